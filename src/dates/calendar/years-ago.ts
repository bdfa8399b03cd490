import {PRESENT} from './calendar.js';
import {FARTHEST_YEAR} from '../edtf/codes.js';
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
