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
  const yearsOver = Math.floor((month - 3) / 12);
  const marchYear = year + yearsOver;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * (month - 3 - 12 * yearsOver) + 2) / 5);
  return (365 * marchYear + leapDays + dayOfYear - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 + day - 1) * MS_PER_DAY;
}

export const startOfDay = (ms: number): number => Math.floor(ms / MS_PER_DAY) * MS_PER_DAY;

/** A number with two digits at least. */
export const two = (value: number): string => value < 10 ? `0${value}` : `${value}`;

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

/** Days come again after 400 years, and near 0 no digit of them is lost. */
export function daysInMonth(year: number, month: number): number {
  return (civilToMs(year % 400, month + 1) - civilToMs(year % 400, month)) / MS_PER_DAY;
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekdayOf(ms: number): number {
  const days = Math.floor(ms / MS_PER_DAY) + 3;
  return days - 7 * Math.floor(days / 7) + 1;
}
