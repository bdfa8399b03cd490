import {expect} from 'chai';
import fc from 'fast-check';
import {heightOf, packRows, rowsByWeight, type Packable} from '../../../../src/layout/labels/few/pack-rows.js';
import {runs} from '../../../runs.js';

/** A thing as wide as it says that may begin at a px, or end there. */
const thing = (at: number, width: number, height = 20): Packable => ({
  places: [
    [at, at + width],
    [at - width, at + 1],
  ],
  height,
});

/** A thing that has but one place. */
const only = (from: number, to: number): Packable => ({places: [[from, to]], height: 20});

const things = fc.array(
  fc.tuple(fc.integer({min: 0, max: 500}), fc.integer({min: 2, max: 200}), fc.integer({min: 10, max: 40})),
  {maxLength: 40},
);

describe('packRows', () => {
  it('puts everything into a row once, and nothing over anything else', () => {
    fc.assert(
      fc.property(things, (all) => {
        const packables = all.map((each) => thing(...each));
        const rows = packRows(packables, 3, Infinity)!;
        const members = rows.flatMap((row) => row.members.map(({index}) => index));
        expect(members.sort((a, b) => a - b)).to.deep.equal([...packables.keys()]);
        for (const row of rows) {
          const ranges = row.members
            .map(({index, place}) => packables[index]!.places[place]!)
            .sort((a, b) => a[0] - b[0]);
          ranges.slice(1).forEach(([from], index) => expect(from).to.be.at.least(ranges[index]![1]));
          expect(row.height).to.equal(Math.max(...row.members.map(({index}) => packables[index]!.height)));
        }
      }),
      {numRuns: runs(200)},
    );
  });

  it('takes the other place of a thing where that saves a row', () => {
    const rows = packRows([thing(100, 80), thing(120, 80)], 3, Infinity)!;
    expect(rows.map(({members}) => members)).to.deep.equal([
      [
        {index: 1, place: 0},
        {index: 0, place: 1},
      ],
    ]);
  });

  it('keeps to the height that is given: two rows of 20 px, with gaps of 3 behind them, take 46 px and not 45', () => {
    const two = [only(100, 180), only(110, 190)];
    expect(heightOf(packRows(two, 3, Infinity)!, 3)).to.equal(46);
    expect(packRows(two, 3, 46)).to.have.length(2);
    expect(packRows(two, 3, 45)).to.equal(undefined);
  });

  it('has no row for nothing', () => {
    expect(packRows([], 3, 0)).to.deep.equal([]);
  });
});

describe('rowsByWeight', () => {
  it('begins with the row that weighs most: of one heavy thing rather than of two light ones', () => {
    const [first] = rowsByWeight([only(0, 50), only(60, 110), only(20, 100)], [1, 1, 5]);
    expect(first?.members).to.deep.equal([{index: 2, place: 0}]);
  });
});
