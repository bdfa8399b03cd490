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
 * The window as the page asks for it: by `view`, by `start` and `end`, and by new data, which are shown from end to end
 * where it asks for nothing else. What it asks for before there is a picture waits for it.
 */
export class PageWindow {
  #wanted: TimeWindow | undefined;
  /** whether the next layout shows everything, or leaves the window where it is */
  #fitsNext = true;

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

  /** New data are shown from end to end once they have been laid out. */
  fitNext(): void {
    this.#fitsNext = true;
  }

  /** The data have been laid out, and from end to end they take the window `home`. */
  laidOut(home: TimeWindow): void {
    const {window, home: homeBefore} = this.context.store.state;
    this.context.store.dispatch({type: 'home', home, follow: this.#fitsNext || sameWindow(window, homeBefore)}, 'page');
    const wanted = this.#wanted ?? (this.#fitsNext ? this.#firstWindow(home) : undefined);
    this.#wanted = undefined;
    this.#fitsNext = false;
    if (wanted) this.context.store.dispatch({type: 'show', window: wanted}, 'page');
  }

  /** What `start` and `end` ask for; a side that is not given, or cannot be read, is that of `home`. */
  #firstWindow(home: TimeWindow): TimeWindow | undefined {
    const start = boundOf(this.context.host.start, 'earliest');
    const end = boundOf(this.context.host.end, 'latest');
    return start === undefined && end === undefined ? undefined : timeWindow(start ?? home.start, end ?? home.end);
  }
}
