import type {Lane, Timeline} from '../../model/index.js';
import {MS_PER_DAY} from '../../dates/calendar.js';
import type {TimeWindow} from '../../view/index.js';
import type {Density, Strip} from '../marks/density.js';
import type {Box, DensityStrip, Frame, Label, TextLine} from '../frame.js';
import type {Item, Items, Words} from '../labels/label.js';
import type {Metrics} from '../metrics.js';
import type {Projection} from '../projection.js';
import {scaleFor, type Extended, type TimeScale} from '../scale.js';
import type {Language} from '../language.js';

/** What a picture is made for. */
export interface PictureOptions {
  /** px */
  readonly width: number;
  /** px; as high as its content where absent */
  readonly height?: number | undefined;
  readonly orientation: 'horizontal' | 'vertical';
  readonly rightToLeft?: boolean | undefined;
  readonly language: Language;
  readonly metrics: Metrics;
  /** how all stands; the orientation has to be its own */
  readonly arrangement: ArrangementFactory;
  /** ids of groups whose lanes show no more than their label and where their events are */
  readonly collapsed?: ReadonlySet<string> | undefined;
  /** words at the reference line, such as "as of 1 July 2019" */
  readonly nowLabel?: string | undefined;
}

/** Upright, lying, or as a story curve. */
export type ArrangementFactory = (timeline: Timeline, options: PictureOptions) => Arrangement;

/** What stands out in a frame beyond what its scale shows. */
export interface Featured {
  readonly selected: string | null;
  readonly focused: string | null;
  /** absent where all events are alike */
  readonly matches?: Matches | undefined;
  /**
   * A window that was shown before: of many events those whose labels have come to fit since then, or come into view,
   * are still counted. Absent where every label is drawn.
   */
  readonly labelledFor?: TimeWindow | undefined;
}

/** Where the window stood whose labels alone are drawn; the scale itself where all are. */
export function labelledAtOf({labelledFor}: Featured, scale: TimeScale, length: number): TimeScale {
  return labelledFor ? scaleFor(labelledFor, length) : scale;
}

/** The events that are looked for: all others are dimmed. */
export interface Matches {
  /** @param place among the events of the timeline, from 0 */
  has(place: number): boolean;
  /**
   * Those of a lane, or of all lanes, that are not drawn one by one.
   * @param all the density of all events there
   */
  density(
    all: Density,
    lane: Lane | undefined,
    scale: TimeScale,
    shown: readonly Item[],
    strip: Strip,
  ): readonly DensityStrip[];
}

/**
 * How marks and labels stand in one orientation: all that depends on neither window nor selection, and what follows for
 * a window.
 */
export interface Arrangement {
  readonly projection: Projection;
  /** px along the axis */
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** the window that shows every event */
  readonly home: TimeWindow;
  readonly plot: Box;
  /** px across the axis at which its line runs */
  readonly axisAt: number;
  readonly items: Items;
  /**
   * What stands in a window: marks, the rest of the events counted, the lanes, and the reference; in a story curve the
   * line that runs through them too.
   */
  place(
    scale: TimeScale,
    featured: Featured,
  ): Pick<Frame, 'density' | 'matching' | 'lanes' | 'marks' | 'now' | 'storyCurve'>;
}

/** Each event of a story curve has a row of its own: of more, rows are too low to be told apart. */
const MOST_TOLD = 200;

/** Whether there can be a story curve of a timeline. */
export function fitsCurve({events}: Timeline): boolean {
  return events.length > 0 && events.length <= MOST_TOLD;
}

export function inView(item: Item, scale: TimeScale, length: number, margin: number): boolean {
  return scale.toPx(item.shape.end) >= -margin && scale.toPx(item.shape.begin) <= length + margin;
}

/** Words as lines from a top corner of their box. */
export function labelLines(
  {lines}: Pick<Words, 'lines'>,
  x: number,
  top: number,
  anchor: 'start' | 'end',
  metrics: Metrics,
): TextLine[] {
  let bottom = top;
  return lines.map(({text, role}) => {
    bottom += metrics.lineHeight[role];
    return {text, role, x, y: bottom - metrics.lineHeight[role] * BASELINE, anchor};
  });
}

/** How far a baseline lies above the foot of its line, as a part of the line's height. */
export const BASELINE = 0.28;

export function labelOf(lines: readonly TextLine[], box: Box, onMark: boolean): Label {
  return {lines, box, onMark};
}

/**
 * The least span of time that the first picture shows: some six times the narrowest of what is known, so that a lone
 * "30 June 2019" stands among its days and a lone "2014" among its years.
 */
export function shortestSpan(items: readonly Item[]): number {
  const widths = items.map(({shape}) => shape.end - shape.begin).filter((width) => width > 1);
  return Math.max(1000, (widths.length ? widths.reduce((least, width) => Math.min(least, width)) : MS_PER_DAY) * 6);
}

/** ms at which open sides are drawn to end: see `shapeOf`. */
export function horizonOf({extent, reference}: Timeline): readonly [start: number, end: number] {
  const {start = 0, end = 0} = extent ?? {};
  return [start, Math.max(end, reference?.start.earliest ?? end)];
}

/** The reference as something that the first picture shows, unless it lies far from all events. */
export function referenceInView(timeline: Timeline, items: readonly Extended[]): Extended[] {
  const moment = timeline.reference?.start.earliest;
  if (moment === undefined || !timeline.extent) return [...items];
  const {start, end} = timeline.extent;
  const reach = (end - start) / 2;
  return moment >= start - reach && moment <= end + reach
    ? [...items, {begin: moment, end: moment, before: 8, after: 8}]
    : [...items];
}
