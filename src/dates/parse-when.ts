import {en} from '../i18n/vocabularies/en.js';
import type {Vocabulary} from '../i18n/vocabulary.js';
import type {EDTFOptions} from './edtf/parser.js';
import {readWhen} from './edtf/parse-edtf.js';
import {checkedCirca} from './edtf/circa.js';
import {grammarOf} from './phrases/grammar.js';
import {readPhrase} from './phrases/phrase.js';
import {readReference} from './phrases/reference.js';
import type {When} from './when.js';
import {refuseLongText, WhenSyntaxError} from './when-syntax-error.js';

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
  /** Years that "about" reaches from a year on either side: 5 unless given, whole, from 0 on. */
  readonly circa?: number | undefined;
  /** The language of phrases; English unless given. Make one object of it and hand it in again and again. */
  readonly vocabulary?: Vocabulary | undefined;
}

/** What is meant as EDTF, by its beginning and its signs. */
const EDTF_LIKE = /^(?:[YX\-[{?~%./]|[\dX]{4}(?!\d))[\d\-/.,:?~%[\]{}XYSETZ+ ]*$/;

/**
 * Reads a date as people write it: EDTF of all levels first, then a phrase, in English unless another vocabulary is
 * given ("since late April", "c. 1850", "66 Ma"). Bounds are in ms from 1970-01-01T00:00Z, half-open. Never looks at
 * the computer's clock: what needs a reference and has none is refused. A date never shifts with `timeZone`; a
 * date-time is a moment.
 * @throws WhenSyntaxError with the text, the position at which reading stopped, and what was expected there
 * @throws RangeError where `timeZone` is no time zone, or `circa` no number of years
 */
export function parseWhen(text: string, options: ParseOptions = {}): When {
  refuseLongText(text);
  const {reference, prefer = 'past', timeZone, hemisphere = 'north', circa, vocabulary = en} = options;
  const edtfOptions: EDTFOptions = {strict: false, hemisphere, timeZone, circa: checkedCirca(circa)};
  const trimmed = text.trim();
  let edtfError: unknown;
  if (EDTF_LIKE.test(trimmed)) {
    try {
      return readWhen(trimmed, edtfOptions, text);
    } catch (error) {
      edtfError = error;
    }
  }
  const day = reference === undefined ? undefined : readReference(reference, edtfOptions);
  try {
    const phrase = readPhrase(trimmed, {grammar: grammarOf(vocabulary), reference: day, prefer, hemisphere});
    const {precision, relative} = phrase;
    return {...readWhen(phrase.edtf, edtfOptions, text), precision, relative};
  } catch (error) {
    throw inWholeText(edtfError ?? error, text);
  }
}

/**
 * An error in the words of the whole text, of which only a part may have been looked at. The EDTF that a phrase was
 * turned into does not stand in the text: an error there is one of the whole.
 */
function inWholeText(error: unknown, text: string): unknown {
  if (!(error instanceof WhenSyntaxError)) return error;
  const partAt = text.indexOf(error.text);
  return new WhenSyntaxError(text, partAt < 0 ? 0 : partAt + error.at, error.expected);
}
