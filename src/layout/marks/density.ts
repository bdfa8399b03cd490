import {sum} from 'd3-array';
import {countBelow, type SegmentColumns, type IntervalColumns} from '../../model/index.js';
import type {DensityStrip} from '../frame.js';
import type {Projection} from '../projection.js';
import type {TimeScale} from '../scale.js';
import type {Shape} from './shape.js';

/** px of the narrowest column along the axis; the widest is twice that */
const NARROWEST_COLUMN = 2;
/** px of the lowest column, so that a single event shows; and of one in which nothing begins, but something goes on */
const LOWEST_COLUMN = 4;
const THIN = 1.5;
/** the strength of such a column */
const GOES_ON = 1e-9;
/** A strip is full where this part of all events stands in one column … */
const FULL_PART = 1 / 30;
/** … and at so many at least. */
const LEAST_FULL = 8;
/** Columns are counted so many at a time, in runs … */
const COLUMNS_PER_RUN = 256;
/** … of which so many are kept: what has been let go is counted again. */
const MOST_RUNS = 64;

/** Where the columns of a lane stand. */
export interface StripGeometry {
  readonly projection: Projection;
  /** px of the picture along the axis */
  readonly length: number;
  /** px across of the strip's foot, and how high its columns rise over it */
  readonly foot: number;
  readonly height: number;
  /** id of the group whose events they are */
  readonly group?: string | undefined;
}

/** How many events there are in each of some consecutive columns. */
interface Counts {
  /** those that begin there, or may do so at the earliest */
  readonly begun: Float64Array;
  /** those that are certainly there */
  readonly certain: Float64Array;
  /** those that may be there, which the certain ones are among */
  readonly possible: Float64Array;
}

/** px from the foot to the end of a column, with the sign of the strip's rise. */
export function reachOf({rise, possible}: DensityStrip, column: number): number {
  const strength = possible[column]!;
  if (strength === GOES_ON) return Math.sign(rise) * THIN;
  const lowest = Math.sign(rise) * LOWEST_COLUMN;
  return lowest + (rise - lowest) * strength;
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
 * What counts the events of some segments, to be handed to those layouts that have something to count.
 * @param horizon ms at which open sides are taken to end
 */
export type DensityOf = (
  segments: readonly SegmentColumns[],
  horizon: readonly [start: number, end: number],
) => Density;

export const densityOf: DensityOf = (segments, horizon) => new Density(segments, horizon);

/**
 * Events without a label, counted per column: a column is as high as the cube root of how many begin in it, so that
 * long spans do not fill the strip; where they merely go on there is a thin line. How much of it is certain is the
 * part of those there that certainly are. Columns stand at fixed times, so that panning moves them and changes none.
 * The time that it takes is a few searches for each column that comes into view, however many events there are.
 */
export class Density {
  readonly #fullRoot: number;
  /** what has been counted, by the ms of a column and the index of the run */
  readonly #runs = new Map<string, Counts>();

  /**
   * @param horizon ms at which open sides are taken to end
   * @param fullRoot the cube root of a count at which a column is as high as can be
   */
  constructor(
    private readonly segments: readonly SegmentColumns[],
    private readonly horizon: readonly [start: number, end: number],
    fullRoot?: number,
  ) {
    // So that one event shows and a thousand still stand out.
    this.#fullRoot = fullRoot ?? Math.cbrt(Math.max(LEAST_FULL, sum(segments, ({begin}) => begin.length) * FULL_PART));
  }

  /** The same for some of the events, as high as they stand among all. */
  of(segments: readonly SegmentColumns[]): Density {
    return new Density(segments, this.horizon, this.#fullRoot);
  }

  /** @param shown those that are drawn one by one, and so are not counted */
  strip(
    scale: TimeScale,
    shown: readonly Shape[],
    {projection, length, foot, height, group}: StripGeometry,
  ): DensityStrip {
    // A power of two, so that columns of one width never overlap those of another by a part.
    const width = 2 ** Math.ceil(Math.log2(NARROWEST_COLUMN / scale.pxPerMs));
    const first = Math.floor(scale.toMs(0) / width);
    const counts = this.#countsOf(width, first, Math.ceil(scale.toMs(length) / width));
    for (const shape of shown) this.#takeOut(shape, width, first, counts);
    return {
      ...projection.strip(scale.toPx(first * width), width * scale.pxPerMs, foot, height),
      ...this.#strengthsOf(counts),
      group,
    };
  }

  /** @param width ms of a column; `first` and `end`: indices of columns, the last one not included */
  #countsOf(width: number, first: number, end: number): Counts {
    const all: Counts = emptyCounts(end - first);
    for (let run = Math.floor(first / COLUMNS_PER_RUN); run * COLUMNS_PER_RUN < end; run += 1) {
      const runStart = run * COLUMNS_PER_RUN;
      const counts = this.#run(width, run);
      const [from, to] = [Math.max(first, runStart), Math.min(end, runStart + COLUMNS_PER_RUN)];
      for (const kind of KINDS) all[kind].set(counts[kind].subarray(from - runStart, to - runStart), from - first);
    }
    return all;
  }

  /** Takes an event that is drawn by itself out of what has been counted. */
  #takeOut(shape: Shape, width: number, first: number, {begun, certain, possible}: Counts): void {
    const {begin, end, coreBegin, coreEnd, kind, fadesBefore, fadesAfter, surelyBefore, surelyAfter} = shape;
    const takeOut = (from: number, to: number, counts: Float64Array): void => {
      uncount(from / width - first, to / width - first, counts);
    };
    // What is not given was counted on to the horizon, wherever its mark is drawn to end.
    const goesOnTo = Math.max(end, this.horizon[1]);
    const comesFrom = Math.min(begin, this.horizon[0]);
    takeOut(fadesBefore ? comesFrom : begin, fadesAfter ? goesOnTo : end, possible);
    if (!fadesBefore) takeOut(begin, begin, begun);
    if (kind === 'instant' && !fadesBefore && !fadesAfter && end - begin <= width) takeOut(begin, end, certain);
    else if (coreBegin < coreEnd || surelyBefore || surelyAfter)
      takeOut(surelyBefore ? comesFrom : coreBegin, surelyAfter ? goesOnTo : coreEnd, certain);
  }

  /** In place of the counts, how high the columns rise: from 0 to 1. */
  #strengthsOf({begun, certain, possible}: Counts): Pick<DensityStrip, 'certain' | 'possible'> {
    for (let column = 0; column < possible.length; column += 1) {
      const there = possible[column]!;
      const goesOn = there > 0 ? GOES_ON : 0;
      possible[column] = begun[column]! > 0 ? Math.min(1, Math.cbrt(begun[column]!) / this.#fullRoot) : goesOn;
      certain[column] = there > 0 ? possible[column]! * Math.min(1, certain[column]! / there) : 0;
    }
    return {certain, possible};
  }

  /** The counts of a run of columns: those that were counted before are kept, as while panning, or zooming back. */
  #run(width: number, run: number): Counts {
    const key = `${width} ${run}`;
    let counts = this.#runs.get(key);
    if (counts) return counts;
    counts = emptyCounts(COLUMNS_PER_RUN);
    const {begun, certain, possible} = counts;
    for (const segment of this.segments) {
      for (const spread of segment.instants)
        this.#count(spread, width, run, {begun, possible, ...(spread.widest <= width ? {certain} : {})});
      this.#count(segment.possible, width, run, {begun, possible});
      this.#count(segment.certain, width, run, {certain});
    }
    if (this.#runs.size >= MOST_RUNS) this.#runs.clear();
    this.#runs.set(key, counts);
    return counts;
  }

  /** What meets a column: all that begin before its end, but those that ended before it began. */
  #count({begins, ends}: IntervalColumns, width: number, run: number, {begun, ...there}: Partial<Counts>): void {
    if (!begins.length) return;
    const [start, end] = this.horizon;
    const openAtStart = countBelow(begins, -Number.MAX_VALUE);
    const openAtEnd = ends.length - countBelow(ends, Infinity);
    const into = Object.values(there);
    let ended = 0;
    let begunBefore = countBelow(begins, run * COLUMNS_PER_RUN * width);
    for (let column = 0; column < COLUMNS_PER_RUN; column += 1) {
      const edge = (run * COLUMNS_PER_RUN + column) * width;
      const begunSoFar = countBelow(begins, edge + width, begunBefore);
      ended = countBelow(ends, edge, ended);
      const count = begunSoFar - ended - (edge + width <= start ? openAtStart : 0) - (edge > end ? openAtEnd : 0);
      for (const counts of into) counts[column]! += count;
      if (begun) begun[column]! += begunSoFar - begunBefore;
      begunBefore = begunSoFar;
    }
  }
}

const KINDS = ['begun', 'certain', 'possible'] as const;

function emptyCounts(length: number): Counts {
  return {begun: new Float64Array(length), certain: new Float64Array(length), possible: new Float64Array(length)};
}

/** Takes one event out of the columns that it meets, from and to in columns. */
function uncount(from: number, to: number, counts: Float64Array): void {
  for (let column = Math.max(0, Math.floor(from)); column < counts.length && column <= to; column += 1) {
    if (counts[column]! > 0) counts[column]! -= 1;
  }
}
