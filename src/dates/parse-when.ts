import {readEDTF, readLevel0, readWhen, toWhen} from './edtf/interval.js';
import {beginText, LENIENT} from './edtf/parser.js';
import {readPhrase} from './phrases/phrase.js';
import {readReference} from './phrases/reference.js';
import {type When, WhenSyntaxError} from './when.js';
import {english} from './phrases/vocabulary-en.js';

export interface ParseOptions {
  /**
   * The day on which the text was written, from which "this Sunday" is counted: an EDTF day or date-time, ms, or a
   * Date.
   */
  readonly reference?: string | number | Date | undefined;
  /**
   * Which "September" is meant where the text does not say: the latest that had begun (default), or the earliest not
   * yet over.
   */
  readonly prefer?: 'past' | 'future' | undefined;
  /**
   * IANA name of the zone in which a date-time without offset is read, and the reference's day is taken; UTC unless
   * given.
   */
  readonly timeZone?: string | undefined;
  /** Whose seasons are meant where the text does not say; north unless given. */
  readonly hemisphere?: 'north' | 'south' | undefined;
}

/** What is meant as EDTF, by its beginning and its signs. */
const EDTF_LIKE = /^(?:[YX\-[{?~%./]|[\dX]{4}(?!\d))[\d\-/.,:?~%[\]{}XYSETZ+ ]*$/;

/**
 * Reads a date as people write it: EDTF of all levels first, then an English phrase ("since late April", "c. 1850", "66
 * Ma"). Bounds are in ms from 1970-01-01T00:00Z, half-open. Never looks at the computer's clock: what needs a reference
 * and has none is refused. A date never shifts with `timeZone`; a date-time is a moment.
 * @throws WhenSyntaxError with the text, the position at which reading stopped, and what was expected there
 * @throws RangeError where `timeZone` is no time zone
 */
export function parseWhen(
  text: string,
  {reference, prefer = 'past', timeZone, hemisphere = 'north'}: ParseOptions = {},
): When {
  const plain = readLevel0(text);
  if (plain) return plain;
  const trimmed = text.trim();
  const how = {...LENIENT, hemisphere, timeZone};
  let edtfError: unknown;
  if (EDTF_LIKE.test(trimmed)) {
    try {
      return toWhen(text, readEDTF(trimmed, how));
    } catch (error) {
      edtfError = error;
    }
  }
  const day = reference === undefined ? undefined : readReference(reference, how);
  // A phrase is counted by the clock on the wall; the zone comes in when what it says is read.
  beginText(trimmed, {...how, timeZone: undefined});
  try {
    const {edtf, ...phrase} = readPhrase(trimmed, {words: english(), prefer, reference: day});
    return {...readWhen(edtf, how), text, ...phrase};
  } catch (error) {
    const found = edtfError ?? error;
    // In the words of the whole text, of which only a part may have been looked at.
    throw found instanceof WhenSyntaxError
      ? new WhenSyntaxError(text, Math.max(text.indexOf(found.text), 0) + found.at, found.expected)
      : found;
  }
}
