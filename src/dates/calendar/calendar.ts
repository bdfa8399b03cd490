/**
 * The proleptic Gregorian calendar in UTC, for any year a double can count: `Date` ends at ±271,821. Years are
 * astronomical: 0 is 1 BC. Months run 1…12, days 1…31. Days are counted in years that begin in March, so that the leap
 * day comes last (E. M. Reingold and N. Dershowitz, "Calendrical Calculations", 2018; H. Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms").
 */

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;
export const MS_PER_WEEK = 7 * MS_PER_DAY;
/** The mean Gregorian year: 365.2425 days. */
export const MS_PER_YEAR = 365.2425 * MS_PER_DAY;
export const MS_PER_MONTH = MS_PER_YEAR / 12;

/** The last moment that `Intl` and `Date` can name, in ms on either side of 1970. */
export const INTL_LIMIT = 8.64e15;

/** 15 October 1582, the first day of the Gregorian calendar, in ms. */
export const GREGORIAN_REFORM = -141_427 * MS_PER_DAY;

/** The year from which geologists count back ("before present"). */
export const PRESENT = 1950;

/** Beyond so many years nobody minds whether they are counted from the reference or from 1950. */
export const YEARS_FROM_REFERENCE = 10_000;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_CYCLE = 146_097;
const DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 = 719_468;

/** Midnight at which a civil day begins, in ms. Months outside 1…12 and days outside the month carry over. */
export function civilToMs(year: number, month = 1, day = 1): number {
  const yearsOver = Math.floor((month - 3) / 12);
  const marchYear = year + yearsOver;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * (month - 3 - 12 * yearsOver) + 2) / 5);
  return (365 * marchYear + leapDays + dayOfYear - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 + day - 1) * MS_PER_DAY;
}

/** A number with two digits at least. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/**
 * The civil day in which a moment lies. It is counted at the same place in the 400 years after 1970, where the calendar
 * is the same.
 */
export function msToCivil(ms: number): CivilDate {
  const days = Math.floor(ms / MS_PER_DAY);
  const cycles = Math.floor(days / DAYS_PER_CYCLE);
  const sinceMarch = days - cycles * DAYS_PER_CYCLE + DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
  const cycle = Math.floor(sinceMarch / DAYS_PER_CYCLE);
  const dayOfCycle = sinceMarch - cycle * DAYS_PER_CYCLE;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / (DAYS_PER_CYCLE - 1));
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthOfYear = Math.floor((5 * dayOfYear + 2) / 153);
  const isOfNextYear = monthOfYear >= 10;
  return {
    year: yearOfCycle + cycle * 400 + (isOfNextYear ? 1 : 0) + cycles * 400,
    month: monthOfYear + (isOfNextYear ? -9 : 3),
    day: dayOfYear - Math.floor((153 * monthOfYear + 2) / 5) + 1,
  };
}

const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** @param month 1 to 12 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTHS[month - 1]!;

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (ms: number): number => new Date(ms % MS_PER_WEEK).getUTCDay() || 7;
