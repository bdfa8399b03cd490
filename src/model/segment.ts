import type {BoundColumns} from './bounds.js';
import {countBelow, inverseOf, reordered, rises, risingOrder} from './order.js';

/** Stretches of time by their sorted ends: how many of them meet a window follows from two searches. */
export interface Spread {
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
  /** places in given order, from 0 */
  readonly given: Uint32Array;
  /** places in the order in which labels are given out, 0 first: importance, then given order */
  readonly rank: Uint32Array;
  /** absent where all are alike */
  readonly importance: Float64Array | undefined;
  /** the lowest rank of every 16 rows, of every 256, and so on */
  readonly lowestRanks: readonly Uint32Array[];
  /** the latest end of every 16 rows, of every 256, and so on */
  readonly latestEnds: readonly Float64Array[];
  /** instants, by how wide they are, narrow ones first */
  readonly instants: readonly Spread[];
  /** intervals, and instants with an open side: where they may be, and where they certainly are */
  readonly possible: Spread;
  readonly certain: Spread;
}

const BRANCHES = 16;
/** Instants up to so many times as wide as others are counted with them. */
const WIDTH_CLASS = 8;
const MOST_CLASSES = 32;

/**
 * The segment of some events.
 * @param rows of the columns
 * @param given their places in given order
 * @param importance of all rows, as the bounds are
 */
export function segmentOf(bounds: BoundColumns, rows: Uint32Array, given: Uint32Array, importance: Float64Array | undefined): SegmentColumns {
  const {startEarliest, startLatest, endEarliest, endLatest, isInterval} = bounds;
  const begins = reordered(startEarliest, rows);
  const order = risingOrder(begins);
  const byBegin = reordered(rows, order);
  const end = reordered(endLatest, byBegin);
  const placed = reordered(given, order);
  const important = importance && reordered(importance, byBegin);
  const begin = reordered(begins, order);
  const intervals = reordered(isInterval, byBegin);
  const classes = classesOf(begin, end, intervals);
  const certain = classes[0]!.filter((place) => intervals[place] === 1 && startLatest[byBegin[place]!]! < endEarliest[byBegin[place]!]!).map((place) => byBegin[place]!);
  return {
    begin, end, given: placed, importance: important, ...pyramidsOf({end, given: placed, importance: important}),
    instants: classes.slice(1).filter(({length}) => length).map((members) => spreadOf(begin, end, members)),
    possible: spreadOf(begin, end, classes[0]!), certain: spreadOf(startLatest, endEarliest, certain),
  };
}

/** Which of the classes an instant's width falls in, from 1 on. */
export function widthClassOf(width: number): number {
  let found = 1;
  for (let limit = 1; limit < width && found < MOST_CLASSES - 1; limit *= WIDTH_CLASS) found += 1;
  return found;
}

/** Places by how wide instants are, after those that are none or have an open side. */
function classesOf(begin: Float64Array, end: Float64Array, isInterval: Uint8Array): Uint32Array[] {
  const classOf = new Uint8Array(begin.length);
  const sizes = new Uint32Array(MOST_CLASSES);
  for (let place = 0; place < begin.length; place += 1) {
    const width = end[place]! - begin[place]!;
    if (isInterval[place] === 0 && width !== Infinity) classOf[place] = widthClassOf(width);
    sizes[classOf[place]!]! += 1;
  }
  const classes = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(MOST_CLASSES);
  for (let place = 0; place < begin.length; place += 1) {
    const own = classOf[place]!;
    classes[own]![filled[own]!++] = place;
  }
  return classes;
}

/** What follows from a segment's other columns: who gets a label first, and the best of every block. */
export function pyramidsOf({end, given, importance}: Pick<SegmentColumns, 'end' | 'given' | 'importance'>): Pick<SegmentColumns, 'rank' | 'lowestRanks' | 'latestEnds'> {
  const rank = importance ? ranksOf(given, importance) : given;
  return {rank, lowestRanks: pyramidOf(rank, (a, b) => a < b), latestEnds: pyramidOf(end, (a, b) => a > b)};
}

function ranksOf(given: Uint32Array, importance: Float64Array): Uint32Array {
  return inverseOf(risingOrder(importance.map((value) => -value), risingOrder(Float64Array.from(given))));
}

function spreadOf(begins: Float64Array, ends: Float64Array, rows: Uint32Array): Spread {
  const [from, to] = [reordered(begins, rows), reordered(ends, rows)];
  let widest = 0;
  for (let index = 0; index < rows.length; index += 1) widest = Math.max(widest, to[index]! - from[index]!);
  return {widest, begins: rises(from) ? from : from.sort(), ends: rises(to) ? to : to.sort()};
}

/** The best of every 16 entries, of every 256, and so on: a tree without pointers, a fifteenth as long as the column itself. */
function pyramidOf<Column extends Float64Array | Uint32Array>(column: Column, isBetter: (a: number, b: number) => boolean): Column[] {
  const levels: Column[] = [];
  for (let below = column; below.length > BRANCHES; ) {
    const level = new (column.constructor as new (length: number) => Column)(Math.ceil(below.length / BRANCHES));
    for (let index = 0; index < below.length; index += 1) {
      const block = Math.floor(index / BRANCHES);
      if (index % BRANCHES === 0 || isBetter(below[index]!, level[block]!)) level[block] = below[index]!;
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

/** Rows of a segment's stretch, from the first to before the last. */
export type RowRange = readonly [from: number, to: number];

/** The rows that begin within a window. */
export function beginningWithin({begin}: SegmentColumns, start: number, end: number): RowRange {
  const from = countBelow(begin, start);
  return [from, countBelow(begin, end, from)];
}

/**
 * Goes through the rows that meet a window, first to last, without visiting what does not; until `visit` says that it is enough.
 * Time: a few steps for each of them.
 */
export function meeting({begin, end, latestEnds}: SegmentColumns, start: number, windowEnd: number, visit: (row: number) => boolean): void {
  const last = countBelow(begin, windowEnd);
  descend(latestEnds, end, 0, last, (latest) => latest > start, visit);
}

/** The `most` rows of a range that get labels first, the first first. */
export function foremost({rank, lowestRanks}: SegmentColumns, [from, to]: RowRange, most: number): number[] {
  const found: number[] = [];
  const worst = () => (found.length < most ? Infinity : rank[found[most - 1]!]!);
  descend(lowestRanks, rank, from, to, (lowest) => lowest < worst(), (row) => {
    let place = Math.min(found.length, most - 1);
    while (place > 0 && rank[found[place - 1]!]! > rank[row]!) {
      found[place] = found[place - 1]!;
      place -= 1;
    }
    found[place] = row;
    return false;
  });
  return found;
}

/** Visits the entries of a range that are `worth` it, leaving out every block that is not. */
function descend(
  levels: readonly (Float64Array | Uint32Array)[], column: Float64Array | Uint32Array, from: number, to: number,
  worth: (best: number) => boolean, visit: (index: number) => boolean,
): void {
  let index = from;
  while (index < to) {
    // As large a block as begins here: where nothing in it is worth a visit, it is left out as a whole.
    let level = 0;
    let size = 1;
    while (level < levels.length && index % (size * BRANCHES) === 0 && !worth(levels[level]![index / (size * BRANCHES)]!)) {
      size *= BRANCHES;
      level += 1;
    }
    if (level === 0 && worth(column[index]!) && visit(index)) return;
    index += size;
  }
}
