import type {TimeWindow} from '../../view/index.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {centredOn, windowAfterDrag, type Grip} from './brush.js';

/** px that a pointer may stray in a press that is no drag */
const CLICK_TOLERANCE = 3;

export interface BrushDragOptions {
  readonly handle: TimelineHandle;
  /** what is held; undefined for a press beside the window */
  readonly grip: Grip | undefined;
  /** what the strip shows, which stays under the pointer until it is released */
  readonly extent: TimeWindow;
  /** the moment under the pointer */
  momentAt(event: MouseEvent): number;
  /** called once, when the pointer is released or the press taken back */
  ended(): void;
}

/**
 * A press of a pointer on the strip, until it is released: a drag, or a click, which centres the window. Escape takes
 * it back, and so does the browser where it scrolls the page instead.
 */
export class BrushDrag {
  readonly #listening = new AbortController();
  readonly #window: TimeWindow;
  readonly #from: number;
  #hasMoved = false;

  constructor(
    private readonly press: PointerEvent,
    private readonly options: BrushDragOptions,
  ) {
    this.#window = options.handle.state.window;
    this.#from = options.momentAt(press);
    const strip = press.currentTarget as HTMLElement;
    this.#listen(strip, 'pointermove', this.#move);
    this.#listen(strip, 'pointerup', this.#release);
    this.#listen(strip, 'pointercancel', this.#takeBack);
    addEventListener('keydown', this.#onKeyDown, {signal: this.#listening.signal, capture: true});
    strip.setPointerCapture(press.pointerId);
  }

  get extent(): TimeWindow {
    return this.options.extent;
  }

  /** Ends it where it is, as when the element leaves the page. */
  abort(): void {
    this.#listening.abort();
    this.options.ended();
  }

  #listen(
    strip: HTMLElement,
    type: 'pointermove' | 'pointerup' | 'pointercancel',
    listener: (event: PointerEvent) => void,
  ) {
    const {signal} = this.#listening;
    strip.addEventListener(type, (event) => event.isPrimary && listener(event), {signal});
  }

  readonly #move = (event: PointerEvent): void => {
    const {handle, grip, extent, momentAt} = this.options;
    this.#hasMoved ||= Math.abs(event.clientX - this.press.clientX) > CLICK_TOLERANCE;
    if (!this.#hasMoved) return;
    handle.act({type: 'show', window: windowAfterDrag(grip, this.#window, extent, this.#from, momentAt(event))});
  };

  readonly #release = (event: PointerEvent): void => {
    const {handle, grip, extent} = this.options;
    this.#move(event);
    this.abort();
    if (this.#hasMoved) handle.settle();
    else if (!grip) handle.glideTo(centredOn(this.#from, this.#window, extent));
  };

  /** As if it had never been pressed. */
  readonly #takeBack = (): void => {
    const {handle} = this.options;
    this.abort();
    if (!this.#hasMoved) return;
    handle.act({type: 'show', window: this.#window});
    handle.settle();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#takeBack();
  };
}
