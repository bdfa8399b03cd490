/** What is done to columns: typed arrays that have one entry an event. */

/** Indices in their own order. */
export function identity(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) order[index] = index;
  return order;
}

/** A column in another order, or some entries of it. */
export function reordered<Column extends Float64Array | Uint32Array | Uint8Array>(
  column: Column,
  order: Uint32Array,
): Column {
  const result = newLike(column, order.length);
  for (let index = 0; index < order.length; index += 1) result[index] = column[order[index]!]!;
  return result;
}

/** For each index, how many stand before it in an order. */
export function inverseOf(order: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index += 1) inverse[order[index]!] = index;
  return inverse;
}

/** One column behind the other. */
export function joined<Column extends Float64Array | Uint32Array>(a: Column, b: Column): Column {
  const both = newLike(a, a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** An empty column of the same type. */
export function newLike<Column extends Float64Array | Uint32Array | Uint8Array>(
  column: Column,
  length: number,
): Column {
  return new (column.constructor as new (length: number) => Column)(length);
}

export function rises(keys: ArrayLike<number>): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if (keys[index]! < keys[index - 1]!) return false;
  }
  return true;
}

/** Numbers as they rise. They may be moved where they stand. */
export function sorted(numbers: Float64Array): Float64Array {
  return rises(numbers) ? numbers : numbers.sort();
}
