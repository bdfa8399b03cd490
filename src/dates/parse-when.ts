import {en} from '../i18n/vocabularies/en.js';
import type {Vocabulary} from '../i18n/vocabulary.js';
import {checkedCirca} from './edtf/circa.js';
import {readLevel0, readWhen} from './edtf/parse-edtf.js';
import type {EDTFOptions} from './edtf/parser.js';
import {grammarOf} from './phrases/words/grammar.js';
import {readPhrase} from './phrases/phrase.js';
import type {Preference} from './phrases/dates/unresolved-date.js';
import {readReference} from './phrases/reference.js';
import {edtfOfCatalogue} from './timestamps/catalogue-year.js';
import {readHalfKnown} from './timestamps/half-known.js';
import {edtfOfISO} from './timestamps/iso-8601.js';
import {edtfOfMailDate} from './timestamps/mail-date.js';
import {expectedFor} from './timestamps/reasons.js';
import {refuseTwoReadings} from './timestamps/two-readings.js';
import type {When} from './when.js';
import {refuseLongText, WhenSyntaxError} from './when-syntax-error.js';

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
  /** The language of phrases; English unless given. Make one object of it and hand it in again and again. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Refuses words for what was done then ("printed 1980") and names of periods, which may be a title and no date. */
  readonly dateAlone?: boolean | undefined;
}

/** What is meant as EDTF, by its beginning and its signs. */
const EDTF_LIKE = /^(?:[YX\-[{?~%./]|[\dX]{4}(?!\d))[\d\-/.,:?~%[\]{}XYSETZ+ ]*$/;

/**
 * Reads a date as people and machines write it: EDTF of all levels and other forms in figures (timestamps, weeks), then
 * a phrase, in English unless another vocabulary is given ("since late April", "c. 1850", "66 Ma"). Bounds are in ms
 * from 1970-01-01T00:00Z, half-open. Never looks at the computer's clock: what needs a reference and has none is
 * refused, and so is what two people would read in two ways. With a `timeZone` the bounds of a day are the
 * moments between which it is that day there; its name stays the same.
 * @throws WhenSyntaxError with the text, the position at which reading stopped, and what was expected there
 * @throws RangeError where `timeZone` is no time zone, or `circa` no number of years
 */
export function parseWhen(text: string, options: ParseOptions = {}): When {
  refuseLongText(text);
  const {hemisphere = 'north', timeZone, circa} = options;
  const edtfOptions: EDTFOptions = {hemisphere, timeZone, circa: checkedCirca(circa)};
  const trimmed = text.trim();
  try {
    return options.edtf
      ? readWhen(trimmed, edtfOptions, text)
      : (readLevel0(trimmed, edtfOptions, text) ?? readAnyForm(trimmed, text, options, edtfOptions));
  } catch (error) {
    throw inWholeText(error, text);
  }
}

/** Characters of the longest year of a catalogue, "[186-?]", and of the shortest ISO date beyond EDTF, "2018W01". */
const CATALOGUE_OR_ISO = 7;

function readAnyForm(trimmed: string, text: string, options: ParseOptions, edtfOptions: EDTFOptions): When {
  refuseTwoReadings(trimmed);
  const figures =
    (trimmed.length <= CATALOGUE_OR_ISO ? edtfOfCatalogue(trimmed) : undefined) ??
    (trimmed.length >= CATALOGUE_OR_ISO ? (edtfOfISO(trimmed) ?? edtfOfMailDate(trimmed)) : undefined);
  if (figures !== undefined) return readWhen(figures, edtfOptions, text);
  const halfKnown = readHalfKnown(trimmed);
  if (halfKnown) {
    const {edtf, precision, relative} = parseWhen(halfKnown.date, options);
    return {...readWhen(halfKnown.write(edtf), edtfOptions, text), precision, relative};
  }
  let edtfError: unknown;
  if (EDTF_LIKE.test(trimmed)) {
    try {
      return readWhen(trimmed, edtfOptions, text);
    } catch (error) {
      edtfError = error;
    }
  }
  try {
    return readWords(trimmed, text, options, edtfOptions);
  } catch (error) {
    const expected = expectedFor(trimmed);
    if (expected !== undefined) throw new WhenSyntaxError(trimmed, 0, expected);
    throw edtfError ?? error;
  }
}

function readWords(trimmed: string, text: string, options: ParseOptions, edtfOptions: EDTFOptions): When {
  const {reference, prefer, hemisphere = 'north', dateOrder, vocabulary = en, dateAlone = false} = options;
  const day = reference === undefined ? undefined : readReference(reference, edtfOptions);
  const grammar = grammarOf(vocabulary);
  const phrase = readPhrase(trimmed, {grammar, reference: day, prefer, hemisphere, dateOrder, dateAlone});
  const {precision, relative} = phrase;
  return {...readWhen(phrase.edtf, edtfOptions, text), precision, relative};
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
