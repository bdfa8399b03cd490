import {expect} from 'chai';
import {grownTo, overlaps, union} from '../../../src/layout/marks/box.js';

const box = (x: number, y: number, width: number, height: number) => ({x, y, width, height});

describe('grownTo', () => {
  it('makes of 10 × 4 px at 100, 50 a box of 24 × 24 px about the same middle', () => {
    expect(grownTo(box(100, 50, 10, 4), 24)).to.deep.equal(box(93, 40, 24, 24));
  });

  it('leaves a box as it is where that is large enough, in each direction by itself', () => {
    expect(grownTo(box(100, 50, 30, 4), 24)).to.deep.equal(box(100, 40, 30, 24));
    expect(grownTo(box(100, 50, 10, 40), 24)).to.deep.equal(box(93, 50, 24, 40));
  });
});

describe('union', () => {
  it('is the smallest box around two, whichever comes first', () => {
    const [one, other] = [box(0, 10, 20, 5), box(15, 0, 30, 12)];
    expect([union(one, other), union(other, one)]).to.deep.equal([box(0, 0, 45, 15), box(0, 0, 45, 15)]);
  });
});

describe('overlaps', () => {
  it('is true of boxes that share a px, and not of those that only touch', () => {
    expect(overlaps(box(0, 0, 10, 10), box(9, 9, 10, 10))).to.equal(true);
    expect(overlaps(box(0, 0, 10, 10), box(10, 0, 10, 10))).to.equal(false);
    expect(overlaps(box(0, 0, 10, 10), box(0, 10, 10, 10))).to.equal(false);
  });
});
