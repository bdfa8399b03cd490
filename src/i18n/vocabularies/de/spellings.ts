import type {WordRow} from '../../vocabulary.js';

// German words in the forms in which they are met.

const ENDINGS = ['e', 'er', 'es', 'en', 'em'];

/** An adjective with each of its endings: "letzt" is "letzte", "letzter", "letztes", "letzten", "letztem". */
export const declined = (...stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending));

const TYPED: readonly (readonly [letter: string, typed: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
];

/** A word as it is typed where there are no umlauts: "märz" is "maerz". Other letters stay the same. */
export const withoutUmlauts = (word: string): string =>
  TYPED.reduce((text, [letter, typed]) => text.replaceAll(letter, typed), word);

/** Words in both spellings, with their umlauts and without. */
export const bothSpellings = (words: readonly string[]): readonly string[] => [
  ...new Set([...words, ...words.map(withoutUmlauts)]),
];

/** Rows whose words may be written without their umlauts. */
export const spelled = (rows: readonly WordRow[]): readonly WordRow[] =>
  rows.map((row) => ({...row, words: bothSpellings(row.words)}));
