import type {Frame, Layout, Point} from '../../../layout/index.js';
import {COMPARED_LIMIT, LISTED_LIMIT, type TimelineEvent} from '../../../model/index.js';
import {momentAt, spanOf, timeWindow, type TimeWindow} from '../../../view/index.js';
import {DENSITY} from '../density/density-part.js';

/** Events that stand too close together to be drawn one by one. */
export interface Cluster {
  /** where, in px of the picture */
  readonly point: Point;
  /** how many there are */
  readonly count: number;
  /** the first of them in given order */
  readonly events: readonly TimelineEvent[];
}

/** What there is to look for clusters in: nothing before the first frame. */
interface Picture {
  readonly layout: Layout | undefined;
  readonly frame: Frame | undefined;
}

/** px within which a pointer is on a column of the density, and within which its events are looked for */
const ON_COLUMN_PX = 8;
const REACH_PX = 12;
/** px at which two events have come apart */
const APART_PX = 40;
/** part of the picture that a time range fills in which events lie that no zoom can take apart */
const RANGE_SHARE = 0.6;
/** a double click zooms in by as much at least, on the density as elsewhere */
const LEAST_GAIN = 2;

/** The events without a label under a point of the density; undefined where there is none. */
export function clusterAt(
  {layout, frame}: Picture,
  window: TimeWindow,
  point: Point,
  most = LISTED_LIMIT,
): Cluster | undefined {
  const [along, across] = frame?.orientation === 'vertical' ? [point.y, point.x] : [point.x, point.y];
  const isOn = frame?.density.some((strip) => DENSITY.content?.isOnDensity(strip, along, across, ON_COLUMN_PX));
  if (!layout || !frame || !isOn) return undefined;
  const labelled = new Set(frame.marks.filter(({label}) => label).map(({id}) => id));
  const near = layout.eventsNear(window, point, REACH_PX, most + labelled.size);
  const events = near.first.filter(({id}) => !labelled.has(id));
  const count = near.count - (near.first.length - events.length);
  return count > 0 ? {point, count, events: events.slice(0, most)} : undefined;
}

/** All events in a window, with a label or without. */
export function clusterInWindow({layout, frame}: Picture, window: TimeWindow): Cluster | undefined {
  if (!layout || !frame) return undefined;
  const {from, to} = frame.axis;
  const point = {x: (from.x + to.x) / 2, y: (from.y + to.y) / 2};
  const {count, first} = layout.eventsNear(window, point, layout.length / 2, LISTED_LIMIT);
  return {point, count, events: first};
}

/**
 * The window in which the events of the density at a point have come apart: the last to begin before it and the first
 * after it stand some px from each other, about the point. Events that all begin alike never come apart; of those, what
 * is known of their time fills the picture, for nearer by there is no more to see. Undefined where there are no two
 * events, or nothing to be gained.
 */
export function windowApart(picture: Picture, window: TimeWindow, point: Point): TimeWindow | undefined {
  const {layout} = picture;
  const cluster = clusterAt(picture, window, point, COMPARED_LIMIT);
  if (!layout || !cluster || cluster.count < 2) return undefined;
  const fraction = layout.fractionAt(point);
  const begins = cluster.events.map(({when}) => when.start.earliest).filter(Number.isFinite);
  const distinct = [...new Set(begins)].sort((a, b) => a - b);
  let apart: TimeWindow;
  if (distinct.length > 1) {
    const next = distinct.findIndex((begin) => begin > momentAt(window, fraction));
    const later = next < 0 ? distinct.length - 1 : Math.max(next, 1);
    apart = windowWith(distinct[later - 1]!, distinct[later]!, APART_PX / layout.length, fraction);
  } else {
    const ends = cluster.events.map(({when}) => when.end.latest).filter(Number.isFinite);
    apart = windowWith(distinct[0]!, Math.max(...ends), RANGE_SHARE, 0.5);
  }
  const span = spanOf(apart);
  return span > 0 && span < spanOf(window) / LEAST_GAIN ? apart : undefined;
}

/** The window of which a time range takes a share, with the range's middle at a fraction of the window. */
function windowWith(from: number, to: number, share: number, at: number): TimeWindow {
  const span = (to - from) / share;
  const start = (from + to) / 2 - span * at;
  return timeWindow(start, start + span);
}
