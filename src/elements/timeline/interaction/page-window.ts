import type {Layout} from '../../../layout/index.js';
import type {Timeline} from '../../../model/index.js';
import {sameWindow, timeWindow, type TimeWindow, type ViewStore} from '../../../view/index.js';
import type {PictureController} from '../picture/picture-controller.js';
import type {TimelineHost} from '../timeline-host.js';
import {boundOf} from './date-arguments.js';

interface PageWindowContext {
  readonly host: TimelineHost;
  readonly store: ViewStore;
  readonly picture: PictureController;
}

/**
 * The window as the page asks for it: by `view`, by `start` and `end`, and by data. New data are shown from end to end
 * as long as nobody has moved the window, and where nothing of them would be in it; otherwise it stays. What the page
 * asks for before there is a picture waits for it.
 */
export class PageWindow {
  #wanted: TimeWindow | undefined;
  /** whether the next layout shows everything, wherever the window is */
  #fitsNext = true;
  /** whether the window stays with the next data */
  #keepsNext = false;
  /** the window in which everything was shown last: one that differs has been moved since, by the reader or the page */
  #fitted: TimeWindow | undefined;
  #timeline: Timeline | undefined;

  constructor(private readonly context: PageWindowContext) {}

  get window(): TimeWindow {
    return this.#wanted ?? this.context.store.state.window;
  }

  show(window: TimeWindow): void {
    this.#fitsNext = false;
    if (this.context.picture.layout && !this.context.host.isUpdatePending)
      this.context.store.dispatch({type: 'show', window}, 'page');
    else this.#wanted = window;
  }

  /** Another file is shown from end to end once it has been laid out. */
  fitNext(): void {
    this.#fitsNext = true;
  }

  /**
   * The data are read anew.
   * @param keeps whether they are the same, by other clocks: the window stays then, also where nobody has moved it
   */
  readNext(keeps: boolean): void {
    this.#keepsNext = keeps && this.context.picture.layout !== undefined;
  }

  /** The data have been laid out. */
  laidOut(layout: Layout): void {
    const {home, timeline} = layout;
    const {window, home: homeBefore} = this.context.store.state;
    const isNew = timeline !== this.#timeline;
    this.#timeline = timeline;
    const isUnmoved = this.#fitted !== undefined && sameWindow(window, this.#fitted);
    const isEmpty = isNew && layout.countIn(window) === 0;
    const keeps = this.#keepsNext && !this.#fitsNext && !isEmpty;
    const fits = !this.#wanted && !keeps && (this.#fitsNext || isUnmoved || isEmpty);
    const follow = fits || (!keeps && sameWindow(window, homeBefore));
    this.context.store.dispatch({type: 'home', home, follow}, 'page');
    const shown = this.#wanted ?? (fits ? this.#firstWindow(home) : undefined);
    if (shown) this.context.store.dispatch({type: 'show', window: shown}, 'page');
    if (fits) this.#fitted = this.context.store.state.window;
    this.#wanted = undefined;
    this.#fitsNext = false;
    if (isNew) this.#keepsNext = false;
  }

  /**
   * What `start` and `end` ask for. Of a side that is not given, or cannot be read, it is that of `home`; sides that
   * leave nothing between them, and one beyond the other end of the data, are told of (settings.ts) and show all.
   */
  #firstWindow(home: TimeWindow): TimeWindow | undefined {
    const {host} = this.context;
    const start = boundOf(host.start, 'earliest', host.timeZone);
    const end = boundOf(host.end, 'latest', host.timeZone);
    if (start === undefined && end === undefined) return undefined;
    const {extent} = host.timeline;
    const isBeyond =
      extent && ((start === undefined && end! <= extent.start) || (end === undefined && start! >= extent.end));
    const window = timeWindow(start ?? home.start, end ?? home.end);
    return !isBeyond && window.start < window.end ? window : undefined;
  }
}
