import {countBelow} from '../model/index.js';
import type {EventsAround} from './events-around.js';

/** The last end before a moment, in ms; -Infinity where all end later. */
export function lastEndBefore({timeline, spreads, end}: EventsAround, ms: number): number {
  if (!timeline.events.length) return -Infinity;
  if (ms > end) return end;
  return Math.max(...spreads.map(({ends}) => ends[countBelow(ends, ms) - 1] ?? -Infinity));
}

/** The first beginning at a moment or later, in ms; Infinity where all begin before it. */
export function firstBeginFrom({timeline, spreads, start}: EventsAround, ms: number): number {
  if (!timeline.events.length) return Infinity;
  if (ms <= start) return start;
  return Math.min(...spreads.map(({begins}) => begins[countBelow(begins, ms)] ?? Infinity));
}

/** The moment nearest to a given one at which there is an event: itself where one is going on. */
export function nearestEventTo(around: EventsAround, ms: number): number {
  if (around.timeline.events.length - around.countBefore(ms) - around.countFrom(ms) > 0) return ms;
  const [before, after] = [lastEndBefore(around, ms), firstBeginFrom(around, ms)];
  if (before === -Infinity && after === Infinity) return ms;
  return ms - before < after - ms ? before : after;
}
