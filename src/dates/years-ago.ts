import {PRESENT} from './calendar.js';
import {type Period, years} from './period.js';

/**
 * A number of years before the present, which is 1950 to geologists, as far as its digits say it: "66 million" is 65.5
 * to 66.5 million, "66.0 million" ten times as exact. Zeros at the end of a whole number do not count as digits.
 * Undefined for nothing at all and beyond what a year can be.
 */
export function agoPeriod(value: number, decimals: number, yearsEach: number, present = PRESENT): Period | undefined {
  const ago = Math.round(value * yearsEach);
  if (ago <= 0 || ago > 1e15) return undefined;
  let unit = Math.max(1, Math.round(yearsEach / 10 ** decimals));
  if (decimals === 0) for (let rest = value; rest % 10 === 0; rest /= 10) unit *= 10;
  const first = present - ago - Math.floor(unit / 2);
  return years(first, first + unit - 1);
}

/**
 * The years before 1950 that `agoPeriod` read, from the year with which what it made begins (-1) or before which it
 * ends (1), in as few digits as may be. Undefined where it made no such year.
 */
export function agoOf(year: number, side: 1 | -1): number | undefined {
  for (let unit = 1e12; unit > 1; unit /= 10) {
    const ago = PRESENT - year + (side * unit) / 2;
    if (ago >= 1000 && ago % unit === 0) return ago;
  }
  return undefined;
}
