import {roman} from '../../../i18n/grammar/roman-numerals.js';

/** The longest numeral below a hundred that a word begins with. More than so many centuries are not counted. */
const NUMERAL = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})/;

/** Most words are told at once to be none. The “ı” is a small I in Turkish. */
const FIRST_LETTER = /^[IVXLCivxlcı]/;

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({length: 99}, (_, index) => [roman(index + 1), index + 1]),
);

/**
 * The value of a word that is a Roman numeral, perhaps with the suffix of an ordinal or a full stop behind it: "XIX",
 * "XIX.", "xixe". A small letter alone is an abbreviation. Undefined for any other word.
 */
export function romanNumeral(word: string, isSuffix: (ending: string) => boolean): number | undefined {
  if (!FIRST_LETTER.test(word)) return undefined;
  const numeral = NUMERAL.exec(word.toUpperCase())![0];
  const letters = word.replace(/\.$/, '');
  const ending = letters.slice(numeral.length).toLowerCase();
  const isSmall = letters === letters.toLowerCase() && letters.length > 1;
  const isWritten = (isSmall || letters.startsWith(numeral)) && (ending === '' || isSuffix(ending));
  return isWritten ? VALUES.get(numeral) : undefined;
}

/** A year as imprints have it, whose printers often add four of a letter up: "MDCCCCX" is 1910. */
const YEAR = /^MM?(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;

const LETTERS: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000};

/** The first and the last year that is printed so: "MIX" is a word, and "MMM" no year yet. */
const [FIRST_PRINTED, LAST_PRINTED] = [1400, 2100];

/** The year that a word in capitals is, perhaps with full stops in it: "MDCCCXLVIII", "M.DCC.LXXXIX." */
export function romanYear(word: string): number | undefined {
  if (!word.startsWith('M') || word.length < 3) return undefined;
  const letters = word.replaceAll('.', '');
  if (letters.length < 3 || !YEAR.test(letters)) return undefined;
  const values = [...letters].map((letter) => LETTERS[letter]!);
  const year = values.reduce((sum, value, index) => sum + (value < values[index + 1]! ? -value : value), 0);
  return year >= FIRST_PRINTED && year <= LAST_PRINTED ? year : undefined;
}
