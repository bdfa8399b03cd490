import {bisectRight, least, max, sum} from 'd3-array';

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

/**
 * All things in rows that are together as low as can be found. Each row is the best that can be made of what is left,
 * weighed by how much of it a thing fills; that again and again with weights that differ a little, and the lowest of
 * all is taken. The same things always come out the same.
 * @param gap px between two rows
 */
export function packRows(things: readonly Packable[], gap: number): readonly PackedRow[] {
  const rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, Math.floor(THINGS_IN_ALL_ROUNDS / (things.length || 1))));
  const random = randomNumbers();
  const filled = things.map(({places: [first]}) => first![1] - first![0]);
  const intervals = intervalsOf(things);
  const packings = Array.from({length: rounds}, (_, round) =>
    rowsOf(
      things,
      intervals,
      filled.map((px) => (round ? px * (1 + VARIATION * random()) : px)),
    ),
  );
  return least(packings, (rows) => heightOf(rows, gap)) ?? [];
}

/** The same by given weights, so that the first rows hold what weighs most. */
export function rowsByWeight(things: readonly Packable[], weights: readonly number[]): PackedRow[] {
  return rowsOf(things, intervalsOf(things), weights);
}

/** px across that rows take, each with a gap behind it. */
export function heightOf(rows: readonly PackedRow[], gap: number): number {
  return sum(rows, ({height}) => height + gap);
}

/** One thing at one of its places. */
interface Interval {
  readonly index: number;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

function intervalsOf(things: readonly Packable[]): readonly Interval[] {
  return things
    .flatMap(({places}, index) => places.map(([from, to], place) => ({index, place, from, to})))
    .sort((a, b) => a.to - b.to);
}

function rowsOf(things: readonly Packable[], intervals: readonly Interval[], weights: readonly number[]): PackedRow[] {
  const rows: PackedRow[] = [];
  const isLeft = new Uint8Array(things.length).fill(1);
  for (let left = intervals; left.length; left = left.filter(({index}) => isLeft[index])) {
    const members = bestRow(left, weights);
    for (const {index} of members) isLeft[index] = 0;
    rows.push({height: max(members, ({index}) => things[index]!.height)!, members});
  }
  return rows;
}

/**
 * Of some intervals those that stand clear of each other and together weigh the most: weighted interval scheduling (J.
 * Kleinberg and É. Tardos, "Algorithm Design", 2005, section 6.1). Since all places of one thing overlap, none is
 * taken twice.
 * @param left by their ends
 */
function bestRow(left: readonly Interval[], weights: readonly number[]): PackedRow['members'] {
  const {length} = left;
  const ends = Float64Array.from(left, ({to}) => to);
  // How many intervals end before each begins, and the most that the first so many can weigh.
  const before = Uint32Array.from(left, ({from}, at) => bisectRight(ends, from, 0, at));
  const most = new Float64Array(length + 1);
  left.forEach(({index, place}, at) => {
    const weight = place ? weights[index]! * LATER_PLACE : weights[index]!;
    most[at + 1] = Math.max(most[at]!, weight + most[before[at]!]!);
  });
  const members: Interval[] = [];
  for (let at = length; at > 0;) {
    if (most[at] === most[at - 1]) at -= 1;
    else {
      members.push(left[at - 1]!);
      at = before[at - 1]!;
    }
  }
  return members;
}

/** Numbers from 0 to 1, always the same: a linear congruential generator (S. K. Park and K. W. Miller, 1988). */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
