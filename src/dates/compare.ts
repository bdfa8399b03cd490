import {middleOf, widthOf} from './middle.js';
import type {When} from './when.js';

/** Three-valued truth: what imprecise dates allow one to say. */
export type Truth = 'yes' | 'no' | 'maybe';

/**
 * A total order for sorting: by the middle of all the moments that a date may cover, then the narrower first, then by
 * its EDTF. A date open on one side only is sorted by its other side.
 * @returns negative, 0 or positive, as `Array.prototype.sort` wants it
 */
export const compareWhen = (a: When, b: When): number =>
  middle(a) - middle(b) || width(a) - width(b) || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0);

const middle = ({start, end}: When): number => middleOf(start.earliest, start.latest, end.earliest, end.latest);
const width = ({start, end}: When): number => widthOf(start.earliest, end.latest);

/** Whether one is over before the other begins: true only where no reading of the two says otherwise. */
export const certainlyBefore = (a: When, b: When): boolean => a.end.latest <= b.start.earliest;

/** Whether some reading of the two has a moment in common. */
export const possiblyOverlaps = (a: When, b: When): boolean =>
  a.start.earliest < b.end.latest && b.start.earliest < a.end.latest;

/**
 * Whether every reading of the two has a moment in common. Two instants never certainly do: each is a single moment.
 */
export const certainlyOverlaps = (a: When, b: When): boolean =>
  (a.kind === 'interval' || b.kind === 'interval') &&
  a.start.latest <= b.end.earliest &&
  b.start.latest <= a.end.earliest &&
  possiblyOverlaps(a, b);

/** Whether one is over before the other begins. */
export const isBefore = (a: When, b: When): Truth =>
  certainlyBefore(a, b) ? 'yes' : a.end.earliest < b.start.latest ? 'maybe' : 'no';

/** Whether the two have a moment in common. */
export const overlaps = (a: When, b: When): Truth =>
  certainlyOverlaps(a, b) ? 'yes' : possiblyOverlaps(a, b) ? 'maybe' : 'no';
