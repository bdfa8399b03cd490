import {pxRange, type LabelExtent} from '../label-extent.js';
import {RowOccupancy} from '../row-occupancy.js';

/** The row of every mark, or -1 for one that found none. */
export type Rows = Int16Array;

/**
 * The rows of marks beside an upright axis: of all marks, where there are rows enough; else of the most important ones,
 * each in the row farthest from the axis that is free.
 * @param extents in time order
 * @param ranks of each mark in the order in which rows are given out, 0 first
 * @param scale px per ms
 */
export function rowsBesideAxis(
  extents: readonly LabelExtent[],
  ranks: ArrayLike<number>,
  scale: number,
  rowCount: number,
): Rows {
  return cascade(extents, scale, rowCount) ?? filled(extents, ranks, scale, rowCount);
}

/**
 * Every mark in the first row below which, and in which, nothing reaches as far as it begins. Time then runs from the
 * first row to the last as one reads, and no stem on its way to the axis crosses another mark.
 * @returns undefined where the rows do not suffice
 */
export function cascade(extents: readonly LabelExtent[], scale: number, rowCount: number): Rows | undefined {
  const rows = new Int16Array(extents.length);
  const reachedTo: number[] = [];
  for (let index = 0; index < extents.length; index += 1) {
    const [from, to] = pxRange(extents[index]!, scale);
    let row = reachedTo.length;
    while (row > 0 && reachedTo[row - 1]! <= from) row -= 1;
    if (row >= rowCount) return undefined;
    reachedTo[row] = Math.max(to, reachedTo[row] ?? -Infinity);
    rows[index] = row;
  }
  return rows;
}

function filled(extents: readonly LabelExtent[], ranks: ArrayLike<number>, scale: number, rowCount: number): Rows {
  const rows = new Int16Array(extents.length).fill(-1);
  const occupied = Array.from({length: rowCount}, () => new RowOccupancy());
  for (const index of [...extents.keys()].sort((a, b) => ranks[a]! - ranks[b]!)) {
    const [from, to] = pxRange(extents[index]!, scale);
    const row = occupied.findLastIndex((each) => each.isFree(from, to));
    if (row < 0) continue;
    occupied[row]!.take(from, to);
    rows[index] = row;
  }
  return rows;
}
