import type {LitElement} from 'lit';
import type {Timeline, TimelineEvent} from '../../model/index.js';

/**
 * The one row of a list that Tab leads to, its current row, from which keys go to the others (a roving tabindex). Where
 * it has the focus, it stays with its event through sorting and new data.
 */
export class RovingRows {
  #id: string | undefined;
  /** kept for when its event is there no more */
  #index = 0;
  /** `held`: the current row has the focus, and gets it again where rendering takes it away; `requested`: by a key */
  #focus: 'held' | 'requested' | undefined;

  constructor(private readonly host: LitElement) {}

  /** The index of the current row. */
  get index(): number {
    return this.#index;
  }

  /** Whether it has the focus, or is to get it. As at the beginning of the rendering that `noteFocus` was called in. */
  get hasFocus(): boolean {
    return this.#focus !== undefined;
  }

  /** Before a rendering, which may move the row or remove it. */
  noteFocus(): void {
    if (this.#focusedRow) this.#focus ??= 'held';
  }

  /** After a rendering. */
  restoreFocus(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (!focus || this.#focusedRow?.dataset.id === this.#id) return;
    const rows = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const row = rows.find(({dataset}) => dataset.id === this.#id);
    // After a key the row may have to come into sight in the page as well; else the page stays where it is.
    row?.querySelector<HTMLElement>('.title')?.focus({preventScroll: focus === 'held'});
  }

  /** The event of the current row; undefined where it is not among those that are listed. */
  currentIn(listed: Timeline): TimelineEvent | undefined {
    return this.#id === undefined ? undefined : listed.get(this.#id);
  }

  /** The row of an event becomes the current one. @returns whether it was another */
  moveToEvent(id: string): boolean {
    if (id === this.#id) return false;
    this.#id = id;
    return true;
  }

  /**
   * Finds the current row among the events that are listed now.
   * @param substitute the row to take in place of one that is not drawn, unless that has the focus
   */
  update(listed: Timeline, order: 'given' | 'time', substitute: (index: number) => number): void {
    const events = listed.inOrder(order);
    const event = this.currentIn(listed);
    const index = event ? listed.countBefore(event[order], order) : Math.min(this.#index, events.length - 1);
    this.#moveTo(this.hasFocus ? index : substitute(index), events);
  }

  /** @returns the row that a key goes to; undefined for a key that goes to none */
  moveByKey(event: KeyboardEvent, events: readonly TimelineEvent[]): number | undefined {
    const row = this.#focusedRow;
    if (!row || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
    const index = this.#index;
    const last = events.length - 1;
    const page = rowsOfAPage(row);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return undefined;
    this.#moveTo(Math.min(target, last), events);
    this.#focus = 'requested';
    return this.#index;
  }

  #moveTo(index: number, events: readonly TimelineEvent[]): void {
    this.#index = Math.max(0, index);
    this.#id = events[this.#index]?.id;
  }

  get #focusedRow(): HTMLElement | undefined {
    // Before the first rendering there is no root.
    const root = this.host.renderRoot as ShadowRoot | undefined;
    return root?.activeElement?.closest<HTMLElement>('.row') ?? undefined;
  }
}

/** One row less than fits, so that a row of the page before stays in sight. */
function rowsOfAPage(row: HTMLElement): number {
  const height = row.closest('.scroller')?.clientHeight ?? 0;
  return Math.max(1, Math.floor(height / (row.clientHeight || 1)) - 1);
}
