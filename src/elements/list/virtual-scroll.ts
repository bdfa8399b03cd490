/** px of the tallest element that is laid out right everywhere: Firefox ends at some 17 million, others at 33. */
export const TALLEST = 8_000_000;
/**
 * rows that are drawn beyond either edge, in steps of so many, so that not each row that comes into sight is a
 * rendering
 */
const BEYOND = 8;

/** Rows that are drawn, `from` … `to - 1`, and px of the space that stands for those before and after them. */
export interface DrawnRows {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Where a list of very many rows of one height is scrolled to. It stands for its rows by an element that is as tall as
 * they are together, but never taller than browsers can: then its scroll bar tells the place in proportion, while a
 * turn of the wheel still moves the rows by as many px as it moves the element. All lengths in px.
 */
export class VirtualScroll {
  count = 0;
  /** height of a row */
  row = 52;
  /** height of what is in sight */
  view = 600;
  /** how much of the rows is above what is in sight */
  #top = 0;
  /** how far the element is scrolled */
  #scrolled = 0;

  /** The rows in sight, and some around them. */
  get drawn(): DrawnRows {
    const top = this.#inside(this.#top);
    const from = Math.max(0, (Math.floor(top / this.row / BEYOND) - 1) * BEYOND);
    const to = Math.min(this.count, (Math.ceil((top + this.view) / this.row / BEYOND) + 1) * BEYOND);
    const before = Math.max(0, this.#scrolled - (top - from * this.row));
    return {from, to, before, after: Math.max(0, this.#tall - before - (to - from) * this.row)};
  }

  /** The first row of which anything is in sight. */
  get first(): number {
    return Math.floor(this.#inside(this.#top) / this.row);
  }

  /** The element has been scrolled. */
  scrolledTo(scrolled: number): void {
    const by = scrolled - this.#scrolled;
    this.#scrolled = scrolled;
    const most = this.#tall - this.view;
    if (scrolled <= 0 || most <= 0) this.#top = 0;
    else if (scrolled >= most - 1) this.#top = this.#all - this.view;
    else if (Math.abs(by) < this.view) this.#top = this.#inside(this.#top + by);
    else this.#top = (scrolled / most) * (this.#all - this.view);
  }

  /** @returns how far the element is to be scrolled for a row to be in sight; undefined where it is */
  reveal(index: number): number | undefined {
    const top = index * this.row;
    const least = top + this.row - this.view;
    if (this.#top <= top && this.#top >= least) return undefined;
    this.#top = this.#inside(this.#top > top ? top : least);
    return this.settle();
  }

  /**
   * @returns how far the element is to be scrolled for its scroll bar to tell the place of the rows; they stay where
   * they are
   */
  settle(): number {
    const most = this.#all - this.view;
    this.#scrolled = most > 0 ? (this.#inside(this.#top) / most) * (this.#tall - this.view) : 0;
    return this.#scrolled;
  }

  get #all(): number {
    return this.count * this.row;
  }

  get #tall(): number {
    return Math.min(this.#all, TALLEST);
  }

  #inside(top: number): number {
    return Math.max(0, Math.min(top, this.#all - this.view));
  }
}
