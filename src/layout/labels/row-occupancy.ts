/** The px of one row that are taken, in ranges that do not overlap. */
export class RowOccupancy {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  isFree(from: number, to: number): boolean {
    const next = this.#firstEndingAfter(from);
    return next === this.#starts.length || this.#starts[next]! >= to;
  }

  take(from: number, to: number): void {
    const index = this.#firstEndingAfter(from);
    this.#starts.splice(index, 0, from);
    this.#ends.splice(index, 0, to);
  }

  #firstEndingAfter(px: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ends[middle]! <= px) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
