import {expect} from 'chai';
import {densityNode} from '../../../src/draw/scene/density.js';
import {PICTURE_STYLES, renderSVG, SceneRenderer} from '../../../src/draw/index.js';
import type {DensityStrip, Frame} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const WIDTH = 90;
const HEIGHT = 60;
const AXIS = 40;

/**
 * A frame with nothing in it but columns, which stand on an axis at the height of 40 px; or beside one of as many px
 * from the left.
 */
function frameOf(strips: readonly DensityStrip[], upright = false): Frame {
  const [from, to] = upright
    ? [
        {x: AXIS, y: 0},
        {x: AXIS, y: HEIGHT},
      ]
    : [
        {x: 0, y: AXIS},
        {x: WIDTH, y: AXIS},
      ];
  return {
    width: WIDTH,
    height: HEIGHT,
    orientation: upright ? 'vertical' : 'horizontal',
    plot: {x: 0, y: 0, width: WIDTH, height: AXIS},
    axis: {from, to},
    ticks: [],
    grid: [],
    now: null,
    marks: [],
    density: strips,
    matching: [],
    eras: [],
    lanes: [],
  };
}

/** Columns of 3 px, the highest of 12 px: of each, from which px on it stands and how strong it is. */
function strip(
  columns: readonly (readonly [start: number, certain: number, possible: number])[],
  more: Partial<DensityStrip> = {},
): DensityStrip {
  const start = columns[0]?.[0] ?? 0;
  const [certain, possible] = [new Float64Array(WIDTH / 3), new Float64Array(WIDTH / 3)];
  for (const [at, sure, merely] of columns) {
    certain[(at - start) / 3] = sure;
    possible[(at - start) / 3] = merely;
  }
  return {start, step: 3, foot: AXIS, rise: -12, certain, possible, ...more};
}

describe('the density', () => {
  let svg: SVGSVGElement;
  let renderer: SceneRenderer;

  beforeEach(() => {
    svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(svg);
    renderer = new SceneRenderer(svg);
  });

  afterEach(() => svg.remove());

  const draw = (frame: Frame): void => renderer.render([densityNode(frame, {})]);

  /** What is drawn over the middle of a px of the picture. */
  function at(x: number, y: number): string {
    const point = svg.createSVGPoint();
    [point.x, point.y] = [x + 0.5, y + 0.5];
    const shares = [...svg.querySelectorAll('path')]
      .filter((path) => path.isPointInFill(point))
      .map((path) => path.getAttribute('class')!.replace('density-', ''));
    return shares.join(' + ');
  }

  const SURE = 'possible + certain';

  it('is solid where events certainly are, and light with a dashed edge where they merely may be', () => {
    draw(
      frameOf([
        strip([
          [30, 1, 1],
          [60, 0.5, 1],
          [63, 0, 1],
        ]),
      ]),
    );
    expect([at(31, 39), at(31, 28)]).to.deep.equal([SURE, SURE]);
    expect([at(61, 39), at(61, 34)], 'the half at the axis').to.deep.equal([SURE, SURE]);
    for (const x of [61, 64]) expect(at(x, 31), 'the other half').to.equal('possible');
    expect([at(60, 28), at(61, 28)], 'a dash').to.deep.equal([SURE, SURE]);
    expect([at(62, 28), at(65, 28)], 'gaps').to.deep.equal(['possible', 'possible']);
    expect([at(30, 27), at(40, 35), at(29, 39), at(33, 39)], 'above and beside').to.deep.equal(['', '', '', '']);
  });

  it('is one outline of columns that stand side by side, higher or lower or alike, and another beyond a gap', () => {
    draw(
      frameOf([
        strip([
          [30, 1, 1],
          [33, 1, 1],
          [36, 0.5, 0.5],
          [42, 1, 1],
        ]),
      ]),
    );
    expect(svg.querySelector('.density-possible')!.getAttribute('d')).to.equal('M30 40V28H36V32H39V40M42 40V28H45V40');
    expect([at(35, 28), at(36, 30), at(36, 33), at(40, 39), at(42, 28)]).to.deep.equal([SURE, '', SURE, '', SURE]);
  });

  it('ends with its last column, and begins with its first', () => {
    const columns = Array.from({length: WIDTH / 3}, (_, index) => [index * 3, 1, 1] as const);
    draw(frameOf([strip(columns)]));
    expect(svg.querySelector('.density-certain')!.getAttribute('d')).to.equal(`M0 40V28H${WIDTH}V40`);
  });

  it('goes from right to left where time does', () => {
    draw(
      frameOf([
        strip(
          [
            [30, 1, 1],
            [33, 0, 0.5],
          ],
          {start: 60, step: -3, certain: new Float64Array([1, 0]), possible: new Float64Array([1, 0.5])},
        ),
      ]),
    );
    expect([at(58, 28), at(55, 33), at(55, 28), at(53, 39), at(60, 39)]).to.deep.equal([SURE, 'possible', '', '', '']);
  });

  it('stands beside an upright axis, on whichever side the columns do', () => {
    draw(
      frameOf(
        [
          strip(
            [
              [9, 0.5, 1],
              [12, 0.25, 0.25],
            ],
            {rise: 12},
          ),
        ],
        true,
      ),
    );
    expect([at(41, 10), at(48, 10), at(51, 9), at(51, 11), at(47, 13)]).to.deep.equal([
      SURE,
      'possible',
      SURE,
      'possible',
      '',
    ]);
    draw(frameOf([strip([[9, 0.5, 1]])], true));
    expect([at(39, 10), at(32, 10), at(28, 9), at(41, 10)]).to.deep.equal([SURE, 'possible', SURE, '']);
  });

  it('has those of every lane', () => {
    draw(frameOf([strip([[30, 1, 1]]), strip([[60, 1, 1]], {foot: 20, rise: -8})]));
    expect([at(31, 35), at(61, 15), at(61, 35)]).to.deep.equal([SURE, SURE, '']);
  });

  it('is gone where the next frame has none', () => {
    draw(frameOf([strip([[30, 1, 1]])]));
    draw(frameOf([]));
    expect(svg.querySelectorAll('path')).to.have.length(0);
  });

  it('is sharp: its edges are brought to the screen’s own pixels', () => {
    draw(frameOf([strip([[30.4, 1, 1]])]));
    expect(getComputedStyle(svg.querySelector('path')!).shapeRendering.toLowerCase()).to.equal('crispedges');
  });

  it('has the theme’s colour, and is light where it is merely possible', () => {
    const style = document.createElement('style');
    style.textContent = `${PICTURE_STYLES} svg { --_density: rgb(200, 0, 0) }`;
    svg.before(style);
    draw(frameOf([strip([[60, 0.5, 1]])]));
    const looks = [...svg.querySelectorAll('path')]
      .map((path) => getComputedStyle(path))
      .map(({fill, fillOpacity}) => [fill, fillOpacity]);
    style.remove();
    expect(looks).to.deep.equal([
      ['rgb(200, 0, 0)', '0.35'],
      ['rgb(200, 0, 0)', '1'],
    ]);
  });
});

describe('the density of a picture that stands by itself', () => {
  it('is there with more events than labels: what is possible, and what is certain', () => {
    const events = Array.from({length: 120}, (_, index) => ({
      date: `${1900 + (index % 60)}${index % 2 ? '' : '-03-04'}`,
      title: `Event ${index}`,
    }));
    const picture = new DOMParser().parseFromString(
      renderSVG(createTimeline(events).timeline, {width: 400, height: 300, orientation: 'horizontal'}),
      'image/svg+xml',
    );
    const paths = [...picture.querySelectorAll('[part=density] path')];
    expect(paths.map((path) => path.getAttribute('class'))).to.deep.equal(['density-possible', 'density-certain']);
    for (const path of paths) expect(path.getAttribute('d')).to.match(/^M[\d.]+ [\d.]+(V[\d.]+H[\d.]+)+V/);
  });

  it('is not there where every event has its label', () => {
    const svg = renderSVG(createTimeline([{date: '2014', title: 'x'}]).timeline, {width: 800});
    expect(svg).to.not.include('part="density"');
  });
});
