import {PRESENT} from '../calendar/calendar.js';

/** Below this, years are given by their number and not counted back. */
const LEAST_YEARS_AGO = 1000;

/**
 * The years before 1950 that `periodOfYearsAgo` read, from the year with which what it made begins or before which it
 * ends, in as few digits as may be. Undefined where it made no such year.
 */
export function yearsAgo(year: number, side: 'begins' | 'ends'): number | undefined {
  const halfUnits = side === 'begins' ? -1 / 2 : 1 / 2;
  for (let unit = 1e12; unit > 1; unit /= 10) {
    const ago = PRESENT - year + halfUnits * unit;
    if (ago >= LEAST_YEARS_AGO && ago % unit === 0) return ago;
  }
  return undefined;
}
