import type {Timeline} from '../model/index.js';
import type {TimeWindow} from '../view/index.js';
import type {Arrangement, Featured, PictureOptions} from './arrangement.js';
import {Axis} from './axis.js';
import {densityOf} from './density.js';
import type {Frame} from './frame.js';
import {HorizontalArrangement} from './horizontal.js';
import {scaleFor} from './scale.js';
import {VerticalArrangement} from './vertical.js';

/**
 * A timeline laid out for one size, theme and language. What depends on none of window and selection is done once;
 * a frame for a window is then made from it.
 */
export class Layout {
  readonly #arrangement: Arrangement;
  readonly #axis: Axis;

  constructor(readonly timeline: Timeline, readonly options: PictureOptions) {
    this.#arrangement = options.orientation === 'vertical' ? new VerticalArrangement(timeline, options) : new HorizontalArrangement(timeline, options);
    this.#axis = new Axis(this.#arrangement, options);
  }

  /** The window that shows every event with its label. */
  get home(): TimeWindow {
    return this.#arrangement.home;
  }

  /** px: what was asked for, or what the content takes. */
  get height(): number {
    return this.#arrangement.height;
  }

  /** px of the picture along the axis. */
  get length(): number {
    return this.#arrangement.length;
  }

  /** Where an event's mark lies in time, in ms; undefined where there is no such event. */
  stretchOf(id: string): TimeWindow | undefined {
    const shape = this.#arrangement.items.find(({event}) => event.id === id)?.shape;
    return shape && {start: shape.begin, end: shape.end};
  }

  frame(window: TimeWindow, featured: Featured = NOTHING_FEATURED): Frame {
    const {width, height, plot, length} = this.#arrangement;
    const scale = scaleFor(window, length);
    const {marks, unlabelled, now} = this.#arrangement.place(scale, featured);
    return {
      width,
      height,
      orientation: this.options.orientation,
      plot,
      ...this.#axis.draw(window, scale),
      now,
      marks: [...marks].sort((a, b) => a.event.given - b.event.given),
      density: densityOf(unlabelled, scale, this.#arrangement),
    };
  }
}

const NOTHING_FEATURED: Featured = {selected: null, focused: null};
