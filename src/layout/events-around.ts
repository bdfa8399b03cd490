import {sum} from 'd3-array';
import {countBelow, type IntervalColumns, type Timeline} from '../model/index.js';
import type {TimeWindow} from '../view/index.js';
import {horizonOf} from './marks/shape.js';

/**
 * How the signs of all events lie about a window: how many before it, in it and behind it. How near those beyond it
 * come, `nearest-events.ts` says. Each answer takes a few searches, however many events there are. Sides that are not
 * given end where they are drawn to end.
 */
export class EventsAround {
  /** how all signs lie in time */
  readonly spreads: readonly IntervalColumns[];
  /** ms at which the first sign begins and the last one ends */
  readonly start: number;
  readonly end: number;

  constructor(readonly timeline: Timeline) {
    this.spreads = timeline.lanes.flatMap(({segments}) =>
      segments.flatMap(({instants, possible}) => [...instants, possible]),
    );
    const [start, horizon] = horizonOf(timeline);
    this.start = start;
    const goesOn = timeline.signs.some((sign) => sign === 'open' || sign === 'unbounded');
    this.end = goesOn ? horizon : (timeline.extent?.end ?? horizon);
  }

  /** How many end before a moment. */
  countBefore(ms: number): number {
    if (ms > this.end) return this.timeline.events.length;
    return sum(this.spreads, ({ends}) => countBelow(ends, ms));
  }

  /** How many begin at a moment or later. */
  countFrom(ms: number): number {
    if (ms <= this.start) return this.timeline.events.length;
    return sum(this.spreads, ({begins}) => begins.length - countBelow(begins, ms));
  }

  /** Whether any sign lies before or behind a window. */
  isAnyBeyond({start, end}: TimeWindow): boolean {
    return this.countBefore(start) + this.countFrom(end) > 0;
  }

  /** How many meet a window. */
  countIn({start, end}: TimeWindow): number {
    return this.timeline.events.length - this.countBefore(start) - this.countFrom(end);
  }
}
