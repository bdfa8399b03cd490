import type {LitElement, ReactiveController} from 'lit';
import {scaleOf, screenBox} from '../../draw/index.js';
import {DRAW_ALL_LIMIT, PRINT_ALL_LIMIT} from '../../model/index.js';
import {watchPrinting} from '../shared/platform/printing.js';
import {VirtualScroll} from './virtual-scroll.js';
import {sizeObserver} from '../shared/platform/observe-size.js';

/** ms without scrolling after which the scroll bar is put where the rows are */
const SCROLL_PAUSE = 150;

/**
 * Scrolls the rows of a list, and nothing around it. Of very many rows only some are drawn; the spaces `.before` and
 * `.after` stand for the others. The box that scrolls is `.scroller`. Renders the list anew when its size has changed.
 */
export class RowScroller implements ReactiveController {
  readonly #scroll = new VirtualScroll();
  readonly #observer = sizeObserver(() => this.#updateNextFrame());
  #frameRequest = 0;
  #pauseTimer = 0;
  /** the row that is to come into sight with the next rendering */
  #revealedIndex: number | undefined;
  /** px that the box is to be scrolled to for it */
  #scrollTop: number | undefined;

  #isPrinting = false;
  #unwatchPrinting: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer?.observe(this.host);
    // The list is rendered before it is printed: that takes no longer than until the event is over.
    this.#unwatchPrinting = watchPrinting((isPrinting) => {
      this.#isPrinting = isPrinting;
      this.host.requestUpdate();
    }, this.host.ownerDocument.defaultView);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#unwatchPrinting?.();
    if (this.#frameRequest) cancelAnimationFrame(this.#frameRequest);
    clearTimeout(this.#pauseTimer);
    this.#frameRequest = 0;
  }

  /** Whether only some of the rows are drawn. */
  get isPartial(): boolean {
    return this.#scroll.count > (this.#isPrinting ? PRINT_ALL_LIMIT : DRAW_ALL_LIMIT);
  }

  /** The rows that are drawn: `from` … `to - 1`. */
  get drawn(): {readonly from: number; readonly to: number} {
    return this.isPartial ? this.#scroll.drawn : {from: 0, to: this.#scroll.count};
  }

  /** The first row of which anything is in sight. Known only where not all are drawn. */
  get first(): number {
    return this.#scroll.first;
  }

  /** Brings a row into sight with the next rendering. */
  reveal(index: number): void {
    this.#revealedIndex = index;
  }

  /** Decides which rows will be drawn. @param count number of all rows */
  beforeRender(count: number): void {
    this.#scroll.count = count;
    if (this.#revealedIndex !== undefined && this.isPartial) {
      this.#scrollTop = this.#scroll.reveal(this.#revealedIndex);
    }
  }

  /** @param currentIndex the row that is always drawn, at the very edge where it is out of sight */
  afterRender(currentIndex: number): void {
    const {box} = this;
    if (!box) return;
    if (this.isPartial) {
      this.#setSpaces(box, currentIndex);
      this.#measure(box);
    }
    const index = this.#revealedIndex;
    this.#revealedIndex = undefined;
    if (index === undefined) return;
    if (this.isPartial) this.#scrollRowsTo(box, index);
    else scrollIntoSight(box, index);
  }

  get box(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.scroller');
  }

  readonly onScroll = ({currentTarget}: Event): void => {
    if (!this.isPartial) return;
    const box = currentTarget as HTMLElement;
    this.#follow(box);
    clearTimeout(this.#pauseTimer);
    if (this.#scroll.isBlocked) this.#settle(box);
    else this.#pauseTimer = window.setTimeout(() => this.#onPause(box), SCROLL_PAUSE);
  };

  #onPause(box: HTMLElement): void {
    // It may have been scrolled on since it last said so.
    this.#follow(box);
    if (this.#scroll.isBarMisplaced) this.#settle(box);
  }

  /** Takes over how far the box is scrolled. */
  #follow(box: HTMLElement): void {
    const before = this.#scroll.drawn;
    this.#scroll.scrolledTo(Math.max(0, box.scrollTop - captionHeight(box)));
    const after = this.#scroll.drawn;
    if (after.from !== before.from || after.to !== before.to || after.before !== before.before) {
      this.host.requestUpdate();
    }
  }

  /** The rows are drawn elsewhere in the box, and the box is scrolled there before the next frame. */
  #settle(box: HTMLElement): void {
    const scrolled = this.#scroll.settle();
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => (box.scrollTop = scrolled + captionHeight(box)));
  }

  #setSpaces(box: HTMLElement, currentIndex: number): void {
    const {rowHeight, drawn} = this.#scroll;
    const {from, to, before, after} = drawn;
    const setHeight = (name: string, height: number) =>
      box.querySelector<HTMLElement>(`.${name}`)?.style.setProperty('block-size', `${Math.max(0, height)}px`);
    setHeight('before', before - (currentIndex < from ? rowHeight : 0));
    setHeight('after', after - (currentIndex >= to ? rowHeight : 0));
  }

  #measure(box: HTMLElement): void {
    const scroll = this.#scroll;
    const {rowHeight, viewHeight} = scroll;
    const row = box.querySelector('.row');
    scroll.rowHeight = (row && screenBox(row).height / scaleOf(box).y) || rowHeight;
    scroll.viewHeight = box.clientHeight - headHeight(box) || viewHeight;
    if (Math.abs(scroll.rowHeight - rowHeight) > 0.1 || scroll.viewHeight !== viewHeight) this.#updateNextFrame();
  }

  #scrollRowsTo(box: HTMLElement, index: number): void {
    // The height of rows may be known only now.
    const scrolled = this.#scroll.reveal(index) ?? this.#scrollTop;
    this.#scrollTop = undefined;
    if (scrolled === undefined) return;
    box.scrollTop = scrolled === 0 ? 0 : scrolled + captionHeight(box);
  }

  /** In the next frame: within its own call the observer would see the height that comes of it. */
  #updateNextFrame(): void {
    if (this.#frameRequest) return;
    this.#frameRequest = requestAnimationFrame(() => {
      this.#frameRequest = 0;
      this.host.requestUpdate();
    });
  }
}

/** Of rows that are all drawn. With the first row comes what stands above it. */
function scrollIntoSight(box: HTMLElement, index: number): void {
  const row = box.querySelectorAll('.row')[index];
  if (!row) return;
  const {top, height} = screenBox(row);
  const scale = scaleOf(box).y;
  const inBox = (top - screenBox(box).top) / scale;
  const hiddenAbove = headHeight(box) - inBox;
  const hiddenBelow = inBox + height / scale - box.clientHeight;
  if (hiddenAbove > 0) box.scrollTop -= hiddenAbove + (index === 0 ? captionHeight(box) : 0);
  else if (hiddenBelow > 0) box.scrollTop += hiddenBelow;
}

/** px of a table's head, which stays in sight above the rows */
function headHeight(box: HTMLElement): number {
  return box.querySelector('thead')?.offsetHeight ?? 0;
}

/** px of what stands above the rows and their head, and is scrolled away with them */
function captionHeight(box: HTMLElement): number {
  return box.querySelector('caption')?.offsetHeight ?? 0;
}
