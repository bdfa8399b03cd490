import {MS_PER_DAY} from '../../../dates/calendar/calendar.js';
import {DEFAULTS} from '../../../dates/edtf/parser.js';
import {readWhen} from '../../../dates/edtf/parse-edtf.js';
import {type Bounds, type When, WhenSyntaxError} from '../../../dates/index.js';

/** As far as `Date` reaches, ECMA-262 §21.4.1.1: ±100,000,000 days around 1970, in ms. */
const LAST_MOMENT = 8.64e15;

/** Whole numbers from one of these to the other are years: as ms they would be the first seconds of 1970. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/**
 * Numbers nearer to 1970 than so many ms, 48 days, are none: they are the days of a spreadsheet, or seconds, as which
 * they reach to the year 2101.
 */
const LEAST_MS = 48 * MS_PER_DAY;

/** What a number has to be, in words for a problem. */
export const NUMBER_EXPECTED =
  'a date: a year from 1000 to 2999 or milliseconds since 1970; other years, seconds and spreadsheet days as text';

/**
 * A date that is given as a number or as a `Date`: a year as text, else a moment in ms; undefined for anything else.
 */
export function readNumber(value: unknown): string | number | undefined {
  if (typeof value !== 'number') return momentOf(timeOf(value));
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return String(value);
  return Math.abs(value) < LEAST_MS ? undefined : momentOf(value);
}

const momentOf = (ms: number | undefined): number | undefined =>
  ms !== undefined && Math.abs(ms) < LAST_MOMENT ? Math.floor(ms) : undefined;

/** Of a `Date` from any frame of the page; of nothing that merely says it is one. */
function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

/** A moment known to the millisecond. */
export function whenAtMoment(ms: number): When {
  const iso = isoOf(ms);
  return Object.freeze({...EXACT, text: iso, edtf: iso, kind: 'instant', start: millisecond(ms), end: millisecond(ms)});
}

/**
 * An interval between two moments known to the millisecond, or between years.
 * @param timeZone IANA name of the zone whose years are meant
 * @throws WhenSyntaxError where the end is before the beginning
 */
export function whenBetween(start: string | number, end: string | number, timeZone: string | undefined): When {
  if (typeof start === 'string' || typeof end === 'string')
    return readWhen(`${edtfOf(start)}/${edtfOf(end)}`, {...DEFAULTS, timeZone});
  if (start > end) throw new WhenSyntaxError(`${isoOf(start)}/${isoOf(end)}`, 0, 'the earlier first');
  const text = `${isoOf(start)}/${isoOf(end)}`;
  return Object.freeze({
    ...EXACT,
    text,
    edtf: text,
    kind: 'interval',
    start: millisecond(start),
    end: millisecond(end),
  });
}

const EXACT = {precision: 'millisecond', approximate: false, uncertain: false, relative: false} as const;

function millisecond(ms: number): Bounds {
  return Object.freeze({earliest: ms, latest: ms + 1});
}

const edtfOf = (date: string | number): string => (typeof date === 'string' ? date : isoOf(date));

/** ISO 8601 with milliseconds. A year beyond four digits stands alone, for EDTF writes nothing finer with it. */
function isoOf(ms: number): string {
  const iso = new Date(ms).toISOString();
  if (/^[+-]\d{6}-/.test(iso)) {
    const year = Number(iso.slice(0, 7));
    return Math.abs(year) > 9999
      ? `Y${year}`
      : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${iso.slice(7)}`;
  }
  return iso;
}
