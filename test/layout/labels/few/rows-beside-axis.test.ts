import {expect} from 'chai';
import fc from 'fast-check';
import type {LabelExtent} from '../../../../src/layout/labels/label-extent.js';
import {cascade, rowsBesideAxis} from '../../../../src/layout/labels/few/rows-beside-axis.js';
import {runs} from '../../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(200)};

const rooms = fc
  .array(
    fc.record({
      begin: fc.integer({min: 0, max: 1000}),
      length: fc.oneof(fc.constant(0), fc.integer({min: 0, max: 300})),
      before: fc.integer({min: 1, max: 60}),
      after: fc.integer({min: 1, max: 200}),
      importance: fc.integer({min: 0, max: 3}),
    }),
    {minLength: 1, maxLength: 40},
  )
  .map((items) => {
    const sorted = [...items].sort((a, b) => a.begin - b.begin);
    const byImportance = sorted
      .map((_, index) => index)
      .sort((a, b) => sorted[b]!.importance - sorted[a]!.importance || a - b);
    const ranks: number[] = [];
    byImportance.forEach((index, rank) => (ranks[index] = rank));
    return {
      rooms: sorted.map(({begin, length, before, after}): LabelExtent => ({begin, end: begin + length, before, after})),
      ranks,
    };
  });
const rowCount = fc.integer({min: 1, max: 5});
const scale = fc.double({min: -6, max: 6, noNaN: true}).map((octaves) => 2 ** octaves);

function overlapping(of: readonly LabelExtent[], rows: ArrayLike<number>, at: number): string[] {
  const pairs: string[] = [];
  of.forEach((a, i) =>
    of.forEach((b, j) => {
      if (j <= i || rows[i]! < 0 || rows[i] !== rows[j]) return;
      const overlap =
        Math.min(a.end * at + a.after, b.end * at + b.after) -
        Math.max(a.begin * at - a.before, b.begin * at - b.before);
      if (overlap > 1e-6) pairs.push(`${i} × ${j} in row ${rows[i]} by ${overlap}`);
    }),
  );
  return pairs;
}

describe('the rows of marks beside an upright axis', () => {
  it('have no two marks of one row overlap', () => {
    fc.assert(
      fc.property(rooms, rowCount, scale, ({rooms: of, ranks}, count, at) => {
        expect(overlapping(of, rowsBesideAxis(of, ranks, at, count), at)).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('are numbered from 0 to the last that there is, and the most important mark has one', () => {
    fc.assert(
      fc.property(rooms, rowCount, scale, ({rooms: of, ranks}, count, at) => {
        const rows = rowsBesideAxis(of, ranks, at, count);
        for (const row of rows) expect(row).to.be.within(-1, count - 1);
        expect(rows[ranks.indexOf(0)]).to.be.at.least(0);
      }),
      RUNS,
    );
  });

  it('of two that do not fit together have the more important, whichever comes first', () => {
    const pair: LabelExtent[] = [
      {begin: 0, end: 0, before: 0, after: 50},
      {begin: 10, end: 10, before: 0, after: 50},
    ];
    expect([...rowsBesideAxis(pair, [0, 1], 1, 1)]).to.deep.equal([0, -1]);
    expect([...rowsBesideAxis(pair, [1, 0], 1, 1)]).to.deep.equal([-1, 0]);
    expect([...rowsBesideAxis(pair, [1, 0], 6, 1)]).to.deep.equal([0, 0]);
  });

  it('leave a mark without one only where every row is taken at its place', () => {
    fc.assert(
      fc.property(rooms, rowCount, scale, ({rooms: of, ranks}, count, at) => {
        const rows = rowsBesideAxis(of, ranks, at, count);
        rows.forEach((row, index) => {
          if (row >= 0) return;
          for (let other = 0; other < count; other += 1) {
            const there = rows.slice();
            there[index] = other;
            expect(overlapping(of, there, at), `${index} in row ${other}`).to.not.deep.equal([]);
          }
        });
      }),
      RUNS,
    );
  });

  it('are not all scanned for every mark: ten times the marks are less than forty times the comparisons', () => {
    const work = (count: number) => {
      let read = 0;
      const of = Array.from({length: count}, (_, index) => ({
        get begin() {
          read += 1;
          return index;
        },
        get end() {
          read += 1;
          return index;
        },
        before: 0,
        after: 30,
      }));
      rowsBesideAxis(of, [...of.keys()], 1, 14);
      return read;
    };
    expect(work(10_000) / work(1000)).to.be.below(40);
  });
});

describe('cascade', () => {
  const room = (begin: number, after: number): LabelExtent => ({begin, end: begin, before: 0, after});

  it('puts rooms that overlap one below the other, and goes back to the top where there is room again', () => {
    expect([...cascade([room(0, 30), room(10, 30), room(20, 30), room(60, 30)], 1, 14)!]).to.deep.equal([0, 1, 2, 0]);
  });

  it('never goes up to a row while one below it still reaches past, so that no stem crosses a label', () => {
    expect([...cascade([room(0, 10), room(5, 100), room(20, 10)], 1, 14)!]).to.deep.equal([0, 1, 2]);
  });

  it('lets one begin exactly where another ends', () => {
    expect([...cascade([room(0, 10), room(10, 10)], 1, 14)!]).to.deep.equal([0, 0]);
  });

  it('is undefined where the rows do not suffice, and no rows for no rooms', () => {
    expect(cascade([room(0, 30), room(10, 30), room(20, 30)], 1, 2)).to.equal(undefined);
    expect([...cascade([], 1, 2)!]).to.deep.equal([]);
  });

  it('has no two rooms of one row overlap', () => {
    fc.assert(
      fc.property(rooms, scale, ({rooms: of}, at) => {
        expect(overlapping(of, cascade(of, at, 100)!, at)).to.deep.equal([]);
      }),
      RUNS,
    );
  });
});
