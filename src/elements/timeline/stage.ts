import {pointer} from 'd3-selection';
import type {GestureHandling} from '../../draw/index.js';
import {fill} from '../../i18n/index.js';
import {countText, type Language, type Point, timeRangeWords} from '../../layout/index.js';
import type {Timeline} from '../../model/index.js';
import {sameWindow, timeWindow, ViewStore, type Action, type TimeWindow, type ViewState} from '../../view/index.js';
import {CircaViewChangeEvent, CircaViewInputEvent} from '../shared/events.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {clusterAt, windowApart, type Cluster} from './interaction/cluster.js';
import type {Filter} from '../shared/filter.js';
import type {FilterController} from './interaction/filter-controller.js';
import {WindowController, type WindowControllerHost} from './interaction/window-controller.js';
import {boundOf} from './interaction/date-arguments.js';
import type {LazyModule} from '../shared/lazy-module.js';
import {CARD} from './lazy-parts.js';
import {PictureController, type PictureElements, type PictureSettings} from './picture/picture-controller.js';
import {placeAnchor, showCard} from './templates/card-popover.js';
import {Reading, type ReadingHost} from './interaction/selection-controller.js';
import {CardVisibility} from './interaction/card-visibility.js';
import {Tooltip, type TooltipElements} from './picture/tooltip.js';

/** The element, as far as its stage knows it. */
export interface StageOwner extends EventTarget {
  readonly timeline: Timeline;
  order: 'given' | 'time';
  readonly gestureHandling: GestureHandling;
  /** EDTF: the first window */
  readonly start: string | null;
  readonly end: string | null;
  selected: string | null;
  readonly updateComplete: Promise<unknown>;
  readonly isUpdatePending: boolean;
  requestUpdate(): void;
  showKeys(): void;
}

export interface StageElements extends PictureElements, TooltipElements {
  readonly card: HTMLElement;
  readonly anchor: HTMLElement;
  /** where it is said what is in view, to those who do not see it */
  readonly status: HTMLElement;
}

/** ms for which a window has to have rested before it is said what is in it: once, and not at each step on the way */
const SAID_AFTER = 500;

/**
 * What lies between a view and the page: the store with its window and selection, the picture that shows them, the hand
 * that moves them. One way round: hand and reading act on the store, the store's changes ask for a frame, a frame draws
 * the picture.
 */
export class Stage implements WindowControllerHost, ReadingHost, TimelineHandle {
  readonly store = new ViewStore();
  readonly reading = new Reading(this.store, this);
  readonly #cardVisibility = new CardVisibility(() => this.#requestFrame());
  picture: PictureController | undefined;
  windowController: WindowController | undefined;
  /** whether what the card says has been rendered, as it is once it has been fetched */
  hasCard = false;
  #elements: StageElements | undefined;
  #tooltip: Tooltip | undefined;
  #cluster: Cluster | undefined;
  #frameRequest = 0;
  #sayTimer = 0;
  /** whether the next layout shows everything, or leaves the window where it is */
  #showAll = true;
  /** a window that the page asked for before there was a picture */
  #wanted: TimeWindow | undefined;
  #movedByReader = false;
  /** whether size or theme have changed since the last layout */
  #isStale = false;
  readonly #listeners = new Set<() => void>();

  /**
   * @param settings asked at each layout
   * @param refused called when a wheel turned without the key that it takes
   */
  constructor(
    private readonly owner: StageOwner,
    private readonly filtering: FilterController,
    private readonly settings: () => Omit<PictureSettings, 'collapsed'>,
    readonly refused: () => void,
  ) {
    this.store.subscribe((after, before, origin) => {
      if (after.selected !== before.selected) {
        owner.selected = after.selected;
        this.#cardVisibility.askAnew(origin === 'reader');
      }
      if (after.window !== before.window) {
        this.windowController?.moved(origin);
        this.#movedByReader ||= origin === 'reader';
        this.#tooltip?.hide();
      }
      // What was listed is no longer where it was, or one of it has been opened.
      if (after.window !== before.window || after.selected !== before.selected) this.reading.closeCluster();
      if (after.collapsed !== before.collapsed) this.#isStale = true;
      this.#requestFrame();
    });
  }

  connect(elements: StageElements): void {
    this.#elements = elements;
    // Laid out in the next frame: within the observer's own call it would be told of the height that the layout sets.
    this.picture = new PictureController(
      elements,
      () => {
        this.#isStale = true;
        this.#requestFrame();
      },
      () => this.#requestFrame(),
    );
    this.windowController = new WindowController(elements.stage, this.store, this);
    this.#tooltip = new Tooltip(elements, this.pointOf, (point) => this.#wordsAt(point));
  }

  disconnect(): void {
    this.picture?.disconnect();
    this.windowController?.disconnect();
    this.#tooltip?.disconnect();
    cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = 0;
    clearTimeout(this.#sayTimer);
  }

  /** Lays out and draws at once, for new data, size, theme or language. */
  update(): void {
    this.#lay();
    this.draw();
    this.#placeCard();
    this.#fetchMissing();
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  replaceCard(companion: Element): () => void {
    this.#cardVisibility.add(companion);
    this.#requestFrame();
    return () => {
      this.#cardVisibility.delete(companion);
      this.#requestFrame();
    };
  }

  get state(): ViewState {
    return this.store.state;
  }

  openAgain(): void {
    this.#cardVisibility.askAnew(true);
    this.#requestFrame();
  }

  leaveToCompanion(): boolean {
    this.#requestFrame();
    return this.#cardVisibility.takeOver();
  }

  get showsEvent(): boolean {
    const {selected} = this.store.state;
    return (
      selected !== null &&
      (this.filtering.shown ?? this.timeline).placeOf(selected) !== undefined &&
      !this.#cardVisibility.tell
    );
  }

  get #opensCard(): boolean {
    return this.#cluster !== undefined || this.showsEvent;
  }

  /** What is still to be fetched before all is shown that is to be shown. */
  get missing(): LazyModule<unknown> | undefined {
    return this.picture?.missing ?? (this.#opensCard && !this.hasCard ? CARD : undefined);
  }

  get language(): Language {
    // That of the picture, where there is one: companions ask once a frame, and to look for it anew takes styles
    // computed.
    return this.picture?.layout?.options.language ?? this.settings().language;
  }

  act(action: Action): void {
    this.windowController?.act(action);
  }

  settle(): void {
    this.windowController?.settled();
  }

  glideTo(window: TimeWindow): void {
    this.windowController?.glideTo(window);
  }

  select(id: string | null): void {
    this.reading.select(id);
  }

  step(by: 1 | -1): void {
    this.reading.step(by);
  }

  get window(): TimeWindow {
    return this.#wanted ?? this.store.state.window;
  }

  /** The page's own window. */
  set window(window: TimeWindow) {
    this.#showAll = false;
    if (this.picture?.layout && !this.owner.isUpdatePending) this.store.dispatch({type: 'show', window}, 'page');
    else this.#wanted = window;
  }

  /** Whether the next data are shown from end to end, or under the window that there is. */
  set showsAllNext(all: boolean) {
    this.#showAll = all;
  }

  fit(): void {
    this.windowController?.glideTo(this.store.state.home);
  }

  draw(isMoving = false): void {
    this.picture?.draw(this.store.state, isMoving);
  }

  announce(event: Event): boolean {
    return this.owner.dispatchEvent(event);
  }

  settled(): void {
    this.#frame(true);
    this.announce(new CircaViewChangeEvent(this.store.state.window));
    clearTimeout(this.#sayTimer);
    this.#sayTimer = window.setTimeout(() => this.#sayWhatIsInView(), SAID_AFTER);
  }

  #sayWhatIsInView(): void {
    const {
      state: {window},
      language,
    } = this;
    const count = this.picture?.layout?.countIn(window) ?? 0;
    if (this.#elements)
      this.#elements.status.textContent = fill(
        language.messages.inView,
        timeRangeWords(window, language),
        countText(language.messages.events, count, language),
      );
  }

  showKeys(): void {
    this.owner.showKeys();
  }

  /** The events that the card lists. */
  get cluster(): Cluster | undefined {
    return this.#cluster;
  }

  set cluster(cluster: Cluster | undefined) {
    if (cluster === this.#cluster) return;
    this.#cluster = cluster;
    this.owner.requestUpdate();
  }

  readonly pointOf = (event: MouseEvent): Point => {
    const [x, y] = pointer(event, this.#elements?.stage);
    // A click comes in whole px even where the move before it did not: what is told of both is to be the same.
    return {x: Math.floor(x), y: Math.floor(y)};
  };

  windowApart(point: Point): TimeWindow | undefined {
    return this.picture && windowApart(this.picture, this.store.state.window, point);
  }

  get timeline(): Timeline {
    return this.owner.timeline;
  }

  get order(): 'given' | 'time' {
    return this.owner.order;
  }

  set order(order: 'given' | 'time') {
    this.owner.order = order;
  }

  get filter(): Filter | null {
    return this.filtering.filter;
  }

  set filter(filter: Filter | null) {
    this.filtering.filter = filter;
  }

  get matches(): Timeline | undefined {
    return this.filtering.found?.timeline;
  }

  get gestureHandling(): GestureHandling {
    return this.owner.gestureHandling;
  }

  get updateComplete(): Promise<unknown> {
    return this.owner.updateComplete;
  }

  get orientation(): 'horizontal' | 'vertical' {
    return this.picture?.layout?.options.orientation ?? 'horizontal';
  }

  get rightToLeft(): boolean {
    return this.picture?.layout?.options.rightToLeft ?? false;
  }

  get size(): readonly [width: number, height: number] {
    const {width = 1, height = 1} = this.picture?.frame ?? {};
    return [width, height];
  }

  #wordsAt(point: Point): string | undefined {
    const {picture} = this;
    const cluster = picture && clusterAt(picture, this.store.state.window, point);
    const {language} = this.settings();
    return cluster && countText(language.messages.events, cluster.count, language);
  }

  #lay(): void {
    this.#isStale = false;
    const before = this.orientation;
    const laid = this.picture?.lay({...this.settings(), collapsed: this.store.state.collapsed});
    // Said at once, and not only when the element is rendered next: styles depend on how it stands.
    this.#elements?.stage.classList.replace(before, this.orientation);
    if (!laid || !this.picture?.layout || !this.timeline.events.length) return;
    const {window, home: homeBefore} = this.store.state;
    const {home} = this.picture.whole!;
    this.store.dispatch({type: 'home', home, follow: this.#showAll || sameWindow(window, homeBefore)}, 'page');
    const wanted = this.#wanted ?? (this.#showAll ? this.#firstWindow(home) : undefined);
    this.#wanted = undefined;
    this.#showAll = false;
    if (wanted) this.store.dispatch({type: 'show', window: wanted}, 'page');
  }

  /**
   * What `start` and `end` ask for; a side that is not given, or not readable, is that of the window that shows
   * everything.
   */
  #firstWindow(home: TimeWindow): TimeWindow | undefined {
    const start = boundOf(this.owner.start, 'earliest');
    const end = boundOf(this.owner.end, 'latest');
    return start === undefined && end === undefined ? undefined : timeWindow(start ?? home.start, end ?? home.end);
  }

  #requestFrame(): void {
    if (!this.#frameRequest && this.picture) this.#frameRequest = requestAnimationFrame(() => this.#frame());
  }

  #frame(atRest = false): void {
    cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = 0;
    if (this.#isStale) this.#lay();
    this.draw(this.#movedByReader && !atRest);
    this.#placeCard();
    this.#fetchMissing();
    this.#tell();
    if (!this.#movedByReader) return;
    this.#movedByReader = false;
    this.announce(new CircaViewInputEvent(this.store.state.window));
  }

  /** What there was stays until then. */
  #fetchMissing(): void {
    const {missing} = this;
    void missing?.fetch().then(() => missing.content && this.owner.requestUpdate());
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #placeCard(): void {
    if (!this.#elements) return;
    const {anchor, card, stage} = this.#elements;
    const {selected, focused} = this.store.state;
    const {cluster} = this;
    placeAnchor(anchor, this.picture, selected, cluster?.point);
    showCard(
      card,
      this.hasCard && this.#opensCard,
      cluster !== undefined || (focused === selected && stage.matches(':focus-within')),
    );
  }
}
