import {expect} from 'chai';
import {Projection} from '../../src/layout/projection.js';

const WIDTH = 300;

describe('a projection of a picture of 300 px', () => {
  for (const [orientation, rightToLeft, x, along] of [
    ['horizontal', false, 40, 40],
    ['horizontal', true, 40, 260],
    ['vertical', false, 40, 7],
    ['vertical', true, 40, 7],
  ] as const) {
    it(`${orientation}, ${rightToLeft ? 'from right to left' : 'from left to right'}, finds a point at x ${x} and y 7 at ${along} px along the axis, and back`, () => {
      const projection = new Projection(orientation, WIDTH, rightToLeft);
      expect(projection.along({x, y: 7})).to.equal(along);
      const across = projection.vertical ? (rightToLeft ? WIDTH - x : x) : 7;
      expect(projection.point(along, across)).to.deep.equal({x, y: 7});
    });
  }

  for (const [orientation, rightToLeft, strip] of [
    ['horizontal', false, {start: 10, step: 2, foot: 80, rise: -30}],
    ['horizontal', true, {start: 290, step: -2, foot: 80, rise: -30}],
    ['vertical', false, {start: 10, step: 2, foot: 80, rise: 30}],
    ['vertical', true, {start: 10, step: 2, foot: 220, rise: -30}],
  ] as const) {
    it(`${orientation}, ${rightToLeft ? 'from right to left' : 'from left to right'}, has columns of 2 px from 10 on, 30 px over a foot at 80, as ${JSON.stringify(strip)}`, () => {
      expect(new Projection(orientation, WIDTH, rightToLeft).strip(10, 2, 80, 30)).to.deep.equal(strip);
    });
  }
});
