import {expect} from 'chai';
import {apartFromEachOther} from '../../../../src/layout/arrangements/lanes/apart.js';

type Reach = readonly [from: number, to: number];
const apart = (...things: readonly Reach[]) => apartFromEachOther(things, (thing) => thing);

describe('apartFromEachOther', () => {
  it('leaves what stands clear of all others by a px', () => {
    expect(apart([20, 30], [0, 10], [11, 12])).to.deep.equal({
      clear: [
        [0, 10],
        [11, 12],
        [20, 30],
      ],
      clusters: [],
    });
  });

  it('counts what stands closer, together with all that these reach', () => {
    expect(apart([0, 10], [5, 6], [9, 40], [30, 35], [50, 60])).to.deep.equal({
      clear: [[50, 60]],
      clusters: [{count: 4, from: 0, to: 40}],
    });
  });

  it('is nothing of nothing', () => {
    expect(apart()).to.deep.equal({clear: [], clusters: []});
  });
});
