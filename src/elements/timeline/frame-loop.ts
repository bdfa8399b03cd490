import {fitsCurve} from '../../layout/index.js';
import type {ViewStore} from '../../view/index.js';
import {CircaViewInputEvent} from '../shared/events.js';
import type {Ground} from '../shared/ground/ground.js';
import {sizeObserver} from '../shared/platform/observe-size.js';
import type {FilterController} from './interaction/filter-controller.js';
import type {PageWindow} from './interaction/page-window.js';
import type {LateParts} from './late-parts.js';
import type {PageLanguage} from './page-language.js';
import {LabelThrottle} from './picture/label-throttle.js';
import type {PictureController} from './picture/picture-controller.js';
import type {TimelineElements} from './timeline-elements.js';
import type {TimelineHost} from './timeline-host.js';

interface FrameContext {
  readonly host: TimelineHost;
  readonly parts: LateParts;
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly pageWindow: PageWindow;
  readonly filter: FilterController;
  readonly language: PageLanguage;
  readonly ground: Ground;
}

/**
 * From the store to the screen, once a frame: what has changed is laid out and drawn, then the card and the companions
 * follow. Everything that changes the picture goes through the store or asks for a frame here; nothing else draws.
 */
export class FrameLoop {
  /** asks for a frame when labels have waited long enough */
  readonly #labels = new LabelThrottle(() => this.request());
  readonly #listeners = new Set<() => void>();
  #sizes: ResizeObserver | undefined;
  /** the window of the document that the element stands in, which may change */
  #view: typeof globalThis = globalThis;
  #frameRequest = 0;
  #movedByReader = false;
  /** whether size, theme or lanes have changed since the last layout */
  #isStale = false;

  constructor(private readonly context: FrameContext) {
    context.store.subscribe((after, before, origin) => {
      if (after.window !== before.window) this.#movedByReader ||= origin === 'reader';
      if (after.collapsed !== before.collapsed) this.#isStale = true;
      this.request();
    });
  }

  connect(elements: TimelineElements): void {
    this.disconnect();
    this.context.picture.connect(elements);
    // Laid out in the next frame: within its own call, the observer would report the height that the layout sets.
    this.#view = this.context.host.ownerDocument.defaultView ?? globalThis;
    this.#sizes = sizeObserver(() => {
      // It may have been displayed anew.
      const isOtherGround = this.context.ground.look();
      if (!this.context.picture.resized() && !isOtherGround) return;
      this.#isStale = true;
      this.request();
    }, this.#view);
    this.#sizes?.observe(elements.stage);
    this.#sizes?.observe(elements.probeBox);
    this.#view.document.fonts?.addEventListener('loadingdone', this.#fontsLoaded);
  }

  disconnect(): void {
    this.context.picture.disconnect();
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#view.document.fonts?.removeEventListener('loadingdone', this.#fontsLoaded);
    this.#labels.end();
    if (this.#frameRequest) this.#view.cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = 0;
  }

  /** Asks for a frame; however often it is asked, there is one. */
  request(): void {
    if (!this.#frameRequest && this.#sizes) this.#frameRequest = this.#view.requestAnimationFrame(() => this.#frame());
  }

  /** Lays out and draws at once, for new data, size, theme or language. */
  update(): void {
    this.#lay();
    this.draw();
    this.#notify();
  }

  /** Draws at once, with all labels, for what is to have the focus before the next frame. */
  draw(): void {
    this.#draw(false);
  }

  /** The frame in which a movement ends. */
  settle(): void {
    this.#frame(true);
  }

  /**
   * Calls back after each frame and each update.
   * @returns a function that ends it
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly #fontsLoaded = (): void => {
    this.context.picture.remeasure();
    this.context.host.requestUpdate();
  };

  #frame(atRest = false): void {
    if (this.#frameRequest) this.#view.cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = 0;
    if (this.#isStale) this.#lay();
    this.#draw(this.#movedByReader && !atRest);
    this.#notify();
    if (!this.#movedByReader) return;
    this.#movedByReader = false;
    this.context.host.dispatchEvent(new CircaViewInputEvent(this.context.store.state.window));
  }

  #lay(): void {
    this.#isStale = false;
    const {host, store, picture, pageWindow, filter, language, ground} = this.context;
    const {timeline, orientation} = host;
    const wasCounted = picture.isCounted;
    const isLaid = picture.lay({
      timeline,
      ground,
      orientation,
      curve: host.curve && fitsCurve(timeline),
      shown: filter.shown,
      matches: filter.matches,
      language: language.current,
      rightToLeft: language.rightToLeft,
      collapsed: store.state.collapsed,
    });
    if (isLaid && picture.whole && !timeline.isEmpty) pageWindow.laidOut(picture.whole);
    // The legend says so: rendered anew once this update is through.
    if (picture.isCounted !== wasCounted) queueMicrotask(() => host.requestUpdate());
  }

  #draw(isMoving: boolean): void {
    const {picture, store} = this.context;
    const {state} = store;
    if (!picture.shows(state)) picture.draw(state, this.#labels.labelledFor(state.window, isMoving));
  }

  #notify(): void {
    this.#fetchMissing();
    for (const listener of this.#listeners) listener();
  }

  /** What there was stays in the picture until then. */
  #fetchMissing(): void {
    const {missing} = this.context.picture;
    if (missing) this.context.parts.fetch(missing);
  }
}
