/** How many keys are sorted in the plain way: below it, counting digits costs more than it saves. */
const FEW = 500;
/** bits of a digit: few enough that a place for each of its values fits a processor's nearest memory */
const DIGIT = 11;
const VALUES = 1 << DIGIT;

/** Keys as they rise, and the index that each had. */
export interface Rising {
  readonly keys: Float64Array;
  readonly order: Uint32Array;
}

/**
 * Sorts keys, stable, in time linear in their number. NaN is not allowed. Radix sort, least significant digit first (D.
 * E. Knuth, "The Art of Computer Programming" 5.2.5), over the number of steps that each key is from the least, since
 * dates are whole days nearly always; over the bits of the doubles where they are not.
 * @param within an order that equal keys stay in; that of the indices where it is absent
 */
export function rising(keys: Float64Array, within?: Uint32Array): Rising {
  const given = within ? reordered(keys, within) : keys.slice();
  const order = within?.slice() ?? identity(keys.length);
  if (rises(given)) return {keys: given, order};
  if (keys.length < FEW) {
    const places = within && inverseOf(within);
    order.sort((a, b) => keys[a]! - keys[b]! || (places ? places[a]! - places[b]! : a - b));
    return {keys: reordered(keys, order), order};
  }
  const steps = stepsOf(given);
  if (steps) {
    const {words, places} = sortedBy(steps.counts, order);
    for (let index = 0; index < words.length; index += 1) given[index] = steps.least + words[index]! * steps.size;
    return {keys: given, order: places};
  }
  const {low, high} = sortableBits(given);
  const byLow = sortedBy(low, identity(keys.length)).places;
  const {places} = sortedBy(reordered(high, byLow), reordered(order, byLow));
  return {keys: reordered(keys, places), order: places};
}

/** The order in which keys rise: indices into them. */
export function risingOrder(keys: Float64Array, within?: Uint32Array): Uint32Array {
  return rising(keys, within).order;
}

/** Indices in their own order. */
export function identity(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) order[index] = index;
  return order;
}

export function rises(keys: ArrayLike<number>): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if (keys[index]! < keys[index - 1]!) return false;
  }
  return true;
}

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
      // What is reckoned back to the very key is told apart from every other.
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
 * Places in the order of their words, equal ones as they were. Words move along: what is read in a row is read fast.
 * Both columns are used up.
 */
function sortedBy(words: Uint32Array, places: Uint32Array): Entries {
  let from: Entries = {words, places};
  let to: Entries = {words: new Uint32Array(words.length), places: new Uint32Array(words.length)};
  for (let shift = 0; shift < 32; shift += DIGIT) {
    if (sortByDigit(shift, from, to)) [from, to] = [to, from];
  }
  return from;
}

interface Entries {
  readonly words: Uint32Array;
  readonly places: Uint32Array;
}

/** @returns false where the digit is the same in all words, and nothing was moved */
function sortByDigit(shift: number, {words, places}: Entries, to: Entries): boolean {
  const starts = new Uint32Array(VALUES + 1);
  for (let index = 0; index < words.length; index += 1) starts[((words[index]! >>> shift) & (VALUES - 1)) + 1]! += 1;
  if (starts[((words[0]! >>> shift) & (VALUES - 1)) + 1] === words.length) return false;
  for (let value = 0; value < VALUES; value += 1) starts[value + 1]! += starts[value]!;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const place = starts[(word >>> shift) & (VALUES - 1)]!++;
    to.places[place] = places[index]!;
    to.words[place] = word;
  }
  return true;
}

/** A column in another order. */
export function reordered<Column extends Float64Array | Uint32Array | Uint8Array>(
  column: Column,
  order: Uint32Array,
): Column {
  const result = new (column.constructor as new (length: number) => Column)(order.length);
  for (let index = 0; index < order.length; index += 1) result[index] = column[order[index]!]!;
  return result;
}

/** Of an order, where each index stands in it. */
export function inverseOf(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[order[place]!] = place;
  return places;
}

/** How many of some rising numbers are below a limit; `from` is a place known not to be beyond it. */
export function countBelow(rising: Float64Array, limit: number, from = 0): number {
  let low = from;
  let high = rising.length;
  // Places looked for one after another are near each other.
  for (let reach = 8; low + reach < high; reach *= 4) {
    if (rising[low + reach]! >= limit) {
      high = low + reach;
      break;
    }
    low += reach;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
