import {COMPARISON_SORT_LIMIT} from '../limits.js';
import {byComparison, type Sort} from './comparison-sort.js';
import {identity, reordered, rises} from './typed-arrays.js';

/*
 * Why not `sort` with a comparison: of a million keys that are whole days it takes 455 ms where this takes 32 ms, of a
 * million that are any ms 449 ms where this takes 98 ms (Node 20, 2 cores; the order of a Float64Array as a
 * Uint32Array).
 */

/** bits of a digit: few enough that a counter for each of its values fits a processor's nearest memory */
const DIGIT = 11;
const VALUES = 1 << DIGIT;

/**
 * Sorts keys, stable, in time linear in their number. NaN is not allowed. A radix sort, least significant digit first
 * (D. E. Knuth, "The Art of Computer Programming" 5.2.5). It sorts by how many whole steps each key is from the least
 * one, since nearly all dates are whole days; by the bits of the doubles where the keys are not whole steps.
 * @param within an order that equal keys stay in; that of the indices where it is absent
 */
export const rising: Sort = (keys, within) => {
  if (keys.length < COMPARISON_SORT_LIMIT) return byComparison(keys, within);
  const given = within ? reordered(keys, within) : keys.slice();
  const order = within?.slice() ?? identity(keys.length);
  if (rises(given)) return {keys: given, order};
  const steps = stepsOf(given);
  if (steps) {
    const {words, indices} = sortedByWord(steps.counts, order);
    for (let index = 0; index < words.length; index += 1) given[index] = steps.least + words[index]! * steps.size;
    return {keys: given, order: indices};
  }
  const {low, high} = sortableBits(given);
  const byLow = sortedByWord(low, identity(keys.length)).indices;
  const {indices} = sortedByWord(reordered(high, byLow), reordered(order, byLow));
  return {keys: reordered(keys, indices), order: indices};
};

/**
 * ms that keys may be multiples of: half a day, since middles of days are sorted too, and a second; and 1, for what is
 * counted.
 */
const STEPS = [43_200_000, 1000, 1];

/** How many whole steps each key is from the least of them; undefined where they do not lie so, or too far apart. */
function stepsOf(
  keys: Float64Array,
): {readonly counts: Uint32Array; readonly least: number; readonly size: number} | undefined {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const counts = new Uint32Array(keys.length);
  for (const size of STEPS) {
    if ((most - least) / size >= 2 ** 32 - 1) continue;
    let index = 0;
    for (; index < keys.length; index += 1) {
      const count = Math.floor((keys[index]! - least) / size);
      // Only where the key follows from its count are no two keys taken for one.
      if (least + count * size !== keys[index]!) break;
      counts[index] = count;
    }
    if (index === keys.length) return {counts, least, size};
  }
  return undefined;
}

/** Doubles as integers that rise as they do: all bits turned for the negative, the sign alone for the others. */
function sortableBits(keys: Float64Array): {low: Uint32Array; high: Uint32Array} {
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  const double = new Float64Array(1);
  const bits = new Uint32Array(double.buffer);
  for (let index = 0; index < keys.length; index += 1) {
    // -0 becomes 0: the two are equal, and are to stay in their order.
    double[0] = keys[index]! + 0;
    const isNegative = bits[HIGH]! >>> 31;
    high[index] = isNegative ? ~bits[HIGH]! : bits[HIGH]! ^ 0x8000_0000;
    low[index] = isNegative ? ~bits[1 - HIGH]! : bits[1 - HIGH]!;
  }
  return {low, high};
}

/** Which half of a double comes last in memory: its high one, where the least significant byte comes first. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * Indices in the order of their words, equal ones as they were. The words move along with them, since memory that is
 * read from first to last is read fast. Both columns are used up.
 */
function sortedByWord(words: Uint32Array, indices: Uint32Array): Entries {
  let from: Entries = {words, indices};
  let to: Entries = {words: new Uint32Array(words.length), indices: new Uint32Array(words.length)};
  for (let shift = 0; shift < 32; shift += DIGIT) {
    if (sortByDigit(shift, from, to)) [from, to] = [to, from];
  }
  return from;
}

interface Entries {
  readonly words: Uint32Array;
  readonly indices: Uint32Array;
}

/** @returns false where the digit is the same in all words, and nothing was moved */
function sortByDigit(shift: number, {words, indices}: Entries, to: Entries): boolean {
  const starts = new Uint32Array(VALUES + 1);
  for (let index = 0; index < words.length; index += 1) starts[((words[index]! >>> shift) & (VALUES - 1)) + 1]! += 1;
  if (starts[((words[0]! >>> shift) & (VALUES - 1)) + 1] === words.length) return false;
  for (let value = 0; value < VALUES; value += 1) starts[value + 1]! += starts[value]!;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const target = starts[(word >>> shift) & (VALUES - 1)]!++;
    to.indices[target] = indices[index]!;
    to.words[target] = word;
  }
  return true;
}
