import {civilToMs, MS_PER_WEEK, weekdayOf} from '../calendar/calendar.js';
import type {Precision} from '../precision.js';
import {shifted, type Step} from '../calendar/unit.js';
import type {Bounds} from '../when.js';
import {FIRST_GROUPING, LAST_CALENDAR_YEAR} from './codes.js';
import {monthsOf, spanOf, type Year} from './date-bounds.js';
import {type DateNode, inZone} from './date-node.js';
import {APPROXIMATE} from './qualifier.js';
import {yearsAgo} from './years-ago.js';

/** How far `~` reaches beyond what is stated, on either side. EDTF leaves it open; see `AROUND`. */
interface Width {
  readonly count: number;
  readonly step: Step;
}

/**
 * Museums mean three years (51 %) or five (46 % of 19,051 records that give both) by "c. 1850": the wider of the two
 * covers nearly all. What is finer or coarser is as wide in its own measure.
 */
const AROUND_A_YEAR = 5;
const AROUND_A_CENTURY = 25;
const AROUND_A_MILLENNIUM = 250;
const AROUND_A_WEEK: Width = {count: 7, step: 'day'};

const AROUND: Readonly<Record<Precision, Width>> = {
  millennium: {count: AROUND_A_MILLENNIUM, step: 'year'},
  century: {count: AROUND_A_CENTURY, step: 'year'},
  decade: {count: 5, step: 'year'},
  year: {count: AROUND_A_YEAR, step: 'year'},
  season: {count: 3, step: 'month'},
  quarter: {count: 3, step: 'month'},
  month: {count: 1, step: 'month'},
  day: {count: 3, step: 'day'},
  hour: {count: 1, step: 'hour'},
  minute: {count: 5, step: 'minute'},
  second: {count: 5, step: 'second'},
  millisecond: {count: 1, step: 'second'},
};

/** The place of the last significant figure of a number: 1,000,000 of 66,000,000. */
function lastFigure(number: number): number {
  let unit = 1;
  while (number !== 0 && number % (unit * 10) === 0) unit *= 10;
  return unit;
}

/**
 * What a year of the calendar reaches by, or one of deep time, whose last significant figure says how well it is known.
 * @param circa years that the reader of a source means by "about a year"
 */
const aroundYear = (year: number, circa: number): Width => ({
  count: Math.abs(year) > LAST_CALENDAR_YEAR ? Math.max(circa, lastFigure(year)) : circa,
  step: 'year',
});

/** The bounds of a date without time as far as `~` widens them, by the components that it speaks of. */
export function widenedSpan(
  stated: Bounds,
  year: Year,
  month: string,
  day: string,
  qualifiers: readonly number[],
  circa = AROUND_A_YEAR,
): Bounds {
  const {count, step} = widthOf(year, month, day, qualifiers, circa);
  return month === '' ? aroundSpan(year.first, year.last, count) : widened(stated, {count, step});
}

/** Whole years and some on either side: not by their ms, for in deep time years are told apart, and days are not. */
const aroundSpan = (first: number, last: number, count: number): Bounds => ({
  earliest: civilToMs(first - count),
  latest: civilToMs(last + count + 1),
});

/** The bounds of a moment. */
export const widenedTime = (stated: Bounds, precision: Precision): Bounds => widened(stated, AROUND[precision]);

const widened = ({earliest, latest}: Bounds, {count, step}: Width): Bounds => ({
  earliest: shifted(earliest, step, -count),
  latest: shifted(latest, step, count),
});

/**
 * Approximate components next to each other speak of their finest ("2004-06~" of the month); of several such runs the
 * coarsest decides.
 */
function widthOf(year: Year, month: string, day: string, qualifiers: readonly number[], circa: number): Width {
  const isApproximate = (index: number): boolean => ((qualifiers[index] ?? 0) & APPROXIMATE) > 0;
  const run = [0, 1, 2].find((index) => isApproximate(index) && !isApproximate(index + 1))!;
  const code = Number(month);
  if (run === 1 && code >= FIRST_GROUPING) return {count: monthsOf(code)[1], step: 'month'};
  const {precision} = spanOf(year, run > 0 ? month : '', run > 1 ? day : '')!;
  return precision === 'year' ? aroundYear(year.first, circa) : AROUND[precision];
}

/**
 * The ends of a range, both of them approximate, that is one unit for which EDTF has no date of its own (a week, the
 * first century, 66 million years ago) or goes from one to another: each reaches as far as such a unit does.
 */
export function widenedRange(
  first: DateNode,
  last: DateNode,
  timeZone: string | undefined,
): {readonly first: DateNode; readonly last: DateNode} {
  if (isWeek(first, last)) return {first: aroundWeek(first, timeZone), last: aroundWeek(last, timeZone)};
  if (!isYear(first) || !isYear(last)) return {first, last};
  const unit = yearsOfUnit(first.year, last.year);
  return {
    first: aroundYears(first, unit ?? deepUnit(first.year, yearsAgo(first.year, 'begins')), timeZone),
    last: aroundYears(last, unit ?? deepUnit(last.year, yearsAgo(last.year + 1, 'ends')), timeZone),
  };
}

const isWeek = (first: DateNode, last: DateNode): boolean =>
  first.precision === 'day' &&
  last.precision === 'day' &&
  last.stated!.latest - first.stated!.earliest === MS_PER_WEEK &&
  weekdayOf(first.stated!.earliest) === 1;

const aroundWeek = (date: DateNode, timeZone: string | undefined): DateNode =>
  inZone({...date, ...widened(date.stated!, AROUND_A_WEEK)}, timeZone);

const isYear = ({year, lastYear, month, edtf}: DateNode): boolean =>
  year === lastYear && month === '' && !edtf.includes('S');

/** The years by which a century, a millennium or a count of years before the present reaches; undefined for others. */
function yearsOfUnit(first: number, last: number): number | undefined {
  // The first century begins with the year 1.
  const size = last - first + (first === 1 ? 2 : 1);
  if (size === 100) return AROUND_A_CENTURY;
  if (size === 1000 && (first > 0 || last === 0)) return AROUND_A_MILLENNIUM;
  return size >= 1000 && lastFigure(size) === size ? size : undefined;
}

/** The same for one end of a range in deep time, by its own count of years before the present. */
const deepUnit = (year: number, ago: number | undefined): number | undefined =>
  Math.abs(year) > LAST_CALENDAR_YEAR && ago !== undefined ? lastFigure(ago) : undefined;

const aroundYears = (date: DateNode, years: number | undefined, timeZone: string | undefined): DateNode =>
  years === undefined ? date : inZone({...date, ...aroundSpan(date.year, date.year, years)}, timeZone);
