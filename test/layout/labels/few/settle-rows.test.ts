import {expect} from 'chai';
import fc from 'fast-check';
import {heightOf, packRows, rowsByWeight, type Packable} from '../../../../src/layout/labels/few/pack-rows.js';
import {settleRows} from '../../../../src/layout/labels/few/settle-rows.js';
import {runs} from '../../../runs.js';

const GAP = 3;

const things = fc
  .array(fc.tuple(fc.integer({min: 0, max: 500}), fc.integer({min: 2, max: 200}), fc.constantFrom(19, 20, 23, 30)), {
    maxLength: 40,
  })
  .map((all) =>
    all.map(([at, width, height]): Packable => ({
      places: [
        [at, at + width],
        [at - width, at + 1],
      ],
      height,
    })),
  );

describe('settleRows', () => {
  it('has all that was in rows, each once and clear of the others, and is no higher', () => {
    fc.assert(
      fc.property(things, (all) => {
        const packed = packRows(all, GAP, Infinity)!;
        const settled = settleRows(packed, all, GAP);
        expect(settled.flatMap(({members}) => members.map(({index}) => index)).sort((a, b) => a - b)).to.deep.equal([
          ...all.keys(),
        ]);
        for (const {members, height} of settled) {
          const ranges = members.map(({index, place}) => all[index]!.places[place]!).sort((a, b) => a[0] - b[0]);
          ranges.slice(1).forEach(([from], index) => expect(from).to.be.at.least(ranges[index]![1]));
          expect(height).to.equal(Math.max(...members.map(({index}) => all[index]!.height)));
        }
        expect(heightOf(settled, GAP)).to.be.at.most(heightOf(packed, GAP));
        expect(settleRows(packed, all, GAP)).to.deep.equal(settled);
      }),
      {numRuns: runs(100)},
    );
  });

  it('puts what is high into rows with what is high: of 20 and 30 px two each, in rows of 20 and 30 px', () => {
    const all = [20, 30, 20, 30].map((height, index): Packable => ({
      places: [[(index >> 1) * 100, (index >> 1) * 100 + 90]],
      height,
    }));
    const mixed = [
      [0, 3],
      [1, 2],
    ].map((indices) => ({height: 30, members: indices.map((index) => ({index, place: 0}))}));
    expect(heightOf(mixed, 0)).to.equal(60);
    expect(heightOf(settleRows(mixed, all, 0), 0)).to.equal(50);
  });

  it('saves rows that were packed one by one', () => {
    const all = Array.from({length: 60}, (_, index): Packable => {
      const [at, width] = [(index * 7919) % 900, 100 + ((index * 104_729) % 200)];
      return {places: [[at, at + width]], height: 20 + (index % 2) * 9};
    });
    const oneByOne = [
      ...rowsByWeight(
        all,
        all.map((_, index) => 60 - index),
      ),
    ];
    expect(heightOf(settleRows(oneByOne, all, GAP), GAP)).to.be.below(0.95 * heightOf(oneByOne, GAP));
  });
});
