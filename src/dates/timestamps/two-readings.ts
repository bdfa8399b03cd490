import {partOfYear, stepText} from '../calendar/period.js';
import {FIRST_GROUPING, FIRST_OF_A_HEMISPHERE, FIRST_SOUTHERN, LAST_GROUPING} from '../edtf/codes.js';
import {YEAR_AND_FIGURES} from '../read-date.js';
import {WhenSyntaxError} from '../when-syntax-error.js';

/**
 * Refuses "1936-39", which is the last third of a year to who writes EDTF and four years to who writes history, and
 * "1995-6" or "1905/06", June to some and two years to others; a month behind a hyphen needs two figures. What can be
 * read in one way only is let through.
 * @param hemisphere whose seasons are meant by 21 to 24
 * @throws WhenSyntaxError that names the readings, and how to write each, whatever language the text is in
 */
export function refuseTwoReadings(text: string, hemisphere: 'north' | 'south'): void {
  const [, year = '', sign, figures = ''] = YEAR_AND_FIGURES.exec(text) ?? [];
  const number = Number(figures);
  const isMonth = sign === '/' || figures.length === 1;
  const isDate = isMonth ? number > 0 && number <= 12 : number >= FIRST_GROUPING && number <= LAST_GROUPING;
  const isRange = figures > year.slice(-figures.length);
  const month = `${year}-${figures.padStart(2, '0')} for the month`;
  if (sign === '-' && isMonth && isDate && !isRange) throw new WhenSyntaxError(text, 0, month);
  if (!isDate || !isRange) return;
  const last = year.slice(0, -figures.length) + figures;
  const years = `${year}/${last} for the years ${year} to ${last}`;
  const part = (): string =>
    `${monthsOfPart(Number(year), number, hemisphere)} or edtf: true for what EDTF says by ${figures}`;
  throw new WhenSyntaxError(text, 0, `${years}, or ${isMonth ? month : part()}`);
}

/** A part of a year by its code, in months. */
function monthsOfPart(year: number, code: number, hemisphere: 'north' | 'south'): string {
  const isOfNone = code < FIRST_OF_A_HEMISPHERE;
  const ofHemisphere = isOfNone && hemisphere === 'south' ? code + FIRST_SOUTHERN - FIRST_GROUPING : code;
  const {first, end} = partOfYear(year, ofHemisphere);
  return `[${stepText('month', first)}..${stepText('month', end - 1)}]`;
}
