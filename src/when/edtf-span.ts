import {civilToMs, daysInMonth} from './civil.js';
import type {Bounds, Precision} from './when.js';

export const FIRST_GROUPING = 21;
export const FIRST_QUARTER = 33;
export const FIRST_THIRD = 37;
export const FIRST_HALF = 40;
export const LAST_GROUPING = 41;

/** A year as written: one, or all that fit. */
export interface Year {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** four digits with `X`, without sign; '' for a year with `Y` or significant digits */
  readonly pattern: string;
  readonly precision: Precision;
}

export function yearPrecision(unspecifiedDigits: number): Precision {
  return (['year', 'decade', 'century'] as const)[unspecifiedDigits] ?? 'millennium';
}

/** First month (13 is next January) and number of months of a sub-year grouping (level 2, "Sub-year groupings"). */
function monthsOf(code: number): readonly [number, number] {
  // Spring, summer, autumn, winter three times over; the third time in the south, where spring begins in September.
  if (code < FIRST_QUARTER) return [3 * ((code - FIRST_GROUPING + (code < 29 ? 0 : 2)) % 4) + 3, 3];
  const [first, months] = code < FIRST_THIRD ? [FIRST_QUARTER, 3] : code < FIRST_HALF ? [FIRST_THIRD, 4] : [FIRST_HALF, 6];
  return [(code - first) * months + 1, months];
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

/** The first month that a pattern allows; 0 where there is none. */
export function firstMonth(pattern: string): number {
  let month = 12;
  while (month > 0 && !matches(pattern, 13 - month)) month--;
  return month && 13 - month;
}

/** The beginning of the first or, counting down, the end of the last day that the patterns allow; undefined where there is none. */
function findDay({first, last, pattern}: Year, month: string, day: string, step: 1 | -1): number | undefined {
  const [from, to] = step > 0 ? [first, last] : [last, first];
  for (let y = from; y * step <= to * step; y += step) {
    if (!matches(pattern, Math.abs(y))) continue;
    for (let m = step > 0 ? 1 : 12; m >= 1 && m <= 12; m += step) {
      if (!matches(month, m)) continue;
      const length = daysInMonth(y, m);
      for (let d = step > 0 ? 1 : length; d >= 1 && d <= length; d += step) {
        if (matches(day, d)) return civilToMs(y, m, step > 0 ? d : d + 1);
      }
    }
  }
  return undefined;
}

/** The unit up to which something is written: digits that are all unspecified give nothing. */
function patternPrecision({pattern, precision}: Year, month: string, day: string): Precision {
  if (day && !day.includes('X')) return 'day';
  if (month && !month.includes('X')) return 'month';
  return pattern ? yearPrecision(4 - pattern.replace(/X+$/, '').length) : precision;
}

/** The bounds of a date without time, before any widening; undefined where no month that fits has such a day. */
export function spanOf(year: Year, month: string, day: string): (Bounds & {precision: Precision}) | undefined {
  const code = Number(month);
  if (code >= FIRST_GROUPING) {
    const [start, months] = monthsOf(code);
    const precision = code >= FIRST_QUARTER && code < FIRST_THIRD ? 'quarter' : 'season';
    return {earliest: civilToMs(year.first, start), latest: civilToMs(year.last, start + months), precision};
  }
  // Any day of a year will do: its ends need no search.
  const earliest = month ? findDay(year, month, day || 'XX', 1) : civilToMs(year.first);
  const latest = month ? findDay(year, month, day || 'XX', -1) : civilToMs(year.last + 1);
  if (earliest === undefined || latest === undefined) return undefined;
  return {earliest, latest, precision: patternPrecision(year, month, day)};
}
