import {PRESENT} from './calendar.js';
import {FARTHEST_YEAR} from './edtf/codes.js';
import {type Period, yearsBetween} from './period.js';

/**
 * A number of years before the present, which is 1950 to geologists, as far as its digits say it: "66 million" is 65.5
 * to 66.5 million, "66.0 million" ten times as exact. Zeros at the end of a whole number do not count as digits.
 * Undefined for nothing at all and beyond what a year can be.
 * @param decimals how many digits stand behind the point of `value`
 * @param yearsEach what one of `value` is: 1e6 for millions of years
 */
export function periodOfYearsAgo(
  value: number,
  decimals: number,
  yearsEach: number,
  present = PRESENT,
): Period | undefined {
  const ago = Math.round(value * yearsEach);
  if (ago <= 0 || ago > FARTHEST_YEAR) return undefined;
  let unit = Math.max(1, Math.round(yearsEach / 10 ** decimals));
  if (decimals === 0) for (let rest = value; rest % 10 === 0; rest /= 10) unit *= 10;
  const first = present - ago - Math.floor(unit / 2);
  return yearsBetween(first, first + unit - 1);
}

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
