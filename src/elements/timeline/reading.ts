import type {Timeline, TimelineEvent} from '../../model/index.js';
import {middleOf, spanOf, translate, type ViewStore} from '../../view/index.js';
import {CircaSelectEvent} from '../events.js';
import type {Hand} from './hand.js';
import {commandFor, type Command, type KeyContext} from './keys.js';
import type {Picture} from './picture.js';

/** What reading needs of the element. */
export interface ReadingHost extends Pick<KeyContext, 'orientation' | 'rightToLeft'> {
  readonly timeline: Timeline;
  readonly order: 'given' | 'time';
  readonly hand: Hand | undefined;
  readonly picture: Picture | undefined;
  readonly updateComplete: Promise<unknown>;
  fit(): void;
  draw(): void;
  /** @returns false where the page cancelled it */
  announce(event: Event): boolean;
}

/** Going from event to event, opening and closing them: by pointer, by keys and by the element's methods. */
export class Reading {
  constructor(private readonly store: ViewStore, private readonly host: ReadingHost) {}

  /** Opens an event, or closes the open one with null; the focus goes back to the mark that it came from. */
  select(id: string | null): void {
    const {selected} = this.store.state;
    const event = id === null ? null : this.host.timeline.get(id);
    if (id === selected || event === undefined || !this.host.announce(new CircaSelectEvent(id, event))) return;
    this.store.dispatch({type: 'select', id}, 'reader');
    if (id !== null) this.#bringIntoView(id);
    else if (selected !== null) void this.host.updateComplete.then(() => this.#focusMark(selected));
  }

  /** Opens the event after or before the open one, in the order in force. */
  step(by: 1 | -1): void {
    const events = this.#events;
    const at = events.findIndex(({id}) => id === this.store.state.selected);
    const next = at < 0 ? events.at(by > 0 ? 0 : -1) : events[at + by];
    if (next) this.select(next.id);
  }

  readonly clicked = (event: MouseEvent): void => this.select(markIdOf(event) ?? null);

  readonly focused = (event: FocusEvent): void => {
    const id = markIdOf(event);
    if (id) this.store.dispatch({type: 'focus', id}, 'reader');
  };

  readonly keyed = (event: KeyboardEvent): void => {
    const id = markIdOf(event);
    const {orientation, rightToLeft} = this.host;
    const command = commandFor(event, {onMark: id !== undefined, orientation, rightToLeft, open: this.store.state.selected !== null});
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    this.#carryOut(command, id);
  };

  readonly keyedInCard = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.select(null);
  };

  get #events(): readonly TimelineEvent[] {
    return this.host.timeline.inOrder(this.host.order);
  }

  #carryOut(command: Command, id: string | undefined): void {
    const {hand} = this.host;
    const {home, window} = this.store.state;
    switch (command.do) {
      case 'zoom':
        return hand?.zoom(command.factor);
      case 'fit':
        return this.host.fit();
      case 'pan':
        return hand?.pan(command.by);
      case 'edge':
        return hand?.glideTo(translate(window, command.to === 'start' ? home.start - window.start : home.end - window.end));
      case 'step':
        return this.#moveFocus(this.#events[this.#events.findIndex((event) => event.id === id) + command.by]);
      case 'event':
        return this.#moveFocus(this.#events.at(command.to === 'first' ? 0 : -1));
      case 'open':
        return this.select(id ?? null);
      case 'close':
        return this.select(null);
    }
  }

  #moveFocus(event: TimelineEvent | undefined): void {
    if (!event) return;
    this.store.dispatch({type: 'focus', id: event.id}, 'reader');
    this.#bringIntoView(event.id);
    this.host.draw();
    this.#focusMark(event.id);
  }

  #focusMark(id: string): void {
    this.host.picture?.markElement(id)?.focus({preventScroll: true});
  }

  /** Moves the window no more than it takes. */
  #bringIntoView(id: string): void {
    const stretch = this.host.picture?.layout?.stretchOf(id);
    if (!stretch) return;
    const {window} = this.store.state;
    const margin = spanOf(window) * EDGE;
    if (stretch.start < window.end - margin && stretch.end > window.start + margin) return;
    this.host.hand?.glideTo(translate(window, stretch.start - middleOf(window)));
  }
}

/** part of the window at either end in which an event is hardly in view */
const EDGE = 0.01;

/** The mark on or in which something happened. */
function markIdOf(event: Event): string | undefined {
  const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
  return mark?.getAttribute('data-id') ?? undefined;
}
