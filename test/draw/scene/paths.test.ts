import {expect} from 'chai';
import {
  arrowHead,
  crisp,
  jumpPath,
  lineDots,
  openRing,
  outlineDashes,
  outlinePath,
  polygon,
  polyline,
  questionMark,
  round,
  whole,
} from '../../../src/draw/scene/paths.js';

const box = {x: 10, y: 20, width: 100, height: 22};

describe('round', () => {
  it('rounds to a hundredth of a px, and never to -0', () => {
    expect([1.234, -1.236, 5].map(round)).to.deep.equal([1.23, -1.24, 5]);
    expect(Object.is(round(-0.001), 0)).to.equal(true);
  });
});

describe('whole and crisp', () => {
  it('bring a place to the px in which it lies, and to the middle of that px', () => {
    expect([3.2, 3.999, -0.2].map(whole)).to.deep.equal([3, 4, -1]);
    expect(crisp({x: 3.2, y: -0.2})).to.deep.equal({x: 3.5, y: -0.5});
  });
});

describe('polyline', () => {
  it('goes from point to point', () => {
    expect(
      polyline([
        {x: 0, y: 1},
        {x: 2.345, y: 3},
        {x: 4, y: 5},
      ]),
    ).to.equal('M0 1L2.35 3L4 5');
  });
});

describe('outlinePath', () => {
  it('has the long sides alone where there are no edges, each from where time begins', () => {
    expect(outlinePath(box, [], false)).to.equal('M10 20L110 20M10 42L110 42');
    expect(outlinePath(box, [], true)).to.equal('M10 20L10 42M110 20L110 42');
  });

  it('has an end for each edge', () => {
    expect(outlinePath(box, ['left'], false)).to.equal('M10 20L110 20M10 42L110 42M10 20L10 42');
    expect(outlinePath(box, ['up', 'down'], true)).to.equal('M10 20L10 42M110 20L110 42M10 20L110 20M10 42L110 42');
  });
});

describe('outlineDashes', () => {
  it('fills the thickness with dash, gap and dash, so that corners close', () => {
    const [dash, gap] = outlineDashes(22).split(' ').map(Number) as [number, number];
    expect([dash, gap]).to.deep.equal([8, 6]);
    expect(2 * dash + gap).to.equal(22);
  });
});

describe('lineDots', () => {
  it('puts a whole number of dots on a line, 4.5 px apart at most', () => {
    expect([18, 20, 3].map(lineDots)).to.deep.equal(['0 4.5', '0 4', '0 3']);
  });
});

describe('polygon', () => {
  it('goes once around its corners', () => {
    expect(
      polygon([
        {x: 0, y: 0},
        {x: 4, y: 0},
        {x: 2, y: 3},
      ]),
    ).to.equal('M0 0L4 0L2 3Z');
  });
});

describe('openRing', () => {
  /** Points at which the arcs begin and end. */
  const ends = (path: string) =>
    [...path.matchAll(/(?:M| 0 0 [01] )(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  for (const vertical of [false, true]) {
    it(`is two arcs of its radius, apart at the ${vertical ? 'top and the foot' : 'left and the right'}`, () => {
      const points = ends(openRing({x: 50, y: 50}, 10, vertical));
      expect(points).to.have.length(4);
      for (const [x, y] of points) expect(Math.hypot(x! - 50, y! - 50)).to.be.closeTo(10, 0.02);
      const across = points.map(([x, y]) => (vertical ? x! : y!) - 50);
      expect(across.map(Math.sign)).to.deep.equal([-1, -1, 1, 1]);
      for (const distance of across) expect(Math.abs(distance)).to.be.closeTo(5, 0.01);
    });
  }
});

describe('arrowHead', () => {
  const heads = {
    right: 'M105 26L110 31L105 36',
    left: 'M15 26L10 31L15 36',
    down: 'M55 37L60 42L65 37',
    up: 'M55 25L60 20L65 25',
  } as const;
  for (const [side, path] of Object.entries(heads)) {
    it(`has its tip in the middle of the ${side} side`, () => {
      expect(arrowHead(box, side as keyof typeof heads)).to.equal(path);
    });
  }
});

describe('questionMark', () => {
  it('is as high as asked for, about its middle, with its dot at the foot', () => {
    const path = questionMark({x: 100, y: 50}, 20);
    const ys = [...path.matchAll(/[ML]?[\d.]+ ([\d.]+)(?=[A-Z]|$)/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).to.be.closeTo(60, 1);
    expect(path).to.match(/^M.*A.*Q.*M.*L.*$/);
  });
});

describe('jumpPath', () => {
  it('goes straight down, across in bends of 48 px at most, and straight down', () => {
    const path = jumpPath([
      {x: 0, y: 0},
      {x: 0, y: 10},
      {x: 200, y: 30},
      {x: 200, y: 40},
    ]);
    expect(path).to.equal('M0 0V10Q0 20 48 20H152Q200 20 200 30V40');
  });

  it('never turns back: over less than two bends they are as wide as there is room', () => {
    const path = jumpPath([
      {x: 100, y: 0},
      {x: 100, y: 10},
      {x: 40, y: 30},
      {x: 40, y: 40},
    ]);
    expect(path).to.equal('M100 0V10Q100 20 70 20H70Q40 20 40 30V40');
  });
});
