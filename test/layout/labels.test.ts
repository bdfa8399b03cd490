import {expect} from 'chai';
import fc from 'fast-check';
import {hasRoom, spreadLabels} from '../../src/layout/column.js';
import {cascade, RowPyramid, type Room} from '../../src/layout/rows.js';
import {wrapText} from '../../src/layout/wrap.js';

fc.configureGlobal({seed: 20190701});

const rooms = fc.array(
  fc.record({begin: fc.integer({min: 0, max: 10_000}), length: fc.integer({min: 0, max: 800}), before: fc.integer({min: 3, max: 60}), after: fc.integer({min: 20, max: 240}), rank: fc.integer()}),
  {minLength: 1, maxLength: 60},
).map((made) => made.map(({begin, length, before, after, rank}) => ({room: {begin, end: begin + length, before, after}, rank})).sort((a, b) => a.room.begin - b.room.begin));

function pyramid(made: readonly {room: Room; rank: number}[], rowCount: number): {pyramid: RowPyramid; ranks: number[]} {
  const order = made.map((_, index) => index).sort((a, b) => made[a]!.rank - made[b]!.rank || a - b);
  const ranks: number[] = [];
  order.forEach((index, rank) => (ranks[index] = rank));
  return {pyramid: new RowPyramid(made.map(({room}) => room), ranks, 0.1, rowCount), ranks};
}

function overlapping(made: readonly {room: Room}[], rows: ArrayLike<number>, scale: number): string[] {
  const found: string[] = [];
  for (let a = 0; a < made.length; a += 1) {
    for (let b = a + 1; b < made.length; b += 1) {
      if (rows[a]! < 0 || rows[a] !== rows[b]) continue;
      const [first, second] = [made[a]!.room, made[b]!.room];
      const slack = 1e-6;
      if (first.begin * scale - first.before < second.end * scale + second.after - slack && second.begin * scale - second.before < first.end * scale + first.after - slack) found.push(`${a} × ${b}`);
    }
  }
  return found;
}

const scales = fc.double({min: 0.011, max: 50, noNaN: true});
const rowCounts = fc.integer({min: 1, max: 6});

describe('rows of labels', () => {
  it('never have two labels over each other, at any scale', () => {
    fc.assert(fc.property(rooms, rowCounts, scales, (made, rowCount, scale) => {
      expect(overlapping(made, pyramid(made, rowCount).pyramid.rowsAt(scale), scale)).to.deep.equal([]);
    }));
  });

  it('only gain labels while one zooms in, and none changes its row', () => {
    fc.assert(fc.property(rooms, rowCounts, scales, scales, (made, rowCount, a, b) => {
      const {pyramid: rows} = pyramid(made, rowCount);
      const [far, near] = [rows.rowsAt(Math.min(a, b)), rows.rowsAt(Math.max(a, b))];
      far.forEach((row, index) => {
        if (row >= 0) expect(near[index]).to.equal(row);
      });
    }));
  });

  it('are the same whichever scales were looked at before', () => {
    fc.assert(fc.property(rooms, rowCounts, scales, fc.array(scales, {maxLength: 4}), (made, rowCount, scale, others) => {
      const {pyramid: visited} = pyramid(made, rowCount);
      for (const other of others) visited.rowsAt(other);
      expect([...visited.rowsAt(scale)]).to.deep.equal([...pyramid(made, rowCount).pyramid.rowsAt(scale)]);
    }));
  });

  it('have the most important label at every scale', () => {
    fc.assert(fc.property(rooms, rowCounts, scales, (made, rowCount, scale) => {
      const {pyramid: rows, ranks} = pyramid(made, rowCount);
      expect(rows.rowsAt(scale)[ranks.indexOf(0)]).to.be.at.least(0);
    }));
  });

  it('run down as time runs on, so that no stem crosses a label, where there are rows enough', () => {
    fc.assert(fc.property(rooms, (made) => {
      const all = made.map(({room}) => room);
      const rows = cascade(all, 0.1, 1000)!;
      all.forEach((later, b) => all.slice(0, b).forEach((earlier, a) => {
        if (earlier.end * 0.1 + earlier.after > later.begin * 0.1 - later.before) expect(rows[b]).to.be.above(rows[a]!);
      }));
    }));
  });

  it('are refused where there are too few of them', () => {
    const same: Room = {begin: 0, end: 0, before: 5, after: 50};
    expect(cascade([same, same, same], 1, 2)).to.equal(undefined);
    expect([...cascade([same, same, same], 1, 3)!]).to.deep.equal([0, 1, 2]);
  });
});

describe('spreadLabels', () => {
  const column = fc.array(fc.record({wanted: fc.integer({min: 0, max: 500}), height: fc.integer({min: 5, max: 80})}), {minLength: 1, maxLength: 40})
    .map((labels) => labels.sort((a, b) => a.wanted - b.wanted));

  it('keeps the order, and no label overlaps the next', () => {
    fc.assert(fc.property(column, (labels) => {
      const tops = spreadLabels(labels.map(({wanted}) => wanted), labels.map(({height}) => height));
      for (let index = 1; index < tops.length; index += 1) expect(tops[index]).to.be.at.least(tops[index - 1]! + labels[index - 1]!.height - 1e-6);
    }));
  });

  it('leaves labels that have room where they want to be', () => {
    expect(spreadLabels([0, 100, 300], [20, 50, 10])).to.deep.equal([0, 100, 300]);
  });

  it('moves two that want the same place apart by half each', () => {
    expect(spreadLabels([100, 100], [20, 20])).to.deep.equal([90, 110]);
  });

  it('is nearer to the wishes than any shift of one block of it', () => {
    fc.assert(fc.property(column, fc.double({min: -5, max: 5, noNaN: true}), (labels, shift) => {
      const wanted = labels.map(({wanted: wish}) => wish);
      const tops = spreadLabels(wanted, labels.map(({height}) => height));
      const cost = (places: readonly number[]) => places.reduce((sum, top, index) => sum + (top - wanted[index]!) ** 2, 0);
      expect(cost(tops)).to.be.at.most(cost(tops.map((top) => top + shift)) + 1e-6);
    }));
  });

  it('finds room for one more where the crowd need not move farther than it may', () => {
    expect(hasRoom([0, 10], [20, 20], 5, 20, 10)).to.equal(false);
    expect(hasRoom([0, 10], [20, 20], 5, 20, 60)).to.equal(true);
    expect(hasRoom([0, 100], [20, 20], 40, 20, 0)).to.equal(true);
  });
});

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('wrapText', () => {
  const measure = (text: string) => text.length * 10;
  const cases: readonly [text: string, width: number, lines: number, wrapped: string[]][] = [
    ['short', 100, 2, ['short']],
    ['two words', 60, 2, ['two', 'words']],
    ['one two three four', 80, 2, ['one two', 'three f…']],
    ['Donaudampfschiff', 80, 3, ['Donaudam', 'pfschiff']],
    ['cut it here', 60, 1, ['cut i…']],
  ];
  for (const [text, width, lines, wrapped] of cases) {
    it(`breaks “${text}” at ${width} px into ${wrapped.join(' | ')}`, () => expect(wrapText(text, width, lines, measure)).to.deep.equal(wrapped));
  }

  it('never parts a surrogate pair, and always ends', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 60}), fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 4}), (text, width, lines) => {
      const wrapped = wrapText(text, width, lines, measure);
      expect(wrapped.length).to.be.at.most(lines);
      for (const line of wrapped) expect(line).to.not.match(LONE_SURROGATE);
    }));
  });
});
