import {max, sum} from 'd3-array';
import {randomNumbers} from './random-numbers.js';

/** What may stand in a row. */
export interface Packable {
  /** px along the row that it takes at each of the places where it may stand; all of them overlap */
  readonly places: readonly (readonly [from: number, to: number])[];
  /** px across */
  readonly height: number;
}

/** What stands in one row, each at one of its places. */
export interface PackedRow {
  /** px across: as high as the highest in it */
  readonly height: number;
  /** indices of things and of their places */
  readonly members: readonly {readonly index: number; readonly place: number}[];
}

/** Rounds that are tried for few things, and at least; of more there are fewer, for each then takes longer. */
const MOST_ROUNDS = 12;
const LEAST_ROUNDS = 2;
const THINGS_IN_ALL_ROUNDS = 600;
/** Of what a thing weighs at its first place, how much it weighs at another. */
const LATER_PLACE = 0.97;
/** By how much a weight may differ from round to round, as a part of it. */
const VARIATION = 0.6;
/** px by which rows count as lower than others. */
const LEAST_GAIN = 0.5;

/**
 * All things in rows that are together as low as can be found. Each row is the best that can be made of what is left,
 * weighed by how much of it a thing fills; that again and again with weights that differ a little, and the lowest of
 * all is taken. The same things always come out the same.
 * @param gap px between two rows
 * @param most px across that the rows may take, each with a gap behind it
 * @returns undefined where they take more
 */
export function packRows(things: readonly Packable[], gap: number, most: number): readonly PackedRow[] | undefined {
  const rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, Math.floor(THINGS_IN_ALL_ROUNDS / (things.length || 1))));
  const random = randomNumbers();
  const filled = things.map(({places: [first]}) => first![1] - first![0]);
  const intervals = intervalsOf(things);
  let lowest: readonly PackedRow[] | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const weights = filled.map((px) => (round ? px * (1 + VARIATION * random()) : px));
    const limit = lowest ? heightOf(lowest, gap) - LEAST_GAIN : most;
    lowest = upTo(limit, rowsOf(things, intervals, weights), gap) ?? lowest;
  }
  return lowest;
}

/** The rows by given weights, those first that weigh most. Each is made when it is asked for. */
export function rowsByWeight(things: readonly Packable[], weights: readonly number[]): Iterable<PackedRow> {
  return rowsOf(things, intervalsOf(things), weights);
}

/** All rows; undefined as soon as they take more than `most` px, each with a gap behind it. */
function upTo(most: number, rows: Iterable<PackedRow>, gap: number): readonly PackedRow[] | undefined {
  const taken: PackedRow[] = [];
  let height = 0;
  for (const row of rows) {
    height += row.height + gap;
    if (height > most) return undefined;
    taken.push(row);
  }
  return taken;
}

/** px across that rows take, each with a gap behind it. */
export function heightOf(rows: readonly PackedRow[], gap: number): number {
  return sum(rows, ({height}) => height + gap);
}

/** All places of all things, numbered by where they end: columns of numbers, since each row looks at all of them. */
interface Intervals {
  readonly thing: Uint32Array;
  readonly place: Uint32Array;
  /** px */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** which of them are left, by where they end and by where they begin */
  readonly byEnd: Uint32Array;
  readonly byBegin: Uint32Array;
}

function intervalsOf(things: readonly Packable[]): Intervals {
  const all = things
    .flatMap(({places}, thing) => places.map(([from, to], place) => ({thing, place, from, to})))
    .sort((a, b) => a.to - b.to);
  const from = Float64Array.from(all, (each) => each.from);
  return {
    thing: Uint32Array.from(all, ({thing}) => thing),
    place: Uint32Array.from(all, ({place}) => place),
    from,
    to: Float64Array.from(all, ({to}) => to),
    byEnd: Uint32Array.from(all.keys()),
    byBegin: Uint32Array.from(all.keys()).sort((a, b) => from[a]! - from[b]!),
  };
}

function* rowsOf(
  things: readonly Packable[],
  intervals: Intervals,
  weights: readonly number[],
): Generator<PackedRow, void> {
  const isLeft = new Uint8Array(things.length).fill(1);
  const whatIsLeft = (numbers: Uint32Array): Uint32Array => {
    const left = new Uint32Array(numbers.length);
    let count = 0;
    for (const number of numbers) {
      if (isLeft[intervals.thing[number]!] === 1) left[count++] = number;
    }
    return left.subarray(0, count);
  };
  for (let left = intervals; left.byEnd.length > 0;) {
    const members = bestRow(left, weights);
    for (const {index} of members) isLeft[index] = 0;
    yield {height: max(members, ({index}) => things[index]!.height)!, members};
    left = {...left, byEnd: whatIsLeft(left.byEnd), byBegin: whatIsLeft(left.byBegin)};
  }
}

/**
 * Of some intervals those that stand clear of each other and together weigh the most: weighted interval scheduling (J.
 * Kleinberg and É. Tardos, "Algorithm Design", 2005, section 6.1). Since all places of one thing overlap, none is
 * taken twice.
 */
function bestRow(
  {thing, place, from, to, byEnd, byBegin}: Intervals,
  weights: readonly number[],
): PackedRow['members'] {
  const {length} = byEnd;
  // How many of them end before each begins, and the most that the first so many can weigh.
  const before = new Uint32Array(thing.length);
  let ended = 0;
  for (const number of byBegin) {
    while (ended < length && to[byEnd[ended]!]! <= from[number]!) ended += 1;
    before[number] = ended;
  }
  const most = new Float64Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    const number = byEnd[at]!;
    const weight = weights[thing[number]!]! * (place[number] ? LATER_PLACE : 1);
    most[at + 1] = Math.max(most[at]!, weight + most[before[number]!]!);
  }
  const members: {index: number; place: number}[] = [];
  for (let at = length; at > 0;) {
    if (most[at] === most[at - 1]) at -= 1;
    else {
      const number = byEnd[at - 1]!;
      members.push({index: thing[number]!, place: place[number]!});
      at = before[number]!;
    }
  }
  return members;
}
