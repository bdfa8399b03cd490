import type {BoundColumns} from './bounds.js';
import {countBelow} from './count-below.js';
import {byComparison, type Sort} from './comparison-sort.js';
import {inverseOf, newLike, reordered, sorted} from './typed-arrays.js';

/**
 * Time ranges as two columns, in ms, each sorted by itself: how many of the ranges meet a window follows from two
 * searches.
 */
export interface IntervalColumns {
  /** ms of the widest of them */
  readonly widest: number;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

/** Events of one lane by their beginnings, in columns of one row an event. Plain data, to be handed between threads. */
export interface SegmentColumns {
  /** ms, ±Infinity for what is open */
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** indices in given order */
  readonly given: Uint32Array;
  /** who gets a label first, from 0: the more important, then the earlier in given order */
  readonly rank: Uint32Array;
  /** absent where all are alike */
  readonly importance: Float64Array | undefined;
  /** the lowest rank of every 16 rows, of every 256, and so on */
  readonly lowestRanks: readonly Uint32Array[];
  /** the latest end of every 16 rows, of every 256, and so on */
  readonly latestEnds: readonly Float64Array[];
  /** instants, by how wide they are, narrow ones first */
  readonly instants: readonly IntervalColumns[];
  /** intervals, and instants with an open side: where they may be, and where they certainly are */
  readonly possible: IntervalColumns;
  readonly certain: IntervalColumns;
}

/** Entries of one level of a pyramid that one entry of the next level stands for. */
const BRANCHES = 16;
/** Instants up to so many times as wide as others are counted with them. */
const WIDTH_CLASS = 8;
const MOST_CLASSES = 32;

/**
 * The segment of some events.
 * @param rows of the columns, rising
 * @param given their indices in given order, rising
 * @param importance of all rows, as the bounds are
 * @param sort by which keys are sorted: of many, another than by comparison is faster
 */
export function segmentOf(
  bounds: BoundColumns,
  rows: Uint32Array,
  given: Uint32Array,
  importance: Float64Array | undefined,
  sort = byComparison,
): SegmentColumns {
  const {startEarliest, endLatest, isInterval} = bounds;
  // Where all rows are asked for, they are their own order.
  const isAll = rows.length === startEarliest.length;
  const {keys: begin, order} = sort(isAll ? startEarliest : reordered(startEarliest, rows));
  const byBegin = isAll ? order : reordered(rows, order);
  const end = reordered(endLatest, byBegin);
  const columns = {
    begin,
    end,
    given: given === rows ? byBegin : reordered(given, order),
    importance: importance && reordered(importance, byBegin),
  };
  const {possible, instants, others} = intervalColumnsOf(begin, end, reordered(isInterval, byBegin));
  return {
    ...columns,
    ...pyramidsOf(columns, sort),
    instants,
    possible,
    certain: certainOf(bounds, reordered(byBegin, others)),
  };
}

/** Which of the classes an instant's width falls in, from 1 on. */
export function widthClassOf(width: number): number {
  let found = 1;
  for (let limit = 1; limit < width && found < MOST_CLASSES - 1; limit *= WIDTH_CLASS) found += 1;
  return found;
}

/** Instants by how wide they are; and all others, instants with an open side among them, with their rows. */
function intervalColumnsOf(
  begin: Float64Array,
  end: Float64Array,
  isInterval: Uint8Array,
): {instants: IntervalColumns[]; possible: IntervalColumns; others: Uint32Array} {
  const classes = new Uint8Array(begin.length);
  const sizes = new Uint32Array(MOST_CLASSES);
  for (let row = 0; row < begin.length; row += 1) {
    const width = end[row]! - begin[row]!;
    if (isInterval[row] === 0 && width !== Infinity) classes[row] = widthClassOf(width);
    sizes[classes[row]!]! += 1;
  }
  const columns = Array.from(sizes, (size) => ({begins: new Float64Array(size), ends: new Float64Array(size)}));
  const others = new Uint32Array(sizes[0]!);
  const filled = new Uint32Array(MOST_CLASSES);
  for (let row = 0; row < begin.length; row += 1) {
    const own = classes[row]!;
    const {begins, ends} = columns[own]!;
    const index = filled[own]!++;
    begins[index] = begin[row]!;
    ends[index] = end[row]!;
    if (own === 0) others[index] = row;
  }
  const [possible, ...instants] = columns.map(sortedIntervals);
  return {possible: possible!, instants: instants.filter(({begins}) => begins.length), others};
}

/** Where intervals among some rows certainly are. */
function certainOf({startLatest, endEarliest, isInterval}: BoundColumns, rows: Uint32Array): IntervalColumns {
  const certain = rows.filter((row) => isInterval[row] === 1 && startLatest[row]! < endEarliest[row]!);
  return sortedIntervals({begins: reordered(startLatest, certain), ends: reordered(endEarliest, certain)});
}

/** From columns in which each beginning still stands beside its own end. */
function sortedIntervals({begins, ends}: Omit<IntervalColumns, 'widest'>): IntervalColumns {
  let widest = 0;
  for (let index = 0; index < begins.length; index += 1) widest = Math.max(widest, ends[index]! - begins[index]!);
  return {widest, begins: sorted(begins), ends: sorted(ends)};
}

/** What follows from a segment's other columns: who gets a label first, and the best of every block. */
export function pyramidsOf(
  {end, given, importance}: Pick<SegmentColumns, 'end' | 'given' | 'importance'>,
  sort: Sort,
): Pick<SegmentColumns, 'rank' | 'lowestRanks' | 'latestEnds'> {
  const rank = importance ? ranksOf(given, importance, sort) : given;
  return {rank, lowestRanks: pyramidOf(rank, (a, b) => a < b), latestEnds: pyramidOf(end, (a, b) => a > b)};
}

function ranksOf(given: Uint32Array, importance: Float64Array, sort: Sort): Uint32Array {
  const inGivenOrder = sort(Float64Array.from(given)).order;
  return inverseOf(
    sort(
      importance.map((value) => -value),
      inGivenOrder,
    ).order,
  );
}

/**
 * The best of every 16 entries, of every 256, and so on: a tree without pointers, a fifteenth as long as the column
 * itself.
 */
function pyramidOf<Column extends Float64Array | Uint32Array>(
  column: Column,
  isBetter: (a: number, b: number) => boolean,
): Column[] {
  const levels: Column[] = [];
  for (let below = column; below.length > BRANCHES;) {
    const level = newLike(column, Math.ceil(below.length / BRANCHES));
    for (let block = 0; block < level.length; block += 1) {
      const from = block * BRANCHES;
      let best = below[from]!;
      for (let index = from + 1; index < Math.min(from + BRANCHES, below.length); index += 1) {
        if (isBetter(below[index]!, best)) best = below[index]!;
      }
      level[block] = best;
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

/** Rows that stand one after another: from the first to before the last. */
export type RowRange = readonly [from: number, to: number];

/** The rows that begin within a window. */
export function beginningWithin({begin}: SegmentColumns, start: number, end: number): RowRange {
  const from = countBelow(begin, start);
  return [from, countBelow(begin, end, from)];
}

/**
 * Goes through the rows that meet a window, first to last, without visiting what does not; until `visit` says that it
 * is enough. Time: a few steps for each of them.
 */
export function meeting(
  {begin, end, latestEnds}: SegmentColumns,
  start: number,
  windowEnd: number,
  visit: (row: number) => boolean,
): void {
  const last = countBelow(begin, windowEnd);
  descend(latestEnds, end, 0, last, (latest) => latest > start, visit);
}

/** The `most` rows of a range that get labels first, the first first. */
export function foremost({rank, lowestRanks}: SegmentColumns, [from, to]: RowRange, most: number): number[] {
  const found: number[] = [];
  const worst = () => (found.length < most ? Infinity : rank[found[most - 1]!]!);
  descend(
    lowestRanks,
    rank,
    from,
    to,
    (lowest) => lowest < worst(),
    (row) => {
      let index = Math.min(found.length, most - 1);
      while (index > 0 && rank[found[index - 1]!]! > rank[row]!) {
        found[index] = found[index - 1]!;
        index -= 1;
      }
      found[index] = row;
      return false;
    },
  );
  return found;
}

/** Visits the entries of a range that are `worth` it, leaving out every block that is not. */
function descend(
  levels: readonly (Float64Array | Uint32Array)[],
  column: Float64Array | Uint32Array,
  from: number,
  to: number,
  worth: (best: number) => boolean,
  visit: (index: number) => boolean,
): void {
  let index = from;
  while (index < to) {
    // As large a block as begins here: where nothing in it is worth a visit, it is left out as a whole.
    let level = 0;
    let size = 1;
    while (
      level < levels.length &&
      index % (size * BRANCHES) === 0 &&
      !worth(levels[level]![index / (size * BRANCHES)]!)
    ) {
      size *= BRANCHES;
      level += 1;
    }
    if (level === 0 && worth(column[index]!) && visit(index)) return;
    index += size;
  }
}
