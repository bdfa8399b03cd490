import {pairs} from 'd3-array';
import {meeting, type Timeline, type TimelineEvent} from '../model/index.js';
import {spanOf, timeWindow, type TimeWindow} from '../view/index.js';
import type {Arrangement, ArrangementFactory} from './arrangements/arrangement.js';
import {Axis} from './axis/axis.js';
import {EventsAround} from './events-around.js';
import type {Box, EraBand, Frame, Line, Point} from './frame.js';
import {brokenLine} from './labels/broken-line.js';
import {BASELINE} from './metrics.js';
import type {Featured, PictureOptions} from './options.js';
import {scaleFor, type TimeScale} from './scale.js';

export interface LayoutOptions extends PictureOptions {
  /** how all stands; the orientation has to be its own */
  readonly arrangement: ArrangementFactory;
}

/**
 * A timeline laid out for one size, theme and language. What depends on neither window nor selection is done once; a
 * frame for a window is then made from it.
 */
export class Layout {
  readonly #arrangement: Arrangement;
  readonly #axis: Axis;
  readonly #bandsAt: ((scale: TimeScale) => readonly EraBand[]) | undefined;
  /** how the events lie about any window */
  readonly around: EventsAround;

  constructor(
    readonly timeline: Timeline,
    readonly options: LayoutOptions,
  ) {
    this.#arrangement = options.arrangement(timeline, options);
    this.#axis = new Axis(this.#arrangement.geometry, options, timeline);
    this.around = new EventsAround(timeline);
    this.#bandsAt = options.eras?.bandsIn(this.#arrangement.geometry, options.metrics);
  }

  /** The window that shows every event with its label. */
  get home(): TimeWindow {
    return this.#arrangement.home;
  }

  /** px: what was asked for, or what the content takes. */
  get height(): number {
    return this.#arrangement.geometry.height;
  }

  /** px of the picture along the axis. */
  get length(): number {
    return this.#arrangement.geometry.length;
  }

  /** Which fraction of the window lies before a point of the picture. */
  fractionAt(point: Point): number {
    const {length, projection} = this.#arrangement.geometry;
    return projection.along(point) / length;
  }

  /**
   * The part of a window from one fraction of its picture to another, as a window of its own: of time where the scale
   * is one of time, else of the picture.
   */
  part(window: TimeWindow, from: number, to: number): TimeWindow {
    const span = spanOf(window);
    return (
      this.#arrangement.part?.(window, from * this.length, to * this.length) ??
      timeWindow(window.start + from * span, window.start + to * span)
    );
  }

  /** Whether time has more room where more happens. */
  get isElastic(): boolean {
    return this.#arrangement.part !== undefined;
  }

  #scaleFor(window: TimeWindow): TimeScale {
    return this.#arrangement.scaleFor?.(window) ?? scaleFor(window, this.length);
  }

  /** Where an event's mark lies in time, in ms; undefined where there is no such event. */
  timeRangeOf(id: string): TimeWindow | undefined {
    const shape = this.#arrangement.labels.of(id)?.shape;
    return shape && {start: shape.begin, end: shape.end};
  }

  /**
   * The events whose marks come within `reach` px of a point along the axis, labelled or not, in given order.
   * @returns how many there are, and the first `most` of them
   */
  eventsNear(
    window: TimeWindow,
    point: Point,
    reach: number,
    most: number,
  ): {count: number; first: readonly TimelineEvent[]} {
    const {projection} = this.#arrangement.geometry;
    const scale = this.#scaleFor(window);
    const along = projection.along(point);
    const near: number[] = [];
    for (const {segments} of this.timeline.lanes) {
      for (const segment of segments) {
        meeting(segment, scale.toMs(along - reach), scale.toMs(along + reach), (row) => {
          near.push(segment.given[row]!);
          return false;
        });
      }
    }
    near.sort((a, b) => a - b);
    return {count: near.length, first: near.slice(0, most).map((index) => this.timeline.events[index]!)};
  }

  /** What lines break behind. */
  #textsOf({marks, lanes, now}: Pick<Frame, 'marks' | 'lanes' | 'now'>): Box[] {
    const {metrics} = this.options;
    const others = [...lanes.map(({text}) => text), ...(now?.label ?? [])].map(({text, role, x, y, anchor}) => {
      const width = metrics.measure(text, role);
      const height = metrics.lineHeight[role];
      return {x: anchor === 'end' ? x - width : x, y: y - height * (1 - BASELINE), width, height};
    });
    return [...marks.flatMap(({label}) => label?.box ?? []), ...others];
  }

  frame(window: TimeWindow, featured: Featured = NOTHING_FEATURED): Frame {
    const {width, height, plot} = this.#arrangement.geometry;
    const scale = this.#scaleFor(window);
    const arranged = this.#arrangement.arrange(scale, featured, window);
    const {grid, ...axis} = this.#arrangement.drawAxis?.(window) ?? this.#axis.draw(window, scale);
    const texts = this.#textsOf(arranged);
    return {
      width,
      height,
      orientation: this.options.orientation,
      plot,
      ...axis,
      ...arranged,
      grid: grid.flatMap((line) => brokenLine(line, texts)),
      now: arranged.now && {...arranged.now, pieces: piecesOf(arranged.now.line, texts)},
      eras: this.#bandsAt?.(scale) ?? [],
      marks: arranged.marks
        .map((mark) =>
          mark.stem.length ? {...mark, stem: mark.stem.flatMap((line) => brokenLine(line, texts))} : mark,
        )
        .sort((a, b) => a.event.given - b.event.given),
    };
  }
}

function piecesOf(points: readonly Point[], texts: readonly Box[]): Line[] {
  return pairs(points).flatMap(([from, to]) => brokenLine({from, to}, texts));
}

const NOTHING_FEATURED: Featured = {selected: null, focused: null};
