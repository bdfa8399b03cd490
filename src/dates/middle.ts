/** No moment that is counted lies as far away as this; an open side is sorted as if it ended there. */
const FAR = 1e300;

/**
 * The middle of all the moments between two bounds, which are finite on one side at least. Halved first: the sum of two
 * ends may be too large.
 */
export function middleOf(startEarliest: number, startLatest: number, endEarliest: number, endLatest: number): number {
  const from = startEarliest === -Infinity ? firstFinite(startLatest, endEarliest, endLatest) : startEarliest;
  const to = endLatest === Infinity ? firstFinite(endEarliest, startLatest, startEarliest) : endLatest;
  return from / 2 + to / 2;
}

const firstFinite = (...moments: number[]): number => moments.find(Number.isFinite) ?? 0;

export const widthOf = (earliest: number, latest: number): number => Math.min(latest, FAR) - Math.max(earliest, -FAR);
