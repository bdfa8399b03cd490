import {max, min} from 'd3-array';
import {MS_PER_DAY} from '../../dates/calendar/calendar.js';
import {STEP_LENGTH, UNIT_OF_PRECISION, UNIT_SIZE} from '../../dates/calendar/unit.js';
import type {Timeline} from '../../model/index.js';
import {timeWindow, type TimeWindow} from '../../view/index.js';
import type {EraLayout} from '../eras/era-layout.js';
import type {EventLabel} from '../labels/text/label.js';
import type {LabelExtent} from '../labels/label-extent.js';

/** Rounds in which the scale is searched by halving; by then it has all the digits that a double has. */
const HALVINGS = 50;
/** Ratio of two scales, as a logarithm, from which on they look the same. */
const SAME_SCALE = 1e-9;

/**
 * The closest window in which all extents are in the picture, `padding` px from its ends. The px that they need grow
 * with the scale, so that halving finds the largest that fits.
 * @param extents in ms, not counted from an origin
 * @param length px of the picture along the axis
 * @param shortest the least span of time to show, in ms
 * @returns just any window where there are no extents
 */
export function fittingWindow(
  extents: readonly LabelExtent[],
  length: number,
  padding: number,
  shortest: number,
): TimeWindow {
  if (!extents.length) return timeWindow(0, shortest);
  const begin = min(extents, (extent) => extent.begin)!;
  const end = max(extents, (extent) => extent.end)!;
  const available = Math.max(1, length - 2 * padding);
  let high = Math.log(available / Math.max(shortest, (end - begin) * 0.9));
  let low = Math.log(available / Math.max(shortest, end - begin)) - Math.LN2 * 3;
  for (let round = 0; round < HALVINGS && high - low > SAME_SCALE; round += 1) {
    const middle = (low + high) / 2;
    const [from, to] = pxNeeded(extents, Math.exp(middle), begin);
    if (to - from <= available) low = middle;
    else high = middle;
  }
  const scale = Math.exp(low);
  const [from, to] = pxNeeded(extents, scale, begin);
  // What is left over goes to both sides.
  const lead = padding - from + Math.max(0, available - (to - from)) / 2;
  return timeWindow(begin - lead / scale, begin - lead / scale + length / scale);
}

/**
 * px from `origin` to the first and to the last thing in the picture.
 * @param scale px per ms
 */
function pxNeeded(extents: readonly LabelExtent[], scale: number, origin: number): [from: number, to: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const {begin, end, before, after} of extents) {
    first = Math.min(first, (begin - origin) * scale - before);
    last = Math.max(last, (end - origin) * scale + after);
  }
  return [first, last];
}

/** The first picture shows at least so many times the narrowest of what is known of a moment. */
const NARROWEST_SHARE = 6;

/**
 * ms that the first picture shows at least: so many that a lone "30 June 2019" stands among its days, a lone "2014"
 * among its years, and a lone "before 1850" as well; a lone "1939/1945" may fill it.
 */
export function shortestSpan(labels: readonly EventLabel[]): number {
  const spans = labels.map(leastSpan).filter((span) => span !== undefined);
  return Math.max(1000, min(spans) ?? MS_PER_DAY * NARROWEST_SHARE);
}

/** Undefined for a moment that is known to the ms, by which one cannot go. */
function leastSpan({event, shape}: EventLabel): number | undefined {
  const {kind, begin, end, fadesBefore, fadesAfter} = shape;
  const width = end - begin;
  const isOpen = fadesBefore || fadesAfter;
  if (width > 1) return kind === 'interval' && !isOpen ? width : width * NARROWEST_SHARE;
  if (!isOpen) return undefined;
  const {count, step} = UNIT_SIZE[UNIT_OF_PRECISION[event.when.precision]];
  return count * STEP_LENGTH[step] * NARROWEST_SHARE;
}

/** px that the first picture keeps free on either side of the reference */
const BESIDE_REFERENCE = 8;

/**
 * The extents and the reference, unless that lies far from all events: farther than half of what they span. Without
 * events, the eras.
 */
export function withReference(
  timeline: Timeline,
  extents: readonly LabelExtent[],
  eras?: EraLayout,
): readonly LabelExtent[] {
  if (!timeline.extent && !extents.length) return eras?.extents(timeline) ?? [];
  const moment = timeline.reference?.start.earliest;
  if (moment === undefined || !timeline.extent) return extents;
  const {start, end} = timeline.extent;
  const reach = (end - start) / 2;
  return moment >= start - reach && moment <= end + reach
    ? [...extents, {begin: moment, end: moment, before: BESIDE_REFERENCE, after: BESIDE_REFERENCE}]
    : extents;
}
