import {
  FIRST_GROUPING,
  FIRST_HALF,
  FIRST_OF_A_HEMISPHERE,
  FIRST_QUARTER,
  FIRST_THIRD,
  LAST_GROUPING,
} from '../edtf/codes.js';
import {WhenSyntaxError} from '../when-syntax-error.js';

/** A year, a hyphen or a slash, one or two figures; nobody but who writes EDTF puts `~` or `%` behind them. */
const YEAR_AND_FIGURES = /^\[?(\d{4})([-/])(\d\d?)\??\]?$/;

/**
 * Refuses "1936-39", which is the last third of a year to who writes EDTF and four years to who writes history, and
 * "1995-6" or "1905/06", June to some and two years to others; a month behind a hyphen needs two figures. What can be
 * read in one way only is let through.
 * @throws WhenSyntaxError that names the readings, and how to write each
 */
export function refuseTwoReadings(text: string): void {
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
  const name = nameOfPart(number);
  const way = name === undefined ? 'edtf: true' : `“${name} ${year}” or edtf: true`;
  throw new WhenSyntaxError(text, 0, `${years}, or ${isMonth ? month : `${way} for what EDTF says by ${figures}`}`);
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const THIRDS = ['early', 'mid', 'late'];

/** A part of a year by its code, in the words that `parseWhen` reads; undefined for a season of one hemisphere. */
function nameOfPart(code: number): string | undefined {
  if (code >= FIRST_HALF) return `${code === FIRST_HALF ? 'first' : 'second'} half of`;
  if (code >= FIRST_THIRD) return THIRDS[code - FIRST_THIRD]!;
  if (code >= FIRST_QUARTER) return `Q${code - FIRST_QUARTER + 1}`;
  return code < FIRST_OF_A_HEMISPHERE ? SEASONS[code - FIRST_GROUPING] : undefined;
}
