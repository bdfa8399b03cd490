import {bisectRight} from 'd3-array';
import type {TimeWindow} from '../../view/index.js';
import type {TimeScale} from '../scale.js';

/** A moment, in ms, and where it stands in the picture of everything, in px. */
export interface Knot {
  readonly ms: number;
  readonly px: number;
}

/** px that all time before the first knot takes, and all time behind the last */
const MARGIN = 8;

/** One window of an elastic scale. */
export interface StretchedScale extends TimeScale {
  /** Where in this window stands what has so many px before it in the picture of everything. */
  fromHome(px: number): number;
}

/**
 * Moments to px by knots, evenly from each to the next: where much happens, time has more room. Strictly monotonic in
 * both directions. A window is a part of the picture of everything, made as long as that: within it nothing comes
 * closer together than it is there, and between two knots the scale is that of time.
 */
export class ElasticScale {
  readonly #ms: Float64Array;
  readonly #px: Float64Array;

  /** @param knots at least two, both their moments and their px strictly ascending */
  constructor(knots: readonly Knot[]) {
    this.#ms = Float64Array.from(knots, ({ms}) => ms);
    this.#px = Float64Array.from(knots, ({px}) => px);
  }

  /** The window from the first knot to the last. */
  get home(): TimeWindow {
    return {start: this.#ms[0]!, end: this.#ms.at(-1)!};
  }

  /** px of the picture of everything at which a moment stands. */
  toPx(ms: number): number {
    const {start, end} = this.home;
    const [first, last] = [this.#px[0]!, this.#px.at(-1)!];
    // Farther and farther away it comes closer and closer to the margin, and never there.
    if (ms < start) return first - beyond(start - ms, end - start);
    if (ms > end) return last + beyond(ms - end, end - start);
    return between(this.#ms, this.#px, ms);
  }

  /** The moment that stands at a place of the picture of everything. */
  toMs(px: number): number {
    const {start, end} = this.home;
    const [first, last] = [this.#px[0]!, this.#px.at(-1)!];
    if (px < first) return start - before(first - px, end - start);
    if (px > last) return end + before(px - last, end - start);
    return between(this.#px, this.#ms, px);
  }

  /** @param length px of the picture */
  at({start, end}: TimeWindow, length: number): StretchedScale {
    const origin = this.toPx(start);
    const stretch = length / (this.toPx(end) - origin);
    const fromHome = (px: number): number => (px - origin) * stretch;
    return {
      pxPerMs: length / (end - start),
      toPx: (ms) => fromHome(this.toPx(ms)),
      toMs: (px) => this.toMs(origin + px / stretch),
      fromHome,
    };
  }

  /**
   * The part of a window, from so many px of its picture to so many, as a window of its own; no more than everything.
   */
  part(window: TimeWindow, length: number, from: number, to: number): TimeWindow {
    const [first, last] = [this.#px[0]!, this.#px.at(-1)!];
    const origin = this.toPx(window.start);
    const perPx = (this.toPx(window.end) - origin) / length;
    const size = (to - from) * perPx;
    if (size >= last - first) return this.home;
    const start = Math.min(Math.max(origin + from * perPx, first), last - size);
    return {start: this.toMs(start), end: this.toMs(start + size)};
  }
}

/** Between two neighbours of one column, the same part of the way as in the other. */
function between(from: Float64Array, to: Float64Array, value: number): number {
  const next = Math.min(Math.max(1, bisectRight(from, value)), from.length - 1);
  const [a, b] = [from[next - 1]!, from[next]!];
  return to[next - 1]! + ((value - a) / (b - a)) * (to[next]! - to[next - 1]!);
}

function beyond(ms: number, span: number): number {
  return (MARGIN * ms) / (ms + span);
}

/** How far away stands what is so many px beyond; what would be farther than any time is as far as can be. */
function before(px: number, span: number): number {
  return (span * px) / Math.max(MARGIN - px, MARGIN * Number.EPSILON);
}
