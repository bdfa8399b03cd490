import type {Timeline, TimelineEvent} from '../../../model/index.js';
import {middleOf, spanOf, translate, type ViewStore} from '../../../view/index.js';
import {chosen} from '../../shared/choices.js';
import {CircaSelectEvent} from '../../shared/events.js';
import type {FrameLoop} from '../frame-loop.js';
import type {PictureController} from '../picture/picture-controller.js';
import {SETTINGS} from '../settings.js';
import type {TimelineHost} from '../timeline-host.js';
import type {CardVisibility} from '../card/card-visibility.js';
import type {FilterController} from './filter-controller.js';
import type {WindowController} from './window-controller.js';

/** part of the window at either end in which an event is hardly in view */
const HARDLY_IN_VIEW = 0.01;

interface SelectionContext {
  readonly host: TimelineHost;
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly frames: FrameLoop;
  readonly window: WindowController;
  readonly filter: FilterController;
  readonly visibility: CardVisibility;
}

/** Which event is open and which has the focus, and the way from one to the next. */
export class SelectionController {
  constructor(private readonly context: SelectionContext) {
    const {host, store} = context;
    store.subscribe((after, before) => {
      if (after.selected !== before.selected) host.selected = after.selected;
    });
  }

  /** Opens an event, or closes the open one with null; the focus goes back to the mark that it came from. */
  select(id: string | null): void {
    const {selected} = this.context.store.state;
    if (id !== null && id === selected) this.context.visibility.openAgain();
    else if (!this.change(id)) return;
    if (id !== null) this.#bringIntoView(id);
    else if (selected !== null) void this.context.host.updateComplete.then(() => this.focusMark(selected));
  }

  /**
   * Opens an event, or closes the open one with null, where the page allows it: neither window nor focus follow.
   * @returns false where there was nothing to change, or the page cancelled it
   */
  change(id: string | null): boolean {
    const event = id === null ? null : this.context.host.timeline.get(id);
    if (id === this.context.store.state.selected || event === undefined) return false;
    if (!this.context.host.dispatchEvent(new CircaSelectEvent(id, event))) return false;
    this.context.store.dispatch({type: 'select', id}, 'reader');
    return true;
  }

  /** Opens the event after or before the open one, in the order in force. */
  step(by: 1 | -1): void {
    const {selected} = this.context.store.state;
    const next = selected === null ? this.#events.at(by > 0 ? 0 : -1) : this.#beside(selected, by);
    if (next) this.select(next.id);
  }

  /** The focus has come to a mark. */
  focused(id: string): void {
    this.context.store.dispatch({type: 'focus', id}, 'reader');
  }

  /** Moves the focus from a mark to that of the event after or before it, in the order in force. */
  stepFocus(from: string, by: 1 | -1): void {
    this.#moveFocus(this.#beside(from, by));
  }

  focusFirst(): void {
    this.#moveFocus(this.#events.at(0));
  }

  focusLast(): void {
    this.#moveFocus(this.#events.at(-1));
  }

  focusMark(id: string): void {
    this.context.picture.markElement(id)?.focus({preventScroll: true});
  }

  /** Of those that are looked for, where some are. */
  get #timeline(): Timeline {
    return this.context.filter.found?.timeline ?? this.context.host.timeline;
  }

  get #events(): readonly TimelineEvent[] {
    return this.#timeline.inOrder(chosen(this.context.host.order, SETTINGS.order));
  }

  #beside(id: string, by: 1 | -1): TimelineEvent | undefined {
    const {order, timeline} = this.context.host;
    const rank = timeline.get(id)?.[order];
    if (rank === undefined) return undefined;
    const index = by > 0 ? this.#timeline.countBefore(rank + 1, order) : this.#timeline.countBefore(rank, order) - 1;
    return this.#events[index];
  }

  #moveFocus(event: TimelineEvent | undefined): void {
    if (!event) return;
    this.focused(event.id);
    this.#bringIntoView(event.id);
    this.context.frames.draw();
    this.focusMark(event.id);
  }

  /** Moves the window no more than it takes. */
  #bringIntoView(id: string): void {
    const range = this.context.picture.whole?.timeRangeOf(id);
    if (!range) return;
    const {window} = this.context.store.state;
    const margin = spanOf(window) * HARDLY_IN_VIEW;
    if (range.start < window.end - margin && range.end > window.start + margin) return;
    this.context.window.glideTo(translate(window, range.start - middleOf(window)));
  }
}
