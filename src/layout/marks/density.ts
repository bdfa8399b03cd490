import {countBelow, type SegmentColumns, type Spread} from '../../model/index.js';
import type {DensityStrip} from '../frame.js';
import type {Projection} from '../projection.js';
import type {TimeScale} from '../scale.js';
import type {Shape} from './shape.js';

/** px of the narrowest column along the axis; the widest is twice that */
const NARROWEST_COLUMN = 2;
/** px of the lowest column, so that a single event shows */
const LOWEST = 4;
/** A strip is full where this part of all events stands in one column, and at so many at least. */
const FULL_PART = 1 / 30;
const LEAST_FULL = 8;
/** Columns are counted so many at a time; and so many such stretches are kept. */
const STRETCH = 256;
const MOST_STRETCHES = 64;

/** Where the events of a lane are counted, in px. */
export interface Strip {
  readonly projection: Projection;
  readonly length: number;
  /** px across of the strip's foot, and how high its columns rise over it */
  readonly foot: number;
  readonly height: number;
}

/** Counts of consecutive columns. */
interface Counts {
  readonly certain: Float64Array;
  readonly possible: Float64Array;
}

/** px from the foot to the end of a column, with the sign of the strip's rise. */
export function reachOf({rise, possible}: DensityStrip, column: number): number {
  const lowest = rise < 0 ? -LOWEST : LOWEST;
  return lowest + (rise - lowest) * possible[column]!;
}

/** The strips, or none where there is no column in any of them. */
export function withAny(strips: readonly DensityStrip[]): readonly DensityStrip[] {
  return strips.some(({possible}) => possible.some((strength) => strength > 0)) ? strips : [];
}

/** Whether a point is on a column, or within some px of one. */
export function isOnDensity(strip: DensityStrip, along: number, across: number, margin: number): boolean {
  const {start, step, foot, possible} = strip;
  const [one, other] = [(along - margin - start) / step, (along + margin - start) / step];
  const last = Math.min(possible.length - 1, Math.floor(Math.max(one, other)));
  for (let column = Math.max(0, Math.floor(Math.min(one, other))); column <= last; column += 1) {
    const reach = possible[column] ? reachOf(strip, column) : NaN;
    if (across > Math.min(foot, foot + reach) - margin && across < Math.max(foot, foot + reach) + margin) return true;
  }
  return false;
}

/**
 * Events without a label, counted per column: where they certainly are, and where they may be. Columns stand at fixed
 * times, so that panning moves them and changes none; a column's height, by the cube root of its count, depends on that
 * count alone. Time: a few searches for each column that comes into view, whatever the number of events.
 */
export class Density {
  readonly #full: number;
  /** what has been counted, by ms of a column and place of the stretch */
  readonly #stretches = new Map<string, Counts>();

  /**
   * @param horizon ms at which open sides are taken to end
   * @param full the cube root of a count at which a column is as high as can be
   */
  constructor(
    private readonly segments: readonly SegmentColumns[],
    private readonly horizon: readonly [start: number, end: number],
    full?: number,
  ) {
    // So that one event shows and a thousand still stand out.
    this.#full =
      full ?? Math.cbrt(Math.max(LEAST_FULL, segments.reduce((sum, {begin}) => sum + begin.length, 0) * FULL_PART));
  }

  /** The same for some of the events, as high as they stand among all. */
  of(segments: readonly SegmentColumns[]): Density {
    return new Density(segments, this.horizon, this.#full);
  }

  /** @param shown those that are drawn one by one, and so are not counted */
  strip(scale: TimeScale, shown: readonly Shape[], {projection, length, foot, height}: Strip): DensityStrip {
    // A power of two, so that columns of one width never overlap those of another by a part.
    const width = 2 ** Math.ceil(Math.log2(NARROWEST_COLUMN / scale.pxPerMs));
    const from = Math.floor(scale.toMs(0) / width);
    const to = Math.ceil(scale.toMs(length) / width);
    const certain = new Float64Array(to - from);
    const possible = new Float64Array(to - from);
    for (let stretch = Math.floor(from / STRETCH); stretch * STRETCH < to; stretch += 1) {
      const counts = this.#counted(width, stretch);
      const [first, last] = [Math.max(from, stretch * STRETCH), Math.min(to, (stretch + 1) * STRETCH)];
      certain.set(counts.certain.subarray(first - stretch * STRETCH, last - stretch * STRETCH), first - from);
      possible.set(counts.possible.subarray(first - stretch * STRETCH, last - stretch * STRETCH), first - from);
    }
    for (const {begin, end, coreBegin, coreEnd, kind, fadesBefore, fadesAfter, surelyBefore, surelyAfter} of shown) {
      // An open end was counted on to the horizon, wherever its mark is drawn to end.
      const goesOnTo = Math.max(end, this.horizon[1]);
      uncount(begin / width - from, (fadesAfter ? goesOnTo : end) / width - from, possible);
      if (kind === 'instant' && !fadesBefore && !fadesAfter && end - begin <= width)
        uncount(begin / width - from, end / width - from, certain);
      else if (coreBegin < coreEnd || surelyBefore || surelyAfter)
        uncount(coreBegin / width - from, (surelyAfter ? goesOnTo : coreEnd) / width - from, certain);
    }
    for (let column = 0; column < possible.length; column += 1) {
      certain[column] = Math.min(1, Math.cbrt(Math.min(possible[column]!, certain[column]!)) / this.#full);
      possible[column] = Math.min(1, Math.cbrt(possible[column]!) / this.#full);
    }
    return {...projection.strip(scale.toPx(from * width), width * scale.pxPerMs, foot, height), certain, possible};
  }

  /** The counts of a stretch of columns: those that were counted before are kept, as while panning, or zooming back. */
  #counted(width: number, stretch: number): Counts {
    const key = `${width} ${stretch}`;
    let counts = this.#stretches.get(key);
    if (counts) return counts;
    counts = {certain: new Float64Array(STRETCH), possible: new Float64Array(STRETCH)};
    const {certain, possible} = counts;
    for (const segment of this.segments) {
      for (const spread of segment.instants)
        this.#count(spread, width, stretch, possible, spread.widest <= width ? certain : undefined);
      this.#count(segment.possible, width, stretch, possible);
      this.#count(segment.certain, width, stretch, certain);
    }
    if (this.#stretches.size >= MOST_STRETCHES) this.#stretches.clear();
    this.#stretches.set(key, counts);
    return counts;
  }

  /** What meets a column: all that begin before its end, but those that ended before it began. */
  #count({begins, ends}: Spread, width: number, stretch: number, into: Float64Array, andInto?: Float64Array): void {
    if (!begins.length) return;
    const [start, end] = this.horizon;
    const openAtStart = countBelow(begins, -Number.MAX_VALUE);
    const openAtEnd = ends.length - countBelow(ends, Infinity);
    let begun = 0;
    let ended = 0;
    for (let column = 0; column < STRETCH; column += 1) {
      const edge = (stretch * STRETCH + column) * width;
      begun = countBelow(begins, edge + width, begun);
      ended = countBelow(ends, edge, ended);
      const count = begun - ended - (edge + width <= start ? openAtStart : 0) - (edge > end ? openAtEnd : 0);
      into[column]! += count;
      if (andInto) andInto[column]! += count;
    }
  }
}

/** Takes one event out of the columns that it meets, from and to in columns. */
function uncount(from: number, to: number, counts: Float64Array): void {
  for (let column = Math.max(0, Math.floor(from)); column < counts.length && column <= to; column += 1) {
    if (counts[column]! > 0) counts[column]! -= 1;
  }
}
