import {MS_PER_DAY} from '../calendar.js';
import type {Period} from '../period.js';

/** A period made of another: its last third, its first week. Undefined where it has none. */
export type Change = (period: Period) => Period | undefined;

/** A date as far as its own words go: a month without year is one in every year. */
export interface UnresolvedDate {
  /**
   * The period in the cycle `turns` after the one of `anchor` (ms); undefined where there is none, as 29 February in
   * most years.
   */
  readonly at: (anchor: number, turns: number) => Period | undefined;
  /** true where it comes again every year or week, so that something outside must say which one is meant */
  readonly isCyclic?: boolean;
  /** true for a number alone: what it counts stands at the other end of a range, if anywhere */
  readonly isBare?: boolean;
  /** true for a date with a time of day */
  readonly isTimed?: boolean;
}

/** A date that is one period, whatever is around it. */
export const fixedDate = (period: Period | undefined): UnresolvedDate => ({at: () => period});

/** A date that is another period in each cycle. */
export const cyclicDate = (at: UnresolvedDate['at']): UnresolvedDate => ({at, isCyclic: true});

/** The same for a part of each of a date's periods, or for each otherwise changed. */
export function changedDate({at, ...date}: UnresolvedDate, change: Change): UnresolvedDate {
  return {
    ...date,
    at: (anchor, turns) => {
      const period = at(anchor, turns);
      return period && change(period);
    },
  };
}

/** 29 February may be eight years away. */
const MOST_TURNS = 9;

/** The latest (1) or the earliest (-1) period of a cycle of which something holds. */
export function findPeriod(
  {at}: UnresolvedDate,
  anchor: number,
  direction: 1 | -1,
  holds: (period: Period) => boolean,
): Period | undefined {
  for (let turns = 1; turns >= -MOST_TURNS; turns--) {
    const period = at(anchor, turns * direction);
    if (period && holds(period)) return period;
  }
  return undefined;
}

/**
 * The period that a phrase without direction of its own means: the latest that had begun by the day of the reference,
 * or the earliest that had not ended before it.
 */
export const preferredPeriod = (date: UnresolvedDate, day: number, prefer: 'past' | 'future'): Period | undefined =>
  prefer === 'past'
    ? findPeriod(date, day, 1, (period) => period.first < day + MS_PER_DAY)
    : findPeriod(date, day, -1, (period) => period.end > day);
