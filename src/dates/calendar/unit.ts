import type {UnitName} from '../../i18n/vocabulary.js';
import {
  civilToMs,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_MONTH,
  MS_PER_SECOND,
  MS_PER_YEAR,
  msToCivil,
} from './calendar.js';
import type {Precision} from '../precision.js';

/** The units that EDTF writes one after another, coarse to fine: 2019-06-30T14:05:00. */
export const STEPS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

export type Step = (typeof STEPS)[number];

/** The units that phrases count in. Weeks begin on Monday; a weekend is the last two days of its week. */
export type Unit = UnitName;

/** ms; of years and months, which are of several lengths, the mean. */
export const STEP_LENGTH: Readonly<Record<Step, number>> = {
  year: MS_PER_YEAR,
  month: MS_PER_MONTH,
  day: MS_PER_DAY,
  hour: MS_PER_HOUR,
  minute: MS_PER_MINUTE,
  second: MS_PER_SECOND,
};

/** Of how many steps each unit is made, and of which: the coarsest of which it is a whole number. */
export const UNIT_SIZE: Readonly<Record<Unit, {readonly count: number; readonly step: Step}>> = {
  second: {count: 1, step: 'second'},
  minute: {count: 1, step: 'minute'},
  hour: {count: 1, step: 'hour'},
  day: {count: 1, step: 'day'},
  weekend: {count: 2, step: 'day'},
  week: {count: 7, step: 'day'},
  month: {count: 1, step: 'month'},
  quarter: {count: 3, step: 'month'},
  year: {count: 1, step: 'year'},
  decade: {count: 10, step: 'year'},
  century: {count: 100, step: 'year'},
  millennium: {count: 1000, step: 'year'},
};

/** The unit in which a precision is counted: a season is as long as a quarter, and nothing is counted in ms. */
export const UNIT_OF_PRECISION: Readonly<Record<Precision, Unit>> = {
  millennium: 'millennium',
  century: 'century',
  decade: 'decade',
  year: 'year',
  season: 'quarter',
  quarter: 'quarter',
  month: 'month',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
  second: 'second',
  millisecond: 'second',
};

const DAYS_BEFORE_WEEKEND = 5;

/** 1970 began on a Thursday, three days after the Monday of its week. */
const WEEK_BEFORE_1970 = 3 * MS_PER_DAY;

/** The beginning of the unit some units away from the one in which a moment lies, in ms. */
export function beginningOf(unit: Unit, ms: number, offset = 0): number {
  if (unit === 'weekend') return beginningOf('week', ms, offset) + DAYS_BEFORE_WEEKEND * MS_PER_DAY;
  const {count, step} = UNIT_SIZE[unit];
  if (step !== 'year' && step !== 'month') {
    const length = count * STEP_LENGTH[step];
    return (Math.floor((ms + WEEK_BEFORE_1970) / length) + offset) * length - WEEK_BEFORE_1970;
  }
  const months = step === 'year' ? 12 * count : count;
  const {year, month} = msToCivil(ms);
  // A thousand years are whole units of every kind, so that the remainder may be taken of a year above 0.
  const monthsBefore = (12 * ((year % 1000) + 1000) + month - 1) % months;
  return civilToMs(year, month - monthsBefore + offset * months);
}

/**
 * A moment some steps away: years and months lead to the same day and time of another month, and beyond its end into
 * the next.
 */
export function shifted(ms: number, step: Step, count: number): number {
  if (step === 'year') return shifted(ms, 'month', 12 * count);
  return Number.isFinite(ms) ? beginningOf(step, ms, count) + ms - beginningOf(step, ms) : ms;
}
