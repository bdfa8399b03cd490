import {civilToMs, daysInMonth, msToCivil, two} from './civil.js';
import {agoPeriod} from './deep-time.js';
import {type Draft, fixed} from './draft.js';
import {dayAt, ofEra, period, type Period, roundYears, unitAt, years, yearText} from './period.js';
import {written} from './phrase-number.js';
import {dateAt, reference, referenceYear} from './phrase-options.js';
import {fail} from './tokens.js';
import {UNITS} from './words.js';

/** Years ago from which on nobody minds whether they are counted from the reference or from 1950. */
const LONG_AGO = 10_000;

export const DAY = UNITS.indexOf('day');
const CENTURY = UNITS.indexOf('century');

/** A date that is one period in every year, or the one of a known year. */
export function yearly(year: number | undefined, build: (year: number) => Period | undefined): Draft {
  if (year !== undefined) return fixed(build(year));
  return {cyclic: true, at: (anchor, turns) => build(msToCivil(anchor).year + turns)};
}

export function monthOfYear(month: number, year?: number): Draft {
  return yearly(year, of => period(`${yearText(of)}-${two(month)}`));
}

export function dayOfMonth(day: number, month: number, year?: number): Draft {
  // 29 February is a day of some years: without a year any of them will do.
  if (!(month > 0 && month < 13 && day > 0 && day <= daysInMonth(year ?? 2000, month))) fail('a day that this month has', dateAt);
  return yearly(year, of => day > daysInMonth(of, month) ? undefined : dayAt(civilToMs(of, month, day)));
}

/** A year that is written in three or four digits; any other number alone is no date. */
export function plainYear(year: number): Draft {
  return {at: () => year > 99 && year < 10_000 && year % 1 === 0 ? period(yearText(year)) : undefined, bare: true};
}

export function yearOfEra(year: number, era: number): Draft {
  if (!(year > 0 && year % 1 === 0)) fail('a year from 1 on', dateAt);
  return fixed(period(yearText(era < 0 ? 1 - year : year)));
}

export function centuryOfEra(ordinal: number, unit: number, era: number): Draft | undefined {
  const size = unit === CENTURY ? 100 : 1000;
  return unit >= CENTURY && ordinal > 0 && ordinal * size <= 10_000 ? fixed(ofEra(ordinal, size, era)) : undefined;
}

/** "the nineties", "the 90s": in every century. */
export function decadeOfAnyCentury(decade: number): Draft {
  return {cyclic: true, at: (anchor, turns) => roundYears((Math.floor(msToCivil(anchor).year / 100) + turns) * 100 + decade, 10)};
}

/** "1990s", "1800s", "90s". A hundred of years is a century, but for the years since 2000, whose first ten have no other name. */
export function decadeOf(year: number, era?: number): Draft | undefined {
  if (year % 10) return undefined;
  if (year < 100 && era === undefined) return decadeOfAnyCentury(year);
  const size = year % 100 || year === 2000 ? 10 : 100;
  return fixed(era === -1 ? years(2 - year - size, 1 - year) : roundYears(year, size));
}

/** The number of years that was read last, before the present. */
export function countedBack(yearsEach: number, ago: boolean): Draft | undefined {
  const {value, decimals} = written;
  const present = ago && value * yearsEach < LONG_AGO ? referenceYear() : undefined;
  const period = agoPeriod(value, decimals, yearsEach, present);
  return period && fixed(period, {deep: true});
}

/** The number of a unit in UNITS, some such units away from the reference. */
export function fromReference(unit: number, offset: number): Draft {
  const {ms, day, timed} = reference();
  if (unit < DAY && !timed) fail('a reference with a time', dateAt);
  return fixed(unitAt(UNITS[unit]!, unit < DAY ? ms : day, offset));
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
