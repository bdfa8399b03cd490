import {onTheClock, type Timeline} from '../../model/index.js';
import type {When} from '../../dates/index.js';

/**
 * Where an event's mark reaches in time, in finite ms. An end that is not given is drawn as far as something is known:
 * an interval that goes on, to the reference (the report knows it up to then), else to the end of all events.
 */
export interface Shape {
  readonly kind: When['kind'];
  /** the whole stretch, possible parts included */
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

export function shapeOf(when: When, timeline: Pick<Timeline, 'extent' | 'reference' | 'timeZone'>): Shape {
  const {kind} = when;
  const start = onTheClock(when.start, when, timeline.timeZone);
  const end = onTheClock(when.end, when, timeline.timeZone);
  const finite = [start.earliest, start.latest, end.earliest, end.latest].filter(Number.isFinite);
  const first = finite.length ? Math.min(...finite) : (timeline.extent?.start ?? 0);
  const last = finite.length ? Math.max(...finite) : (timeline.extent?.end ?? 0);
  const fadesBefore = start.earliest === -Infinity;
  const fadesAfter = end.latest === Infinity;
  const begin = fadesBefore ? Math.min(timeline.extent?.start ?? first, first) : start.earliest;
  const horizon = timeline.reference?.start.earliest ?? timeline.extent?.end ?? last;
  const reach = Math.max(last, horizon);
  const endOfShape = fadesAfter ? reach : end.latest;
  if (kind === 'instant')
    return {
      kind,
      begin,
      end: endOfShape,
      coreBegin: 0,
      coreEnd: 0,
      fadesBefore,
      fadesAfter,
      surelyBefore: false,
      surelyAfter: false,
    };
  return {
    kind,
    begin,
    end: endOfShape,
    coreBegin: start.latest === -Infinity ? begin : start.latest,
    coreEnd: end.earliest === Infinity ? reach : end.earliest,
    fadesBefore,
    fadesAfter,
    surelyBefore: start.latest === -Infinity,
    surelyAfter: end.earliest === Infinity,
  };
}
