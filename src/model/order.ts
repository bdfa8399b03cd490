/** How many keys are sorted in the plain way: below it, counting digits costs more than it saves. */
const FEW = 500;
/** bits of a digit: few enough that a place for each of its values fits a processor's nearest memory */
const DIGIT = 11;
const VALUES = 1 << DIGIT;

/**
 * The order in which keys rise: indices into them, stable, in time linear in their number. NaN is not allowed.
 * Radix sort, least significant digit first, over the bits of the doubles (D. E. Knuth, "The Art of Computer Programming" 5.2.5).
 * @param within an order that equal keys stay in; that of the indices where it is absent
 */
export function risingOrder(keys: Float64Array, within?: Uint32Array): Uint32Array {
  const order = new Uint32Array(keys.length);
  for (let index = 0; index < order.length; index += 1) order[index] = within ? within[index]! : index;
  const sorted = within ? reordered(keys, within) : keys;
  if (rises(sorted)) return order;
  if (keys.length < FEW) {
    const places = within && inverseOf(within);
    return order.sort((a, b) => keys[a]! - keys[b]! || (places ? places[a]! - places[b]! : a - b));
  }
  let from: Entries = {order, ...sortableBits(sorted)};
  let to: Entries = {order: new Uint32Array(keys.length), low: new Uint32Array(keys.length), high: new Uint32Array(keys.length)};
  for (const half of ['low', 'high'] as const) {
    for (let shift = 0; shift < 32; shift += DIGIT) {
      if (sortByDigit(half, shift, from, to)) [from, to] = [to, from];
    }
  }
  return from.order;
}

export function rises(keys: ArrayLike<number>): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if (keys[index]! < keys[index - 1]!) return false;
  }
  return true;
}

/** Indices with the bits of their keys, which move along: what is read in a row is read fast. */
interface Entries {
  readonly order: Uint32Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** Doubles as integers that rise as they do: all bits turned for the negative, the sign alone for the others. */
function sortableBits(keys: Float64Array): Omit<Entries, 'order'> {
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

/** @returns false where the digit is the same in all keys, and nothing was moved */
function sortByDigit(half: 'low' | 'high', shift: number, from: Entries, to: Entries): boolean {
  const {order, low, high} = from;
  const bits = from[half];
  const places = new Uint32Array(VALUES + 1);
  for (let index = 0; index < bits.length; index += 1) places[((bits[index]! >>> shift) & (VALUES - 1)) + 1]! += 1;
  if (places[((bits[0]! >>> shift) & (VALUES - 1)) + 1] === bits.length) return false;
  for (let value = 0; value < VALUES; value += 1) places[value + 1]! += places[value]!;
  for (let index = 0; index < bits.length; index += 1) {
    const place = places[(bits[index]! >>> shift) & (VALUES - 1)]!++;
    to.order[place] = order[index]!;
    to.low[place] = low[index]!;
    to.high[place] = high[index]!;
  }
  return true;
}

/** A column in another order. */
export function reordered<Column extends Float64Array | Uint32Array | Uint8Array>(column: Column, order: Uint32Array): Column {
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
