import {en} from '../i18n/vocabularies/en.js';
import type {Vocabulary} from '../i18n/vocabulary.js';
import {readWhen} from './edtf/parse-edtf.js';
import type {ParseOptions} from './parse-options.js';
import {readPhrase} from './phrases/phrase.js';
import {Refusal} from './phrases/refusal.js';
import {readReference} from './phrases/reference.js';
import {grammarOf} from './phrases/words/grammar.js';
import {looksLikeEDTF, type OtherDate, readDate, readLikeEDTF, YEAR_AND_FIGURES} from './read-date.js';
import {edtfOfCatalogue} from './timestamps/catalogue-year.js';
import {readHalfKnown} from './timestamps/half-known.js';
import {edtfOfISO} from './timestamps/iso-8601.js';
import {edtfOfMailDate} from './timestamps/mail-date.js';
import {expectedFor} from './timestamps/reasons.js';
import {refuseTwoReadings} from './timestamps/two-readings.js';
import type {When} from './when.js';
import {WhenSyntaxError} from './when-syntax-error.js';

/**
 * Reads a date as people and machines write it: EDTF of all levels and other forms in figures (timestamps, weeks), then
 * a phrase, in English unless other vocabularies are given ("since late April", "c. 1850", "66 Ma"). Bounds are in ms
 * from 1970-01-01T00:00Z, half-open. Never looks at the computer's clock: what needs a reference and has none is
 * refused, and so is what two people would read in two ways. With a `timeZone` the bounds of a day are the
 * moments between which it is that day there; its name stays the same.
 * @throws WhenSyntaxError with the text, the position at which reading stopped, and what was expected there
 * @throws RangeError where `timeZone` is no time zone, or `circa` no number of years
 */
export function parseWhen(text: string, options: ParseOptions = {}): When {
  return readDate(text, options, readOther);
}

function readOther(date: OtherDate): When {
  const {trimmed, text, options, edtfOptions} = date;
  refuseTwoReadings(trimmed, edtfOptions.hemisphere);
  // All else that looks like EDTF has been tried.
  const edtf = YEAR_AND_FIGURES.test(trimmed) ? readLikeEDTF(trimmed, text, edtfOptions) : undefined;
  if (edtf) return edtf;
  const iso = edtfOfISO(trimmed);
  if (iso !== undefined) return readWhen(iso, edtfOptions, text);
  // "186-?" is perhaps a decade, and no life from 186 to nobody knows when.
  const figures = edtfOfCatalogue(trimmed) ?? edtfOfMailDate(trimmed);
  if (figures !== undefined) return readWhen(figures, edtfOptions, text);
  const halfKnown = readHalfKnown(trimmed);
  if (halfKnown) {
    const {edtf, precision, relative} = parseWhen(halfKnown.date, options);
    return {...readWhen(halfKnown.write(edtf), edtfOptions, text), precision, relative};
  }
  try {
    return readWords(date);
  } catch (error) {
    const expected = expectedFor(trimmed);
    if (expected !== undefined) throw new WhenSyntaxError(trimmed, 0, expected);
    // Says what is wrong with it as EDTF.
    if (looksLikeEDTF(trimmed)) readWhen(trimmed, edtfOptions, text);
    throw error instanceof Refusal ? new WhenSyntaxError(trimmed, error.at, error.expected) : error;
  }
}

/**
 * Reads a phrase in the languages in which it may be.
 * @throws Refusal, or WhenSyntaxError where what it says is no EDTF, where none can read it, in the words of the first
 * @throws WhenSyntaxError where two of them read two dates
 */
function readWords(date: OtherDate): When {
  const {vocabulary = en} = date.options;
  const readings: {readonly when: When; readonly locale: string}[] = [];
  let refusal: unknown;
  for (const language of 'length' in vocabulary ? [...vocabulary, en] : [vocabulary]) {
    try {
      readings.push({when: readPhraseIn(language, date), locale: language.locale});
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof WhenSyntaxError)) throw error;
      refusal ??= error;
    }
  }
  const [first] = readings;
  if (!first) throw refusal;
  const other = readings.find(({when}) => when.edtf !== first.when.edtf);
  if (!other) return first.when;
  const [a, b] = [first, other].map(({when, locale}) => `${when.edtf}, as it is in the language “${locale}”`);
  throw new WhenSyntaxError(date.trimmed, 0, `${a}, or ${b}`);
}

function readPhraseIn(vocabulary: Vocabulary, {trimmed, text, options, edtfOptions}: OtherDate): When {
  const {reference, prefer, hemisphere = 'north', dateOrder, dateAlone = false} = options;
  const day = reference === undefined ? undefined : readReference(reference, edtfOptions);
  const grammar = grammarOf(vocabulary);
  const phrase = readPhrase(trimmed, {grammar, reference: day, prefer, hemisphere, dateOrder, dateAlone});
  const {precision, relative} = phrase;
  return {...readWhen(phrase.edtf, edtfOptions, text), precision, relative};
}
