import {sum} from 'd3-array';
import {countBelow, type IntervalColumns, type Timeline} from '../model/index.js';
import type {TimeWindow} from '../view/index.js';
import {horizonOf} from './marks/shape.js';

/**
 * How the signs of all events lie about a window: how many before it, in it and behind it, and how near those beyond it
 * come. Each answer takes a few searches, however many events there are. Sides that are not given end where they are
 * drawn to end.
 */
export class EventsAround {
  readonly #spreads: readonly IntervalColumns[];
  /** ms at which the first sign begins and the last one ends */
  readonly #start: number;
  readonly #end: number;

  constructor(private readonly timeline: Timeline) {
    this.#spreads = timeline.lanes.flatMap(({segments}) =>
      segments.flatMap(({instants, possible}) => [...instants, possible]),
    );
    const [start, horizon] = horizonOf(timeline);
    this.#start = start;
    const goesOn = timeline.signs.some((sign) => sign === 'open' || sign === 'unbounded');
    this.#end = goesOn ? horizon : (timeline.extent?.end ?? horizon);
  }

  /** How many end before a moment. */
  countBefore(ms: number): number {
    if (ms > this.#end) return this.timeline.events.length;
    return sum(this.#spreads, ({ends}) => countBelow(ends, ms));
  }

  /** How many begin at a moment or later. */
  countFrom(ms: number): number {
    if (ms <= this.#start) return this.timeline.events.length;
    return sum(this.#spreads, ({begins}) => begins.length - countBelow(begins, ms));
  }

  /** How many meet a window. */
  countIn({start, end}: TimeWindow): number {
    return this.timeline.events.length - this.countBefore(start) - this.countFrom(end);
  }

  /** The last end before a moment, in ms; -Infinity where all end later. */
  lastEndBefore(ms: number): number {
    if (!this.timeline.events.length) return -Infinity;
    if (ms > this.#end) return this.#end;
    return Math.max(...this.#spreads.map(({ends}) => ends[countBelow(ends, ms) - 1] ?? -Infinity));
  }

  /** The first beginning at a moment or later, in ms; Infinity where all begin before it. */
  firstBeginFrom(ms: number): number {
    if (!this.timeline.events.length) return Infinity;
    if (ms <= this.#start) return this.#start;
    return Math.min(...this.#spreads.map(({begins}) => begins[countBelow(begins, ms)] ?? Infinity));
  }

  /** The moment nearest to a given one at which there is an event: itself where one is going on. */
  nearestTo(ms: number): number {
    if (this.timeline.events.length - this.countBefore(ms) - this.countFrom(ms) > 0) return ms;
    const [before, after] = [this.lastEndBefore(ms), this.firstBeginFrom(ms)];
    if (before === -Infinity && after === Infinity) return ms;
    return ms - before < after - ms ? before : after;
  }
}
