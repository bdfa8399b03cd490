import {
  civilToMs, daysInMonth, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, msToCivil, startOfDay, two, weekdayOf,
} from './civil.js';
import type {EDTFOptions} from './edtf-cursor.js';
import {readDate} from './edtf-date.js';
import {yearPrecision} from './edtf-span.js';
import {type Unit, UNITS} from './words.js';
import type {Precision} from './when.js';

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

/** Steps of one length, in ms. */
const STEP_MS: Partial<Record<Step, number>> = {day: MS_PER_DAY, hour: MS_PER_HOUR, minute: MS_PER_MINUTE, second: MS_PER_SECOND};

/** How many steps there are to each of UNITS. */
const UNIT_SIZES = [1, 1, 1, 1, 7, 7, 1, 3, 1, 10, 100, 1000];

/** The step in which a unit is counted, and how many of them it has. */
export function stepsOf(unit: Unit): [Step, number] {
  const index = UNITS.indexOf(unit);
  return [index < 4 ? unit as Step : index < 6 ? 'day' : index < 8 ? 'month' : 'year', UNIT_SIZES[index]!];
}

/** Beyond four digits EDTF writes no months and days. */
const LAST_CALENDAR_YEAR = 9999;

/** An astronomical year as EDTF writes it. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** The EDTF date of one step, in which a moment lies. A time has no offset; a year of five digits has no months. */
export function stepText(step: Step, ms: number): string {
  const {year, month, day} = msToCivil(ms);
  const length = Math.abs(year) > LAST_CALENDAR_YEAR ? 1 : STEPS.indexOf(step) + 1;
  const date = [yearText(year), two(month), two(day)].slice(0, length).join('-');
  if (length < 4) return date;
  const time = (ms - startOfDay(ms)) / MS_PER_SECOND;
  return `${date}T${[time / 3600, (time / 60) % 60, time % 60].slice(0, length - 3).map(part => two(Math.floor(part))).join(':')}`;
}

/** A moment some steps after another: years and months are counted from the beginning of its own. */
export function addSteps(step: Step, ms: number, count: number): number {
  const length = STEP_MS[step];
  if (length) return ms + count * length;
  const {year, month} = msToCivil(ms);
  return step === 'year' ? civilToMs(year + count) : civilToMs(year, month + count);
}

/**
 * The period of one EDTF date.
 * @throws WhenSyntaxError where this is no EDTF date
 */
export function one(edtf: string, options?: EDTFOptions): Period {
  const {edtf: from, earliest, latest, precision} = readDate(edtf, options);
  const step = precision === 'season' || precision === 'quarter' ? 'month' : precision === 'millisecond' ? 'second' : precision;
  return {from, to: from, first: earliest, end: latest, step: STEPS.find(name => name === step) ?? 'year', precision};
}

/** From the step in which one moment lies to the one before another: the days of late April. */
export function steps(step: Step, first: number, end: number, precision: Precision): Period {
  const from = stepText(step, first);
  const last = addSteps(step, end, -1);
  return {from, to: last === first ? from : stepText(step, last), first, end, step, precision};
}

export function dayAt(ms: number): Period {
  return steps('day', ms, ms + MS_PER_DAY, 'day');
}

/** From one year to another, with the precision that their number is nearest to. */
export function years(first: number, last: number): Period {
  const precision = yearPrecision(Math.round(Math.log10(last - first + 1)));
  return {from: yearText(first), to: yearText(last), first: civilToMs(first), end: civilToMs(last + 1), step: 'year', precision};
}

/** 1, 10, 100 or 1000 years, by the digits that they share if there are such: 19XX, but 0001 to 0099. */
export function roundYears(first: number, size: number): Period {
  const least = first < 0 ? 1 - first - size : first;
  if (least % size || least > LAST_CALENDAR_YEAR || (first < 0 && least === 0)) return years(first, first + size - 1);
  const known = 5 - String(size).length;
  return one((first < 0 ? '-' : '') + yearText(least).slice(0, known).padEnd(4, 'X'));
}

/** The nth century or millennium of an era (1 or -1): the 19th century is 18XX, the first begins with the year 1. */
export function ofEra(ordinal: number, size: number, era: number): Period {
  if (era < 0) return roundYears(1 - ordinal * size, size);
  return ordinal === 1 ? years(1, size - 1) : roundYears((ordinal - 1) * size, size);
}

/** The calendar unit some units away from the one in which a moment lies. Weeks begin on Monday. */
export function unitAt(unit: Unit, ms: number, offset: number): Period {
  const {year, month} = msToCivil(ms);
  const [step, size] = stepsOf(unit);
  if (step === 'year') return roundYears((Math.floor(year / size) + offset) * size, size);
  if (step === 'month') {
    const first = civilToMs(year, month - (month - 1) % size + offset * size);
    const start = msToCivil(first);
    return one(size > 1 ? `${yearText(start.year)}-${33 + (start.month - 1) / size}` : stepText(step, first));
  }
  if (step !== 'day') return one(stepText(step, addSteps(step, ms, offset)));
  const day = startOfDay(ms);
  const first = day + (size * offset + (size > 1 ? 1 - weekdayOf(day) : 0)) * MS_PER_DAY;
  return steps(step, unit === 'weekend' ? first + 5 * MS_PER_DAY : first, first + size * MS_PER_DAY, step);
}

/** A season, quarter, third or half (21…41) of a year. */
export function grouping(year: number, code: number, options?: EDTFOptions): Period {
  return one(`${yearText(year)}-${code}`, options);
}

/** The steps of the next finer kind that a period has, and how many: the months of a year, the days of a month. */
function finer({step, first, end}: Period): [Step, number] {
  const a = msToCivil(first);
  const b = msToCivil(end);
  const count = b.year - a.year;
  const months = count * 12 + b.month - a.month;
  if (step === 'year') return count === 1 && Math.abs(a.year) <= LAST_CALENDAR_YEAR ? ['month', 12] : [step, count];
  if (step === 'month' && months > 1) return [step, months];
  return step === 'month' ? ['day', daysInMonth(a.year, a.month)] : ['day', Math.round((end - first) / MS_PER_DAY)];
}

/** Some of a period's steps; undefined for none of them: a weekend has no last third, and a day has no parts. */
function slice({first, precision}: Period, [step, count]: [Step, number], from: number, to: number): Period | undefined {
  return from < to && count > 1 ? steps(step, addSteps(step, first, from), addSteps(step, first, to), precision) : undefined;
}

/** One of 2, 3 or 4 equal parts; parts that cannot be equal are longer the earlier they are, days of a month but for the last. */
export function fraction(period: Period, parts: number, index: number): Period | undefined {
  const found = finer(period);
  const [step, count] = found;
  if (step === 'month' && count === 12) {
    const part = grouping(msToCivil(period.first).year, [40, 37, 33][parts - 2]! + index);
    return parts === 4 ? part : {...part, precision: period.precision};
  }
  const cut = (at: number): number =>
    at === parts ? count : step === 'day' && count > 27 ? Math.floor((30 * at) / parts) : Math.ceil((count * at) / parts);
  return slice(period, found, cut(index), cut(index + 1));
}

/** The first or, for 1, the last sixth: of a year two months. */
export function edge(period: Period, last: number): Period | undefined {
  const found = finer(period);
  const count = found[1];
  const sixth = Math.max(1, Math.round(count / 6));
  return slice(period, found, last * (count - sixth), last ? count : sixth);
}

/** The nth day, week, month … within a period, counted from 1, or the last (-1). Weeks are counted from the period's own first day. */
export function nth(period: Period, unit: Unit, ordinal: number): Period | undefined {
  const {first, end} = period;
  const week = 7 * MS_PER_DAY;
  const weekAt = ordinal < 0 ? end - week : first + (ordinal - 1) * week;
  const part = unit === 'week'
    ? steps('day', weekAt, weekAt + week, 'day') : unitAt(unit, ordinal < 0 ? end - 1 : first, Math.max(ordinal - 1, 0));
  return part.first >= first && part.end <= end && part.end - part.first < end - first ? part : undefined;
}
