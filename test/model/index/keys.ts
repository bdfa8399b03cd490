import fc from 'fast-check';
import {runs} from '../../runs.js';

export const RUNS = {seed: 20190701, numRuns: runs(200)};
export const MANY_RUNS = {...RUNS, numRuns: runs(40)};

/** Doubles of every magnitude, and often the same ones. */
export const key = fc.oneof(
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
export const few = fc.array(key, {maxLength: 60}).map((keys) => Float64Array.from(keys));
/** So many that digits are counted; above 500 they always are. */
export const many = fc.array(key, {minLength: 500, maxLength: 900}).map((keys) => Float64Array.from(keys));
/** A random order of as many places as there are keys. */
export const shuffled = (length: number, seed: number): Uint32Array => {
  const random = (place: number) => (Math.sin(seed + place * 12.9898) * 43758.5453) % 1;
  return Uint32Array.from(Array.from({length}, (_, place) => place).sort((a, b) => random(a) - random(b)));
};
