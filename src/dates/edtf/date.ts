import {MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND} from '../calendar.js';
import {at, beginText, type EDTFOptions, expectEnd, fail, options, since, take, takeRun} from './parser.js';
import {APPROXIMATE, FARTHEST_YEAR, FIRST_GROUPING, FIRST_OF_A_HEMISPHERE, LAST_GROUPING} from './codes.js';
import {firstMonth, spanOf, type Year, yearPrecision} from './date-bounds.js';
import type {Bounds, Precision} from '../when.js';
import {localOffset, writeOffset} from '../time-zone.js';

/** The signs of qualifiers by their bits: `?` is 1, `~` is 2, `%` is both. */
export const MARKS = ['', '?', '~', '%'];

/** One EDTF date, read: what was written in each component, and the bounds that follow from it. */
export interface DateNode extends Bounds {
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

const YEAR = 'a year such as 1850 or Y12345';

const takeQualifier = (): number => MARKS.indexOf(takeRun(1, '?~%'));

/** Exactly `count` digits, each of which may be `X`. */
function takePattern(count: number, expected: string): string {
  const pattern = takeRun(count, '0123456789X');
  return pattern.length < count ? fail(expected) : pattern;
}

/** A run of digits of which the first is not 0. */
function takePositive(): string {
  const from = at;
  const digits = takeRun(Infinity);
  return digits < '1' ? fail('a number from 1 on', from) : digits;
}

/** A number of two digits within limits. */
function takeTwo(most: number): number {
  const from = at;
  const digits = takeRun(2);
  return digits.length < 2 || Number(digits) > most ? fail(`00 to ${most}`, from) : Number(digits);
}

/**
 * One year; or, with `X` or with `S` and its number (level 2, "Significant digits"), many: 1950S2 is some year from
 * 1900 to 1999.
 */
function takeYear(): Year {
  const start = at;
  const long = take('Y');
  const from = at;
  const negative = take('-');
  let pattern = '';
  let least: number;
  let most: number;
  let unspecified = 0;
  if (long) {
    const digits = takePositive();
    least = most = Number(
      take('E') ? `${digits}e${takePositive()}` : digits.length > 4 ? digits : fail(YEAR, at - digits.length),
    );
    if (least > FARTHEST_YEAR) fail('a year within 10^15 years', from);
  } else {
    pattern = takePattern(4, YEAR);
    least = Number(pattern.replaceAll('X', '0'));
    most = Number(pattern.replaceAll('X', '9'));
    unspecified = 4 - pattern.search(/X*$/);
    if (negative && most === 0) fail('0000 without a minus', from);
  }
  if (least === most && least > 0 && take('S')) {
    unspecified = Math.max(String(least).length - Number(takePositive()), 0);
    const size = 10 ** unspecified;
    least -= least % size;
    most = least + size - 1;
    pattern = '';
  }
  // -0000 is no year, so a negative year that begins with zeros and goes on with X stops at -1.
  return {
    text: since(start),
    first: negative ? -most : least,
    last: negative ? Math.min(-least, -1) : most,
    pattern,
    precision: yearPrecision(unspecified),
  };
}

const PARTS_OF_DAY = [
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
  ['second', MS_PER_SECOND],
] as const;

/**
 * A time of day after its `T`, and an offset as it is to be written where a time zone gave it; `midnight` is the
 * beginning of its day in ms.
 */
function takeTime(midnight: number): Bounds & {precision: Precision; offset: string} {
  const from = at;
  let ms = midnight;
  let length = 0;
  let precision: Precision = 'hour';
  for (const [name, size] of PARTS_OF_DAY) {
    if (length > 0 && !take(':')) {
      if (options.strict) fail('“:”');
      break;
    }
    ms += takeTwo(length ? 59 : 24) * size;
    precision = name;
    length = size;
  }
  if (!options.strict && precision === 'second' && take('.')) {
    ms += Number((takeRun(3) || fail('a digit')).padEnd(3, '0'));
    precision = 'millisecond';
    length = 1;
  }
  if (ms > midnight + MS_PER_DAY) fail('a time up to 24:00:00', from);
  const written = takeOffset();
  const {timeZone} = options;
  const offset = written ?? (timeZone === undefined ? 0 : localOffset(ms, timeZone));
  const earliest = ms - offset * MS_PER_MINUTE;
  return {
    earliest,
    latest: earliest + length,
    precision,
    offset: written === undefined && timeZone !== undefined ? writeOffset(offset) : '',
  };
}

/** `Z`, `+hh` or `+hh:mm`, in minutes east of UTC; undefined where there is none. */
function takeOffset(): number | undefined {
  if (take('Z')) return 0;
  const sign = takeRun(1, '+-');
  if (sign === '') return undefined;
  const minutes = takeTwo(23) * 60 + (take(':') ? takeTwo(59) : 0);
  return sign === '-' ? -minutes : minutes;
}

/**
 * The date with each qualifier where it says most with fewest signs: once behind what it is about, or before each
 * component.
 */
function writeQualified(components: readonly string[], qualifiers: readonly number[]): string {
  const last = qualifiers.findLastIndex(Boolean);
  const alike = qualifiers.every((qualifier, index) => index > last || qualifier === qualifiers[last]);
  return components
    .map((component, index) => {
      const mark = MARKS[qualifiers[index]!]!;
      return !alike ? mark + component : index === last ? component + mark : component;
    })
    .join('-');
}

/** A month or, in its place, a season or another grouping. */
function takeMonth(): string {
  const expected = 'a month from 01 to 12, or a season from 21 to 41';
  const from = at;
  const month = takePattern(2, expected);
  const code = Number(month);
  if (!(code >= FIRST_GROUPING && code <= LAST_GROUPING) && !firstMonth(month)) fail(expected, from);
  // A season of no hemisphere is 21…24, the same in the south 29…32.
  return options.hemisphere === 'south' && code >= FIRST_GROUPING && code < FIRST_OF_A_HEMISPHERE
    ? String(code + 8)
    : month;
}

const takeDay = (): string => takePattern(2, 'a day from 01 to 31');

/**
 * Reads one date where the cursor stands: every form of levels 0, 1 and 2 but intervals and sets.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function takeDate(): DateNode {
  let qualifiers: number[] = [];
  let from = at;
  // A qualifier on the left of a component speaks of it alone, one on its right of everything to the left as well.
  const takeQualified = <Component>(take: () => Component): Component => {
    qualifiers.push(takeQualifier());
    from = at;
    const component = take();
    const right = takeQualifier();
    if (right) qualifiers = qualifiers.map((qualifier) => qualifier | right);
    return component;
  };
  const year = takeQualified(takeYear);
  const month = year.pattern && take('-') ? takeQualified(takeMonth) : '';
  const day = month && !(Number(month) >= FIRST_GROUPING) && take('-') ? takeQualified(takeDay) : '';
  let {earliest, latest, precision} = spanOf(year, month, day) ?? fail('a day that this month has', from);
  const components = [year.text, month, day].filter(Boolean);
  let marks = qualifiers.reduce((all, qualifier) => all | qualifier, 0);
  let edtf = marks ? writeQualified(components, qualifiers) : components.join('-');
  const timed = precision === 'day' && !marks && take('T');
  if (timed) {
    from = at - 1;
    let offset: string;
    ({earliest, latest, precision, offset} = takeTime(earliest));
    edtf += since(from) + offset;
    if (!options.strict) {
      qualifiers[2] = marks = takeQualifier();
      edtf += MARKS[marks];
    }
  }
  let widening = 0;
  qualifiers.forEach((qualifier, index) => {
    // A run of approximate components next to each other speaks of its finest ("2004-06~" of the month); of several the
    // coarsest decides.
    if (!(qualifier & APPROXIMATE) || qualifiers[index + 1]! & APPROXIMATE) return;
    const about = spanOf(year, index > 0 ? month : '', index > 1 ? day : '')!;
    widening = Math.max(widening, (about.latest - about.earliest) / 2, MS_PER_DAY);
  });
  return {
    edtf,
    earliest: earliest - widening,
    latest: latest + widening,
    precision,
    year: year.first,
    lastYear: year.last,
    month,
    day,
    timed,
    marks,
    widening,
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
