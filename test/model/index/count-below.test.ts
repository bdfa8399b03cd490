import {expect} from 'chai';
import fc from 'fast-check';
import {countBelow} from '../../../src/model/index/count-below.js';
import {few, key, RUNS} from './keys.js';

describe('countBelow', () => {
  const rising = fc
    .oneof(
      few,
      fc.array(key, {minLength: 100, maxLength: 400}).map((keys) => Float64Array.from(keys)),
    )
    .map((keys) => keys.slice().sort());

  it('counts what is below a limit, whichever place it is told to begin at that is not beyond it', () => {
    fc.assert(
      fc.property(
        rising,
        key,
        fc.integer({min: 0, max: 1000}).map((step) => step / 1000),
        fc.integer({min: 0, max: 1000}).map((step) => step / 1000),
        (keys, other, chosen, part) => {
          // A limit among the keys themselves is the harder one.
          for (const limit of [other, keys[Math.floor(chosen * keys.length)] ?? 0]) {
            const plain = keys.filter((value) => value < limit).length;
            expect(countBelow(keys, limit)).to.equal(plain);
            for (const from of [0, plain, Math.floor(part * plain)])
              expect(countBelow(keys, limit, from), `from ${from}`).to.equal(plain);
          }
        },
      ),
      RUNS,
    );
  });

  it('counts none below the first and all below Infinity, but those that are Infinity', () => {
    const keys = Float64Array.of(-Infinity, -5, 0, 0, 3, Infinity, Infinity);
    expect([-Infinity, -5, 0, 1, 3, Infinity].map((limit) => countBelow(keys, limit))).to.deep.equal([
      0, 1, 2, 4, 4, 5,
    ]);
  });
});
