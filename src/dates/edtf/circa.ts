import {LAST_CALENDAR_YEAR} from './codes.js';

/** Whether "about" can reach so many years: a whole number, from 0 on. */
export const isCirca = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LAST_CALENDAR_YEAR;

/**
 * The years that "about" reaches from a year, as they were given.
 * @throws RangeError where they are none
 */
export function checkedCirca(circa: number | undefined): number | undefined {
  if (circa === undefined || isCirca(circa)) return circa;
  throw new RangeError(`circa: received ${String(circa)}, expected a whole number of years, such as 5`);
}
