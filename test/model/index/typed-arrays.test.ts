import {expect} from 'chai';
import fc from 'fast-check';
import {inverseOf, joined, reordered, rises, sorted} from '../../../src/model/index/typed-arrays.js';
import {few, RUNS, shuffled} from './keys.js';

describe('an order', () => {
  it('and its inverse say of each other where things stand', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 300}), fc.integer({min: 1, max: 1e6}), (length, seed) => {
        const order = shuffled(length, seed);
        const places = inverseOf(order);
        order.forEach((index, place) => expect(places[index]).to.equal(place));
        expect([...inverseOf(places)]).to.deep.equal([...order]);
      }),
      RUNS,
    );
  });

  it('gives a column in its order, of the column’s own type', () => {
    const order = Uint32Array.of(2, 0, 1);
    for (const column of [Float64Array.of(1.5, -2, Infinity), Uint32Array.of(7, 8, 9), Uint8Array.of(1, 0, 1)]) {
      const moved = reordered(column, order);
      expect([...moved]).to.deep.equal([column[2], column[0], column[1]]);
      expect(moved.constructor).to.equal(column.constructor);
    }
  });

  it('of keys that rise is seen as rising, with equal neighbours or without', () => {
    fc.assert(
      fc.property(few, (keys) => {
        expect(rises(keys.slice().sort())).to.equal(true);
        expect(rises(keys)).to.equal(keys.every((value, index) => index === 0 || value >= keys[index - 1]!));
      }),
      RUNS,
    );
  });

  it('sorts numbers, those that rise already as well', () => {
    fc.assert(
      fc.property(few, (keys) => {
        const rising = [...keys].sort((a, b) => a - b || (Object.is(a, -0) ? (Object.is(b, -0) ? 0 : -1) : 1));
        expect([...sorted(keys.slice())].map(Number)).to.deep.equal(rising.map(Number));
      }),
      RUNS,
    );
  });

  it('joins two columns, the second behind the first', () => {
    expect(joined(Uint32Array.of(3, 1), Uint32Array.of(2))).to.deep.equal(Uint32Array.of(3, 1, 2));
    expect(joined(new Float64Array(0), Float64Array.of(0.5))).to.deep.equal(Float64Array.of(0.5));
  });
});
