/**
 * The proleptic Gregorian calendar in UTC, for any year a double can count: `Date` ends at ±271,821.
 * Years are astronomical: 0 is 1 BC. Months run 1…12, days 1…31.
 * Days are counted in years that begin in March, so that the leap day comes last
 * (E. M. Reingold and N. Dershowitz, "Calendrical Calculations", 2018; H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;
/** The mean Gregorian year: 365.2425 days. */
export const MS_PER_YEAR = 365.2425 * MS_PER_DAY;
export const MS_PER_MONTH = MS_PER_YEAR / 12;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 = 719_468;

/** Midnight at which a civil day begins, in ms. Months outside 1…12 and days outside the month carry over. */
export function civilToMs(year: number, month = 1, day = 1): number {
  const monthsFromMarch = month - 3;
  const marchYear = year + Math.floor(monthsFromMarch / 12);
  const marchMonth = monthsFromMarch - 12 * Math.floor(monthsFromMarch / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 + day - 1) * MS_PER_DAY;
}

/** The civil day in which a moment lies. */
export function msToCivil(ms: number): CivilDate {
  const days = Math.floor(ms / MS_PER_DAY) + DAYS_FROM_MARCH_OF_YEAR_0_TO_1970;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekdayOf(ms: number): number {
  const days = Math.floor(ms / MS_PER_DAY) + 3;
  return days - 7 * Math.floor(days / 7) + 1;
}
