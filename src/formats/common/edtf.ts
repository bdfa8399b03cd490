import {daysInMonth, twoDigits} from '../../dates/calendar/calendar.js';

/** A date of the calendar, as exact as it is known: from the year on, nothing is left out in between. */
export interface DateParts {
  /** astronomical: 0 is 1 BC */
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly millisecond?: number | undefined;
  /** `Z` or `+02:00`; the clocks of the timeline’s own zone where there is none */
  readonly offset?: string | undefined;
}

/** A year of the calendar in EDTF; 0 is 1 BC. */
export function edtfOfYear(year: number): string {
  const figures = String(Math.abs(year));
  if (figures.length > 4) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${figures.padStart(4, '0')}`;
}

/** Undefined where there is no such date. */
export function edtfOfParts(parts: DateParts): string | undefined {
  const {year, month, day, hour, minute, second, millisecond, offset = ''} = parts;
  if (!Number.isSafeInteger(year)) return undefined;
  if (month === undefined) return day === undefined && hour === undefined ? edtfOfYear(year) : undefined;
  if (!isWithin(month, 1, 12) || Math.abs(year) > 9999) return undefined;
  const ofMonth = `${edtfOfYear(year)}-${twoDigits(month)}`;
  if (day === undefined) return hour === undefined ? ofMonth : undefined;
  if (!isWithin(day, 1, daysInMonth(year, month))) return undefined;
  const ofDay = `${ofMonth}-${twoDigits(day)}`;
  if (hour === undefined) return ofDay;
  if (!isWithin(hour, 0, 23) || !isWithin(minute ?? 0, 0, 59) || !isWithin(second ?? 0, 0, 59)) return undefined;
  const ofSecond = second === undefined ? '' : `:${twoDigits(second)}`;
  const ofMillisecond = millisecond && second !== undefined ? `.${String(millisecond).padStart(3, '0')}` : '';
  return `${ofDay}T${twoDigits(hour)}:${twoDigits(minute ?? 0)}${ofSecond}${ofMillisecond}${offset}`;
}

/** What went on from one date to another, each in EDTF; one date where there is no end. */
export function edtfOfSpan(start: string | undefined, end: string | undefined): string | undefined {
  if (end === undefined) return start;
  return `${start ?? ''}/${end}`;
}

const TIME = String.raw`T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(Z|[+-]\d\d:\d\d)?`;
const PLAIN = new RegExp(String.raw`^(?:(-?\d{4})|Y(-?\d{5,15}))(?:-(\d\d))?(?:-(\d\d))?(?:${TIME})?$`);

/** The parts of a date that has no more than these; undefined for every other one. */
export function partsOf(edtf: string): DateParts | undefined {
  const [, year, far, month, day, hour, minute, second, millisecond, offset] = PLAIN.exec(edtf) ?? [];
  const text = year ?? far;
  if (text === undefined || (month !== undefined && Number(month) > 12)) return undefined;
  const number = (figures: string | undefined): number | undefined => (figures ? Number(figures) : undefined);
  return {
    year: Number(text),
    month: number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    millisecond: number(millisecond),
    offset,
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
