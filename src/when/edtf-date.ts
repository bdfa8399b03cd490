import {civilToMs, daysInMonth, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND} from './civil.js';
import {FIRST_GROUPING, LAST_GROUPING, matchingMonth, spanOf, UNSPECIFIED, type Year, yearPrecision} from './edtf-span.js';
import {type Bounds, type Precision, WhenSyntaxError} from './when.js';
import {localToMs} from './zone.js';

/** `?` is 1, `~` is 2, `%` is both. */
export const UNCERTAIN = 1;
export const APPROXIMATE = 2;

/** How the EDTF reader is to read. */
export interface EDTFOptions {
  /** true refuses what the specification does not have; see `readEDTF` for the extensions */
  readonly strict: boolean;
  readonly hemisphere: 'north' | 'south';
  /** IANA name of the zone in which a date-time without offset is read; UTC where it is undefined */
  readonly timeZone: string | undefined;
}

export const STRICT: EDTFOptions = {strict: true, hemisphere: 'north', timeZone: undefined};
export const LENIENT: EDTFOptions = {...STRICT, strict: false};

/** One EDTF date, read: what was written in each component, and the bounds that follow from it. */
export interface DateNode extends Bounds {
  readonly type: 'date';
  readonly edtf: string;
  readonly precision: Precision;
  /** astronomical; the first and the last year that are possible */
  readonly year: number;
  readonly lastYear: number;
  /** digits as written, with `X`; a sub-year grouping 21…41 stands in `month`; '' where there is none */
  readonly month: string;
  readonly day: string;
  /** true for a date with a time of day */
  readonly timed: boolean;
  /** what `?` and `~` say about year, month and day */
  readonly qualifiers: readonly [number, number, number];
}

/** A place in a text that only moves forward. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Beyond this a year is no longer told from its neighbour once it is counted in ms. */
const FARTHEST_YEAR = 1e15;

const HYPHEN = 45;

export function fail(cursor: Cursor, expected: string, at = cursor.at): never {
  throw new WhenSyntaxError(cursor.text, at, expected);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The character code here: NaN at the end of the text. */
function peek(cursor: Cursor): number {
  return cursor.text.charCodeAt(cursor.at);
}

export function take(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

function takeQualifier(cursor: Cursor): number {
  const qualifier = '?~%'.indexOf(cursor.text[cursor.at] ?? ' ') + 1;
  if (qualifier > 0) cursor.at++;
  return qualifier;
}

/** Exactly `count` digits, each of which may be `X`. */
function takePattern(cursor: Cursor, count: number, expected: string): string {
  const from = cursor.at;
  for (; cursor.at < from + count; cursor.at++) {
    const code = peek(cursor);
    if (!isDigit(code) && code !== UNSPECIFIED) fail(cursor, expected);
  }
  return cursor.text.slice(from, cursor.at);
}

/** A run of digits, as many as there are; the first is not 0. */
function takePositive(cursor: Cursor, expected: string): string {
  const from = cursor.at;
  while (isDigit(peek(cursor))) cursor.at++;
  if (cursor.at === from || cursor.text[from] === '0') fail(cursor, expected, from);
  return cursor.text.slice(from, cursor.at);
}

/** A number of two digits within limits. */
function takeTwo(cursor: Cursor, most: number, expected: string): number {
  const from = cursor.at;
  const tens = peek(cursor) - 48;
  const ones = cursor.text.charCodeAt(from + 1) - 48;
  const value = tens * 10 + ones;
  if (!(tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && value <= most)) fail(cursor, expected);
  cursor.at += 2;
  return value;
}


/** `S` and its number (level 2, "Significant digits"): 1950S2 is some year from 1900 to 1999. */
function takeSignificant(cursor: Cursor, magnitude: number, negative: boolean): Year {
  cursor.at++;
  const significant = Number(takePositive(cursor, 'the number of significant digits, 1 or more'));
  const unspecified = Math.max(String(magnitude).length - significant, 0);
  const step = 10 ** unspecified;
  const least = Math.floor(magnitude / step) * step;
  const most = least + step - 1;
  return {first: negative ? -most : least, last: negative ? -least : most, pattern: '', negative, precision: yearPrecision(unspecified)};
}

/** A year after its `Y`: more than four digits, or an exponent. */
function takeLongYear(cursor: Cursor): Year {
  const negative = take(cursor, '-');
  const from = cursor.at;
  const digits = takePositive(cursor, 'a year of more than four digits');
  let magnitude = Number(digits);
  if (take(cursor, 'E')) magnitude = Number(`${digits}e${takePositive(cursor, 'the exponent of the year, 1 or more')}`);
  else if (digits.length < 5) fail(cursor, 'a year of more than four digits (“Y” is for those only)', from);
  if (magnitude > FARTHEST_YEAR) fail(cursor, 'a year within 1,000,000,000,000,000 years of today', from);
  if (cursor.text[cursor.at] === 'S') return takeSignificant(cursor, magnitude, negative);
  const year = negative ? -magnitude : magnitude;
  return {first: year, last: year, pattern: '', negative, precision: 'year'};
}

function takeYear(cursor: Cursor): Year {
  if (take(cursor, 'Y')) return takeLongYear(cursor);
  const from = cursor.at;
  const negative = take(cursor, '-');
  const pattern = takePattern(cursor, 4, 'a year of four digits, such as 1850 (or “X” for digits that nobody knows)');
  const least = pattern.includes('X') ? Number(pattern.replaceAll('X', '0')) : Number(pattern);
  const most = pattern.includes('X') ? Number(pattern.replaceAll('X', '9')) : least;
  if (negative && most === 0) fail(cursor, 'the year 0000 without a minus', from);
  if (cursor.text[cursor.at] === 'S' && least === most && least > 0) return takeSignificant(cursor, least, negative);
  // -0000 is no year, so a negative year that begins with zeros and goes on with X stops at -1.
  return negative
    ? {first: -most, last: Math.min(-least, -1), pattern, negative, precision: 'year'}
    : {first: least, last: most, pattern, negative, precision: 'year'};
}

const PARTS_OF_DAY: readonly Precision[] = ['hour', 'minute', 'second', 'millisecond'];
const PART_LENGTHS = [MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, 1];

interface Time extends Bounds {
  readonly precision: Precision;
  /** the offset that the time zone gave, to be written after the date; '' where the text had its own or none was asked for */
  readonly offset: string;
}

/** A time of day after its `T`; `midnight` is the beginning of its day in ms. */
function takeTime(cursor: Cursor, midnight: number, options: EDTFOptions): Time {
  const from = cursor.at;
  const hour = takeTwo(cursor, 24, 'an hour from 00 to 23');
  let ms = hour * MS_PER_HOUR;
  let part = 0;
  if (options.strict ? (take(cursor, ':') || fail(cursor, '“:” and the minutes')) : take(cursor, ':')) {
    ms += takeTwo(cursor, 59, 'minutes from 00 to 59') * MS_PER_MINUTE;
    part = 1;
    if (options.strict ? (take(cursor, ':') || fail(cursor, '“:” and the seconds')) : take(cursor, ':')) {
      ms += takeTwo(cursor, 59, 'seconds from 00 to 59') * MS_PER_SECOND;
      part = 2;
      if (!options.strict && take(cursor, '.')) {
        const fraction = cursor.at;
        while (isDigit(peek(cursor))) cursor.at++;
        if (cursor.at === fraction || cursor.at > fraction + 3) fail(cursor, 'one to three digits of a second', fraction);
        ms += Number(cursor.text.slice(fraction, cursor.at).padEnd(3, '0'));
        part = 3;
      }
    }
  }
  if (ms > MS_PER_DAY) fail(cursor, 'a time up to 24:00:00', from);
  const zone = takeOffset(cursor);
  let earliest = midnight + ms;
  let offset = '';
  if (zone !== undefined) earliest -= zone * MS_PER_MINUTE;
  else if (options.timeZone !== undefined) ({ms: earliest, offset} = localToMs(earliest, options.timeZone));
  return {earliest, latest: earliest + PART_LENGTHS[part]!, precision: PARTS_OF_DAY[part]!, offset};
}

/** `Z`, `+hh` or `+hh:mm`, in minutes east of UTC; undefined where there is none. */
function takeOffset(cursor: Cursor): number | undefined {
  if (take(cursor, 'Z')) return 0;
  const sign = take(cursor, '+') ? 1 : take(cursor, '-') ? -1 : 0;
  if (sign === 0) return undefined;
  const hours = takeTwo(cursor, 23, 'the hours of the offset from UTC');
  return sign * (hours * 60 + (take(cursor, ':') ? takeTwo(cursor, 59, 'the minutes of the offset from UTC') : 0));
}

/**
 * The width in ms by which `~` widens: half the unit that is approximate. A run of approximate components next to each other
 * speaks of its finest ("2004-06~" of the month); of several runs the coarsest decides.
 */
function widening(qualifiers: readonly number[], width: number, widths: readonly number[]): number {
  let widest = 0;
  const last = widths.length;
  for (let index = 0; index <= last; index++) {
    if (!(qualifiers[index]! & APPROXIMATE) || (index < last && qualifiers[index + 1]! & APPROXIMATE)) continue;
    widest = Math.max(widest, index === last ? width : widths[index]!);
  }
  return widest && Math.max(widest / 2, MS_PER_DAY);
}

/** The date with each qualifier where it says most with fewest signs. */
function writeQualified(components: readonly string[], qualifiers: readonly number[]): string {
  const sign = (qualifier: number): string => ' ?~%'[qualifier]!.trim();
  let run = 0;
  while (run < components.length && qualifiers[run] === qualifiers[0]) run++;
  const plainAfter = qualifiers.slice(run, components.length).every(qualifier => qualifier === 0);
  const group = plainAfter && run > 0;
  return components
    .map((component, index) => group ? component + (index === run - 1 ? sign(qualifiers[0]!) : '') : sign(qualifiers[index]!) + component)
    .join('-');
}

/** From a season of no hemisphere (21…24) to the same season in the south (29…32). */
const TO_SOUTH = 8;

const MONTH_EXPECTED = 'a month from 01 to 12, or a season or part of a year from 21 to 41';

/**
 * Reads one date where the cursor stands: every form of levels 0, 1 and 2 but intervals and sets.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function readDate(cursor: Cursor, options: EDTFOptions): DateNode {
  const left = [takeQualifier(cursor), 0, 0];
  const yearFrom = cursor.at;
  const year = takeYear(cursor);
  const components = [cursor.text.slice(yearFrom, cursor.at)];
  const right = [takeQualifier(cursor), 0, 0];
  let month = '';
  let day = '';
  let dayFrom = cursor.at;
  if (year.pattern !== '' && peek(cursor) === HYPHEN) {
    cursor.at++;
    left[1] = takeQualifier(cursor);
    const monthFrom = cursor.at;
    month = takePattern(cursor, 2, MONTH_EXPECTED);
    const grouping = Number(month) >= FIRST_GROUPING && Number(month) <= LAST_GROUPING;
    if (!grouping && matchingMonth(month, 1) > 12) fail(cursor, MONTH_EXPECTED, monthFrom);
    if (grouping && options.hemisphere === 'south' && Number(month) < FIRST_GROUPING + 4) month = String(Number(month) + TO_SOUTH);
    components.push(month);
    right[1] = takeQualifier(cursor);
    if (!grouping && peek(cursor) === HYPHEN) {
      cursor.at++;
      left[2] = takeQualifier(cursor);
      dayFrom = cursor.at;
      day = takePattern(cursor, 2, 'a day of two digits');
      components.push(day);
      right[2] = takeQualifier(cursor);
    }
  }
  const plain = left[0]! + left[1]! + left[2]! + right[0]! + right[1]! + right[2]! === 0;
  const dateEnd = cursor.at;
  const span = spanOf(year, month, day) ?? fail(cursor, 'a day that this month has', dayFrom);
  let {earliest, latest} = span;
  let precision = span.precision;
  let rest = '';
  const timed = day !== '' && plain && precision === 'day' && cursor.text[cursor.at] === 'T';
  if (timed) {
    cursor.at++;
    const time = takeTime(cursor, earliest, options);
    ({earliest, latest, precision} = time);
    rest = cursor.text.slice(dateEnd, cursor.at) + time.offset;
    if (!options.strict) right[2] = takeQualifier(cursor);
  }
  // A qualifier on the right of a component speaks of everything to the left as well.
  const qualifiers = [left[0]! | right[0]! | right[1]! | right[2]!, left[1]! | right[1]! | right[2]!, left[2]! | right[2]!] as const;
  if (qualifiers[0] & APPROXIMATE || qualifiers[1] & APPROXIMATE || qualifiers[2] & APPROXIMATE) {
    const monthDays = month === '' ? 0 : daysInMonth(year.first, matchingMonth(month, 1));
    const widths = [civilToMs(year.first + 1) - civilToMs(year.first), monthDays * MS_PER_DAY].slice(0, components.length - 1);
    const by = widening(qualifiers, timed ? 0 : latest - earliest, widths) || MS_PER_DAY;
    earliest -= by;
    latest += by;
  }
  const edtf = timed
    ? components.join('-') + rest + ' ?~%'[right[2]!]!.trim()
    : writeQualified(components, qualifiers);
  return {type: 'date', edtf, earliest, latest, precision, year: year.first, lastYear: year.last, month, day, timed, qualifiers};
}
