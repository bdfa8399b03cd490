import {max, min} from 'd3-array';
import type {When} from '../../dates/index.js';
import type {Timeline} from '../../model/index.js';
import type {TimeScale} from '../scale.js';

/**
 * Where an event's mark reaches in time, in finite ms. An end that is not given is drawn as far as something is known:
 * an interval that goes on, to the reference (the report knows it up to then), else to the end of all events.
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
}

export function shapeOf({kind, start, end}: When, timeline: Pick<Timeline, 'extent' | 'reference'>): Shape {
  const finite = [start.earliest, start.latest, end.earliest, end.latest].filter(Number.isFinite);
  const first = min(finite) ?? timeline.extent?.start ?? 0;
  const last = max(finite) ?? timeline.extent?.end ?? 0;
  const horizon = Math.max(last, timeline.reference?.start.earliest ?? timeline.extent?.end ?? last);
  const fadesBefore = start.earliest === -Infinity;
  const fadesAfter = end.latest === Infinity;
  const begin = fadesBefore ? Math.min(timeline.extent?.start ?? first, first) : start.earliest;
  const isInterval = kind === 'interval';
  const surelyBefore = isInterval && start.latest === -Infinity;
  const surelyAfter = isInterval && end.earliest === Infinity;
  const [coreBegin, coreEnd] = isInterval
    ? [surelyBefore ? begin : start.latest, surelyAfter ? horizon : end.earliest]
    : [0, 0];
  return {
    kind,
    begin,
    end: fadesAfter ? horizon : end.latest,
    coreBegin,
    coreEnd,
    fadesBefore,
    fadesAfter,
    surelyBefore,
    surelyAfter,
  };
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
