import {expect} from 'chai';
import fc from 'fast-check';
import {byComparison, type Sort} from '../../../src/model/index/comparison-sort.js';
import {rising} from '../../../src/model/index/radix-sort.js';
import {few, many, MANY_RUNS, RUNS, shuffled} from './keys.js';

const plainly = (keys: Float64Array, within: readonly number[]) =>
  [...within].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));

const orderBy =
  (sort: Sort) =>
  (...keys: Parameters<Sort>): Uint32Array =>
    sort(...keys).order;
const risingOrder = orderBy(rising);

describe('byComparison', () => {
  it('puts doubles of any kind where a radix sort does, and equal ones in the order that is handed in', () => {
    fc.assert(
      fc.property(many, fc.integer({min: 1, max: 1e6}), (of, seed) => {
        const within = shuffled(of.length, seed);
        expect(byComparison(of)).to.deep.equal(rising(of));
        expect(byComparison(of, within)).to.deep.equal(rising(of, within));
      }),
      MANY_RUNS,
    );
  });
});

describe('the order of a radix sort', () => {
  for (const [keys, count, runs] of [
    [few, 'few', RUNS],
    [many, 'over 500', MANY_RUNS],
  ] as const) {
    it(`puts ${count} doubles of any kind where a plain stable sort does`, () => {
      fc.assert(
        fc.property(keys, (of) => {
          expect([...risingOrder(of)]).to.deep.equal(plainly(of, [...of.keys()]));
        }),
        runs,
      );
    });

    it(`leaves equal ones of ${count} doubles in the order that is handed in`, () => {
      fc.assert(
        fc.property(keys, fc.integer({min: 1, max: 1e6}), (of, seed) => {
          const within = shuffled(of.length, seed);
          expect([...risingOrder(of, within)]).to.deep.equal(plainly(of, [...within]));
        }),
        runs,
      );
    });

    it(`changes neither ${count} keys nor the order that is handed in`, () => {
      fc.assert(
        fc.property(keys, fc.integer({min: 1, max: 1e6}), (of, seed) => {
          const within = shuffled(of.length, seed);
          const before = [[...of], [...within]];
          risingOrder(of, within);
          expect([[...of], [...within]]).to.deep.equal(before);
        }),
        {...runs, numRuns: 20},
      );
    });
  }

  for (const [what, size, range] of [
    ['days', 86_400_000, 4e6],
    ['half days', 43_200_000, 4e6],
    ['seconds', 1000, 4e9],
    ['units', 1, 4e9],
    ['tenths', 0.1, 4e6],
    ['days around 1e20', 86_400_000, 9e13],
  ] as const) {
    it(`puts over 500 keys that are whole ${what} where a plain stable sort does, and hands them back as they rise`, () => {
      const count = fc.oneof(fc.integer({min: -range / 2, max: range / 2}), fc.integer({min: -3, max: 3}));
      fc.assert(
        fc.property(
          fc.array(count, {minLength: 500, maxLength: 900}),
          fc.constantFrom(0, 1, -1e9),
          fc.boolean(),
          (counts, offset, withOddOne) => {
            const of = Float64Array.from(withOddOne ? [...counts, 0.25] : counts, (number) => number * size + offset);
            const order = plainly(of, [...of.keys()]);
            const {keys, order: found} = rising(of);
            expect([...found]).to.deep.equal(order);
            expect([...keys]).to.deep.equal(order.map((index) => of[index]! + 0));
          },
        ),
        {...RUNS, numRuns: 10},
      );
    });
  }

  it('takes keys that differ in a single bit, whichever it is, as different', () => {
    const bits = new BigUint64Array(1);
    const double = new Float64Array(bits.buffer);
    for (let bit = 0n; bit < 63n; bit += 1n) {
      const base = 0x3fe5_5555_5555_5555n;
      const [a, b] = [base, base ^ (1n << bit)].map((value) => {
        bits[0] = value;
        return double[0]!;
      }) as [number, number];
      const keys = Float64Array.from({length: 600}, (_, index) => (index % 2 ? a : b));
      expect([...risingOrder(keys)], `bit ${bit}`).to.deep.equal(plainly(keys, [...keys.keys()]));
    }
  });

  it('holds 0 and -0 for equal, few or many', () => {
    for (const length of [4, 600]) {
      const keys = Float64Array.from({length}, (_, index) => (index === length - 1 ? -1 : index % 2 ? -0 : 0));
      expect([...risingOrder(keys)], `${length}`).to.deep.equal([
        length - 1,
        ...Array.from({length: length - 1}, (_, index) => index),
      ]);
    }
  });

  it('gives no order for no keys', () => {
    expect([...risingOrder(new Float64Array(0))]).to.deep.equal([]);
    expect([...risingOrder(new Float64Array(0), new Uint32Array(0))]).to.deep.equal([]);
  });
});
