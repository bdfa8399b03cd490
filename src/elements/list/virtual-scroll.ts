/**
 * px of the tallest element that is laid out right everywhere. Firefox ends at some 17 million, Chromium at 33 million
 * divided by the zoom of the page and by the density of the screen.
 */
export const TALLEST = 8_000_000;
/**
 * px at either end of such an element within which rows and element move as one, so that an end is reached by scrolling
 * alone. Little of the scroll bar, and more than anyone scrolls without a pause.
 */
const END_ZONE = TALLEST / 80;
/** rows that are drawn beyond either edge; in steps of so many, so that not each row that comes into sight is drawn */
const OVERSCAN = 8;

/** Rows that are drawn, `from` … `to - 1`, and px of the space that stands for those before and after them. */
export interface DrawnRows {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Where a list of very many rows of one height is scrolled to. An element as tall as all rows stands for them; but no
 * browser can lay out more than some millions of px, and a million rows take fifty. Then the rows move along the
 * element: `offset` is how far they are ahead of it. As long as the reader scrolls, the offset stays and both move by
 * the same px. A leap, as by the scroll bar, sets it so that the part of the rows above is the part of the bar above;
 * and so does a pause, where much scrolling has led the two apart. All lengths are in px.
 *
 * Virtualizers that were looked at (`@lit-labs/virtualizer` 2.1) end the list at the tallest element instead, and can
 * lay out no rows of a table.
 */
export class VirtualScroll {
  /** number of rows */
  count = 0;
  rowHeight = 52;
  /** height of the part that is in sight */
  viewHeight = 600;
  /** how far the element is scrolled */
  #scrolled = 0;
  /** how much more of the rows than of the element is above the part in sight */
  #offset = 0;

  /** The rows in sight, and some around them. */
  get drawn(): DrawnRows {
    const {rowHeight, viewHeight, count} = this;
    const top = this.#top;
    const from = Math.max(0, (Math.floor(top / rowHeight / OVERSCAN) - 1) * OVERSCAN);
    const to = Math.min(count, (Math.ceil((top + viewHeight) / rowHeight / OVERSCAN) + 1) * OVERSCAN);
    const before = Math.max(0, from * rowHeight - this.#offsetInside);
    return {from, to, before, after: Math.max(0, this.#elementHeight - before - (to - from) * rowHeight)};
  }

  /** The first row of which anything is in sight. */
  get first(): number {
    return Math.floor(this.#top / this.rowHeight);
  }

  /** The element has been scrolled, to so many px. */
  scrolledTo(scrolled: number): void {
    const distance = Math.abs(scrolled - this.#scrolled);
    this.#scrolled = scrolled;
    if (distance > this.#leap) this.#offset = this.#topFor(scrolled) - scrolled;
  }

  /** @returns how far to scroll the element so that a row is in sight; undefined where it is */
  reveal(index: number): number | undefined {
    const top = this.#top;
    const highest = index * this.rowHeight;
    const lowest = highest + this.rowHeight - this.viewHeight;
    if (top <= highest && top >= lowest) return undefined;
    return this.#moveTo(top > highest ? highest : lowest);
  }

  /**
   * Whether an end of the element is near while there are more rows beyond it than element: they could not be reached.
   */
  get isBlocked(): boolean {
    const isNearAnEnd = this.#scrolled < this.viewHeight || this.#scrolled > this.#elementHeight - 2 * this.viewHeight;
    return isNearAnEnd && this.#drift > 1;
  }

  /** Whether the thumb of the scroll bar is a px or more from where it would say where the rows are. */
  get isBarMisplaced(): boolean {
    return this.#drift > this.#elementHeight / this.viewHeight;
  }

  /** @returns how far to scroll the element so that its scroll bar says where the rows are, which stay in place */
  settle(): number {
    return this.#moveTo(this.#top);
  }

  get #top(): number {
    return clamp(this.#scrolled + this.#offsetInside, 0, this.#lastTop);
  }

  #moveTo(top: number): number {
    const inside = clamp(top, 0, this.#lastTop);
    this.#scrolled = this.#scrolledFor(inside);
    this.#offset = inside - this.#scrolled;
    return this.#scrolled;
  }

  /** How far the element is from where its scroll bar would say where the rows are. */
  get #drift(): number {
    return Math.abs(this.#scrolledFor(this.#top) - this.#scrolled);
  }

  /**
   * The least distance between two scroll events that is a leap and no scrolling: half of what the element moves when
   * its scroll bar is dragged by one px. In less time than a frame no wheel and no finger comes so far.
   */
  get #leap(): number {
    return Math.max(2 * this.viewHeight, this.#elementHeight / this.viewHeight / 2);
  }

  /** The number of rows and their height may have changed since the offset was set. */
  get #offsetInside(): number {
    return clamp(this.#offset, 0, this.#lastTop - this.#lastScrolled);
  }

  get #allHeight(): number {
    return this.count * this.rowHeight;
  }

  get #elementHeight(): number {
    return Math.min(this.#allHeight, TALLEST);
  }

  /** What is above the part in sight when that is at the end: of all rows, and of the element. */
  get #lastTop(): number {
    return Math.max(0, this.#allHeight - this.viewHeight);
  }

  get #lastScrolled(): number {
    return Math.max(0, this.#elementHeight - this.viewHeight);
  }

  /** In whole px: browsers round what they are asked to scroll to. */
  #scrolledFor(top: number): number {
    return Math.round(convert(top, this.#lastTop, this.#lastScrolled));
  }

  #topFor(scrolled: number): number {
    return convert(scrolled, this.#lastScrolled, this.#lastTop);
  }
}

/** From one scale that begins at 0 to another: px by px in the zones at both ends, in proportion between them. */
function convert(at: number, end: number, otherEnd: number): number {
  if (end === otherEnd || at <= END_ZONE) return clamp(at, 0, otherEnd);
  if (at >= end - END_ZONE) return clamp(otherEnd - (end - at), 0, otherEnd);
  return END_ZONE + ((at - END_ZONE) / (end - 2 * END_ZONE)) * (otherEnd - 2 * END_ZONE);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
