import {MS_PER_DAY, MS_PER_WEEK, weekdayOf} from './calendar.js';
import {type Period, periodsBetween, stepsBetween, unitAt} from './period.js';
import type {Unit} from './unit.js';

/**
 * The nth day, week, month … within a period, counted from 1, or from its end (-1). Weeks are counted from the period's
 * own first day, or last.
 */
export function nthUnit(whole: Period, unit: Unit, ordinal: number): Period | undefined {
  const {first, end} = whole;
  const weekAt = ordinal < 0 ? end + ordinal * MS_PER_WEEK : first + (ordinal - 1) * MS_PER_WEEK;
  const part =
    unit === 'week'
      ? stepsBetween('day', weekAt, weekAt + MS_PER_WEEK)
      : unitAt(unit, ordinal < 0 ? end - 1 : first, ordinal < 0 ? ordinal + 1 : ordinal - 1);
  return part.first >= first && part.end <= end && part.end - part.first < end - first ? part : undefined;
}

/** The first (1) or the last (-1) of the days, weeks, months … within a period, so many of them. */
export function edgeUnits(whole: Period, unit: Unit, edge: number, count: number): Period | undefined {
  const outer = nthUnit(whole, unit, edge);
  const inner = nthUnit(whole, unit, edge * count);
  return outer && inner && (edge > 0 ? periodsBetween(outer, inner) : periodsBetween(inner, outer));
}

/** The nth Monday (1), Tuesday … within a period, counted from 1, or the last (-1). */
export function nthWeekday({first, end}: Period, weekday: number, ordinal: number): Period | undefined {
  const from = ordinal < 0 ? end - MS_PER_WEEK : first + (ordinal - 1) * MS_PER_WEEK;
  const day = unitAt('day', from + ((weekday - weekdayOf(from) + 7) % 7) * MS_PER_DAY);
  return ordinal !== 0 && day.first >= first && day.end <= end ? day : undefined;
}
