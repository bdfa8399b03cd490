import {heightOf, rowsByWeight, type Packable, type PackedRow} from './pack-rows.js';
import {randomNumbers} from './random-numbers.js';

/** So many rows are packed anew at once, and that so many times for each row there is, up to a limit. */
const ROWS_AT_ONCE = 4;
const TRIES_A_ROW = 6;
const MOST_TRIES = 150;
/** By how much a weight may differ from try to try, as a part of it. */
const VARIATION = 0.6;

/**
 * Rows made lower: again and again a few of them are packed anew by other weights, and what is no higher than before is
 * kept (large neighbourhood search: P. Shaw, 1998). The same rows always come out the same.
 * @param gap px between two rows
 */
export function settleRows(
  packed: readonly PackedRow[],
  things: readonly Packable[],
  gap: number,
): readonly PackedRow[] {
  const random = randomNumbers();
  let rows = [...packed];
  for (let tries = Math.min(MOST_TRIES, TRIES_A_ROW * packed.length); tries > 0 && rows.length > 1; tries -= 1) {
    const some = shuffledTo(Math.min(ROWS_AT_ONCE, rows.length), rows, random);
    const again = packedAnew(some, things, random);
    if (heightOf(again, gap) <= heightOf(some, gap)) rows = [...again, ...rows.slice(some.length)];
  }
  return rows;
}

/** Brings so many by chance to the front, and says which. */
function shuffledTo<T>(count: number, all: T[], random: () => number): T[] {
  for (let at = 0; at < count; at += 1) {
    const from = at + Math.floor(random() * (all.length - at));
    [all[at], all[from]] = [all[from]!, all[at]!];
  }
  return all.slice(0, count);
}

function packedAnew(rows: readonly PackedRow[], things: readonly Packable[], random: () => number): PackedRow[] {
  const indices = rows.flatMap(({members}) => members.map(({index}) => index));
  const own = indices.map((index) => things[index]!);
  const weights = own.map(({places: [first], height}) => (first![1] - first![0]) * height * (1 + VARIATION * random()));
  return Array.from(rowsByWeight(own, weights), ({height, members}) => ({
    height,
    members: members.map(({index, place}) => ({index: indices[index]!, place})),
  }));
}
