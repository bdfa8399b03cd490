import {knownSpan} from './date-bounds.js';
import type {DateNode} from './date-node.js';

/** What makes another date of it where it follows: more digits, `X`, a qualifier, significant digits, a time. */
const GOES_ON = '0123456789XS?~%T-';

/**
 * The year, month or day of level 0 that stands somewhere in a text: what nearly every date is, read at once. Undefined
 * for everything else, also for what looks like one of them and is none.
 */
export function level0At(text: string, at: number): DateNode | undefined {
  const year = numberAt(text, at, 4);
  if (year === undefined) return undefined;
  let end = at + 4;
  const month = text[end] === '-' ? numberAt(text, end + 1, 2) : undefined;
  if (month !== undefined) end += 3;
  const day = month !== undefined && text[end] === '-' ? numberAt(text, end + 1, 2) : undefined;
  if (day !== undefined) end += 3;
  if ((month !== undefined && (month < 1 || month > 12)) || (end < text.length && GOES_ON.includes(text[end]!)))
    return undefined;
  const span = knownSpan(year, month, day);
  if (!span) return undefined;
  const {earliest, latest, precision} = span;
  return {
    edtf: text.slice(at, end),
    earliest,
    latest,
    precision,
    year,
    lastYear: year,
    month: month === undefined ? '' : text.slice(at + 5, at + 7),
    day: day === undefined ? '' : text.slice(at + 8, at + 10),
    timed: false,
    qualifier: 0,
  };
}

const ZERO = 48;

/**
 * The number that so many digits make; undefined where something else stands among them. A regular expression would
 * take several times as long, here where nearly every date of a file is read.
 */
function numberAt(text: string, at: number, digits: number): number | undefined {
  let number = 0;
  for (let index = at; index < at + digits; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    // Beyond the end of the text it is NaN.
    if (!(digit >= 0 && digit <= 9)) return undefined;
    number = 10 * number + digit;
  }
  return number;
}
