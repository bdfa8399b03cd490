import {msToCivil} from '../../dates/calendar/calendar.js';
import {zoneClock} from '../../dates/calendar/zone-clock.js';
import type {Precision, When} from '../../dates/index.js';
import {type DateParts, partsOf} from './edtf.js';

/** A date as formats have it that know a beginning and an end alone. */
export interface Span {
  readonly start: DateParts;
  /** the last day, month … that is meant; undefined where the date is a single one */
  readonly end: DateParts | undefined;
  /** whether that is all that the date says */
  readonly isExact: boolean;
}

const IN_YEARS: ReadonlySet<Precision> = new Set(['millennium', 'century', 'decade', 'year']);
const IN_MONTHS: ReadonlySet<Precision> = new Set(['season', 'quarter', 'month']);

/**
 * What went on from a date to another, or a single one. A date that says more, or less (about, perhaps, one of several,
 * an open end), becomes the time within which it lies, in years, months or days.
 */
export function spanOf(when: When, timeZone: string | undefined): Span {
  const [first = '', last, more] = when.edtf.split('/');
  const start = partsOf(first);
  const end = last === undefined ? undefined : partsOf(last);
  if (start && more === undefined && (last === undefined || end)) return {start, end, isExact: true};
  const clock = zoneClock(timeZone);
  const civil = (ms: number): DateParts => {
    const {year, month, day} = msToCivil(clock.toLocal(ms));
    if (IN_YEARS.has(when.precision)) return {year};
    return IN_MONTHS.has(when.precision) ? {year, month} : {year, month, day};
  };
  const {start: from, end: to} = when;
  const earliest = [from.earliest, from.latest, to.earliest, to.latest].find(Number.isFinite) ?? 0;
  const latest = [to.latest, to.earliest, from.latest, from.earliest].find(Number.isFinite) ?? 0;
  const range = {start: civil(earliest), end: civil(Math.max(earliest, latest - 1))};
  const isOne = JSON.stringify(range.start) === JSON.stringify(range.end);
  return {start: range.start, end: isOne ? undefined : range.end, isExact: false};
}
