import {civilToMs, daysInMonth, MS_PER_DAY, msToCivil, two, type Unit, YEAR} from '../calendar.js';
import {agoPeriod} from '../years-ago.js';
import {type Draft, fixed} from './unresolved-date.js';
import {ofEra, partOfYear, type Period, roundYears, unitAt, years} from '../period.js';
import {written} from './number.js';
import {dateAt, reference, referenceYear} from './context.js';
import {fail} from './tokenizer.js';

/** A date that is one period in every year, or the one of a known year. */
const yearly = (year: number | undefined, build: (year: number) => Period | undefined): Draft =>
  year === undefined
    ? {cyclic: true, at: (anchor, turns) => build(msToCivil(anchor).year + turns)}
    : fixed(build(year));

/** A month or, by its code, a season, in every year or in one. */
export const monthOfYear = (code: number, year?: number): Draft => yearly(year, (of) => partOfYear(of, code));

export function dayOfMonth(day: number, month: number, year?: number): Draft {
  // 29 February is a day of some years: without a year any of them will do.
  if (!(month > 0 && month < 13 && day > 0 && day <= daysInMonth(year ?? 2000, month)))
    fail('a day that this month has', dateAt);
  return yearly(year, (of) =>
    day > daysInMonth(of, month) ? undefined : unitAt(MS_PER_DAY, civilToMs(of, month, day)),
  );
}

/** A year that is written in three or four digits; any other number alone is no date. */
export const plainYear = (year: number): Draft => ({
  at: () => (year > 99 && year < 10_000 && year % 1 === 0 ? years(year) : undefined),
  bare: true,
});

export function yearOfEra(year: number, era: number): Draft {
  if (!(year > 0 && year % 1 === 0)) fail('a year from 1 on', dateAt);
  return fixed(years(era < 0 ? 1 - year : year));
}

export function centuryOfEra(ordinal: number, unit: Unit, era = 1): Draft | undefined {
  const size = unit / YEAR;
  return size >= 100 && ordinal > 0 && ordinal * size <= 10_000 ? fixed(ofEra(ordinal, size, era)) : undefined;
}

/** "the nineties", "the 90s": in every century. */
export const decadeOfAnyCentury = (decade: number): Draft => ({
  cyclic: true,
  at: (anchor, turns) => roundYears((Math.floor(msToCivil(anchor).year / 100) + turns) * 100 + decade, 10),
});

/**
 * "1990s", "1800s", "90s". A hundred of years is a century, but for the years since 2000, whose first ten have no other
 * name.
 */
export function decadeOf(year: number, era?: number): Draft | undefined {
  if (year % 10) return undefined;
  if (year < 100 && era === undefined) return decadeOfAnyCentury(year);
  const size = year % 100 || year === 2000 ? 10 : 100;
  return fixed(era === -1 ? years(2 - year - size, 1 - year) : roundYears(year, size));
}

/** The number of years that was read last, before the present. */
export function countedBack(yearsEach: number, ago: boolean): Draft | undefined {
  const {value, decimals} = written;
  // Beyond ten thousand years nobody minds whether they are counted from the reference or from 1950.
  const present = ago && value * yearsEach < 10_000 ? referenceYear() : undefined;
  const period = agoPeriod(value, decimals, yearsEach, present);
  return period && fixed(period, {deep: true});
}

/** The unit some units away from the reference. */
export function fromReference(unit: Unit, offset: number): Draft {
  const {ms, day, timed} = reference();
  const finer = unit > 0 && unit < MS_PER_DAY;
  if (finer && !timed) fail('a reference with a time', dateAt);
  return fixed(unitAt(unit, finer ? ms : day, offset));
}

/** "17/09/2018", "09/17/2018", "17.9.2018", "2018/09/17", "9/2018". */
export function dateInDigits(text: string): Draft | undefined {
  const [a, b, c] = text.split(/\D/).map(Number) as [number, number, number?];
  if (c === undefined) return a < 13 ? monthOfYear(a, b) : undefined;
  if (a > 99) return dayOfMonth(c, b, a);
  if (c < 100) return undefined;
  if (a > 12 || a === b || text.includes('.')) return dayOfMonth(a, b, c);
  if (b > 12) return dayOfMonth(b, a, c);
  return fail(`${c}-${two(b)}-${two(a)} or ${c}-${two(a)}-${two(b)}`, dateAt);
}
