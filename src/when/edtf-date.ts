import {civilToMs, daysInMonth, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND} from './civil.js';
import {at, beginText, type EDTFOptions, expectEnd, fail, options, peek, since, take, takeRun} from './edtf-cursor.js';
import {FIRST_GROUPING, firstMonth, LAST_GROUPING, spanOf, type Year, yearPrecision} from './edtf-span.js';
import type {Bounds, Precision} from './when.js';
import {localToMs} from './zone.js';

/** The signs of qualifiers by their bits: `?` is 1, `~` is 2, `%` is both. */
export const MARKS = ['', '?', '~', '%'];
export const UNCERTAIN = 1;
export const APPROXIMATE = 2;

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
  /** what `?` and `~` say about any of year, month and day */
  readonly marks: number;
  /** ms by which `~` widens the bounds on either side */
  readonly widening: number;
}

/** Beyond this a year is no longer told from its neighbour once it is counted in ms. */
const FARTHEST_YEAR = 1e15;

function takeQualifier(): number {
  return MARKS.indexOf(takeRun(1, '?~%'));
}

/** Exactly `count` digits, each of which may be `X`. */
function takePattern(count: number, expected: string): string {
  const pattern = takeRun(count, '0123456789X');
  return pattern.length < count ? fail(expected) : pattern;
}

/** A run of digits of which the first is not 0. */
function takePositive(name: string): string {
  const from = at;
  const digits = takeRun(Infinity);
  return digits < '1' ? fail(`${name} from 1 on`, from) : digits;
}

/** A number of two digits within limits. */
function takeTwo(most: number, name: string): number {
  const from = at;
  const digits = takeRun(2);
  return digits.length < 2 || Number(digits) > most ? fail(`${name} from 00 to ${most}`, from) : Number(digits);
}

/** One year; or, with `S` and its number (level 2, "Significant digits"), many: 1950S2 is some year from 1900 to 1999. */
function takeSignificant(magnitude: number, negative: boolean): Year {
  let unspecified = 0;
  if (take('S')) {
    unspecified = Math.max(String(magnitude).length - Number(takePositive('significant digits')), 0);
  }
  const step = 10 ** unspecified;
  const least = Math.floor(magnitude / step) * step;
  const most = least + step - 1;
  return {first: negative ? -most : least, last: negative ? -least : most, pattern: '', precision: yearPrecision(unspecified)};
}

function takeYear(): Year {
  const long = take('Y');
  const from = at;
  const negative = take('-');
  if (long) {
    const digits = takePositive('a year');
    let magnitude = Number(digits);
    if (take('E')) magnitude = Number(`${digits}e${takePositive('an exponent')}`);
    else if (digits.length < 5) fail('five digits after “Y”', at - digits.length);
    if (magnitude > FARTHEST_YEAR) fail('a year within 10^15 years', from);
    return takeSignificant(magnitude, negative);
  }
  const pattern = takePattern(4, 'a year of four digits');
  const least = Number(pattern.replaceAll('X', '0'));
  const most = Number(pattern.replaceAll('X', '9'));
  if (negative && most === 0) fail('the year 0000 without a minus', from);
  if (least === most && least > 0 && peek() === 'S') return takeSignificant(least, negative);
  // -0000 is no year, so a negative year that begins with zeros and goes on with X stops at -1.
  return {first: negative ? -most : least, last: negative ? Math.min(-least, -1) : most, pattern, precision: 'year'};
}

const PARTS_OF_DAY = [['hour', MS_PER_HOUR, 24], ['minute', MS_PER_MINUTE, 59], ['second', MS_PER_SECOND, 59]] as const;

interface Time extends Bounds {
  readonly precision: Precision;
  /** the offset that the time zone gave, to be written after the date; '' where the text had its own or none was asked for */
  readonly offset: string;
}

/** A time of day after its `T`; `midnight` is the beginning of its day in ms. */
function takeTime(midnight: number): Time {
  const from = at;
  let ms = 0;
  let length = 0;
  let precision: Precision = 'hour';
  for (const [name, size, most] of PARTS_OF_DAY) {
    if (length > 0 && !take(':')) {
      if (options.strict) fail('“:”');
      break;
    }
    ms += takeTwo(most, `${name}s`) * size;
    precision = name;
    length = size;
  }
  if (!options.strict && precision === 'second' && take('.')) {
    const digits = takeRun(4);
    if (digits.length % 4 === 0) fail('one to three digits', at - digits.length);
    ms += Number(digits.padEnd(3, '0'));
    precision = 'millisecond';
    length = 1;
  }
  if (ms > MS_PER_DAY) fail('a time up to 24:00:00', from);
  const zone = takeOffset();
  const {ms: earliest, offset} = zone === undefined && options.timeZone !== undefined
    ? localToMs(midnight + ms, options.timeZone) : {ms: midnight + ms - (zone ?? 0) * MS_PER_MINUTE, offset: ''};
  return {earliest, latest: earliest + length, precision, offset};
}

/** `Z`, `+hh` or `+hh:mm`, in minutes east of UTC; undefined where there is none. */
function takeOffset(): number | undefined {
  if (take('Z')) return 0;
  const sign = takeRun(1, '+-');
  if (sign === '') return undefined;
  const minutes = takeTwo(23, 'hours') * 60 + (take(':') ? takeTwo(59, 'minutes') : 0);
  return sign === '-' ? -minutes : minutes;
}

/** The date with each qualifier where it says most with fewest signs: once behind what it is about, or before each component. */
function writeQualified(components: readonly string[], qualifiers: readonly number[]): string {
  const other = qualifiers.findIndex(qualifier => qualifier !== qualifiers[0]);
  const run = other < 0 ? 3 : other;
  const behind = qualifiers.slice(run).every(qualifier => qualifier === 0) && Math.min(run, components.length) - 1;
  return components.map((component, index) => {
    if (behind === false) return MARKS[qualifiers[index]!]! + component;
    return index === behind ? component + MARKS[qualifiers[0]!]! : component;
  }).join('-');
}

const MONTH_EXPECTED = 'a month from 01 to 12, or a season from 21 to 41';

/**
 * Reads one date where the cursor stands: every form of levels 0, 1 and 2 but intervals and sets.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function takeDate(): DateNode {
  const qualifiers = [takeQualifier(), 0, 0];
  // A qualifier on the right of a component speaks of everything to the left as well.
  const takeRight = (last: number): void => {
    const mark = takeQualifier();
    for (let index = 0; index <= last; index++) qualifiers[index]! |= mark;
  };
  let from = at;
  const year = takeYear();
  const components = [since(from)];
  takeRight(0);
  let month = '';
  let day = '';
  if (year.pattern && take('-')) {
    qualifiers[1] = takeQualifier();
    from = at;
    month = takePattern(2, MONTH_EXPECTED);
    const code = Number(month);
    const grouping = code >= FIRST_GROUPING && code <= LAST_GROUPING;
    if (!grouping && !firstMonth(month)) fail(MONTH_EXPECTED, from);
    // A season of no hemisphere is 21…24, the same in the south 29…32.
    if (grouping && options.hemisphere === 'south' && code < FIRST_GROUPING + 4) month = String(code + 8);
    components.push(month);
    takeRight(1);
    if (!grouping && take('-')) {
      qualifiers[2] = takeQualifier();
      from = at;
      day = takePattern(2, 'a day from 01 to 31');
      components.push(day);
      takeRight(2);
    }
  }
  const span = spanOf(year, month, day) ?? fail('a day that this month has', from);
  let {earliest, latest, precision} = span;
  let time = '';
  const timed = day !== '' && latest - earliest === MS_PER_DAY && !qualifiers.some(Boolean) && take('T');
  if (timed) {
    from = at - 1;
    const read = takeTime(earliest);
    ({earliest, latest, precision} = read);
    time = since(from) + read.offset;
    if (!options.strict) takeRight(2);
  }
  let marks = 0;
  let widening = 0;
  qualifiers.forEach((qualifier, index) => {
    marks |= qualifier;
    // A run of approximate components next to each other speaks of its finest ("2004-06~" of the month); of several the coarsest decides.
    if (!(qualifier & APPROXIMATE) || qualifiers[index + 1]! & APPROXIMATE) return;
    const width = index === components.length - 1 ? timed ? 0 : latest - earliest
      : index > 0 ? daysInMonth(year.first, firstMonth(month)) * MS_PER_DAY : civilToMs(year.first + 1) - civilToMs(year.first);
    widening = Math.max(widening, width / 2, MS_PER_DAY);
  });
  return {
    type: 'date', edtf: timed ? components.join('-') + time + MARKS[marks]! : writeQualified(components, qualifiers),
    earliest: earliest - widening, latest: latest + widening, precision,
    year: year.first, lastYear: year.last, month, day, timed, marks, widening,
  };
}

/**
 * Reads a text that is one date.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function readDate(text: string, how?: EDTFOptions): DateNode {
  beginText(text, how);
  const date = takeDate();
  expectEnd();
  return date;
}
