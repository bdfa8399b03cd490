import {expect} from 'chai';
import fc from 'fast-check';
import {fitsInColumn, spreadLabels} from '../../../src/layout/labels/spread-labels.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(300)};

const labels = (maxLength: number) =>
  fc
    .array(
      fc.record({
        wanted: fc.double({min: -500, max: 500, noNaN: true}),
        height: fc.double({min: 1, max: 80, noNaN: true}),
      }),
      {maxLength},
    )
    .map((items) => {
      const sorted = [...items].sort((a, b) => a.wanted - b.wanted);
      return {wanted: sorted.map(({wanted}) => wanted), heights: sorted.map(({height}) => height)};
    });

const cost = (wanted: readonly number[], tops: readonly number[]) =>
  tops.reduce((sum, top, index) => sum + (top - wanted[index]!) ** 2, 0);

/**
 * The best places, found the slow way: every division into blocks of labels that touch, each block at the mean of its
 * wishes.
 */
function slowest(wanted: readonly number[], heights: readonly number[]): number {
  let best = Infinity;
  for (let cuts = 0; cuts < 2 ** Math.max(0, wanted.length - 1); cuts += 1) {
    const tops: number[] = [];
    for (let first = 0; first < wanted.length;) {
      let last = first;
      while (last < wanted.length - 1 && !(cuts & (1 << last))) last += 1;
      let stacked = 0;
      let sum = 0;
      for (let index = first; index <= last; index += 1) {
        sum += wanted[index]! - stacked;
        stacked += heights[index]!;
      }
      let top = sum / (last - first + 1);
      for (let index = first; index <= last; index += 1) {
        tops.push(top);
        top += heights[index]!;
      }
      first = last + 1;
    }
    const isApart = tops.every((top, index) => index === 0 || top >= tops[index - 1]! + heights[index - 1]! - 1e-9);
    if (isApart) best = Math.min(best, cost(wanted, tops));
  }
  return wanted.length ? best : 0;
}

describe('spreadLabels', () => {
  const cases: readonly [what: string, wanted: number[], heights: number[], tops: number[]][] = [
    ['no labels', [], [], []],
    ['one label', [42], [20], [42]],
    ['two that are apart', [0, 30], [20, 20], [0, 30]],
    ['two that touch', [0, 20], [20, 20], [0, 20]],
    ['two at one place, which part evenly', [100, 100], [20, 20], [90, 110]],
    ['three at one place', [100, 100, 100], [20, 20, 20], [80, 100, 120]],
    ['a crowd that pushes a third aside', [0, 0, 15], [20, 20, 20], [-15, 5, 25]],
  ];
  for (const [what, wanted, heights, tops] of cases) {
    it(`places ${what}: ${JSON.stringify(wanted)} → ${JSON.stringify(tops)}`, () => {
      const places = spreadLabels(wanted, heights);
      expect(places).to.have.length(tops.length);
      places.forEach((top, index) => expect(top).to.be.closeTo(tops[index]!, 1e-9));
    });
  }

  it('keeps the order and lets none overlap the next', () => {
    fc.assert(
      fc.property(labels(30), ({wanted, heights}) => {
        const tops = spreadLabels(wanted, heights);
        expect(tops).to.have.length(wanted.length);
        tops.forEach((top, index) => {
          if (index) expect(top).to.be.at.least(tops[index - 1]! + heights[index - 1]! - 1e-6);
        });
      }),
      RUNS,
    );
  });

  it('moves labels by the least squares that any places in this order could', () => {
    fc.assert(
      fc.property(labels(7), ({wanted, heights}) => {
        const found = cost(wanted, spreadLabels(wanted, heights));
        const best = slowest(wanted, heights);
        expect(found).to.be.closeTo(best, 1e-6 * (1 + best));
      }),
      RUNS,
    );
  });

  it('moves all by what all wishes move by, so that panning changes nothing', () => {
    fc.assert(
      fc.property(labels(12), fc.double({min: -1000, max: 1000, noNaN: true}), ({wanted, heights}, by) => {
        const before = spreadLabels(wanted, heights);
        const after = spreadLabels(
          wanted.map((wish) => wish + by),
          heights,
        );
        after.forEach((top, index) => expect(top - by).to.be.closeTo(before[index]!, 1e-6));
      }),
      RUNS,
    );
  });

  it('changes smoothly: a wish moved by a px moves no label by more than a px', () => {
    fc.assert(
      fc.property(labels(12), fc.nat(), ({wanted, heights}, at) => {
        if (!wanted.length) return;
        const index = at % wanted.length;
        const moved = wanted.slice();
        moved[index] = Math.min(wanted[index]! + 1, wanted[index + 1] ?? Infinity);
        const [before, after] = [spreadLabels(wanted, heights), spreadLabels(moved, heights)];
        after.forEach((top, place) => expect(Math.abs(top - before[place]!)).to.be.at.most(1 + 1e-6));
      }),
      RUNS,
    );
  });
});

describe('spreadLabels within bounds', () => {
  const height = 20;
  const cases: readonly [what: string, wanted: number[], least: number[], most: number[], tops: number[]][] = [
    ['one that would stand too high', [-30], [0], [80], [0]],
    ['one that would stand too low', [90], [0], [80], [80]],
    ['a crowd at the top, which is pushed down as a whole', [0, 0, 0], [0, 0, 0], [80, 80, 80], [0, 20, 40]],
    ['a crowd at the foot, which is pushed up as a whole', [80, 80, 80], [0, 0, 0], [80, 80, 80], [40, 60, 80]],
    [
      'more than there is room for, which lack as much at either end',
      [0, 0, 0],
      [0, 0, 0],
      [20, 20, 20],
      [-10, 10, 30],
    ],
    ['one that may leave above, which the next does not', [-50, -5], [-50, 0], [80, 80], [-50, 0]],
    ['one that has to leave below, which the one above does not', [70, 120], [0, 0], [80, 200], [70, 120]],
  ];
  for (const [what, wanted, least, most, tops] of cases) {
    it(`places ${what}: ${JSON.stringify(wanted)} → ${JSON.stringify(tops)}`, () => {
      expect(
        spreadLabels(
          wanted,
          wanted.map(() => height),
          least,
          most,
        ),
      ).to.deep.equal(tops);
    });
  }

  const bounded = fc
    .tuple(labels(20), fc.double({min: -400, max: 0, noNaN: true}), fc.double({min: 200, max: 900, noNaN: true}))
    .map(([{wanted, heights}, top, bottom]) => ({
      wanted,
      heights,
      top,
      bottom,
      least: wanted.map(() => top),
      most: heights.map((own) => bottom - own),
    }));

  it('keeps all of them inside where there is room for all, and none over the next in any case', () => {
    fc.assert(
      fc.property(bounded, ({wanted, heights, top, bottom, least, most}) => {
        const tops = spreadLabels(wanted, heights, least, most);
        tops.forEach((own, index) => {
          if (index) expect(own).to.be.at.least(tops[index - 1]! + heights[index - 1]! - 1e-6);
        });
        if (heights.reduce((sum, own) => sum + own, 0) > bottom - top) return;
        tops.forEach((own, index) => expect(own).to.be.within(top - 1e-6, bottom - heights[index]! + 1e-6));
      }),
      RUNS,
    );
  });

  it('moves them by the least squares that any places inside in this order could', () => {
    fc.assert(
      fc.property(
        bounded,
        fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 20, maxLength: 20}),
        ({wanted, heights, top, bottom, least, most}, parts) => {
          const spare = bottom - top - heights.reduce((sum, own) => sum + own, 0);
          if (spare < 0) return;
          const tops = spreadLabels(wanted, heights, least, most);
          // Any other places: the spare room given out between the labels. And some on the way there, since the best is
          // near.
          const shares = parts.slice(0, wanted.length).sort((a, b) => a - b);
          let stacked = top;
          const others = heights.map((own, index) => (stacked += own) - own + spare * shares[index]!);
          for (const step of [1, 0.1, 0.001]) {
            const between = tops.map((own, index) => own + (others[index]! - own) * step);
            expect(cost(wanted, tops)).to.be.at.most(cost(wanted, between) + 1e-6);
          }
        },
      ),
      RUNS,
    );
  });

  it('changes smoothly with its bounds', () => {
    fc.assert(
      fc.property(bounded, fc.nat(), ({wanted, heights, least, most}, at) => {
        if (!wanted.length) return;
        const before = spreadLabels(wanted, heights, least, most);
        const after = spreadLabels(
          wanted,
          heights,
          least.map((own, index) => (index === at % least.length ? own - 1 : own)),
          most,
        );
        after.forEach((top, index) => expect(Math.abs(top - before[index]!)).to.be.at.most(1 + 1e-6));
      }),
      RUNS,
    );
  });
});

describe('fitsInColumn', () => {
  const cases: readonly [
    what: string,
    tops: number[],
    heights: number[],
    top: number,
    height: number,
    slack: number,
    room: boolean,
  ][] = [
    ['an empty column', [], [], 50, 20, 0, true],
    ['a gap that it just fills', [0, 40], [20, 20], 20, 20, 0, true],
    ['a gap one px too small, with no slack', [0, 39], [20, 20], 20, 20, 0, false],
    ['a gap one px too small, with a px of slack', [0, 39], [20, 20], 20, 20, 1, true],
    ['a place that is taken, without slack enough', [50], [20], 50, 20, 19, false],
    ['a place that is taken, with slack enough', [50], [20], 50, 20, 20, true],
    ['the far end of a crowd, which pushes on', [0, 10, 20], [20, 20, 20], 30, 20, 29, false],
    ['the far end of a crowd, with slack for all of it', [0, 10, 20], [20, 20, 20], 30, 20, 30, true],
  ];
  for (const [what, tops, heights, top, height, slack, room] of cases) {
    it(`${room ? 'finds' : 'finds no'} room in ${what}`, () => {
      expect(fitsInColumn(tops, heights, top, height, slack)).to.equal(room);
    });
  }
});
