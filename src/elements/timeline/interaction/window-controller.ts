import {attachWheel, type GestureHandling, type GestureHost} from '../../../draw/index.js';
import type {Point} from '../../../layout/index.js';
import {
  Glide,
  middleOf,
  reduce,
  sameWindow,
  spanOf,
  translate,
  type Action,
  type TimeWindow,
  type ViewStore,
} from '../../../view/index.js';
import {chosen} from '../../shared/choices.js';
import {CircaViewChangeEvent} from '../../shared/events.js';
import {FIGURES, WordsNeeded} from '../../../model/read/dates/date-reader.js';
import type {LazyModule} from '../../shared/platform/lazy-module.js';
import {CARD} from '../card/card-part.js';
import type {FrameLoop} from '../frame-loop.js';
import type {LateParts} from '../late-parts.js';
import {DATES_IN_WORDS, EDGES} from '../lazy-parts.js';
import type {PictureController} from '../picture/picture-controller.js';
import type {ViewStatus} from '../picture/view-status.js';
import type {ZoomHint} from '../picture/zoom-hint.js';
import {SETTINGS} from '../settings.js';
import type {TimeSide} from '../edges/time-side.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {TimelineHost} from '../timeline-host.js';
import {momentOf} from './date-arguments.js';
import {LateDrags} from './late-drags.js';

/** ms that a glide from one window to another takes */
const GLIDE_MS = 260;

interface WindowContext {
  readonly host: TimelineHost;
  readonly parts: LateParts;
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly frames: FrameLoop;
  readonly status: ViewStatus;
  readonly hint: ZoomHint;
}

/**
 * Everything by which the reader moves the window: gestures at once, keys, buttons and methods by a glide, unless less
 * motion is asked for. When the window has come to rest, the page hears of it.
 */
export class WindowController implements GestureHost {
  readonly #drags: LateDrags;
  #detachWheel: (() => void) | undefined;
  #glide: Glide | undefined;
  #glideRequest = 0;
  /** moves that follow one whose part is still being fetched, and that one */
  readonly #waiting: {readonly move: () => void; readonly part: LazyModule<unknown> | undefined}[] = [];
  /** the browser's window by whose clock and frames it glides */
  #view: typeof globalThis = globalThis;
  /** the window that the page knows: the one it heard of last, or set itself */
  #settledWindow: TimeWindow;

  constructor(private readonly context: WindowContext) {
    this.#drags = new LateDrags(this, context.parts);
    this.#settledWindow = context.store.state.window;
    context.store.subscribe((after, before, origin) => {
      if (after.window !== before.window && origin === 'page') this.#settledWindow = after.window;
    });
  }

  connect({stage}: TimelineElements): void {
    this.disconnect();
    this.#settledWindow = this.context.store.state.window;
    this.#drags.connect(stage);
    this.#detachWheel = attachWheel(stage, this, () => this.#drags.areOn);
  }

  disconnect(): void {
    this.#drags.disconnect();
    this.#waiting.length = 0;
    this.#detachWheel?.();
    this.#detachWheel = undefined;
    this.#stop();
  }

  get handling(): GestureHandling {
    return chosen(this.context.host.gestureHandling, SETTINGS['gesture-handling']);
  }

  get orientation(): 'horizontal' | 'vertical' {
    return this.context.picture.orientation;
  }

  get rightToLeft(): boolean {
    return this.context.picture.rightToLeft;
  }

  get length(): number {
    return Math.max(1, this.context.picture.layout?.length ?? 1);
  }

  fractionAt(point: Point): number {
    return this.context.picture.layout?.fractionAt(point) ?? 0.5;
  }

  act(action: Action): void {
    this.#stop();
    this.context.store.dispatch(action, 'reader');
  }

  leap(factor: number, at: number, point: Point): void {
    const {picture, store} = this.context;
    const zoomsIntoDensity = factor > 1 && picture.frame?.density.length;
    if (!zoomsIntoDensity) return this.zoom(factor, at);
    this.#inTurn(() => {
      const apart = CARD.content?.windowApart(picture, store.state.window, point);
      if (apart) this.glideTo(apart);
      else this.zoom(factor, at);
    }, CARD);
  }

  settled(): void {
    const {window} = this.context.store.state;
    if (sameWindow(window, this.#settledWindow)) return;
    this.#settledWindow = window;
    this.context.frames.settle();
    this.context.host.dispatchEvent(new CircaViewChangeEvent(window));
    this.context.status.announce();
  }

  refused(): void {
    this.context.hint.show();
  }

  /** @param at the fraction of the window that stays where it is */
  zoom(factor: number, at = 0.5): void {
    const target = {...this.context.store.state, window: this.#target};
    // Kept to the limits here already: a factor far beyond them would leave a window without a span.
    this.glideTo(reduce(target, {type: 'zoom', factor, at}).window);
  }

  /**
   * By a key or a button, which point at no moment: about the open event, else about that nearest to the middle; about
   * the middle itself where what finds these could not be fetched.
   */
  zoomStep(factor: number): void {
    this.#inTurn(() => {
      const {store, picture} = this.context;
      const view = {...store.state, window: this.#target};
      const about = EDGES.content?.zoomAboutEvents(view, factor, picture.layout);
      if (about) this.glideTo(about);
      else this.zoom(factor);
    }, EDGES);
  }

  /** @param at the moment, in ms, that stays where it is; the middle where absent */
  zoomAbout(factor: number, at: number | undefined): void {
    const {window} = this.context.store.state;
    this.zoom(factor, at === undefined ? 0.5 : (at - window.start) / spanOf(window));
  }

  /** @param by part of the window */
  pan(by: number): void {
    this.#inTurn(() => {
      const target = this.#target;
      this.glideTo(translate(target, spanOf(target) * by));
    });
  }

  /** Brings the first or the last that there is to the edge of the picture. */
  goToEdge(edge: 'start' | 'end'): void {
    this.#inTurn(() => {
      const target = this.#target;
      this.glideTo(translate(target, this.context.store.state.home[edge] - target[edge]));
    });
  }

  /** Brings the nearest event that is earlier, or later, than all in view. */
  goBeyond(side: TimeSide): void {
    const {layout} = this.context.picture;
    const {window, home} = this.context.store.state;
    if (layout && EDGES.content) this.glideTo(EDGES.content.windowBeyond(side, window, home, layout));
  }

  fit(): void {
    this.#inTurn(() => this.glideTo(this.context.store.state.home));
  }

  /**
   * Brings an event or a date to the middle.
   * @throws RangeError where it is neither the id of an event nor a date that can be read
   */
  panTo(idOrDate: string | number | Date): void {
    const {host, parts, picture} = this.context;
    const range = typeof idOrDate === 'string' ? picture.whole?.timeRangeOf(idOrDate) : undefined;
    try {
      const dates = DATES_IN_WORDS.content?.ANY_DATE ?? FIGURES;
      const middle = range ? middleOf(range) : momentOf(idOrDate, host.timeline, dates);
      const target = this.#target;
      this.glideTo(translate(target, middle - middleOf(target)));
    } catch (error) {
      if (!(error instanceof WordsNeeded)) throw error;
      const again = (): void => this.panTo(idOrDate);
      void parts.need(DATES_IN_WORDS, again).then((words) => words && again());
    }
  }

  glideTo(window: TimeWindow): void {
    this.#stop();
    if (movesAtOnce()) {
      this.context.store.dispatch({type: 'show', window}, 'reader');
      this.settled();
      return;
    }
    this.#view = this.context.host.ownerDocument.defaultView ?? globalThis;
    this.#glide = new Glide(this.context.store.state.window, window, this.#view.performance.now(), GLIDE_MS);
    this.#glideRequest = this.#view.requestAnimationFrame(this.#glideOn);
  }

  /** Moves follow each other as they were asked for, where one waits for its part as well. */
  #inTurn(move: () => void, part?: LazyModule<unknown>): void {
    if (!this.#waiting.length && (!part || part.content)) return move();
    this.#waiting.push({move, part});
    if (this.#waiting.length === 1) void this.#goOn();
  }

  async #goOn(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      await next.part?.fetch();
      // It may have been disconnected by then.
      if (next !== this.#waiting[0]) return;
      this.#waiting.shift();
      next.move();
    }
  }

  /** Where the window is going: steps add up, however fast they follow each other. */
  get #target(): TimeWindow {
    return this.#glide?.to ?? this.context.store.state.window;
  }

  readonly #glideOn = (now: number): void => {
    const glide = this.#glide;
    if (!glide) return;
    this.context.store.dispatch({type: 'show', window: glide.windowAt(now)}, 'reader');
    if (glide.isOver(now)) {
      this.#glide = undefined;
      this.settled();
    } else this.#glideRequest = this.#view.requestAnimationFrame(this.#glideOn);
  };

  #stop(): void {
    if (this.#glideRequest) this.#view.cancelAnimationFrame(this.#glideRequest);
    this.#glide = undefined;
  }
}

/** Whether the reader asks for less motion; in a document that is no browser's nothing moves. */
function movesAtOnce(): boolean {
  return !('matchMedia' in globalThis) || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
