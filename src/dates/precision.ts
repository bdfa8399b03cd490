/** The unit that a text gives its date in, coarse to fine. */
export const PRECISIONS = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
] as const;

export type Precision = (typeof PRECISIONS)[number];

/** The coarsest of some precisions, of which there is one at least. */
export const coarsest = (precisions: readonly Precision[]): Precision =>
  PRECISIONS.find((precision) => precisions.includes(precision))!;
