import {MS_PER_DAY} from '../calendar.js';
import type {Period} from '../period.js';

export type Change = (period: Period) => Period | undefined;

/** A date as far as its own words go: a month without year is one in every year. */
export interface Draft {
  /**
   * The period in the cycle `turns` after the one of `anchor` (ms); undefined where there is none, as 29 February in
   * most years.
   */
  readonly at: (anchor: number, turns: number) => Period | undefined;
  /** true where it comes again every year or week, so that something outside must say which one is meant */
  readonly cyclic?: boolean;
  /** true for a number alone: what it counts stands at the other end of a range, if anywhere */
  readonly bare?: boolean;
  /** true for a count of years before the present, whose unit EDTF does not show */
  readonly deep?: boolean;
  /** true for a date with a time of day */
  readonly timed?: boolean;
}

export const fixed = (period: Period | undefined, more?: Partial<Draft>): Draft => ({at: () => period, ...more});

/** The same for a part of each of a draft's periods, or for each otherwise changed. */
export function changed({at, ...draft}: Draft, change: Change): Draft {
  return {
    ...draft,
    at: (anchor, turns) => {
      const period = at(anchor, turns);
      return period && change(period);
    },
  };
}

/** The latest (1) or the earliest (-1) period of a cycle of which something holds. */
export function search(
  {at}: Draft,
  anchor: number,
  direction: 1 | -1,
  holds: (period: Period) => boolean,
): Period | undefined {
  // 29 February may be eight years away.
  for (let turns = 1; turns >= -9; turns--) {
    const period = at(anchor, turns * direction);
    if (period && holds(period)) return period;
  }
  return undefined;
}

/**
 * The period that a phrase without direction of its own means: the latest that had begun by the day of the reference,
 * or the earliest that had not ended before it.
 */
export const directed = (draft: Draft, day: number, prefer: 'past' | 'future'): Period | undefined =>
  prefer === 'past'
    ? search(draft, day, 1, (period) => period.first < day + MS_PER_DAY)
    : search(draft, day, -1, (period) => period.end > day);
