import {expect} from 'chai';
import fc from 'fast-check';
import {countBelow, inverseOf, reordered, rises, rising, risingOrder} from '../../../src/model/index/radix-sort.js';

const RUNS = {seed: 20190701, numRuns: 200};
const MANY_RUNS = {...RUNS, numRuns: 40};

/** Doubles of every magnitude, and often the same ones. */
const key = fc.oneof(
  {weight: 2, arbitrary: fc.double({noNaN: true})},
  {weight: 2, arbitrary: fc.integer({min: -5, max: 5})},
  {weight: 1, arbitrary: fc.double({min: -1e-310, max: 1e-310, noNaN: true})},
  {weight: 1, arbitrary: fc.integer({min: -6e13, max: 4e12})},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      0,
      -0,
      Infinity,
      -Infinity,
      5e-324,
      -5e-324,
      Number.MAX_VALUE,
      -Number.MAX_VALUE,
      2 ** 32,
      -(2 ** 32),
      1,
      -1,
    ),
  },
);
const few = fc.array(key, {maxLength: 60}).map((keys) => Float64Array.from(keys));
/** So many that digits are counted; above 500 they always are. */
const many = fc.array(key, {minLength: 500, maxLength: 900}).map((keys) => Float64Array.from(keys));
/** A random order of as many places as there are keys. */
const shuffled = (length: number, seed: number): Uint32Array => {
  const random = (place: number) => (Math.sin(seed + place * 12.9898) * 43758.5453) % 1;
  return Uint32Array.from(Array.from({length}, (_, place) => place).sort((a, b) => random(a) - random(b)));
};

const plainly = (keys: Float64Array, within: readonly number[]) =>
  [...within].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));

describe('risingOrder', () => {
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
});

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
