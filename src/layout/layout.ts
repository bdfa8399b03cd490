import {countBelow, meeting, type Timeline, type TimelineEvent} from '../model/index.js';
import type {TimeWindow} from '../view/index.js';
import type {Arrangement, Featured, PictureOptions} from './arrangements/arrangement.js';
import {Axis} from './axis/axis.js';
import type {Frame, Point} from './frame.js';
import {scaleFor} from './scale.js';

/**
 * A timeline laid out for one size, theme and language. What depends on none of window and selection is done once;
 * a frame for a window is then made from it.
 */
export class Layout {
  readonly #arrangement: Arrangement;
  readonly #axis: Axis;

  constructor(
    readonly timeline: Timeline,
    readonly options: PictureOptions,
  ) {
    this.#arrangement = options.arrangement(timeline, options);
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
  timeRangeOf(id: string): TimeWindow | undefined {
    const shape = this.#arrangement.items.of(id)?.shape;
    return shape && {start: shape.begin, end: shape.end};
  }

  /**
   * The events whose marks come within `reach` px of a point along the axis, labelled or not, in given order.
   * @returns how many there are, and the first `most` of them
   */
  eventsNear(
    window: TimeWindow,
    {x, y}: Point,
    reach: number,
    most: number,
  ): {count: number; first: readonly TimelineEvent[]} {
    const scale = scaleFor(window, this.#arrangement.length);
    const along = this.#arrangement.projection.along({x, y});
    const near: number[] = [];
    for (const {segments} of this.timeline.lanes) {
      for (const segment of segments) {
        meeting(segment, scale.toMs(along - reach), scale.toMs(along + reach), (row) => {
          near.push(segment.given[row]!);
          return false;
        });
      }
    }
    return {
      count: near.length,
      first: near
        .sort((a, b) => a - b)
        .slice(0, most)
        .map((given) => this.timeline.events[given]!),
    };
  }

  /** How many events meet a window: a few searches, however many there are. */
  countIn({start, end}: TimeWindow): number {
    const spreads = this.timeline.lanes.flatMap(({segments}) =>
      segments.flatMap(({instants, possible}) => [...instants, possible]),
    );
    return spreads.reduce((sum, {begins, ends}) => sum + countBelow(begins, end) - countBelow(ends, start), 0);
  }

  frame(window: TimeWindow, featured: Featured = NOTHING_FEATURED): Frame {
    const {width, height, plot, length} = this.#arrangement;
    const scale = scaleFor(window, length);
    const {marks, density, matching, lanes, now, storyCurve} = this.#arrangement.place(scale, featured);
    return {
      width,
      height,
      orientation: this.options.orientation,
      plot,
      ...this.#axis.draw(window, scale),
      now,
      storyCurve,
      marks: [...marks].sort((a, b) => a.event.given - b.event.given),
      density,
      matching,
      lanes,
    };
  }
}

const NOTHING_FEATURED: Featured = {selected: null, focused: null};
