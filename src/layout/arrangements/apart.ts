/** px between two marks that can be told apart */
const LEAST_GAP = 1;

/** Of some things those that stand clear of all others along the axis. */
export function apartFromEachOther<T>(things: readonly T[], reachOf: (thing: T) => readonly [number, number]): T[] {
  const placed = things.map((thing) => ({thing, reach: reachOf(thing)})).sort((a, b) => a.reach[0] - b.reach[0]);
  let takenTo = -Infinity;
  return placed.flatMap(({thing, reach: [from, to]}, index) => {
    const isClear = from >= takenTo + LEAST_GAP && to + LEAST_GAP <= (placed[index + 1]?.reach[0] ?? Infinity);
    takenTo = Math.max(takenTo, to);
    return isClear ? [thing] : [];
  });
}
