import {civilToMs, daysInMonth} from './civil.js';
import type {Bounds, Precision} from './when.js';

/** The character code of `X`, which stands for a digit that nobody knows. */
export const UNSPECIFIED = 88;

/** A year as written: one, or all that fit. */
export interface Year {
  readonly first: number;
  readonly last: number;
  /** four digits with `X`, without sign; '' for a year with `Y` or significant digits */
  readonly pattern: string;
  readonly negative: boolean;
  readonly precision: Precision;
}

const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

export function yearPrecision(unspecifiedDigits: number): Precision {
  return YEAR_PRECISIONS[Math.min(unspecifiedDigits, 3)]!;
}

/** Whether a number can be what is written with `X` for unspecified digits. */
function matches(pattern: string, value: number): boolean {
  let rest = value;
  for (let index = pattern.length - 1; index >= 0; index--) {
    const code = pattern.charCodeAt(index);
    if (code !== UNSPECIFIED && code - 48 !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return true;
}

/** First month (13 is next January) and number of months of the sub-year groupings 21…41 (level 2, "Sub-year groupings"). */
const GROUPINGS: readonly (readonly [number, number])[] = [
  [3, 3], [6, 3], [9, 3], [12, 3], [3, 3], [6, 3], [9, 3], [12, 3], [9, 3], [12, 3], [3, 3], [6, 3],
  [1, 3], [4, 3], [7, 3], [10, 3], [1, 4], [5, 4], [9, 4], [1, 6], [7, 6],
];
export const FIRST_GROUPING = 21;
export const LAST_GROUPING = 41;
const FIRST_QUARTER = 33;
const LAST_QUARTER = 36;
/** The first or, counting down, the last day that the patterns allow; undefined where there is none. */
function findDay(year: Year, month: string, day: string, step: 1 | -1): {year: number; month: number; day: number} | undefined {
  if (year.first === year.last && !month.includes('X') && !day.includes('X')) {
    const only = {year: year.first, month: Number(month), day: Number(day)};
    return only.day >= 1 && only.day <= daysInMonth(only.year, only.month) ? only : undefined;
  }
  const [from, to] = step > 0 ? [year.first, year.last] : [year.last, year.first];
  for (let y = from; y * step <= to * step; y += step) {
    if (year.pattern !== '' && !matches(year.pattern, Math.abs(y))) continue;
    for (let m = step > 0 ? 1 : 12; m >= 1 && m <= 12; m += step) {
      if (!matches(month, m)) continue;
      const length = daysInMonth(y, m);
      for (let d = step > 0 ? 1 : length; d >= 1 && d <= length; d += step) if (matches(day, d)) return {year: y, month: m, day: d};
    }
  }
  return undefined;
}

export function matchingMonth(pattern: string, step: 1 | -1): number {
  if (!pattern.includes('X') && pattern !== '00') return Number(pattern);
  let month = step > 0 ? 1 : 12;
  while (month >= 1 && month <= 12 && !matches(pattern, month)) month += step;
  return month;
}

/** The unit up to which something is written: digits that are all unspecified give nothing. */
function patternPrecision(year: Year, month: string, day: string): Precision {
  if (day !== '' && !day.includes('X')) return 'day';
  if (month !== '' && !month.includes('X')) return 'month';
  if (year.pattern === '') return year.precision;
  let known = 4;
  while (known > 0 && year.pattern.charCodeAt(known - 1) === UNSPECIFIED) known--;
  return yearPrecision(4 - known);
}

/** The bounds of a date without time, before any widening; undefined where no month that fits has such a day. */
export function spanOf(year: Year, month: string, day: string): (Bounds & {precision: Precision}) | undefined {
  if (day !== '') {
    const first = findDay(year, month, day, 1);
    const last = findDay(year, month, day, -1);
    if (!first || !last) return undefined;
    return {
      earliest: civilToMs(first.year, first.month, first.day),
      latest: civilToMs(last.year, last.month, last.day + 1),
      precision: patternPrecision(year, month, day),
    };
  }
  const code = Number(month);
  if (code >= FIRST_GROUPING) {
    const [start, months] = GROUPINGS[code - FIRST_GROUPING]!;
    const precision = code >= FIRST_QUARTER && code <= LAST_QUARTER ? 'quarter' : 'season';
    return {earliest: civilToMs(year.first, start), latest: civilToMs(year.last, start + months), precision};
  }
  const firstMonth = month === '' ? 1 : matchingMonth(month, 1);
  const lastMonth = month === '' ? 12 : matchingMonth(month, -1);
  return {
    earliest: civilToMs(year.first, firstMonth),
    latest: civilToMs(year.last, lastMonth + 1),
    precision: patternPrecision(year, month, ''),
  };
}
