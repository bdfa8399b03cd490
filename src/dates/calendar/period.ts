import {MS_PER_DAY, msToCivil, twoDigits} from './calendar.js';
import {FIRST_HALF, FIRST_QUARTER, FIRST_THIRD, LAST_CALENDAR_YEAR} from '../edtf/codes.js';
import {yearPrecision} from '../edtf/date-bounds.js';
import {readWhen} from '../edtf/parse-edtf.js';
import type {Precision} from '../precision.js';
import {beginningOf, type Step, type Unit, UNIT_OF_PRECISION, UNIT_SIZE} from './unit.js';

/** A stretch of time that people have a name for, as the EDTF dates that it begins and ends with. */
export interface Period {
  readonly from: string;
  /** the same as `from` where one EDTF date says it all */
  readonly to: string;
  /** ms, half-open, before any widening */
  readonly first: number;
  readonly end: number;
  /** in which neighbours are counted: before 1850 comes 1849, before 30 June comes 29 June */
  readonly step: Step;
  readonly precision: Precision;
}

/** An astronomical year as EDTF writes it. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** How much of `T14:05:00.000Z`, which `Date` writes, the time of each step has. */
const TIME_LENGTH = {hour: 3, minute: 6, second: 9} as const;

/** The EDTF date of one step, in which a moment lies. A time has no offset; a year of five digits has no months. */
export function stepText(step: Step, ms: number): string {
  const {year, month, day} = msToCivil(ms);
  if (step === 'year' || Math.abs(year) > LAST_CALENDAR_YEAR) return yearText(year);
  if (step === 'month') return `${yearText(year)}-${twoDigits(month)}`;
  const date = `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  if (step === 'day') return date;
  const time = new Date(ms).toISOString().replace(/.*T/, 'T');
  return date + time.slice(0, TIME_LENGTH[step]);
}

/**
 * The period of one EDTF date, or from one to another; its precision is that of the first unless given.
 * @throws WhenSyntaxError where this is no EDTF date
 */
export function period(from: string, to = from, precision?: Precision): Period {
  const first = readWhen(from);
  const last = to === from ? first : readWhen(to);
  return {
    from: first.edtf,
    to: last.edtf,
    first: first.start.earliest,
    end: last.start.latest,
    step: UNIT_SIZE[UNIT_OF_PRECISION[first.precision]].step,
    precision: precision ?? first.precision,
  };
}

/** The period from the step in which one moment lies to the one before another: the days of late April. */
export const stepsBetween = (step: Step, first: number, end: number, precision?: Precision): Period =>
  period(stepText(step, first), stepText(step, beginningOf(step, end, -1)), precision);

/** From the beginning of one period to the end of another. */
export const periodsBetween = (first: Period, last: Period): Period => ({...first, to: last.to, end: last.end});

/**
 * The step before (-1) or after (1) a period, as EDTF, with its qualifier. A time with an offset of its own is counted
 * in UTC.
 */
export function stepBeside({from, step, first, end}: Period, direction: -1 | 1): string {
  const zone = /T.*[Z+-]/.test(from) ? 'Z' : '';
  const qualifier = /[?~%]/.exec(from)?.[0] ?? '';
  return stepText(step, direction > 0 ? end : beginningOf(step, first, -1)) + zone + qualifier;
}

/** A year, or from one to another, with the precision that their number is nearest to. */
export const yearsBetween = (first: number, last: number): Period =>
  period(yearText(first), yearText(last), yearPrecision(Math.round(Math.log10(last - first + 1))));

/** The first and the last year of a period that is written in whole years; NaN for any other. */
export const yearsOf = ({from, to}: Period): readonly [first: number, last: number] => [yearOf(from), yearOf(to)];

const yearOf = (edtf: string): number => Number(edtf.replace('Y', ''));

/** 1, 10, 100 or 1000 years, by the digits that they share if there are such: 19XX, but 0001 to 0099. */
export function roundYears(first: number, size: number): Period {
  const least = first < 0 ? 1 - first - size : first;
  const sharesDigits = least % size === 0 && least <= LAST_CALENDAR_YEAR && (first >= 0 || least > 0);
  if (!sharesDigits) return yearsBetween(first, first + size - 1);
  const known = 5 - String(size).length;
  return period((first < 0 ? '-' : '') + yearText(least).slice(0, known).padEnd(4, 'X'));
}

/** The nth century or millennium of an era (1 or -1): the 19th century is 18XX, the first begins with the year 1. */
export function ordinalOfEra(ordinal: number, size: number, era: 1 | -1): Period {
  if (era < 0) return roundYears(1 - ordinal * size, size);
  return ordinal === 1 ? yearsBetween(1, size - 1) : roundYears((ordinal - 1) * size, size);
}

/** A month of a year or, in its place, a season, quarter, third or half (21…41). */
export const partOfYear = (year: number, code: number): Period => period(`${yearText(year)}-${twoDigits(code)}`);

/** The unit some units away from the one in which a moment lies. */
export function unitAt(unit: Unit, ms: number, offset = 0): Period {
  const begin = beginningOf(unit, ms, offset);
  const {count, step} = UNIT_SIZE[unit];
  if (step === 'year') return roundYears(msToCivil(begin).year, count);
  if (unit === 'quarter') {
    const {year, month} = msToCivil(begin);
    return partOfYear(year, FIRST_QUARTER + (month - 1) / 3);
  }
  return count === 1 ? period(stepText(step, begin)) : stepsBetween(step, begin, beginningOf(step, begin, count));
}

/** Into what a period is divided, and into how many of it: the months of a year, the days of a month. */
interface Division {
  readonly step: Step;
  readonly count: number;
}

function divisionOf({step, first, end}: Period): Division {
  const from = msToCivil(first);
  const to = msToCivil(end);
  const years = to.year - from.year;
  if (step === 'year' && (years > 1 || Math.abs(from.year) > LAST_CALENDAR_YEAR)) return {step: 'year', count: years};
  const months = years * 12 + to.month - from.month;
  if (months > 1) return {step: 'month', count: months};
  const days = (end - first) / MS_PER_DAY;
  return days > 1 ? {step: 'day', count: days} : {step: 'hour', count: Math.floor(days * 24)};
}

/** Some of a period's parts; undefined for none of them: a weekend has no last third. */
function slice(whole: Period, {step, count}: Division, from: number, to: number): Period | undefined {
  if (from >= to || count < 2) return undefined;
  const {first, precision} = whole;
  // Hours are written to the minute, as clocks show them.
  const written = step === 'hour' ? 'minute' : step;
  return stepsBetween(written, beginningOf(step, first, from), beginningOf(step, first, to), precision);
}

/** EDTF has codes for the halves, thirds and quarters of a calendar year. */
const FIRST_CODE: Readonly<Record<2 | 3 | 4, number>> = {2: FIRST_HALF, 3: FIRST_THIRD, 4: FIRST_QUARTER};

/**
 * One of 2, 3 or 4 equal parts, counted from 0; parts that cannot be equal are longer the earlier they are, days of a
 * month but for the last.
 */
export function equalPart(whole: Period, parts: 2 | 3 | 4, index: number): Period | undefined {
  const division = divisionOf(whole);
  const {step, count} = division;
  if (step === 'month' && count === 12) {
    const part = partOfYear(msToCivil(whole.first).year, FIRST_CODE[parts] + index);
    return parts === 4 ? part : {...part, precision: whole.precision};
  }
  const isMonth = step === 'day' && count >= 28;
  const cut = (at: number): number => {
    if (at === parts) return count;
    return isMonth ? Math.floor((30 * at) / parts) : Math.ceil((count * at) / parts);
  };
  return slice(whole, division, cut(index), cut(index + 1));
}

/** The first or the last sixth: of a year two months. */
export function edgeOf(whole: Period, edge: 'start' | 'end'): Period | undefined {
  const division = divisionOf(whole);
  const {count} = division;
  const sixth = Math.max(1, Math.round(count / 6));
  return edge === 'start' ? slice(whole, division, 0, sixth) : slice(whole, division, count - sixth, count);
}
