import {readEDTF, readLevel0, refuseLong, toWhen} from './edtf.js';
import {LENIENT} from './edtf-cursor.js';
import {readPhrase} from './phrase.js';
import {readReference} from './reference.js';
import {type When, WhenSyntaxError} from './when.js';
import {ENGLISH} from './words-en.js';

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
const EDTF_SIGNS = '0123456789-/.,:?~%[]{}XYSETZ+ ';

function looksLikeEDTF(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!EDTF_SIGNS.includes(text[index]!)) return false;
  return true;
}

/** Whether a text that cannot be read was meant as EDTF: then the message is about EDTF. */
function beginsLikeEDTF(text: string): boolean {
  if (text !== '' && 'YX-[{?~%./'.includes(text[0]!)) return true;
  for (let index = 0; index < 4; index++) if (!'0123456789X'.includes(text[index] ?? ' ')) return false;
  return text.length === 4 || !'0123456789'.includes(text[4]!);
}

/** An error in the words of the whole text, spaces included. */
function located(error: unknown, text: string, offset: number): unknown {
  if (!(error instanceof WhenSyntaxError)) return error;
  return new WhenSyntaxError(text, error.at + offset, error.expected, error.custom);
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
  const edtf = {...LENIENT, hemisphere: options.hemisphere ?? 'north', timeZone: options.timeZone};
  let edtfError: unknown;
  if (looksLikeEDTF(trimmed)) {
    try {
      return toWhen(text, readEDTF(trimmed, edtf));
    } catch (error) {
      if (!(error instanceof WhenSyntaxError)) throw error;
      edtfError = located(error, text, offset);
    }
  }
  try {
    const {reference, prefer = 'past', timeZone} = options;
    const reading = readPhrase(trimmed, {
      words: ENGLISH, edtf, prefer, reference: reference === undefined ? undefined : readReference(reference, timeZone),
    });
    const when = readLevel0(reading.edtf) ?? toWhen(text, readEDTF(reading.edtf, edtf));
    return {...when, text, precision: reading.precision, relative: reading.relative};
  } catch (error) {
    throw edtfError !== undefined && beginsLikeEDTF(trimmed) ? edtfError : located(error, text, offset);
  }
}
