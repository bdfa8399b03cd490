import {
  civilToMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, msToCivil, two, weekdayOf,
} from './civil.js';
import type {EDTFOptions} from './edtf-cursor.js';
import {readWhen} from './edtf.js';
import {FIRST_HALF, FIRST_QUARTER, FIRST_THIRD, yearPrecision} from './edtf-span.js';
import {type Unit, UNITS} from './words.js';
import type {Precision} from './when.js';

/** Beyond four digits EDTF writes no months and days. */
const LAST_CALENDAR_YEAR = 9999;

const STEPS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** The unit in which a period's neighbours are counted: before 1850 comes 1849, before 30 June comes 29 June. */
export type Step = (typeof STEPS)[number];

/** A stretch of time that a phrase names, as the EDTF dates that it begins and ends with. */
export interface Period {
  readonly from: string;
  /** the same as `from` where one EDTF date says it all */
  readonly to: string;
  /** ms, half-open, before any widening */
  readonly first: number;
  readonly end: number;
  readonly step: Step;
  readonly precision: Precision;
}

/** The steps of what is finer than a year, and no step itself. */
const OTHER_STEPS: Partial<Record<Precision, Step>> = {season: 'month', quarter: 'month', millisecond: 'second'};

/** Steps of one length, in ms. */
const STEP_MS: Partial<Record<Step, number>> = {day: MS_PER_DAY, hour: MS_PER_HOUR, minute: MS_PER_MINUTE, second: MS_PER_SECOND};

/** How many steps there are to each of UNITS. */
const UNIT_SIZES = [1, 1, 1, 1, 7, 7, 1, 3, 1, 10, 100, 1000];

/** The step in which a unit is counted, and how many of them it has. */
export function stepsOf(unit: Unit): [Step, number] {
  const index = UNITS.indexOf(unit);
  return [index < 4 ? unit as Step : index < 6 ? 'day' : index < 8 ? 'month' : 'year', UNIT_SIZES[index]!];
}

/** An astronomical year as EDTF writes it. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** The EDTF date of one step, in which a moment lies. A time has no offset; a year of five digits has no months. */
export function stepText(step: Step, ms: number): string {
  const {year, month, day} = msToCivil(ms);
  if (step === 'year' || Math.abs(year) > LAST_CALENDAR_YEAR) return yearText(year);
  const date = `${yearText(year)}-${two(month)}`;
  if (step === 'month') return date;
  // The end of "2019-06-30T14:05:00.000Z".
  return `${date}-${two(day)}${step === 'day' ? '' : new Date(ms).toISOString().slice(-14, 3 * STEPS.indexOf(step) - 20)}`;
}

/** A moment some steps after another: years and months are counted from the beginning of its own. */
export function addSteps(step: Step, ms: number, count: number): number {
  const length = STEP_MS[step];
  if (length) return ms + count * length;
  const {year, month} = msToCivil(ms);
  return step === 'year' ? civilToMs(year + count) : civilToMs(year, month + count);
}

/**
 * The period of one EDTF date, or from one to another; its precision is that of the first unless given.
 * @throws WhenSyntaxError where this is no EDTF date
 */
export function period(from: string, options?: EDTFOptions, to = from, precision?: Precision): Period {
  const first = readWhen(from, options);
  const last = to === from ? first : readWhen(to, options);
  const step = STEPS.find(name => name === first.precision) ?? OTHER_STEPS[first.precision] ?? 'year';
  const {earliest} = first.start;
  return {from: first.edtf, to: last.edtf, first: earliest, end: last.start.latest, step, precision: precision ?? first.precision};
}

/** The step before (-1) or after (1) a period, as EDTF, with its qualifier. A time with an offset of its own is counted in UTC. */
export function beside({from, step, first, end}: Period, direction: number): string {
  const zone = /T.*[Z+-]/.test(from) ? 'Z' : '';
  return stepText(step, direction > 0 ? end : addSteps(step, first, -1)) + zone + (/[?~%]/.exec(from)?.[0] ?? '');
}

/** From the step in which one moment lies to the one before another: the days of late April. */
export function steps(step: Step, first: number, end: number, precision: Precision): Period {
  return period(stepText(step, first), undefined, stepText(step, addSteps(step, end, -1)), precision);
}

export const dayAt = (ms: number): Period => period(stepText('day', ms));

/** From one year to another, with the precision that their number is nearest to. */
export function years(first: number, last: number): Period {
  return period(yearText(first), undefined, yearText(last), yearPrecision(Math.round(Math.log10(last - first + 1))));
}

/** The first and the last year of a period that is written in whole years; NaN for any other. */
export const yearsOf = ({from, to}: Period): [number, number] => [from, to].map(year => Number(year.replace('Y', ''))) as [number, number];

/** 1, 10, 100 or 1000 years, by the digits that they share if there are such: 19XX, but 0001 to 0099. */
export function roundYears(first: number, size: number): Period {
  const least = first < 0 ? 1 - first - size : first;
  if (least % size || least > LAST_CALENDAR_YEAR || (first < 0 && least === 0)) return years(first, first + size - 1);
  const known = 5 - String(size).length;
  return period((first < 0 ? '-' : '') + yearText(least).slice(0, known).padEnd(4, 'X'));
}

/** The nth century or millennium of an era (1 or -1): the 19th century is 18XX, the first begins with the year 1. */
export function ofEra(ordinal: number, size: number, era: number): Period {
  if (era < 0) return roundYears(1 - ordinal * size, size);
  return ordinal === 1 ? years(1, size - 1) : roundYears((ordinal - 1) * size, size);
}

/** A season, quarter, third or half (21…41) of a year. */
export const grouping = (year: number, code: number, options?: EDTFOptions): Period =>
  period(`${yearText(year)}-${code}`, options);

/** The calendar unit some units away from the one in which a moment lies. Weeks begin on Monday. */
export function unitAt(unit: Unit, ms: number, offset: number): Period {
  const [step, size] = stepsOf(unit);
  const {year, month} = msToCivil(ms);
  const place = step === 'year' ? year : step === 'month' ? month - 1 : weekdayOf(ms) - 1;
  const first = addSteps(step, ms, (offset + Math.floor(place / size)) * size - place);
  const start = msToCivil(first);
  if (step === 'year') return roundYears(start.year, size);
  if (unit === 'quarter') return grouping(start.year, FIRST_QUARTER + (start.month - 1) / size);
  return steps(step, unit === 'weekend' ? first + 5 * MS_PER_DAY : first, addSteps(step, first, size), step);
}

/** The steps of the next finer kind that a period has, and how many: the months of a year, the days of a month. */
function finer({step, first, end}: Period): [Step, number] {
  const a = msToCivil(first);
  const b = msToCivil(end);
  const count = b.year - a.year;
  const months = count * 12 + b.month - a.month;
  if (step === 'year' && (count > 1 || Math.abs(a.year) > LAST_CALENDAR_YEAR)) return [step, count];
  return months > 1 ? ['month', months] : ['day', Math.round((end - first) / MS_PER_DAY)];
}

/** Some of a period's steps; undefined for none of them: a weekend has no last third, and a day has no parts. */
function slice({first, precision}: Period, [step, count]: [Step, number], from: number, to: number): Period | undefined {
  return from < to && count > 1 ? steps(step, addSteps(step, first, from), addSteps(step, first, to), precision) : undefined;
}

/** One of 2, 3 or 4 equal parts; parts that cannot be equal are longer the earlier they are, days of a month but for the last. */
export function fraction(whole: Period, parts: number, index: number): Period | undefined {
  const [step, count] = finer(whole);
  if (step === 'month' && count === 12) {
    const part = grouping(msToCivil(whole.first).year, [FIRST_HALF, FIRST_THIRD, FIRST_QUARTER][parts - 2]! + index);
    return parts === 4 ? part : {...part, precision: whole.precision};
  }
  const cut = (at: number): number =>
    at === parts ? count : step === 'day' && count > 27 ? Math.floor((30 * at) / parts) : Math.ceil((count * at) / parts);
  return slice(whole, [step, count], cut(index), cut(index + 1));
}

/** The first or, for 1, the last sixth: of a year two months. */
export function edge(whole: Period, last: number): Period | undefined {
  const [step, count] = finer(whole);
  const sixth = Math.max(1, Math.round(count / 6));
  return slice(whole, [step, count], last * (count - sixth), last ? count : sixth);
}

/** The nth day, week, month … within a period, counted from 1, or the last (-1). Weeks are counted from the period's own first day. */
export function nth(whole: Period, unit: Unit, ordinal: number): Period | undefined {
  const {first, end} = whole;
  const week = 7 * MS_PER_DAY;
  const weekAt = ordinal < 0 ? end - week : first + (ordinal - 1) * week;
  const part = unit === 'week'
    ? steps('day', weekAt, weekAt + week, 'day') : unitAt(unit, ordinal < 0 ? end - 1 : first, Math.max(ordinal - 1, 0));
  return part.first >= first && part.end <= end && part.end - part.first < end - first ? part : undefined;
}
