import {countBelow, type SegmentColumns, type Spread} from '../model/index.js';
import type {DensityColumn} from './frame.js';
import type {Projection} from './projection.js';
import type {TimeScale} from './scale.js';
import type {Shape} from './shape.js';

/** px of the narrowest column along the axis; the widest is twice that */
const NARROWEST_COLUMN = 2;
/** px of the lowest column, so that a single event shows */
const LOWEST = 4;
/** A strip is full where this part of all events stands in one column, and at so many at least. */
const FULL_PART = 1 / 30;
const LEAST_FULL = 8;

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
  /** ms of a column: a power of two, so that columns of one level never overlap those of another by a part */
  readonly width: number;
  /** number of the first column, counted from 1970 */
  readonly first: number;
  readonly certain: Float64Array;
  readonly possible: Float64Array;
}

/**
 * Events without a label, counted per column: where they certainly are, and where they may be. Columns stand at fixed times, so that
 * panning moves them and changes none; a column's height, by the cube root of its count, depends on that count alone.
 * Time: a few searches for each column that comes into view, whatever the number of events.
 */
export class Density {
  readonly #full: number;
  #counts: Counts | undefined;

  /**
   * @param horizon ms at which open sides are taken to end
   * @param full the cube root of a count at which a column is as high as can be
   */
  constructor(private readonly segments: readonly SegmentColumns[], private readonly horizon: readonly [start: number, end: number], full?: number) {
    // So that one event shows and a thousand still stand out.
    this.#full = full ?? Math.cbrt(Math.max(LEAST_FULL, segments.reduce((sum, {begin}) => sum + begin.length, 0) * FULL_PART));
  }

  /** The same for some of the events, as high as they stand among all. */
  of(segments: readonly SegmentColumns[]): Density {
    return new Density(segments, this.horizon, this.#full);
  }

  /** @param shown those that are drawn one by one, and so are not counted */
  columns(scale: TimeScale, shown: readonly Shape[], {projection, length, foot, height}: Strip): DensityColumn[] {
    const width = 2 ** Math.ceil(Math.log2(NARROWEST_COLUMN / scale.pxPerMs));
    const from = Math.floor(scale.toMs(0) / width);
    const to = Math.ceil(scale.toMs(length) / width);
    this.#counts = this.#counted(width, from, to);
    const certain = this.#counts.certain.slice(from - this.#counts.first, to - this.#counts.first);
    const possible = this.#counts.possible.slice(from - this.#counts.first, to - this.#counts.first);
    for (const {begin, end, coreBegin, coreEnd, kind, fadesBefore, fadesAfter, surelyBefore, surelyAfter} of shown) {
      // An open end was counted on to the horizon, wherever its mark is drawn to end.
      const goesOnTo = Math.max(end, this.horizon[1]);
      uncount(begin / width - from, (fadesAfter ? goesOnTo : end) / width - from, possible);
      if (kind === 'instant' && !fadesBefore && !fadesAfter && end - begin <= width) uncount(begin / width - from, end / width - from, certain);
      else if (coreBegin < coreEnd || surelyBefore || surelyAfter) uncount(coreBegin / width - from, (surelyAfter ? goesOnTo : coreEnd) / width - from, certain);
    }
    const strength = (count: number): number => Math.min(1, Math.cbrt(count) / this.#full);
    const columns: DensityColumn[] = [];
    for (let index = 0; index < possible.length; index += 1) {
      const events = possible[index]!;
      if (events <= 0) continue;
      const reach = LOWEST + (height - LOWEST) * strength(events);
      const start = scale.toPx((from + index) * width);
      const box = projection.box(start, projection.vertical ? foot : foot - reach, width * scale.pxPerMs, reach);
      columns.push({box, certain: strength(Math.min(events, certain[index]!)), possible: strength(events)});
    }
    return columns;
  }

  /** The counts of a stretch: those that were counted before are kept, as while panning. */
  #counted(width: number, from: number, to: number): Counts {
    const before = this.#counts;
    if (before?.width === width && before.first <= from && before.first + before.possible.length >= to) return before;
    const margin = to - from;
    const [first, last] = [from - margin, to + margin];
    const counts: Counts = {width, first, certain: new Float64Array(last - first), possible: new Float64Array(last - first)};
    const {certain, possible} = counts;
    for (const segment of this.segments) {
      for (const spread of segment.instants) this.#count(spread, counts, possible, spread.widest <= width ? certain : undefined);
      this.#count(segment.possible, counts, possible);
      this.#count(segment.certain, counts, certain);
    }
    return counts;
  }

  /** What meets a column: all that begin before its end, but those that ended before it began. */
  #count({begins, ends}: Spread, {width, first}: Counts, into: Float64Array, andInto?: Float64Array): void {
    if (!begins.length) return;
    const [start, end] = this.horizon;
    const openAtStart = countBelow(begins, -Number.MAX_VALUE);
    const openAtEnd = ends.length - countBelow(ends, Infinity);
    let begun = 0;
    let ended = 0;
    for (let column = 0; column < into.length; column += 1) {
      const edge = (first + column) * width;
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
