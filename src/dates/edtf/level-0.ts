import {knownSpan} from './date-bounds.js';
import type {DateNode} from './date-node.js';

/** Followed by none of what would make it another date: more digits, `X`, a qualifier, significant digits, a time. */
const YEAR_MONTH_DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?![\dXS?~%T-])/;

/**
 * The year, month or day of level 0 that stands somewhere in a text: what nearly every date is, read at once. Undefined
 * for everything else, also for what looks like one of them and is none.
 */
export function level0At(text: string, at: number): DateNode | undefined {
  const found = YEAR_MONTH_DAY.exec(at > 0 ? text.slice(at) : text);
  if (!found) return undefined;
  const [edtf, yearDigits, month = '', day = ''] = found as unknown as [string, string, string?, string?];
  const year = Number(yearDigits);
  const span = knownSpan(year, month, day);
  if (!span) return undefined;
  const {earliest, latest, precision} = span;
  return {edtf, earliest, latest, precision, year, lastYear: year, month, day, timed: false, qualifier: 0};
}
