import {CLICK_DISTANCE, isForTimeline} from './for-timeline.js';
import type {GestureHost} from './gesture-host.js';

/** ms after which a tap and one before it are no double tap */
const DOUBLE_TAP = 500;

const BEGINNINGS = ['mousedown', 'touchstart', 'dblclick'] as const;
/** what goes on, on the element and in its window, from wherever it has begun */
const TOUCHES = ['touchmove', 'touchend', 'touchcancel'] as const;
const MOUSE = ['mousemove', 'mouseup'] as const;

/** all that is asked of an event once it happens anew */
const KEPT = ['clientX', 'clientY', 'view', 'button', 'ctrlKey', 'shiftKey', 'touches', 'changedTouches'] as const;

type PointerEvents = MouseEvent | TouchEvent;

/**
 * Drags, pinches and double clicks that begin before there is anything to take them (see `attachDrags`). They are held,
 * and kept from the page as they would be, and happen anew once there is: the picture then catches up with the pointer.
 */
export class HeldDrags {
  #held: PointerEvents[] = [];
  /** where the mouse is down */
  #press: MouseEvent | undefined;
  readonly #listening = new AbortController();

  /** @param begun called when a gesture has begun that waits to happen anew */
  constructor(
    private readonly element: HTMLElement,
    private readonly host: GestureHost,
    private readonly begun: () => void,
  ) {
    const {signal} = this.#listening;
    for (const type of BEGINNINGS) element.addEventListener(type, this.#begin, {signal});
    for (const type of TOUCHES) element.addEventListener(type, this.#goOn, {signal});
  }

  /** Holds no more, and forgets what it holds. */
  end(): void {
    this.#listening.abort();
    this.#held = [];
  }

  /** Holds no more; lets happen anew what it holds, for those who listen now. */
  release(): void {
    const held = this.#held;
    this.end();
    for (const event of held) targetOf(event, this.element).dispatchEvent(copyOf(event));
  }

  readonly #begin = (event: PointerEvents): void => {
    if (!isForTimeline(event, this.host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'dblclick') event.preventDefault();
    const last = this.#held.at(-1);
    if (last && event.timeStamp - last.timeStamp > DOUBLE_TAP && !this.#press) this.#forgetTaps();
    this.#held.push(event);
    if (event.type === 'mousedown') this.#follow(event as MouseEvent);
    this.begun();
  };

  readonly #goOn = (event: PointerEvents): void => {
    if (!this.#held.length) return;
    event.stopImmediatePropagation();
    this.#held.push(event);
  };

  /** Goes on with a press of the mouse, which may leave the element. */
  #follow(press: MouseEvent): void {
    this.#press = press;
    const {signal} = this.#listening;
    for (const type of MOUSE) press.view?.addEventListener(type, this.#mouse, {signal, capture: true});
  }

  readonly #mouse = (event: MouseEvent): void => {
    this.#goOn(event);
    if (event.type !== 'mouseup') return;
    const {view, clientX, clientY} = this.#press!;
    this.#press = undefined;
    for (const type of MOUSE) view?.removeEventListener(type, this.#mouse, {capture: true});
    if (view && Math.hypot(event.clientX - clientX, event.clientY - clientY) > CLICK_DISTANCE) keepFromClick(view);
  };

  /** Taps by themselves do nothing, and those so long ago are no part of a double tap. */
  #forgetTaps(): void {
    if (this.#held.every(({type}) => type === 'touchstart' || type === 'touchend')) this.#held = [];
  }
}

/** A drag that is over is no click. */
function keepFromClick(view: Window): void {
  const keep = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('click', keep, true);
  setTimeout(() => view.removeEventListener('click', keep, true));
}

function targetOf({type, view}: PointerEvents, element: HTMLElement): EventTarget {
  return (type === 'mousemove' || type === 'mouseup' ? view : undefined) ?? element;
}

/** An event like another, of which nobody hears but who listens where it is dispatched. */
function copyOf(event: PointerEvents): Event {
  const copy = new Event(event.type, {cancelable: true});
  for (const name of KEPT) if (name in event) Object.assign(copy, {[name]: event[name as keyof PointerEvents]});
  return copy;
}
