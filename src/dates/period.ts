import {
  beginningOf,
  CENTURY,
  DECADE,
  MILLENNIUM,
  MONTH,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  MS_PER_WEEK,
  msToCivil,
  QUARTER,
  two,
  type Unit,
  WEEKEND,
  YEAR,
} from './calendar.js';
import {readWhen} from './edtf/interval.js';
import {FIRST_HALF, FIRST_QUARTER, FIRST_THIRD, LAST_CALENDAR_YEAR} from './edtf/codes.js';
import {yearPrecision} from './edtf/date-bounds.js';
import {type Precision, PRECISIONS} from './when.js';

/** The units that EDTF writes one after another. */
const STEPS = [YEAR, MONTH, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND];

/** A stretch of time that a phrase names, as the EDTF dates that it begins and ends with. */
export interface Period {
  readonly from: string;
  /** the same as `from` where one EDTF date says it all */
  readonly to: string;
  /** ms, half-open, before any widening */
  readonly first: number;
  readonly end: number;
  /** The one of STEPS in which neighbours are counted: before 1850 comes 1849, before 30 June comes 29 June. */
  readonly step: Unit;
  readonly precision: Precision;
}

/** The units of PRECISIONS; of a season that of a quarter. */
const UNITS = [MILLENNIUM, CENTURY, DECADE, YEAR, QUARTER, QUARTER, ...STEPS.slice(1), 1];

export const unitOf = (precision: Precision): Unit => UNITS[PRECISIONS.indexOf(precision)]!;

/** The one of STEPS by which a unit is counted, the coarsest of which it is a whole number. */
export const stepOf = (unit: Unit): Unit =>
  unit > 0 ? Math.min(Math.max(unit, MS_PER_SECOND), MS_PER_DAY) : unit > YEAR ? MONTH : YEAR;

/** An astronomical year as EDTF writes it. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** The EDTF date of one step, in which a moment lies. A time has no offset; a year of five digits has no months. */
export function stepText(step: Unit, ms: number): string {
  const {year} = msToCivil(ms);
  // As much of "-06-30T14:05:00.000Z" as the step has.
  return (
    yearText(year) +
    (Math.abs(year) > LAST_CALENDAR_YEAR ? '' : new Date(ms).toISOString().slice(-20, 3 * STEPS.indexOf(step) - 20))
  );
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
    step: stepOf(unitOf(first.precision)),
    precision: precision ?? first.precision,
  };
}

/**
 * The step before (-1) or after (1) a period, as EDTF, with its qualifier. A time with an offset of its own is counted
 * in UTC.
 */
export function beside({from, step, first, end}: Period, direction: number): string {
  const zone = /T.*[Z+-]/.test(from) ? 'Z' : '';
  return stepText(step, direction > 0 ? end : beginningOf(step, first, -1)) + zone + (/[?~%]/.exec(from)?.[0] ?? '');
}

/** From the step in which one moment lies to the one before another: the days of late April. */
export const steps = (step: Unit, first: number, end: number, precision?: Precision): Period =>
  period(stepText(step, first), stepText(step, beginningOf(step, end, -1)), precision);

/** A year, or from one to another, with the precision that their number is nearest to. */
export const years = (first: number, last = first): Period =>
  period(yearText(first), yearText(last), yearPrecision(Math.round(Math.log10(last - first + 1))));

/** The first and the last year of a period that is written in whole years; NaN for any other. */
export const yearsOf = ({from, to}: Period): [number, number] =>
  [from, to].map((year) => Number(year.replace('Y', ''))) as [number, number];

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

/** A month of a year or, in its place, a season, quarter, third or half (21…41). */
export const partOfYear = (year: number, code: number): Period => period(`${yearText(year)}-${two(code)}`);

/** The calendar unit some units away from the one in which a moment lies. */
export function unitAt(unit: Unit, ms: number, offset = 0): Period {
  const whole = unit === WEEKEND ? MS_PER_WEEK : unit;
  const begin = beginningOf(whole, ms, offset);
  const end = beginningOf(whole, begin, 1);
  const {year, month} = msToCivil(begin);
  if (unit <= YEAR) return roundYears(year, unit / YEAR);
  return unit === QUARTER
    ? partOfYear(year, FIRST_QUARTER + (month - 1) / 3)
    : steps(stepOf(unit), unit > 0 ? end - unit : begin, end);
}

/** The steps of the next finer kind that a period has, and how many: the months of a year, the days of a month. */
function finer({step, first, end}: Period): [Unit, number] {
  const a = msToCivil(first);
  const b = msToCivil(end);
  const count = b.year - a.year;
  const months = count * 12 + b.month - a.month;
  if (step === YEAR && (count > 1 || Math.abs(a.year) > LAST_CALENDAR_YEAR)) return [step, count];
  return months > 1 ? [MONTH, months] : [MS_PER_DAY, Math.round((end - first) / MS_PER_DAY)];
}

/** Some of a period's steps; undefined for none of them: a weekend has no last third, and a day has no parts. */
const slice = (
  {first, precision}: Period,
  [step, count]: [Unit, number],
  from: number,
  to: number,
): Period | undefined =>
  from < to && count > 1
    ? steps(step, beginningOf(step, first, from), beginningOf(step, first, to), precision)
    : undefined;

/**
 * One of 2, 3 or 4 equal parts; parts that cannot be equal are longer the earlier they are, days of a month but for the
 * last.
 */
export function fraction(whole: Period, parts: number, index: number): Period | undefined {
  const [step, count] = finer(whole);
  if (step === MONTH && count === 12) {
    const part = partOfYear(msToCivil(whole.first).year, [FIRST_HALF, FIRST_THIRD, FIRST_QUARTER][parts - 2]! + index);
    return parts === 4 ? part : {...part, precision: whole.precision};
  }
  const cut = (at: number): number =>
    at === parts
      ? count
      : step === MS_PER_DAY && count > 27
        ? Math.floor((30 * at) / parts)
        : Math.ceil((count * at) / parts);
  return slice(whole, [step, count], cut(index), cut(index + 1));
}

/** The first or, for 1, the last sixth: of a year two months. */
export function edge(whole: Period, last: number): Period | undefined {
  const [step, count] = finer(whole);
  const sixth = Math.max(1, Math.round(count / 6));
  return slice(whole, [step, count], last * (count - sixth), last ? count : sixth);
}

/**
 * The nth day, week, month … within a period, counted from 1, or the last (-1). Weeks are counted from the period's own
 * first day.
 */
export function nth(whole: Period, unit: Unit, ordinal: number): Period | undefined {
  const {first, end} = whole;
  const weekAt = ordinal < 0 ? end - MS_PER_WEEK : first + (ordinal - 1) * MS_PER_WEEK;
  const part =
    unit === MS_PER_WEEK
      ? steps(MS_PER_DAY, weekAt, weekAt + MS_PER_WEEK)
      : unitAt(unit, ordinal < 0 ? end - 1 : first, Math.max(ordinal - 1, 0));
  return part.first >= first && part.end <= end && part.end - part.first < end - first ? part : undefined;
}
