import {edtfOfParts, edtfOfYear} from '../common/edtf.js';

/** Wikidata’s item of the Julian calendar. */
const JULIAN = 'Q1985786';

/** Units of which a year is the last that counts, by their precision: 10⁹ years … a year. */
const YEAR = 9;
const DAY = 11;

const TIME = /^([+-]?)(\d{1,16})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/;

/** A time as Wikidata has it: https://www.wikidata.org/wiki/Help:Dates */
export interface TimeValue {
  readonly time: string;
  /** from 0, 10⁹ years, by 9, a year, and 11, a day, to 14, a second */
  readonly precision: number;
  /** the address of the calendar */
  readonly calendar?: string | undefined;
  /** whether there is a year 0, as in RDF; in JSON 1 BC is -1 */
  readonly hasYearZero: boolean;
  /** whether a day in the Julian calendar is written in it, as in JSON; RDF has it in the Gregorian one */
  readonly isInItsCalendar: boolean;
}

/** The date in EDTF, no more exact than its precision, and its wording where it is in another calendar. */
export function readTime(value: TimeValue): {readonly date: string; readonly dateText?: string} | undefined {
  const [, sign, digits, ...rest] = TIME.exec(value.time) ?? [];
  if (digits === undefined) return undefined;
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = rest.map(Number);
  const number = Number(digits) * (sign === '-' ? -1 : 1);
  if (!Number.isSafeInteger(number) || (number === 0 && !value.hasYearZero)) return undefined;
  const year = number < 0 && !value.hasYearZero ? number + 1 : number;
  const {precision} = value;
  if (precision < YEAR) {
    const date = yearsOf(year, precision);
    return date === undefined ? undefined : {date};
  }
  const isJulian = value.calendar?.endsWith(JULIAN) === true;
  if (precision >= DAY && isJulian && value.isInItsCalendar) return gregorian(year, month, day);
  const date = edtfOfParts({
    year,
    ...(precision > YEAR && {month}),
    ...(precision >= DAY && {day}),
    ...(precision > DAY && {hour, minute, offset: 'Z'}),
    ...(precision > DAY + 2 && {second}),
  });
  return date === undefined ? undefined : {date};
}

/** Several years, of which it was one. */
function yearsOf(year: number, precision: number): string | undefined {
  const length = 10 ** (YEAR - precision);
  if (precision < 6) {
    const figures = String(Math.abs(year)).length - (YEAR - precision);
    return Math.abs(year) > 9999 && figures > 0 ? `Y${year}S${figures}` : within(year - length / 2, year + length / 2);
  }
  if (precision === 8) {
    const first = year > 0 ? Math.floor(year / length) * length : -(Math.floor(-year / length) * length + length - 1);
    return year > 0 && year < 10_000 ? `${edtfOfYear(first).slice(0, 3)}X` : within(first, first + length - 1);
  }
  // Centuries and millennia are counted from the year 1, and back from 1 BC.
  if (year > 0) {
    const last = Math.ceil(year / length) * length;
    return within(last - length + 1, last);
  }
  const last = Math.ceil((1 - year) / length) * length;
  return within(1 - last, length - last);
}

const within = (first: number, last: number): string => `[${edtfOfYear(first)}..${edtfOfYear(last)}]`;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

/** By the number of the day (E. G. Richards, “Calendars”, Explanatory Supplement to the Astronomical Almanac). */
function gregorian(year: number, month: number, day: number): {date: string; dateText: string} | undefined {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const days = day + Math.floor((153 * (month + 12 * a - 3) + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083;
  const b = days + 32_044;
  const c = Math.floor((4 * b + 3) / 146_097);
  const d = b - Math.floor((146_097 * c) / 4);
  const e = Math.floor((4 * d + 3) / 1461);
  const f = d - Math.floor((1461 * e) / 4);
  const m = Math.floor((5 * f + 2) / 153);
  const date = edtfOfParts({
    year: 100 * c + e - 4800 + Math.floor(m / 10),
    month: m + 3 - 12 * Math.floor(m / 10),
    day: f - Math.floor((153 * m + 2) / 5) + 1,
  });
  const name = MONTHS[month - 1];
  if (date === undefined || name === undefined || day < 1 || day > 31) return undefined;
  return {date, dateText: `${day} ${name} ${year > 0 ? year : `${1 - year} BC`} (Julian)`};
}
