import type {When} from './when.js';

/** Three-valued truth: what imprecise dates allow one to say. */
export type Truth = 'yes' | 'no' | 'maybe';

/** No moment that is counted lies as far away as this; an open side is sorted as if it ended there. */
const FAR = 1e300;

const clamp = (ms: number): number => Math.min(Math.max(ms, -FAR), FAR);

/**
 * A total order for sorting: by the middle of all the moments that a date may cover, then the narrower first, then by its EDTF.
 * A date open on one side only is sorted by its other side.
 * @returns negative, 0 or positive, as `Array.prototype.sort` wants it
 */
export function compareWhen(a: When, b: When): number {
  return middle(a) - middle(b) || width(a) - width(b) || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0);
}

const middle = ({start, end}: When): number => middleOf(start.earliest, start.latest, end.earliest, end.latest);
const width = ({start, end}: When): number => widthOf(start.earliest, end.latest);

/** The middle of all the moments between two bounds. Halved before they are added, so that no sum of two ends is Infinity minus Infinity. */
export function middleOf(startEarliest: number, startLatest: number, endEarliest: number, endLatest: number): number {
  const from = startEarliest === -Infinity ? firstFinite(startLatest, endEarliest, endLatest) : startEarliest;
  const to = endLatest === Infinity ? firstFinite(endEarliest, startLatest, startEarliest) : endLatest;
  return clamp(from) / 2 + clamp(to) / 2;
}

function firstFinite(...moments: number[]): number {
  return moments.find(Number.isFinite) ?? 0;
}

export function widthOf(earliest: number, latest: number): number {
  return clamp(latest) - clamp(earliest);
}

/** Whether one is over before the other begins: true only where no reading of the two says otherwise. */
export function certainlyBefore(a: When, b: When): boolean {
  return a.end.latest <= b.start.earliest;
}

/** Whether some reading of the two has a moment in common. */
export function possiblyOverlaps(a: When, b: When): boolean {
  return a.start.earliest < b.end.latest && b.start.earliest < a.end.latest;
}

/** Whether every reading of the two has a moment in common. Two instants never certainly do: each is a single moment. */
export function certainlyOverlaps(a: When, b: When): boolean {
  if (a.kind === 'instant' && b.kind === 'instant') return false;
  return a.start.latest <= b.end.earliest && b.start.latest <= a.end.earliest && possiblyOverlaps(a, b);
}

/** Whether one is over before the other begins. */
export function isBefore(a: When, b: When): Truth {
  if (certainlyBefore(a, b)) return 'yes';
  return a.end.earliest < b.start.latest ? 'maybe' : 'no';
}

/** Whether the two have a moment in common. */
export function overlaps(a: When, b: When): Truth {
  if (certainlyOverlaps(a, b)) return 'yes';
  return possiblyOverlaps(a, b) ? 'maybe' : 'no';
}
