import {max, min} from 'd3-array';
import {isWithinADay} from '../../dates/calendar/within-a-day.js';
import {zoneClock} from '../../dates/calendar/zone-clock.js';
import type {When} from '../../dates/index.js';
import type {Timeline} from '../../model/index.js';
import type {TimeScale} from '../scale.js';

/**
 * What an event's mark says, in time: where it reaches, in finite ms, and how closely its ends are known. It follows
 * from the bounds that the source gives, at every scale. An end that is not given is drawn as far as something is
 * known: an interval that goes on, to the reference (the report knows it up to then), else to the end of all events;
 * one that ended nobody knows when, no farther than it is known.
 */
export interface Shape {
  readonly kind: When['kind'];
  /** ms; the whole of it, possible parts included */
  readonly begin: number;
  readonly end: number;
  /** the certain part; empty where `coreBegin >= coreEnd`. An instant has none */
  readonly coreBegin: number;
  readonly coreEnd: number;
  readonly fadesBefore: boolean;
  readonly fadesAfter: boolean;
  /** whether it certainly goes on where it fades: the side is open, rather than unknown */
  readonly surelyBefore: boolean;
  readonly surelyAfter: boolean;
  /** whether its beginning, and its end, is known to the day or closer; of an instant, whether it is itself */
  readonly knownStart: boolean;
  readonly knownEnd: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** of a set of several dates, each of them, by their beginnings; else none */
  readonly parts: readonly Shape[];
}

/** What of a timeline its shapes follow from. */
export type ShapeContext = Pick<Timeline, 'extent' | 'reference' | 'timeZone'>;

export function shapeOf(when: When, timeline: ShapeContext): Shape {
  const {kind, start, end, approximate, uncertain} = when;
  const isInterval = kind === 'interval';
  const finite = [start.earliest, start.latest, end.earliest, end.latest].filter(Number.isFinite);
  const first = min(finite) ?? timeline.extent?.start ?? 0;
  const last = max(finite) ?? timeline.extent?.end ?? 0;
  const [origin, horizon] = [
    Math.min(timeline.extent?.start ?? first, first),
    Math.max(last, timeline.reference?.start.earliest ?? timeline.extent?.end ?? last),
  ];
  const fadesBefore = start.earliest === -Infinity;
  const fadesAfter = end.latest === Infinity;
  const surelyBefore = isInterval && start.latest === -Infinity;
  const surelyAfter = isInterval && end.earliest === Infinity;
  const isLost = (fades: boolean, surely: boolean): boolean => isInterval && fades && !surely;
  const begin = isLost(fadesBefore, surelyBefore) ? first : fadesBefore ? origin : start.earliest;
  const [coreBegin, coreEnd] = isInterval
    ? [surelyBefore ? begin : start.latest, surelyAfter ? horizon : end.earliest]
    : [0, 0];
  const clock = zoneClock(timeline.timeZone);
  return {
    kind,
    begin,
    end: isLost(fadesAfter, surelyAfter) ? last : fadesAfter ? horizon : end.latest,
    coreBegin,
    coreEnd,
    fadesBefore,
    fadesAfter,
    surelyBefore,
    surelyAfter,
    knownStart: isWithinADay(start, clock),
    knownEnd: isWithinADay(end, clock),
    approximate,
    uncertain,
    parts: partsOf(when, timeline),
  };
}

/** Each date of a set. Of one of several dates none is certain, however closely it is given. */
function partsOf({kind, parts = []}: When, timeline: ShapeContext): Shape[] {
  const known = kind === 'interval' ? {} : {knownStart: false, knownEnd: false};
  return parts.map((part) => ({...shapeOf(part, timeline), ...known})).sort((a, b) => a.begin - b.begin);
}

/**
 * Whether an instant is known to the day or closer, without "about" or "perhaps"; of a set, whether all its parts are.
 */
export function isCertain({kind, knownStart, approximate, uncertain, parts}: Shape): boolean {
  if (parts.length) return parts.every(isCertain);
  return kind === 'instant' && knownStart && !approximate && !uncertain;
}

/** ms at which open sides are drawn to end: see `Shape`. */
export function horizonOf({extent, reference}: Timeline): readonly [start: number, end: number] {
  const {start = 0, end = 0} = extent ?? {};
  return [start, Math.max(end, reference?.start.earliest ?? end)];
}

/** Whether a shape comes within `margin` px of the picture. */
export function isInView({begin, end}: Shape, scale: TimeScale, length: number, margin: number): boolean {
  return scale.toPx(end) >= -margin && scale.toPx(begin) <= length + margin;
}
