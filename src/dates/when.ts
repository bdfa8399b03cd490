/**
 * The stretch in which a moment lies: milliseconds from 1970-01-01T00:00Z, half-open, ±Infinity where nothing bounds
 * it.
 */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

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

/** The coarsest unit that any of some dates is given in. */
export const coarsest = (dates: readonly {precision: Precision}[]): Precision =>
  PRECISIONS.find((name) => dates.some(({precision}) => precision === name))!;

/**
 * A date, read: bounds for its beginning and bounds for its end, never more exact than its source.
 *
 * An instant happened at some moment within its bounds, so `start` and `end` are the same. An interval went on from a
 * moment within `start` to a moment within `end`; it certainly covers `[start.latest, end.earliest)` where that is not
 * empty.
 *
 * A side that is open ("since 1850", EDTF `1850/..`) has both its bounds at Infinity: the interval goes on. A side that
 * is unknown (EDTF `1850/`) lies somewhere: `{earliest: start.earliest, latest: Infinity}`, and the mirror image at the
 * start.
 */
export interface When {
  /** as written */
  readonly text: string;
  /** the same in canonical EDTF (ISO 8601-2:2019 profile) */
  readonly edtf: string;
  readonly kind: 'instant' | 'interval';
  readonly start: Bounds;
  readonly end: Bounds;
  readonly precision: Precision;
  /** EDTF `~`: finite bounds are already widened for it */
  readonly approximate: boolean;
  /** EDTF `?`: widens nothing */
  readonly uncertain: boolean;
  /** true where the reference was needed to read the text */
  readonly relative: boolean;
}

/** A text that is not a date, or not one date: says where reading stopped and what was expected there. */
export class WhenSyntaxError extends Error {
  /**
   * @param text what was to be read
   * @param at index of the first character that does not fit, 0 … text.length
   * @param expected what would have fitted, as the rest of the sentence "expected …"
   */
  constructor(
    readonly text: string,
    readonly at: number,
    readonly expected: string,
  ) {
    const place = at < text.length ? `“${text.slice(at, at + 20)}” (character ${at + 1})` : 'its end';
    super(`“${text.slice(0, 80)}” is not a date that can be read: expected ${expected} at ${place}.`);
    this.name = 'WhenSyntaxError';
  }
}
