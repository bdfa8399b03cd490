/** px between two marks that can be told apart */
const LEAST_GAP = 1;

/** Some things that stand too close together to be told apart, in px along the axis. */
export interface Cluster {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Of some things those that stand clear of all others along the axis, and the clusters that the others make up. */
export function apartFromEachOther<T>(
  things: readonly T[],
  reachOf: (thing: T) => readonly [from: number, to: number],
): {clear: T[]; clusters: Cluster[]} {
  const placed = things.map((thing) => ({thing, reach: reachOf(thing)})).sort((a, b) => a.reach[0] - b.reach[0]);
  const clear: T[] = [];
  const clusters: Cluster[] = [];
  for (let at = 0; at < placed.length;) {
    const first = at;
    const {thing, reach} = placed[first]!;
    const [from] = reach;
    let [, to] = reach;
    for (at += 1; at < placed.length && placed[at]!.reach[0] < to + LEAST_GAP; at += 1)
      to = Math.max(to, placed[at]!.reach[1]);
    if (at - first === 1) clear.push(thing);
    else clusters.push({count: at - first, from, to});
  }
  return {clear, clusters};
}
