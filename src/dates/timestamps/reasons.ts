import {yearText} from '../calendar/period.js';

const FOUR_FIGURES = 'a year of four figures, such as 1999';

/** What is no date, though it looks like one, and what would be read in its place. */
const REASONS: readonly (readonly [form: RegExp, expected: (figures: string, text: string) => string])[] = [
  [/^0?(\d\d?)$/, (year) => `${anno(Number(year))} or ${year.padStart(4, '0')}`],
  [/^[-−](\d{1,3})$/, (year) => `${Number(year) || 1} BC or ${yearText(Math.min(1 - Number(year), 0))}`],
  [/^[-−](\d{5,})$/, (year) => `Y-${year}`],
  [/^(\d{4}(?:0[1-9]|1[0-2]))$/, (figures) => `${figures.slice(0, 4)}-${figures.slice(4)} or Y${figures}`],
  [/^(\d{5,})$/, (year) => `Y${year}`],
  [/^(\d{5,})-\d\d/, (year) => `a year alone, Y${year}`],
  [/^(?:[a-z]{3,9}\.?,? +)?\d\d?[ -][a-z]{3,9}\.?[ -]\d\d(?!\d)/i, () => FOUR_FIGURES],
  [/^(?:\d\d?([-/.])\d\d?\1\d\d|\d\d([-/.])\d\d?\2\d\d?)$/, () => FOUR_FIGURES],
  [/^(?:--)?\d\d?-\d\d?$/, (_, text) => `a year before it, as in 1999-${text.replace('--', '')}`],
  [/^\d\d?(?::\d\d){1,2}(?:[.,]\d+)?$/, () => 'its day before the time, as in 2019-06-30T14:05'],
  [/^(?:Z|[+-]\d\d(?::?\d\d)?)$/i, () => 'a date and a time before the offset'],
  [/:\d\d ?(?!AM|PM)[A-Z]{1,5}$/, () => 'an offset such as +01:00 in the place of the zone’s name'],
  [/^P[\d.,]*[\dTYMWDHS.,]+$|^(?:\d+(?:\.\d+)?\s?[wdhms]\s*)+$/i, () => 'a date, and not how long something went on'],
];

const anno = (year: number): string => (year === 0 ? '1 BC' : `AD ${year}`);

/** What would be read in the place of a text that no reader takes; undefined where nothing better is known. */
export function expectedFor(text: string): string | undefined {
  for (const [form, expected] of REASONS) {
    const found = form.exec(text);
    if (found) return expected(found[1] ?? '', text);
  }
  return undefined;
}
