import {roman} from '../../../i18n/roman-numerals.js';

/** The longest numeral below a hundred that a word begins with. More than so many centuries are not counted. */
const NUMERAL = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})/;

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({length: 99}, (_, index) => [roman(index + 1), index + 1]),
);

/**
 * The value of a word that is a Roman numeral, perhaps with the suffix of an ordinal or a full stop behind it: "XIX",
 * "XIX.", "xixe". A small letter alone is an abbreviation. Undefined for any other word.
 */
export function romanNumeral(word: string, isSuffix: (ending: string) => boolean): number | undefined {
  const letters = word.replace(/\.$/, '');
  const numeral = NUMERAL.exec(letters.toUpperCase())![0];
  const ending = letters.slice(numeral.length).toLowerCase();
  const isSmall = letters === letters.toLowerCase() && letters.length > 1;
  const isWritten = (isSmall || letters.startsWith(numeral)) && (ending === '' || isSuffix(ending));
  return isWritten ? VALUES.get(numeral) : undefined;
}
