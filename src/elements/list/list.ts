import {html, LitElement, nothing} from 'lit';
import type {Timeline, TimelineEvent} from '../../model/index.js';
import {baseStyles} from '../shared/base.styles.js';
import {CompanionController} from '../shared/companion-controller.js';
import {orderSwitchStyles} from '../shared/order-switch.styles.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {headTemplate, itemsTemplate} from './items.js';
import {styles} from './list.styles.js';
import {VirtualScroll} from './virtual-scroll.js';
import type {Entry, Listing, Row} from './row.js';
import {tableTemplate} from './table.js';
import {WORDS} from './words.js';

/** Up to so many events are all drawn, so that they are found in the page and printed; of more, those in sight. */
export const ALL_DRAWN = 200;
/** em of width from which on a list is a table, if it may be either */
const TABLE_WIDTH = 38;
/** ms without a turn after which the scroll bar is put where the rows are */
const AT_REST = 150;

/** Whose events are listed: those that are looked for, where that is so. */
const listedOf = ({matches, timeline}: TimelineHandle): Timeline => matches ?? timeline;

/**
 * @summary All events of a `<circa-timeline>` as a list or a table, in either order, in step with what is open.
 *
 * The order is the timeline's own, and where that has a filter, the list is of what it finds. A title opens its event;
 * the open one is marked, and brought into sight within the list, never by scrolling the page. Tab leads to one row;
 * the arrows up and down, Page Up, Page Down, Home and End go from row to row, Enter opens.
 *
 * A long list is `min(32rem, 80vh)` high at most and scrolls; `max-block-size: none` lets it be as high as its rows. Of
 * more than 200 events only those in sight are drawn, in rows of one height.
 *
 * @csspart table - The table.
 * @csspart list - The list.
 * @csspart caption - How many events there are.
 * @csspart row - An event.
 * @csspart title - Its title: the button that opens it.
 * @csspart date - Its date.
 * @csspart group - Its group.
 * @csspart sources - Its sources.
 * @csspart button - A button that sorts.
 * @csspart order - The switch between the two orders.
 *
 * @cssprop [--circa-ground=light-dark(#ffffff, #161618)] - The ground; this and all other variables of
 *   `<circa-timeline>` hold here too.
 */
export class CircaList extends LitElement {
  static override styles = [baseStyles, orderSwitchStyles, styles];

  static override properties = {
    for: {reflect: true},
    as: {reflect: true},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  /** `auto` is a table where it is wide, and a list where it is narrow. */
  declare as: 'auto' | 'list' | 'table';

  readonly #companion: CompanionController = new CompanionController(this, (handle) => {
    const {
      timeline,
      order,
      state: {selected},
      language: {locale, messages},
    } = handle;
    return [timeline, listedOf(handle), order, selected, locale, messages];
  });
  readonly #scroll = new VirtualScroll();
  readonly #sizes = new ResizeObserver(() => this.#again());
  #frameRequest = 0;
  #restTimer = 0;
  #isWide: boolean | undefined;
  /** the row that Tab leads to: its event, and its place where that is there no more */
  #stop: {readonly id: string | undefined; readonly index: number} = {id: undefined, index: 0};
  /** the event that was open at the last rendering, and what it was of */
  #shown: readonly unknown[] = [];
  /** the row that is to come into sight */
  #wanted: number | undefined;
  /** px that the rows are to be scrolled to */
  #scrollTo: number | undefined;
  /** whether the row that Tab leads to has the focus, or is to get it by a key */
  #focus: 'has' | 'gets' | undefined;
  /** of this timeline some event that was drawn has sources */
  #sourced: Timeline | undefined;

  constructor() {
    super();
    this.for = null;
    this.as = 'auto';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frameRequest);
    clearTimeout(this.#restTimer);
    this.#frameRequest = 0;
  }

  protected override willUpdate(): void {
    this.#isWide = this.clientWidth >= TABLE_WIDTH * parseFloat(getComputedStyle(this).fontSize);
    const {handle} = this.#companion;
    if (!handle) return;
    const listed = listedOf(handle);
    const {
      order,
      state: {selected},
    } = handle;
    this.#focus ??= this.#focusedRow && 'has';
    this.#scroll.count = listed.events.length;
    const stop = this.#stop.id === undefined ? undefined : listed.get(this.#stop.id);
    const open = selected === null ? undefined : listed.get(selected);
    const shown = [listed, order, selected, this.#isTable];
    if (shown.some((one, index) => one !== this.#shown[index])) {
      const comesOpen = selected !== this.#shown[2];
      this.#shown = shown;
      const current = (this.#focus && !comesOpen ? stop : undefined) ?? open;
      if (current) this.#wanted = listed.countBefore(current[order], order);
      if (open && !this.#focus) this.#stop = {id: open.id, index: 0};
    }
    if (this.#wanted !== undefined && this.#isPartial) this.#scrollTo = this.#scroll.reveal(this.#wanted);
    this.#stop = this.#stopIn(listed, order);
  }

  protected override updated(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const {before, after} = this.#spaces;
    scroller.querySelector<HTMLElement>('.before')?.style.setProperty('block-size', `${before}px`);
    scroller.style.setProperty('--_digits', `${String(this.#companion.handle?.timeline.events.length).length}`);
    scroller.querySelector<HTMLElement>('.after')?.style.setProperty('block-size', `${after}px`);
    this.#measure(scroller);
    this.#bringIntoSight(scroller);
    this.#putFocus();
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  get #isTable(): boolean {
    return this.as === 'table' || (this.as !== 'list' && this.#isWide === true);
  }

  get #isPartial(): boolean {
    return this.#scroll.count > ALL_DRAWN;
  }

  get #focusedRow(): Element | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement?.closest('.row') ?? undefined;
  }

  /** The row that Tab leads to: where it has the focus, the same event as before; else one that is in sight. */
  #stopIn(listed: Timeline, order: 'given' | 'time'): {id: string | undefined; index: number} {
    const events = listed.inOrder(order);
    const event = this.#stop.id === undefined ? undefined : listed.get(this.#stop.id);
    const {from, to} = this.#scroll.drawn;
    let index = event ? listed.countBefore(event[order], order) : Math.min(this.#stop.index, events.length - 1);
    if (this.#isPartial && !this.#focus && (index < from || index >= to)) index = this.#scroll.first;
    return {id: events[index]?.id, index: Math.max(0, index)};
  }

  /** The space for rows that are not drawn. A row with the focus is always drawn, and stands at the very edge of it. */
  get #spaces(): {readonly before: number; readonly after: number} {
    const {from, to, before, after} = this.#scroll.drawn;
    const {index} = this.#stop;
    const {row} = this.#scroll;
    return {
      before: Math.max(0, before - (index < from ? row : 0)),
      after: Math.max(0, after - (index >= to ? row : 0)),
    };
  }

  #entries(handle: TimelineHandle, events: readonly TimelineEvent[]): Entry[] {
    const {from, to} = this.#isPartial ? this.#scroll.drawn : {from: 0, to: events.length};
    const groups = new Map(handle.timeline.groups.map(({id, title}) => [id, title]));
    const rowAt = (index: number): Row => {
      const event = events[index]!;
      return {
        event,
        index,
        told: (handle.timeline.get(event.id) ?? event).given,
        group: event.group === undefined ? undefined : groups.get(event.group),
        isOpen: event.id === handle.state.selected,
        isStop: index === this.#stop.index,
      };
    };
    const rows = Array.from({length: to - from}, (_, place) => rowAt(from + place));
    if (!this.#isPartial) return rows;
    const {index} = this.#stop;
    return [
      ...(index < from ? [rowAt(index)] : []),
      'before',
      ...rows,
      'after',
      ...(index >= to ? [rowAt(index)] : []),
    ];
  }

  #measure(scroller: HTMLElement): void {
    if (!this.#isPartial) return;
    const {row, view} = this.#scroll;
    this.#scroll.row = scroller.querySelector('.row')?.getBoundingClientRect().height || row;
    this.#scroll.view = scroller.clientHeight - this.#headHeight(scroller) || view;
    if (Math.abs(this.#scroll.row - row) > 0.1 || this.#scroll.view !== view) this.#again();
  }

  #headHeight(scroller: HTMLElement): number {
    return scroller.querySelector('thead')?.offsetHeight ?? 0;
  }

  /** px of what stands above the rows and their sticky head. */
  #captionHeight(scroller: HTMLElement): number {
    return scroller.querySelector('caption')?.offsetHeight ?? 0;
  }

  /** Scrolls the list, and nothing around it. */
  #bringIntoSight(scroller: HTMLElement): void {
    const index = this.#wanted;
    if (index === undefined) return;
    this.#wanted = undefined;
    if (this.#isPartial) {
      // The height of rows may be known only now.
      const to = this.#scroll.reveal(index) ?? this.#scrollTo;
      if (to !== undefined) scroller.scrollTop = to && to + this.#captionHeight(scroller);
      this.#scrollTo = undefined;
      return;
    }
    const row = scroller.querySelectorAll('.row')[index];
    if (!row) return;
    const box = row.getBoundingClientRect();
    const {top} = scroller.getBoundingClientRect();
    const above = top + this.#headHeight(scroller) - box.top;
    const below = box.bottom - top - scroller.clientHeight;
    if (above > 0) scroller.scrollTop -= above + (index ? 0 : this.#captionHeight(scroller));
    else if (below > 0) scroller.scrollTop += below;
  }

  /** After a key the row may have to come into sight in the page as well; else the page stays where it is. */
  #putFocus(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (!focus || this.#focusedRow?.getAttribute('data-id') === this.#stop.id) return;
    const row = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')].find(
      ({dataset}) => dataset.id === this.#stop.id,
    );
    row?.querySelector<HTMLElement>('.title')?.focus({preventScroll: focus === 'has'});
  }

  /** Renders anew in the next frame: within the observer's own call it would be told of the height that comes of it. */
  #again(): void {
    if (!this.#frameRequest)
      this.#frameRequest = requestAnimationFrame(() => {
        this.#frameRequest = 0;
        this.requestUpdate();
      });
  }

  /** Takes over how far the list is scrolled. @returns px of it, without what stands above the rows */
  #follow(scroller: HTMLElement): number {
    const before = this.#scroll.drawn;
    const scrolled = Math.max(0, scroller.scrollTop - this.#captionHeight(scroller));
    this.#scroll.scrolledTo(scrolled);
    const {drawn} = this.#scroll;
    if (drawn.from !== before.from || drawn.to !== before.to || drawn.before !== before.before) this.requestUpdate();
    return scrolled;
  }

  readonly #scrolled = ({currentTarget}: Event): void => {
    if (!this.#isPartial) return;
    const scroller = currentTarget as HTMLElement;
    this.#follow(scroller);
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => this.#rest(scroller), AT_REST);
  };

  #rest(scroller: HTMLElement): void {
    // It may have been scrolled on since it last said so.
    const scrolled = this.#follow(scroller);
    if (scrolled < 1 || Math.abs(this.#scroll.settle() - scrolled) < 1) return;
    this.requestUpdate();
    void this.updateComplete.then(() => (scroller.scrollTop = this.#scroll.settle() + this.#captionHeight(scroller)));
  }

  readonly #clicked = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>('.title');
    const id = button?.closest<HTMLElement>('.row')?.dataset.id;
    if (!button || id === undefined) return;
    button.focus({preventScroll: true});
    this.#companion.handle?.select(id);
  };

  readonly #focused = ({target}: Event): void => {
    const id = (target as Element).closest<HTMLElement>('.row')?.dataset.id;
    if (id === undefined || id === this.#stop.id) return;
    this.#stop = {id, index: this.#stop.index};
    this.requestUpdate();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const {handle} = this.#companion;
    if (!handle || !this.#focusedRow || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const events = listedOf(handle).inOrder(handle.order);
    const last = events.length - 1;
    const {index} = this.#stop;
    const page = Math.max(
      1,
      Math.floor((this.#scroller?.clientHeight ?? 0) / (this.#focusedRow.clientHeight || 1)) - 1,
    );
    const to = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const within = Math.max(0, Math.min(to, last));
    this.#stop = {id: events[within]?.id, index: within};
    this.#wanted = within;
    this.#focus = 'gets';
    this.requestUpdate();
  };

  protected override render() {
    const {handle} = this.#companion;
    if (!handle?.timeline.events.length) return nothing;
    const {
      timeline,
      order,
      language: {locale},
    } = handle;
    const listed = listedOf(handle);
    const count = listed.events.length;
    const entries = this.#entries(handle, listed.inOrder(order));
    if (entries.some((entry) => typeof entry !== 'string' && entry.event.sources)) this.#sourced = listed;
    const listing: Listing = {
      entries,
      count,
      order,
      handle,
      isPartial: this.#isPartial,
      hasGroups: timeline.groups.length > 0,
      hasSources: this.#sourced === listed,
      caption: html`${timeline.title ? html`<span class="visually-hidden" dir="auto" lang=${timeline.lang ?? nothing}>${timeline.title}: </span>` : nothing}<span dir="auto">${WORDS.count(count, timeline.events.length, locale)}</span>`,
      sort: (by) => (handle.order = by),
    };
    return html`${this.#isTable ? nothing : headTemplate(listing)}
      <div class="scroller ${listing.isPartial ? 'is-partial' : ''}" @scroll=${this.#scrolled} @click=${this.#clicked} @focusin=${this.#focused} @keydown=${this.#keyed}>
        ${this.#isTable ? tableTemplate(listing) : itemsTemplate(listing)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-list': CircaList;
  }
}
