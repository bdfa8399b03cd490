import type {Precision} from './precision.js';

/**
 * The stretch in which a moment lies: milliseconds from 1970-01-01T00:00Z, half-open, ±Infinity where nothing bounds
 * it. Days of the calendar lie between the midnights of the zone in which they were read.
 */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

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
  /**
   * of a set of several dates, each of them: of an instant one is meant, of an interval all are, and between them
   * nothing is said
   */
  readonly parts?: readonly When[];
}
