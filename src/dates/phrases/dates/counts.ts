import type {WordValues} from '../../../i18n/vocabulary.js';
import {weekdayOf, YEARS_FROM_REFERENCE} from '../../calendar/calendar.js';
import {type Period, periodsBetween, unitAt} from '../../calendar/period.js';
import {movedBy} from '../../calendar/moved-by.js';
import {type Unit, UNIT_SIZE} from '../../calendar/unit.js';
import {periodOfYearsAgo} from '../../calendar/years-ago.js';
import type {PhraseContext} from '../context.js';
import type {WrittenNumber} from '../words/number.js';
import {fixedDate, type Preference, preferredPeriod, type UnresolvedDate} from './unresolved-date.js';

// Dates that are counted from the reference, or from another date.

/** The unit some units away from the reference. */
export function fromReference(unit: Unit, offset: number, context: PhraseContext): UnresolvedDate {
  return fixedDate(unitFromReference(unit, offset, context));
}

/**
 * "next weekend", before it is one: the coming one to some, that of the next week to others.
 * @throws WhenSyntaxError that names both
 */
export function refuseNextWeekend(context: PhraseContext): void {
  if (weekdayOf(context.reference().day) > LAST_WORKDAY) return;
  const [coming, next] = [0, 1].map((offset) => unitFromReference('weekend', offset, context).from);
  context.failDate(`“the weekend of ${coming}” or “the weekend of ${next}”`);
}

/** Friday */
const LAST_WORKDAY = 5;

function unitFromReference(unit: Unit, offset: number, context: PhraseContext): Period {
  const {ms, day, isTimed} = context.reference();
  const isTime = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (isTime && !isTimed) context.failDate('a reference with a time');
  return unitAt(unit, isTime ? ms : day, offset);
}

/** Beyond so many units nobody counts from a day. */
const MOST_UNITS = 1e9;

/** How many units are counted; undefined for a part of one and for too many. */
export function wholeCount({value, scale}: WrittenNumber): number | undefined {
  const count = value * scale;
  return Number.isInteger(count) && count <= MOST_UNITS ? count : undefined;
}

/** From so many years on a round number says about how many they are. */
const LEAST_ROUND_YEARS = 50;

/** A number of units before (-1) or after the reference. */
export function counted(
  count: WrittenNumber,
  unit: Unit,
  direction: -1 | 1,
  context: PhraseContext,
): UnresolvedDate | undefined {
  if (direction < 0 && unit === 'year' && count.value * count.scale >= LEAST_ROUND_YEARS)
    return yearsBack(count, count.scale, true, context);
  const units = wholeCount(count);
  return units === undefined ? undefined : {...fromReference(unit, direction * units, context), isCount: true};
}

const DAYS_IN_WEEK = 7;

/**
 * The unit so many of it before (-1) or after the one in which a date lies; weeks are counted from a day.
 * @param prefer which one is meant of a date that comes again
 */
export function besideDate(
  date: UnresolvedDate,
  unit: Unit,
  units: number,
  prefer: Preference,
  context: PhraseContext,
): UnresolvedDate {
  const [step, times]: [Unit, number] = unit === 'week' ? ['day', DAYS_IN_WEEK] : [unit, 1];
  const found = date.isCyclic
    ? preferredPeriod(date, context.reference().day, context.options.prefer ?? prefer)
    : date.at(0, 0);
  const isWithin = found && found.end <= unitAt(step, found.first).end;
  return fixedDate(isWithin ? unitAt(step, found.first, units * times) : undefined);
}

/**
 * A number of years before the present.
 * @param yearsEach what one of the number is: 1e6 for millions of years
 * @param isFromReference whether a small number is counted from the reference
 */
export function yearsBack(
  {value, decimals}: WrittenNumber,
  yearsEach: number,
  isFromReference: boolean,
  context: PhraseContext,
): UnresolvedDate | undefined {
  const present = isFromReference && value * yearsEach < YEARS_FROM_REFERENCE ? context.referenceYear() : undefined;
  const period = periodOfYearsAgo(value, decimals, yearsEach, present);
  return period && {...fixedDate(period), isCount: true};
}

/**
 * "almost four years ago", from four to three years before, or for a round number the later half of what it may mean
 * without "almost"; "almost two centuries ago", from 200 to 100 years before; "less than four years ago", up to the
 * reference.
 */
export function boundedCount(
  bound: WordValues['countBound'],
  count: WrittenNumber,
  unit: Unit,
  context: PhraseContext,
): UnresolvedDate | undefined {
  const units = wholeCount(count);
  if (units === undefined) return undefined;
  const {count: size, step} = UNIT_SIZE[unit];
  const isOfYears = step === 'year' && size > 1;
  const ago = (times: number): Period =>
    isOfYears ? unitFromReference(step, -times * size, context) : unitFromReference(unit, -times, context);
  const exact = ago(units);
  const from = isOfYears ? exact : counted(count, unit, -1, context)?.at(0, 0);
  if (!from) return undefined;
  if (bound === 'less') return countOf(periodsBetween(from, unitFromReference('day', 0, context)));
  const isRound = from.first < exact.first;
  return countOf(periodsBetween(exact, isRound ? from : ago(units - 1)));
}

const countOf = (period: Period | undefined): UnresolvedDate => ({...fixedDate(period), isCount: true});

/** A few are more than one and less than the next unit has of them: some days are no week. */
const MOST_OF_A_FEW: Partial<Record<Unit, number>> = {
  second: 59,
  minute: 59,
  hour: 23,
  day: 6,
  week: 4,
  month: 11,
  year: 9,
  decade: 9,
  century: 9,
};

/** The most that a count which is not told may be; two is the least. */
export const mostOf = (amount: WordValues['vagueCount'], unit: Unit): number | undefined =>
  amount === 'couple' ? 3 : MOST_OF_A_FEW[unit];

/** "a few days ago", two to six; "a couple of years later", two or three. */
export function fewUnits(
  amount: WordValues['vagueCount'],
  unit: Unit,
  direction: -1 | 1,
  context: PhraseContext,
): UnresolvedDate | undefined {
  const most = mostOf(amount, unit);
  if (most === undefined) return undefined;
  const near = unitFromReference(unit, 2 * direction, context);
  const far = unitFromReference(unit, most * direction, context);
  return countOf(direction < 0 ? periodsBetween(far, near) : periodsBetween(near, far));
}

/** The reference's own day and the one so many units before (-1) or after it; for hours and minutes, the minute. */
export function besideReference(
  units: number,
  unit: Unit,
  direction: -1 | 1,
  context: PhraseContext,
): {readonly reference: Period; readonly other: Period} | undefined {
  if (unit === 'weekend') return undefined;
  const {ms, day, isTimed} = context.reference();
  const isTime = UNIT_SIZE[unit].step === 'hour' || UNIT_SIZE[unit].step === 'minute';
  if (isTime && !isTimed) context.failDate('a reference with a time');
  const [step, from]: [Unit, number] = isTime ? ['minute', ms] : ['day', day];
  return {reference: unitAt(step, from), other: unitAt(step, movedBy(unit, from, direction * units))};
}

/** The calendar's unit of the reference, from its first day to the reference's own. */
export function unitSoFar(unit: Unit, context: PhraseContext): readonly [first: Period, last: Period] {
  const {day} = context.reference();
  return [unitAt('day', unitFromReference(unit, 0, context).first), unitAt('day', day)];
}
