import {twoDigits} from '../calendar/calendar.js';
import type {TokenStream} from './words/token-stream.js';
import type {Token} from './words/tokenizer.js';

// "c. 1905/10", "painted 1905-10": a month to some, and years to others.

/**
 * The month of "2018/09"; undefined for years.
 * @throws WhenSyntaxError where it can be both
 */
export function monthBehind(year: string, figures: string, tokens: TokenStream): number | undefined {
  const month = /^\d\d?$/.test(figures) ? Number(figures) : 0;
  if (month < 1 || month > 12) return undefined;
  const last = lastYear(year, figures);
  return last <= year ? month : tokens.fail(readings(year, month, last));
}

/**
 * Refuses "c. 1905-10": alone, and behind "since", it is EDTF and a month, among other words as likely five years.
 * @param words a date's
 * @throws WhenSyntaxError that names both
 */
export function refuseMonthOrYears([word, more]: readonly Token[], tokens: TokenStream): void {
  const [, year, figures] = (more === undefined && /^(\d{4})-(\d\d)$/.exec(word!.text)) || [];
  if (year === undefined || figures === undefined || lastYear(year, figures) <= year) return;
  tokens.fail(readings(year, Number(figures), lastYear(year, figures)), word!.at);
}

/** The last of some years, of which only the last figures are written. */
const lastYear = (year: string, figures: string): string => year.slice(0, -figures.length) + figures;

const readings = (year: string, month: number, last: string): string =>
  `${twoDigits(month)}/${year} for the month, or ${year}–${last} for the years,`;
