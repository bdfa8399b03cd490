import type {Point} from '../../../layout/index.js';
import type {Timeline, TimelineEvent} from '../../../model/index.js';
import {middleOf, spanOf, translate, type ViewStore} from '../../../view/index.js';
import {CircaSelectEvent} from '../../shared/events.js';
import {clusterAt, clusterInWindow, fractionAt, windowApart, type Cluster} from './cluster.js';
import type {WindowController} from './window-controller.js';
import {commandFor, type Command, type KeyContext} from '../../../view/key-commands.js';
import type {PictureController} from '../picture/picture-controller.js';

/** What reading needs of the element. */
export interface ReadingHost extends Pick<KeyContext, 'orientation' | 'rightToLeft'> {
  readonly timeline: Timeline;
  /** the events that are looked for; undefined where all are */
  readonly matches: Timeline | undefined;
  readonly order: 'given' | 'time';
  readonly windowController: WindowController | undefined;
  readonly picture: PictureController | undefined;
  readonly updateComplete: Promise<unknown>;
  /** the events that are listed in the card */
  cluster: Cluster | undefined;
  /** whether the open event has its card; a companion may show it instead */
  readonly showsEvent: boolean;
  /** the open event has been chosen once more */
  openAgain(): void;
  /** Closes the card, where a companion shows the event. @returns false where none does */
  leaveToCompanion(): boolean;
  /** where a pointer is, in px of the picture */
  pointOf(event: MouseEvent): Point;
  fit(): void;
  showKeys(): void;
  draw(): void;
  /** @returns false where the page cancelled it */
  announce(event: Event): boolean;
}

/** Going from event to event, opening and closing them: by pointer, by keys and by the element's methods. */
export class Reading {
  /** where the focus was when a cluster was listed */
  #cameFrom: EventTarget | null = null;
  /** where the pointer went down, and on what */
  #press: {readonly on: string | undefined; readonly at: Point} | undefined;

  constructor(
    private readonly store: ViewStore,
    private readonly host: ReadingHost,
  ) {}

  /** Opens an event, or closes the open one with null; the focus goes back to the mark that it came from. */
  select(id: string | null): void {
    const {selected} = this.store.state;
    if (id !== null && id === selected) this.host.openAgain();
    if (id !== selected && !this.#change(id)) return;
    if (id !== null) this.#bringIntoView(id);
    else if (selected !== null) void this.host.updateComplete.then(() => this.#focusMark(selected));
  }

  /** @returns false where there was nothing to change, or the page cancelled it */
  #change(id: string | null): boolean {
    const event = id === null ? null : this.host.timeline.get(id);
    if (id === this.store.state.selected || event === undefined || !this.host.announce(new CircaSelectEvent(id, event)))
      return false;
    this.store.dispatch({type: 'select', id}, 'reader');
    return true;
  }

  /** Opens the event after or before the open one, in the order in force. */
  step(by: 1 | -1): void {
    const {selected} = this.store.state;
    const events = this.#events;
    const next = selected === null ? events.at(by > 0 ? 0 : -1) : this.#beside(selected, by);
    if (next) this.select(next.id);
  }

  readonly pressed = (event: PointerEvent): void => {
    this.#press = {on: pressedOn(event), at: this.host.pointOf(event)};
  };

  readonly clicked = (event: MouseEvent): void => {
    // A press that left what it was on before it ended was thought better of. Keys and assistive technology click
    // without any.
    if (event.detail && this.#press && !this.#isSamePress(event, this.#press)) return;
    const lane = laneIdOf(event);
    if (lane !== undefined) return this.store.dispatch({type: 'lane', id: lane}, 'reader');
    const id = markIdOf(event);
    const {picture} = this.host;
    const cluster =
      id === undefined && picture ? clusterAt(picture, this.store.state.window, this.host.pointOf(event)) : undefined;
    if (cluster) this.#open(cluster, event.currentTarget);
    else if (id === undefined) this.close();
    else {
      this.closeCluster();
      this.select(id);
    }
  };

  #isSamePress(event: MouseEvent, {on, at}: {readonly on: string | undefined; readonly at: Point}): boolean {
    const {x, y} = this.host.pointOf(event);
    return on === pressedOn(event) && (on !== undefined || Math.hypot(x - at.x, y - at.y) < STRAYED);
  }

  /** Lists a cluster; of one event it is the event itself that is opened. */
  #open(cluster: Cluster, from: EventTarget | null): void {
    if (cluster.count === 1) return this.select(cluster.events[0]!.id);
    if (this.host.showsEvent && !this.host.leaveToCompanion() && !this.#change(null)) return;
    this.#cameFrom = from;
    this.host.cluster = cluster;
  }

  /** Takes the list away. The focus, where it was in there, goes back unless an event is opened instead. */
  readonly closeCluster = (): void => {
    if (!this.host.cluster) return;
    this.host.cluster = undefined;
    const from = this.#cameFrom as HTMLElement | SVGElement;
    const {activeElement} = from.getRootNode() as ShadowRoot;
    if (this.host.showsEvent || !activeElement?.closest('.card')) return;
    void this.host.updateComplete.then(() => from.focus({preventScroll: true}));
  };

  /** Opens an event of the list. The second click of a double click was meant for what the list has come to cover. */
  readonly choose = ({id}: TimelineEvent, {detail, currentTarget}: MouseEvent): void => {
    if (detail > 1) return;
    (currentTarget as Element).closest<HTMLElement>('.card')?.focus({preventScroll: true});
    this.select(id);
  };

  readonly zoomIn = ({point}: Cluster): void => {
    const {windowController, picture} = this.host;
    this.closeCluster();
    if (!picture?.layout) return;
    const apart = windowApart(picture, this.store.state.window, point);
    if (apart) windowController?.glideTo(apart);
    else windowController?.zoom(2, fractionAt(point, picture.layout));
  };

  readonly focused = (event: FocusEvent): void => {
    const id = markIdOf(event);
    if (id) this.store.dispatch({type: 'focus', id}, 'reader');
  };

  readonly keyed = (event: KeyboardEvent): void => {
    const id = markIdOf(event);
    const lane = laneIdOf(event);
    if (lane !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      return this.store.dispatch({type: 'lane', id: lane}, 'reader');
    }
    const beside = lane !== undefined && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    if (beside) {
      event.preventDefault();
      return this.#focusLane(event.target as Element, event.key === 'ArrowDown' ? 1 : -1);
    }
    const {orientation, rightToLeft} = this.host;
    const command = commandFor(event, {
      onMark: id !== undefined,
      orientation,
      rightToLeft,
      open: this.host.showsEvent || this.host.cluster !== undefined,
    });
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    this.#carryOut(command, id, event.target);
  };

  readonly keyedInCard = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };

  /** Closes the list or the card. An event that a companion shows as well stays open there. */
  readonly close = (): void => {
    const {selected} = this.store.state;
    if (this.host.cluster) this.closeCluster();
    else if (selected === null || !this.host.showsEvent) return;
    else if (this.host.leaveToCompanion()) this.#focusMark(selected);
    else this.select(null);
  };

  /** The event after or before an event, in the order in force. */
  #beside(id: string | undefined, by: 1 | -1): TimelineEvent | undefined {
    const {order} = this.host;
    const event = id === undefined ? undefined : this.host.timeline.get(id);
    return (
      event &&
      this.#events[
        by > 0
          ? this.#timeline.countBefore(event[order] + 1, order)
          : this.#timeline.countBefore(event[order], order) - 1
      ]
    );
  }

  /** Of those that are looked for, where some are. */
  get #timeline(): Timeline {
    return this.host.matches ?? this.host.timeline;
  }

  get #events(): readonly TimelineEvent[] {
    return this.#timeline.inOrder(this.host.order);
  }

  #carryOut(command: Command, id: string | undefined, from: EventTarget | null): void {
    const {windowController} = this.host;
    const {home, window} = this.store.state;
    switch (command.do) {
      case 'zoom':
        return windowController?.zoom(command.factor);
      case 'fit':
        return this.host.fit();
      case 'pan':
        return windowController?.pan(command.by);
      case 'edge':
        return windowController?.glideTo(
          translate(window, command.to === 'start' ? home.start - window.start : home.end - window.end),
        );
      case 'step':
        return this.#moveFocus(this.#beside(id, command.by));
      case 'event':
        return this.#moveFocus(this.#events.at(command.to === 'first' ? 0 : -1));
      case 'open':
        return this.select(id ?? null);
      case 'list': {
        const cluster = this.host.picture && clusterInWindow(this.host.picture, window);
        return cluster?.count ? this.#open(cluster, from) : undefined;
      }
      case 'keys':
        return this.host.showKeys();
      case 'close':
        return this.close();
    }
  }

  #moveFocus(event: TimelineEvent | undefined): void {
    if (!event) return;
    this.store.dispatch({type: 'focus', id: event.id}, 'reader');
    this.#bringIntoView(event.id);
    this.host.draw();
    this.#focusMark(event.id);
  }

  /** From the name of one lane to that of the next; the tab key reaches the first of them. */
  #focusLane(from: Element, by: 1 | -1): void {
    const names = [...(from.closest('svg')?.querySelectorAll<SVGElement>('.lane-label[role]') ?? [])];
    names[names.indexOf(from.closest<SVGElement>('.lane-label')!) + by]?.focus();
  }

  #focusMark(id: string): void {
    this.host.picture?.markElement(id)?.focus({preventScroll: true});
  }

  /** Moves the window no more than it takes. */
  #bringIntoView(id: string): void {
    const stretch = this.host.picture?.whole?.timeRangeOf(id);
    if (!stretch) return;
    const {window} = this.store.state;
    const margin = spanOf(window) * EDGE;
    if (stretch.start < window.end - margin && stretch.end > window.start + margin) return;
    this.host.windowController?.glideTo(translate(window, stretch.start - middleOf(window)));
  }
}

/** px by which a press on no mark has strayed from where it began */
const STRAYED = 12;

/** part of the window at either end in which an event is hardly in view */
const EDGE = 0.01;

/** The mark on or in which something happened. */
function markIdOf(event: Event): string | undefined {
  const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
  return mark?.getAttribute('data-id') ?? undefined;
}

/** The mark or the lane's label that a pointer is on, as one key. */
function pressedOn(event: Event): string | undefined {
  const [mark, lane] = [markIdOf(event), laneIdOf(event)];
  return mark === undefined ? lane && `lane ${lane}` : `mark ${mark}`;
}

/** The lane whose label was pressed. */
function laneIdOf(event: Event): string | undefined {
  const label = event.target instanceof Element ? event.target.closest('.lane-label') : null;
  return label?.getAttribute('data-lane') ?? undefined;
}
