import {civilToMs, daysInMonth} from '../calendar.js';
import {FIRST_GROUPING, FIRST_HALF, FIRST_QUARTER, FIRST_SOUTHERN, FIRST_THIRD} from './codes.js';
import {type Bounds, type Precision, PRECISIONS} from '../when.js';

/** A year as written: one, or all that fit. */
export interface Year {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** four digits with `X`, without sign; '' for a year with `Y` or significant digits */
  readonly pattern: string;
  readonly precision: Precision;
}

export const yearPrecision = (unspecifiedDigits: number): Precision => PRECISIONS[Math.max(3 - unspecifiedDigits, 0)]!;

/** First month (13 is next January) and number of months of a sub-year grouping (level 2, "Sub-year groupings"). */
function monthsOf(code: number): readonly [number, number] {
  // Spring, summer, autumn, winter three times over; the third time in the south, where spring begins in September.
  if (code < FIRST_QUARTER) return [3 * ((code - FIRST_GROUPING + (code < FIRST_SOUTHERN ? 0 : 2)) % 4) + 3, 3];
  const [first, months] =
    code < FIRST_THIRD ? [FIRST_QUARTER, 3] : code < FIRST_HALF ? [FIRST_THIRD, 4] : [FIRST_HALF, 6];
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

/** What is found first from one number up to another or, for step -1, down. */
function find(
  step: 1 | -1,
  low: number,
  high: number,
  read: (value: number) => number | false | undefined,
): number | undefined {
  for (let value = step > 0 ? low : high; value >= low && value <= high; value += step) {
    const found = read(value);
    if (typeof found === 'number') return found;
  }
  return undefined;
}

/** The first month that a pattern allows. */
export const firstMonth = (pattern: string): number | undefined =>
  find(1, 1, 12, (month) => matches(pattern, month) && month);

/**
 * The beginning of the first or, counting down, the end of the last day that the patterns allow; undefined where there
 * is none.
 */
const findDay = ({first, last, pattern}: Year, month: string, day: string, step: 1 | -1): number | undefined =>
  find(
    step,
    first,
    last,
    (y) =>
      matches(pattern, Math.abs(y)) &&
      find(
        step,
        1,
        12,
        (m) =>
          matches(month, m) &&
          find(step, 1, daysInMonth(y, m), (d) => matches(day, d) && civilToMs(y, m, step > 0 ? d : d + 1)),
      ),
  );

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
  // Digits that are all unspecified give no unit.
  const precision = day && !day.includes('X') ? 'day' : month && !month.includes('X') ? 'month' : year.precision;
  return earliest === undefined || latest === undefined ? undefined : {earliest, latest, precision};
}
