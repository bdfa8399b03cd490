import {WITHOUT_DOCUMENT} from '#without-document';
import {html, nothing, type TemplateResult} from 'lit';
import {CircaElement} from '../shared/circa-element.js';
import {countsText, countText} from '../../layout/index.js';
import type {Timeline, TimelineEvent} from '../../model/index.js';
import {baseStyles} from '../shared/base.styles.js';
import {CompanionController} from '../shared/companion-controller.js';
import {eraItems} from '../shared/templates/eras.js';
import {eventContext} from '../shared/templates/event-details.js';
import {wordsLang} from '../shared/locale.js';
import {orderSwitchStyles} from '../shared/templates/order-switch.styles.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {headTemplate, itemsTemplate} from './items.js';
import {styles} from './list.styles.js';
import {partialStyles} from './partial.styles.js';
import {RovingRows} from './roving-rows.js';
import {RowScroller} from './row-scroller.js';
import type {Entry, Listing, Row} from './row.js';
import {tableTemplate} from './table.js';

/** em of width from which on a list is a table, if it may be either */
const TABLE_WIDTH = 38;

/** What decides which row is brought into sight. */
interface Shown {
  readonly listed: Timeline;
  readonly order: 'given' | 'time';
  readonly selected: string | null;
  readonly isTable: boolean;
}

/**
 * @summary All events of a `<circa-timeline>` as a list or a table, in either order, in step with what is open.
 *
 * Eras stand above the events. The order is the timeline's own, and where that has a filter, the list is of what it
 * finds. A title opens its event; the open one is marked, and brought into sight within the list, never by scrolling
 * the page. Tab leads to one row; the arrows up and down, Page Up, Page Down, Home and End go from row to row, Enter
 * opens.
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
 * @csspart eras - The eras, above the events.
 * @csspart era - One of them: its title and its date.
 * @csspart era-label - Its title.
 * @csspart button - A button that sorts.
 * @csspart order - The switch between the two orders.
 *
 * @cssprop --circa-ground
 * @cssprop --circa-ink
 * @cssprop --circa-accent
 * @cssprop --circa-font
 * @cssprop --circa-radius
 * @cssprop --circa-muted
 * @cssprop --circa-axis
 * @cssprop --circa-rule
 * @cssprop --circa-range-fill
 * @cssprop --circa-focus
 * @cssprop --circa-title-size
 * @cssprop --circa-title-weight
 * @cssprop --circa-date-size
 * @cssprop --circa-text-size
 * @cssprop --circa-padding
 * @cssprop --circa-focus-width
 * @cssprop --circa-button-size
 */
export class CircaList extends CircaElement {
  static override styles = [baseStyles, orderSwitchStyles, partialStyles, styles];

  static override properties = {
    for: {reflect: true},
    as: {reflect: true},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  /** `auto` is a table where it is wide, and a list where it is narrow. */
  declare as: 'auto' | 'list' | 'table';

  readonly #companion: CompanionController = new CompanionController(
    this,
    (handle) => {
      const {timeline, order, state, language} = handle;
      return [timeline, listedOf(handle), order, state.selected, language.locale, language.messages];
    },
    {choices: {as: ['auto', 'list', 'table']}},
  );
  readonly #scroller: RowScroller = new RowScroller(this);
  readonly #rows: RovingRows = new RovingRows(this);
  #isWide = false;
  #shown: Shown | undefined;
  /** the events that are listed, where one that has been drawn has sources: the column stays while they are scrolled */
  #listedWithSources: Timeline | undefined;

  constructor() {
    super();
    this.for = null;
    this.as = 'auto';
  }

  protected override willUpdate(): void {
    if (WITHOUT_DOCUMENT) return;
    this.#isWide = this.clientWidth >= TABLE_WIDTH * parseFloat(getComputedStyle(this).fontSize);
    const {handle} = this.#companion;
    if (!handle) return;
    const {order} = handle;
    const listed = listedOf(handle);
    this.#rows.noteFocus();
    this.#followTimeline(handle, listed);
    this.#scroller.beforeRender(listed.events.length);
    this.#rows.update(listed, order, (index) => {
      const {from, to} = this.#scroller.drawn;
      return index >= from && index < to ? index : this.#scroller.first;
    });
  }

  protected override updated(): void {
    const digits = String(this.#companion.handle?.timeline.events.length).length;
    const style = this.#scroller.box?.style;
    style?.setProperty('--_digits', String(digits));
    style?.setProperty('--_solid', this.#companion.ground);
    this.#scroller.afterRender(this.#rows.index);
    this.#rows.restoreFocus();
  }

  get #isTable(): boolean {
    return this.as === 'table' || (this.as !== 'list' && this.#isWide);
  }

  /**
   * Keeps in sight the row that has the focus, else the open one, when rows come, go, or change their order or form;
   * but in any case the one that has just been opened.
   */
  #followTimeline({order, state: {selected}}: TimelineHandle, listed: Timeline): void {
    const shown: Shown = {listed, order, selected, isTable: this.#isTable};
    const before = this.#shown;
    if (before && isSame(shown, before)) return;
    this.#shown = shown;
    const hasOpened = selected !== (before?.selected ?? null);
    const open = selected === null ? undefined : listed.get(selected);
    const focused = this.#rows.hasFocus ? this.#rows.currentIn(listed) : undefined;
    const event = hasOpened ? open : (focused ?? open);
    if (event) this.#scroller.reveal(listed.countBefore(event[order], order));
    if (open && !this.#rows.hasFocus) this.#rows.moveToEvent(open.id);
  }

  readonly #onClick = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>('.title');
    const id = button && eventIdAt(button);
    if (!button || id === undefined) return;
    button.focus({preventScroll: true});
    this.#companion.handle?.select(id);
  };

  readonly #onFocusIn = ({target}: Event): void => {
    const id = eventIdAt(target as Element);
    if (id !== undefined && this.#rows.moveToEvent(id)) this.requestUpdate();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const {handle} = this.#companion;
    if (!handle) return;
    const index = this.#rows.moveByKey(event, listedOf(handle).inOrder(handle.order));
    if (index === undefined) return;
    event.preventDefault();
    this.#scroller.reveal(index);
    this.requestUpdate();
  };

  protected override render() {
    const {handle} = this.#companion;
    if (!handle || handle.timeline.isEmpty) return nothing;
    const eras = erasTemplate(handle);
    if (!handle.timeline.events.length) return eras;
    const listing = this.#listing(handle);
    return html`${eras}${this.#isTable ? nothing : headTemplate(listing)}
      <div
        class="scroller ${listing.isPartial ? 'is-partial' : ''}"
        lang=${handle.language.locale}
        @scroll=${this.#scroller.onScroll}
        @click=${this.#onClick}
        @focusin=${this.#onFocusIn}
        @keydown=${this.#onKeyDown}
      >
        ${this.#isTable ? tableTemplate(listing) : itemsTemplate(listing)}
      </div>`;
  }

  #listing(handle: TimelineHandle): Listing {
    const {timeline, order, language} = handle;
    const listed = listedOf(handle);
    const entries = this.#entries(handle, listed.inOrder(order));
    if (entries.some((entry) => typeof entry !== 'string' && entry.event.sources)) this.#listedWithSources = listed;
    return {
      entries,
      count: listed.events.length,
      order,
      context: eventContext(timeline, language, this.#companion.colorOf),
      isPartial: this.#scroller.isPartial,
      hasGroups: timeline.groups.length > 0,
      hasSources: this.#listedWithSources === listed,
      caption: captionTemplate(handle, listed),
      sort: (by) => (handle.order = by),
    };
  }

  /** The rows that are drawn; the current one always is. */
  #entries(handle: TimelineHandle, events: readonly TimelineEvent[]): Entry[] {
    const {from, to} = this.#scroller.drawn;
    const current = this.#rows.index;
    const groups = new Map(handle.timeline.groups.map(({id, title}) => [id, title]));
    const {colorOf} = this.#companion;
    const rowAt = (index: number): Row => {
      const event = events[index]!;
      return {
        event,
        index,
        // A match has its ranks among all events.
        rank: (handle.timeline.get(event.id) ?? event).given,
        group: event.group === undefined ? undefined : groups.get(event.group),
        color: colorOf(event.group),
        isOpen: event.id === handle.state.selected,
        isCurrent: index === current,
      };
    };
    const rows = Array.from({length: to - from}, (_, drawn) => rowAt(from + drawn));
    if (!this.#scroller.isPartial) return rows;
    const earlier = current < from ? [rowAt(current)] : [];
    const later = current >= to ? [rowAt(current)] : [];
    return [...earlier, 'before', ...rows, 'after', ...later];
  }
}

/** The matches of the filter, or all events where there is none. */
function listedOf({matches, timeline}: TimelineHandle): Timeline {
  return matches ?? timeline;
}

/** Of more eras than these the list is scrolled. */
const UNSCROLLED_ERAS = 12;

function erasTemplate({timeline, language}: TimelineHandle): TemplateResult | typeof nothing {
  const count = timeline.eras.length;
  if (!count) return nothing;
  return html`<ul
    part="eras"
    class="eras"
    role="list"
    aria-label=${language.messages.eras}
    tabindex=${count > UNSCROLLED_ERAS ? 0 : nothing}
  >
    ${eraItems(timeline, language)}
  </ul>`;
}

/** The title of the data, for those who do not see the picture that it stands on, and how many events are listed. */
function captionTemplate({timeline, language}: TimelineHandle, listed: Timeline): TemplateResult {
  const {title, lang, events} = timeline;
  const {messages} = language;
  const count =
    listed.events.length === events.length
      ? countText(messages.events, events.length, language)
      : countsText(messages.eventsOf, listed.events.length, events.length, language);
  const titleTemplate = title
    ? html`<span class="visually-hidden" dir="auto" lang=${lang ?? nothing}>${title}: </span>`
    : nothing;
  return html`${titleTemplate}<span dir="auto" lang=${wordsLang(language)}>${count}</span>`;
}

function eventIdAt(element: Element): string | undefined {
  return element.closest<HTMLElement>('.row')?.dataset.id;
}

function isSame(a: Shown, b: Shown): boolean {
  return a.listed === b.listed && a.order === b.order && a.selected === b.selected && a.isTable === b.isTable;
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-list': CircaList;
  }
}
