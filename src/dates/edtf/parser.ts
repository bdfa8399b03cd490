import {MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND} from '../calendar/calendar.js';
import type {Precision} from '../precision.js';
import {writeOffset, zoneClock} from '../calendar/zone-clock.js';
import type {Bounds} from '../when.js';
import {refuseLongText, WhenSyntaxError} from '../when-syntax-error.js';
import {FARTHEST_YEAR, FIRST_GROUPING, FIRST_OF_A_HEMISPHERE, LAST_GROUPING} from './codes.js';
import {firstMonth, type Year, yearPrecision} from './date-bounds.js';
import type {DateNode} from './date-node.js';
import {level0At} from './level-0.js';
import {APPROXIMATE, UNCERTAIN} from './qualifier.js';

/** How EDTF is to be read. */
export interface EDTFOptions {
  /** whose seasons are meant by 21 to 24 */
  readonly hemisphere: 'north' | 'south';
  /** IANA name of the zone whose days are meant, and by whose clocks a time without offset is; UTC where undefined */
  readonly timeZone: string | undefined;
  /** years by which `~` widens a year on either side; as museums mean it where it is undefined */
  readonly circa?: number | undefined;
}

export const DEFAULTS: EDTFOptions = {hemisphere: 'north', timeZone: undefined};

/** A time of day: its bounds, and the offset to be written behind it where a time zone gave it. */
export interface Time extends Bounds {
  readonly precision: Precision;
  readonly offset: string;
}

const DIGITS = '0123456789';
const A_YEAR = 'a year such as 1850 or Y12345';

const PARTS_OF_DAY = [
  ['hour', MS_PER_HOUR, 24],
  ['minute', MS_PER_MINUTE, 59],
  ['second', MS_PER_SECOND, 59],
] as const;

/** Seasons of no hemisphere are 21…24, the same in the south 29…32. */
const FROM_NO_HEMISPHERE_TO_SOUTH = 8;

/**
 * Reads one EDTF text from left to right, and never goes back. What begins with `take` reads what stands here, and goes
 * on behind it.
 */
export class EDTFParser {
  readonly options: EDTFOptions;
  readonly #text: string;
  #at = 0;

  /** @throws WhenSyntaxError for a text that is too long for any date */
  constructor(text: string, options: EDTFOptions) {
    refuseLongText(text);
    this.#text = text;
    this.options = options;
  }

  /** Index of the next character. */
  get at(): number {
    return this.#at;
  }

  /** The next character; '' at the end of the text. */
  peek(): string {
    return this.#text.charAt(this.#at);
  }

  /** What was read since an index. */
  since(from: number): string {
    return this.#text.slice(from, this.#at);
  }

  /** @throws WhenSyntaxError always */
  fail(expected: string, at = this.#at): never {
    throw new WhenSyntaxError(this.#text, at, expected);
  }

  expectEnd(): void {
    if (this.#at < this.#text.length) this.fail('the end of the date');
  }

  /** Whether a character stands here; it is passed then. */
  take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  /** The number of a qualifier; 0 where there is none. */
  takeQualifier(): number {
    if (this.take('?')) return UNCERTAIN;
    if (this.take('~')) return APPROXIMATE;
    return this.take('%') ? UNCERTAIN | APPROXIMATE : 0;
  }

  /** A year, month or day of level 0; undefined where something else stands here. */
  takeLevel0(): DateNode | undefined {
    const date = level0At(this.#text, this.#at);
    if (date) this.#at += date.edtf.length;
    return date;
  }

  /**
   * One year; or, with `X` or with `S` and its number (level 2, "Significant digits"), many: 1950S2 is some year from
   * 1900 to 1999.
   */
  takeYear(): Year {
    const start = this.#at;
    const isLong = this.take('Y');
    const numberAt = this.#at;
    const isNegative = this.take('-');
    let pattern = isLong ? '' : this.#takePattern(4, A_YEAR);
    let least = isLong ? this.#takeLongYear(numberAt) : Number(pattern);
    let most = least;
    let unspecified = 0;
    if (pattern.includes('X')) {
      least = Number(pattern.replaceAll('X', '0'));
      most = Number(pattern.replaceAll('X', '9'));
      unspecified = pattern.length - pattern.search(/X*$/);
    }
    if (isNegative && most === 0) this.fail('0000 without a minus', numberAt);
    if (least === most && least > 0 && this.take('S')) {
      unspecified = Math.max(String(least).length - Number(this.#takePositive()), 0);
      const size = 10 ** unspecified;
      least -= least % size;
      most = least + size - 1;
      pattern = '';
    }
    return {
      text: this.since(start),
      first: isNegative ? -most : least,
      // -0000 is no year, so a negative year that begins with zeros and goes on with X stops at -1.
      last: isNegative ? Math.min(-least, -1) : most,
      pattern,
      precision: yearPrecision(unspecified),
    };
  }

  /** A month or, in its place, a season or another grouping. */
  takeMonth(): string {
    const expected = 'a month from 01 to 12, or a season from 21 to 41';
    const from = this.#at;
    const month = this.#takePattern(2, expected);
    const code = Number(month);
    const isGrouping = code >= FIRST_GROUPING && code <= LAST_GROUPING;
    if (!isGrouping && firstMonth(month) === undefined) this.fail(expected, from);
    return isGrouping && code < FIRST_OF_A_HEMISPHERE && this.options.hemisphere === 'south'
      ? String(code + FROM_NO_HEMISPHERE_TO_SOUTH)
      : month;
  }

  takeDay(): string {
    return this.#takePattern(2, 'a day from 01 to 31');
  }

  /**
   * A time of day after its `T`.
   * @param midnight the beginning of its day, in ms
   */
  takeTime(midnight: number): Time {
    const from = this.#at;
    const {timeZone} = this.options;
    let ms = midnight;
    let length = 0;
    let precision: Precision = 'hour';
    for (const [unit, size, most] of PARTS_OF_DAY) {
      if (length > 0 && !this.take(':')) break;
      ms += this.#takeTwoDigits(most) * size;
      precision = unit;
      length = size;
    }
    if (precision === 'second' && this.take('.')) {
      const fraction = this.#takeRun(3) || this.fail('a digit');
      // A tenth of a second lasts a tenth of a second.
      length = 10 ** (3 - fraction.length);
      ms += Number(fraction) * length;
      precision = 'millisecond';
    }
    if (ms > midnight + MS_PER_DAY) this.fail('a time up to 24:00:00', from);
    const written = this.#takeOffset();
    const local = written === undefined && timeZone !== undefined ? zoneClock(timeZone).minutesAhead(ms) : undefined;
    const earliest = ms - (written ?? local ?? 0) * MS_PER_MINUTE;
    return {
      earliest,
      latest: earliest + length,
      precision,
      offset: local === undefined ? '' : writeOffset(local),
    };
  }

  /** `Z`, `+hh` or `+hh:mm`, in minutes east of UTC; undefined where there is none. */
  #takeOffset(): number | undefined {
    if (this.take('Z')) return 0;
    const sign = this.#takeRun(1, '+-');
    if (sign === '') return undefined;
    const minutes = this.#takeTwoDigits(23) * 60 + (this.take(':') ? this.#takeTwoDigits(59) : 0);
    return sign === '-' ? -minutes : minutes;
  }

  /** The digits of a year after `Y` and its sign, with an exponent perhaps. */
  #takeLongYear(numberAt: number): number {
    const from = this.#at;
    const digits = this.#takePositive();
    const exponent = this.take('E') ? this.#takePositive() : '';
    if (exponent === '' && digits.length < 5) this.fail(A_YEAR, from);
    const year = Number(exponent === '' ? digits : `${digits}e${exponent}`);
    return year > FARTHEST_YEAR ? this.fail('a year within 10^15 years', numberAt) : year;
  }

  /** A run of digits of which the first is not 0. */
  #takePositive(): string {
    const from = this.#at;
    const digits = this.#takeRun(Infinity);
    return digits < '1' ? this.fail('a number from 1 on', from) : digits;
  }

  /** A number of two digits, up to a limit. */
  #takeTwoDigits(most: number): number {
    const from = this.#at;
    const digits = this.#takeRun(2);
    return digits.length < 2 || Number(digits) > most ? this.fail(`00 to ${most}`, from) : Number(digits);
  }

  /** So many digits, each of which may be `X`. */
  #takePattern(count: number, expected: string): string {
    const pattern = this.#takeRun(count, `${DIGITS}X`);
    return pattern.length < count ? this.fail(expected) : pattern;
  }

  /** As many of some characters as stand here, up to a number of them. */
  #takeRun(most: number, characters = DIGITS): string {
    const from = this.#at;
    const end = Math.min(this.#text.length, from + most);
    while (this.#at < end && characters.includes(this.#text[this.#at]!)) this.#at++;
    return this.since(from);
  }
}
