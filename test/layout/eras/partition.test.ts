import {expect} from 'chai';
import fc from 'fast-check';
import {partition} from '../../../src/layout/eras/partition.js';

describe('partition', () => {
  it('leaves in one row what only meets, where it may, and in two where it may not', () => {
    const ranges = [
      [0, 10],
      [10, 20],
      [20, 30],
    ] as const;
    expect(partition(ranges, 2, true)).to.deep.equal([0, 0, 0]);
    expect(partition(ranges, 2, false)).to.deep.equal([0, 1, 0]);
  });

  it('puts the third of three that lie over each other into the row that is free the soonest', () => {
    expect(
      partition(
        [
          [0, 100],
          [10, 50],
          [20, 30],
          [60, 70],
        ],
        2,
        true,
      ),
    ).to.deep.equal([0, 1, 1, 1]);
  });

  it('lets none lie over another in its row where two at a time fit', () => {
    const stretches = fc
      .array(fc.tuple(fc.nat(100), fc.nat(20)), {maxLength: 30})
      .map((pairs) => pairs.sort(([a], [b]) => a - b).map(([begin, length]) => [begin, begin + length] as const));
    fc.assert(
      fc.property(stretches, (ranges) => {
        const rows = partition(ranges, 3, true);
        const together = (at: number) => ranges.filter(([begin, end]) => begin <= at && at < end).length;
        fc.pre(ranges.every(([begin]) => together(begin) <= 3));
        ranges.forEach(([begin, end], index) =>
          ranges.forEach(([otherBegin, otherEnd], other) => {
            if (other > index && rows[other] === rows[index])
              expect(Math.min(end, otherEnd) - Math.max(begin, otherBegin)).to.be.at.most(0);
          }),
        );
      }),
      {numRuns: 200},
    );
  });
});
