import {attachGestures, type GestureHandling, type GestureHost} from '../../../draw/index.js';
import type {Point} from '../../../layout/index.js';
import {
  Glide,
  momentAt,
  sameWindow,
  scaleAbout,
  spanOf,
  timeWindow,
  translate,
  type Action,
  type Origin,
  type TimeWindow,
  type ViewStore,
} from '../../../view/index.js';

/** What the reader's hand needs to know of the element, and what it tells it. */
export interface WindowControllerHost {
  readonly gestureHandling: GestureHandling;
  readonly orientation: 'horizontal' | 'vertical';
  readonly rightToLeft: boolean;
  readonly size: readonly [width: number, height: number];
  /** a wheel turned without the key that cooperative handling asks for */
  refused(): void;
  /** the window in which the events of the density at a point have come apart; undefined where there are none */
  windowApart(point: Point): TimeWindow | undefined;
  /** the reader's window has come to rest */
  settled(): void;
}

const GLIDE_MS = 260;

/**
 * Everything that moves the window: gestures at once, and everything else by a glide, unless less motion is asked for.
 */
export class WindowController implements GestureHost {
  #glide: Glide | undefined;
  #glideRequest = 0;
  #restBefore: TimeWindow;
  readonly #detach: () => void;
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(
    stage: HTMLElement,
    private readonly store: ViewStore,
    private readonly host: WindowControllerHost,
  ) {
    this.#restBefore = store.state.window;
    this.#detach = attachGestures(stage, this);
  }

  disconnect(): void {
    this.#detach();
    this.stop();
  }

  get handling(): GestureHandling {
    return this.host.gestureHandling;
  }

  get orientation(): 'horizontal' | 'vertical' {
    return this.host.orientation;
  }

  get rightToLeft(): boolean {
    return this.host.rightToLeft;
  }

  get length(): number {
    return Math.max(1, this.host.size[this.host.orientation === 'vertical' ? 1 : 0]);
  }

  act(action: Action): void {
    this.stop();
    this.store.dispatch(action, 'reader');
  }

  leap(factor: number, at: number, point: Point): void {
    const apart = factor > 1 && this.host.windowApart(point);
    if (apart) this.glideTo(apart);
    else this.zoom(factor, at);
  }

  settled(): void {
    const {window} = this.store.state;
    if (sameWindow(window, this.#restBefore)) return;
    this.#restBefore = window;
    this.host.settled();
  }

  refused(): void {
    this.host.refused();
  }

  /** The page put the window somewhere: that is no change by the reader. */
  moved(origin: Origin): void {
    if (origin === 'page') this.#restBefore = this.store.state.window;
  }

  zoom(factor: number, at = 0.5): void {
    const target = this.#target();
    this.glideTo(scaleAbout(target, factor, momentAt(target, at)));
  }

  pan(by: number): void {
    const target = this.#target();
    this.glideTo(translate(target, spanOf(target) * by));
  }

  glideTo(window: TimeWindow): void {
    this.stop();
    if (this.#reducedMotion.matches) {
      this.store.dispatch({type: 'show', window}, 'reader');
      this.settled();
      return;
    }
    this.#glide = new Glide(this.store.state.window, window, performance.now(), GLIDE_MS);
    this.#glideRequest = requestAnimationFrame(this.#glideOn);
  }

  stop(): void {
    cancelAnimationFrame(this.#glideRequest);
    this.#glide = undefined;
  }

  /** Where the window is going: steps add up, however fast they follow each other. */
  #target(): TimeWindow {
    const {start, end} = this.#glide?.to ?? this.store.state.window;
    return timeWindow(start, end);
  }

  readonly #glideOn = (now: number): void => {
    const glide = this.#glide;
    if (!glide) return;
    this.store.dispatch({type: 'show', window: glide.windowAt(now)}, 'reader');
    if (glide.isOver(now)) {
      this.#glide = undefined;
      this.settled();
    } else this.#glideRequest = requestAnimationFrame(this.#glideOn);
  };
}
