import {civilToMs, daysInMonth, MS_PER_DAY} from '../calendar/calendar.js';
import {type Precision, PRECISIONS} from '../precision.js';
import type {Bounds} from '../when.js';
import {FIRST_GROUPING, FIRST_HALF, FIRST_QUARTER, FIRST_SOUTHERN, FIRST_THIRD} from './codes.js';

/** A year as written: one, or all that fit. */
export interface Year {
  readonly text: string;
  /** astronomical; the first and the last year that are possible */
  readonly first: number;
  readonly last: number;
  /** four digits with `X`, without sign; '' for a year with `Y` or significant digits */
  readonly pattern: string;
  readonly precision: Precision;
}

/** Bounds before any widening. */
export interface Span extends Bounds {
  readonly precision: Precision;
}

const YEAR = PRECISIONS.indexOf('year');

/** The precision of a year of which some last digits are unspecified; a millennium is the coarsest. */
export const yearPrecision = (unspecifiedDigits: number): Precision =>
  PRECISIONS[Math.max(YEAR - unspecifiedDigits, 0)]!;

/** First month (13 is next January) and number of months of a sub-year grouping (level 2, "Sub-year groupings"). */
export function monthsOf(code: number): readonly [first: number, count: number] {
  if (code >= FIRST_HALF) return [6 * (code - FIRST_HALF) + 1, 6];
  if (code >= FIRST_THIRD) return [4 * (code - FIRST_THIRD) + 1, 4];
  if (code >= FIRST_QUARTER) return [3 * (code - FIRST_QUARTER) + 1, 3];
  // Spring, summer, autumn, winter three times over; the third time in the south, where spring begins in September.
  const seasonsAfterMarch = code - FIRST_GROUPING + (code < FIRST_SOUTHERN ? 0 : 2);
  return [3 * (seasonsAfterMarch % 4) + 3, 3];
}

/** Whether a number can be what is written with `X` for unspecified digits. */
function matches(pattern: string, value: number): boolean {
  let rest = value;
  for (let index = pattern.length - 1; index >= 0; index--) {
    if (pattern[index] !== 'X' && Number(pattern[index]) !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return true;
}

/** What is found first from one number up to another or, for step -1, down. */
function findNumber(
  step: 1 | -1,
  low: number,
  high: number,
  find: (value: number) => number | undefined,
): number | undefined {
  for (let value = step > 0 ? low : high; value >= low && value <= high; value += step) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first month that a pattern allows. */
export const firstMonth = (pattern: string): number | undefined =>
  findNumber(1, 1, 12, (month) => (matches(pattern, month) ? month : undefined));

/** The first (1) or the last (-1) day that the patterns allow: its beginning in ms; undefined where there is none. */
function findDay(year: Year, monthPattern: string, dayPattern: string, step: 1 | -1): number | undefined {
  const inMonth = (y: number, month: number): number | undefined =>
    findNumber(step, 1, daysInMonth(y, month), (day) =>
      matches(dayPattern, day) ? civilToMs(y, month, day) : undefined,
    );
  const inYear = (y: number): number | undefined =>
    findNumber(step, 1, 12, (month) => (matches(monthPattern, month) ? inMonth(y, month) : undefined));
  return findNumber(step, year.first, year.last, (y) => (matches(year.pattern, Math.abs(y)) ? inYear(y) : undefined));
}

/** The bounds of a year, or of a month or day of it; undefined where the month has no such day. */
export function knownSpan(year: number, month?: number, day?: number): Span | undefined {
  if (month === undefined) return {earliest: civilToMs(year), latest: civilToMs(year + 1), precision: 'year'};
  if (day === undefined)
    return {earliest: civilToMs(year, month), latest: civilToMs(year, month + 1), precision: 'month'};
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const earliest = civilToMs(year, month, day);
  return {earliest, latest: earliest + MS_PER_DAY, precision: 'day'};
}

/** The bounds of a date without time; undefined where no month that fits has such a day. */
export function spanOf(year: Year, month: string, day: string): Span | undefined {
  // Any day of a year will do: its ends need no search.
  if (month === '')
    return {earliest: civilToMs(year.first), latest: civilToMs(year.last + 1), precision: year.precision};
  const code = Number(month);
  if (code >= FIRST_GROUPING) {
    const [first, count] = monthsOf(code);
    const precision = code >= FIRST_QUARTER && code < FIRST_THIRD ? 'quarter' : 'season';
    return {earliest: civilToMs(year.first, first), latest: civilToMs(year.last, first + count), precision};
  }
  if (year.first === year.last && !month.includes('X') && !day.includes('X'))
    return knownSpan(year.first, code, day === '' ? undefined : Number(day));
  const firstDay = findDay(year, month, day || 'XX', 1);
  const lastDay = findDay(year, month, day || 'XX', -1);
  if (firstDay === undefined || lastDay === undefined) return undefined;
  return {earliest: firstDay, latest: lastDay + MS_PER_DAY, precision: precisionOf(year, month, day)};
}

/** Digits that are all unspecified give no unit, and neither does what is finer than they. */
function precisionOf(year: Year, month: string, day: string): Precision {
  if (day !== '' && !day.includes('X')) return 'day';
  return month.includes('X') ? year.precision : 'month';
}
