/**
 * Shares stretches out to so many rows that none lies over another in its row, as far as there are rows: each goes into
 * the first that is free, else into the one that is free the soonest.
 * @param stretches by their beginnings
 * @param mayTouch whether one may begin where another in its row ends
 * @returns the row of each, from 0
 */
export function partition(
  stretches: readonly (readonly [begin: number, end: number])[],
  rows: number,
  mayTouch: boolean,
): readonly number[] {
  const ends = new Array<number>(rows).fill(-Infinity);
  return stretches.map(([begin, end]) => {
    const free = ends.findIndex((taken) => (mayTouch ? taken <= begin : taken < begin));
    const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[row] = Math.max(ends[row]!, end);
    return row;
  });
}
