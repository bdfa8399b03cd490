import {MS_PER_DAY} from '../../calendar/calendar.js';
import type {Period} from '../../calendar/period.js';

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
  readonly isCyclic: boolean;
  /** which of a cycle is meant where nothing says so: the latest that had begun unless given */
  readonly prefer: Preference | undefined;
  /** true for a number alone: what it counts stands at the other end of a range, if anywhere */
  readonly isBare: boolean;
  /** true for a count of units from the reference */
  readonly isCount: boolean;
  /** true for a date with a time of day */
  readonly isTimed: boolean;
  /** what it ought to be where it has no period: "a date that exists" unless given */
  readonly expected: string | undefined;
}

/** Which of the periods that a phrase can mean it does mean, seen from the reference. */
export type Preference = 'past' | 'future' | 'nearest';

const dateAt = (at: UnresolvedDate['at'], isCyclic: boolean, isBare: boolean): UnresolvedDate => ({
  at,
  isCyclic,
  prefer: undefined,
  isBare,
  isCount: false,
  isTimed: false,
  expected: undefined,
});

/** A date that is one period, whatever is around it. */
export const fixedDate = (period: Period | undefined): UnresolvedDate => dateAt(() => period, false, false);

/** A date that is another period in each cycle. */
export const cyclicDate = (at: UnresolvedDate['at']): UnresolvedDate => dateAt(at, true, false);

/** A number alone, and the period that it is where nothing else says more of it. */
export const bareDate = (at: () => Period | undefined): UnresolvedDate => dateAt(at, false, true);

/** The same for a part of each of a date's periods, or for each otherwise changed. */
export const changedDate = (date: UnresolvedDate, change: Change): UnresolvedDate => ({
  ...date,
  at: (anchor, turns) => {
    const period = date.at(anchor, turns);
    return period && change(period);
  },
});

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

/** The latest that had begun by the day of the reference, the earliest that had not ended before it, or the nearest. */
export function preferredPeriod(date: UnresolvedDate, day: number, prefer: Preference): Period | undefined {
  if (prefer === 'future') return findPeriod(date, day, -1, (period) => period.end > day);
  const past = findPeriod(date, day, 1, (period) => period.first < day + MS_PER_DAY);
  if (prefer === 'past') return past;
  const future = findPeriod(date, day, -1, (period) => period.first >= day + MS_PER_DAY);
  return past && future && future.first - day < day - (past.end - MS_PER_DAY) ? future : (past ?? future);
}
