import {readEDTF, readLevel0, refuseLong, toWhen} from './edtf.js';
import {LENIENT} from './edtf-cursor.js';
import {readPhrase} from './phrase.js';
import {readReference} from './reference.js';
import {type When, WhenSyntaxError} from './when.js';
import {english} from './words-en.js';

export interface ParseOptions {
  /** The day on which the text was written, from which "this Sunday" is counted: an EDTF day or date-time, ms, or a Date. */
  readonly reference?: string | number | Date | undefined;
  /** Which "September" is meant where the text does not say: the latest that had begun (default), or the earliest not yet over. */
  readonly prefer?: 'past' | 'future' | undefined;
  /** IANA name of the zone in which a date-time without offset is read, and the reference's day is taken; UTC unless given. */
  readonly timeZone?: string | undefined;
  /** Whose seasons are meant where the text does not say; north unless given. */
  readonly hemisphere?: 'north' | 'south' | undefined;
}

/** Letters and signs that EDTF is written with; a text with any other is a phrase. */
const EDTF_SIGNS = /^[\d\-/.,:?~%[\]{}XYSETZ+ ]*$/;
/** Whether a text that cannot be read was meant as EDTF: then the message is about EDTF. */
const EDTF_BEGINNING = /^(?:[YX\-[{?~%./]|[\dX]{4}(?!\d))/;

/** An error in the words of the whole text, spaces included. */
function located(error: unknown, text: string, offset: number): unknown {
  if (!(error instanceof WhenSyntaxError)) return error;
  return new WhenSyntaxError(text, error.at + offset, error.expected);
}

/**
 * Reads a date as people write it: EDTF of all levels first, then an English phrase ("since late April", "c. 1850", "66 Ma").
 * Bounds are in ms from 1970-01-01T00:00Z, half-open. Never looks at the computer's clock: what needs a reference and has none is refused.
 * A date never shifts with `timeZone`; a date-time is a moment.
 * @throws WhenSyntaxError with the text, the position at which reading stopped, and what was expected there
 * @throws RangeError where `timeZone` is no time zone
 */
export function parseWhen(text: string, options: ParseOptions = {}): When {
  const plain = readLevel0(text);
  if (plain) return plain;
  refuseLong(text);
  const trimmed = text.trim();
  const offset = text.indexOf(trimmed);
  const {reference, prefer = 'past', timeZone, hemisphere = 'north'} = options;
  const edtf = {...LENIENT, hemisphere, timeZone: timeZone};
  let edtfError: unknown;
  if (EDTF_SIGNS.test(trimmed)) {
    try {
      return toWhen(text, readEDTF(trimmed, edtf));
    } catch (error) {
      if (!(error instanceof WhenSyntaxError)) throw error;
      edtfError = located(error, text, offset);
    }
  }
  const day = reference === undefined ? undefined : readReference(reference, timeZone);
  try {
    const reading = readPhrase(trimmed, {words: english(), edtf, prefer, reference: day});
    const when = readLevel0(reading.edtf) ?? toWhen(text, readEDTF(reading.edtf, edtf));
    return {...when, text, precision: reading.precision, relative: reading.relative};
  } catch (error) {
    throw edtfError !== undefined && EDTF_BEGINNING.test(trimmed) ? edtfError : located(error, text, offset);
  }
}
