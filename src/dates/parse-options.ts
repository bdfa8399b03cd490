import type {Vocabulary} from '../i18n/vocabulary.js';
import type {Preference} from './phrases/dates/unresolved-date.js';

export type DateOrder = 'dmy' | 'mdy';

export interface ParseOptions {
  /**
   * The day on which the text was written, from which "this Sunday" is counted: an EDTF day or date-time, ms, or a
   * Date.
   */
  readonly reference?: string | number | Date | undefined;
  /**
   * Which "September" or "Nov. 21" is meant where the text does not say: the latest that had begun, the earliest not
   * yet over, or the nearest. Unless given, a day of a month is the nearest one, and all else the latest, as a report
   * looks back.
   */
  readonly prefer?: Preference | undefined;
  /** Whether 03/04/2018 is 3 April (`dmy`) or 4 March (`mdy`); refused unless given. */
  readonly dateOrder?: DateOrder | undefined;
  /** Whether EDTF alone is read, no phrases and no timestamps: "2012-22" is then the summer of 2012. */
  readonly edtf?: boolean | undefined;
  /**
   * IANA name of the zone that is meant: a day lies between its midnights, a date-time without offset is by its clocks,
   * and the reference's day is taken there; UTC unless given.
   */
  readonly timeZone?: string | undefined;
  /** Whose seasons are meant where the text does not say; north unless given. */
  readonly hemisphere?: 'north' | 'south' | undefined;
  /** Years that "about" reaches from a year on either side: 5 unless given, whole, from 0 on. */
  readonly circa?: number | undefined;
  /**
   * The language of phrases in place of English; or, as a list, languages beside English, which is the last of them:
   * what two of them read in two ways is refused, and of what none can read the first says what it expected. Make one
   * object of each and hand it in again and again.
   */
  readonly vocabulary?: Vocabulary | readonly Vocabulary[] | undefined;
  /** Refuses words for what was done then ("printed 1980") and names of periods, which may be a title and no date. */
  readonly dateAlone?: boolean | undefined;
}
