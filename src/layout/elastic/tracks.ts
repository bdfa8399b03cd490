import {max} from 'd3-array';

/** From where to where a sign is drawn along the axis, in px, and whether it is a mere dot. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly isDot: boolean;
}

/** px between two signs in one track */
const APART = 3;

/**
 * Signs that would share a place stand side by side: all dots in track 0, which is the axis; bars there too where
 * nothing else is, else in the first track that is free.
 * @param reaches by their beginnings
 * @returns the track of each
 */
export function tracksOf(reaches: readonly Reach[]): number[] {
  const dots = reaches.filter(({isDot}) => isDot);
  const ends: number[] = [];
  let firstDot = 0;
  return reaches.map(({from, to, isDot}) => {
    if (isDot) return 0;
    while (firstDot < dots.length && dots[firstDot]!.to + APART <= from) firstDot += 1;
    const meetsDot = firstDot < dots.length && dots[firstDot]!.from < to + APART;
    let track = meetsDot ? 1 : 0;
    while ((ends[track] ?? -Infinity) > from - APART) track += 1;
    ends[track] = to;
    return track;
  });
}

/** How many tracks stand on either side of the axis, in turn: the first on the side of the titles. */
export function tracksBeside(tracks: readonly number[]): {readonly after: number; readonly before: number} {
  const most = max(tracks) ?? 0;
  return {after: Math.ceil(most / 2), before: Math.floor(most / 2)};
}

/** How many tracks from the axis a track stands, towards the titles; below 0 towards the dates. */
export function sideOf(track: number): number {
  return track % 2 ? (track + 1) / 2 : 0 - track / 2;
}
