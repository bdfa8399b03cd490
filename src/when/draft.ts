import {MS_PER_DAY} from './civil.js';
import type {Period} from './period.js';

/** A number alone, "12" or "18th": what it counts stands at the other end of a range, if anywhere. */
export interface BareNumber {
  readonly value: number;
  readonly digits: number;
  readonly decimals: number;
  readonly ordinal: boolean;
  /** the million of "72 million" */
  readonly scale?: number;
  /** "17, 2018" at the end of "September 12–17, 2018" */
  readonly year: number | undefined;
}

/** A date as far as its own words go: a month without year is one in every year. */
export interface Draft {
  /** index of its first character */
  readonly position: number;
  /** true where it comes again every year or week, so that something outside must say which one is meant */
  readonly cyclic: boolean;
  /** `?` and `~` as bits */
  readonly qualifier: number;
  readonly bare?: BareNumber;
  /** how a bare number to the left of it reads: the 12 in "12–17 September" */
  readonly lendLeft?: (bare: BareNumber) => Draft | undefined;
  /** how a bare number to the right of it reads: the 60 in "1850–60" */
  readonly lendRight?: (bare: BareNumber) => Draft | undefined;
  /** what a bare number does with the date that it is lent: "late 18th" takes the last part of the 18th century */
  readonly adopt?: (lent: Draft) => Draft;
  /** true where it lends its unit even to a number that could be a year: "1850–1840 BC" */
  readonly claims?: boolean;
  /** true for a count of years before the present, whose unit EDTF does not show */
  readonly deep?: boolean;
  /** The period in the cycle `turns` after the one of `anchor` (ms); undefined where there is none, as 29 February in most years. */
  readonly at: (anchor: number, turns: number) => Period | undefined;
}

export function fixedDraft(position: number, period: Period | undefined, more: Partial<Draft> = {}): Draft {
  return {position, cyclic: false, qualifier: 0, at: () => period, ...more};
}

/** The same for a part of each of a draft's periods, or for each otherwise changed. What it lends stays whole. */
export function mapDraft(draft: Draft, change: (period: Period) => Period | undefined): Draft {
  const {adopt} = draft;
  return {
    ...draft,
    adopt: other => mapDraft(adopt ? adopt(other) : other, change),
    at: (anchor, turns) => {
      const period = draft.at(anchor, turns);
      return period && change(period);
    },
  };
}

/** 29 February may be eight years away. */
const TURNS = 9;

/** The latest period of a cycle of which something holds. */
export function latest(draft: Draft, anchor: number, holds: (period: Period) => boolean): Period | undefined {
  for (let turns = 1; turns >= -TURNS; turns--) {
    const period = draft.at(anchor, turns);
    if (period && holds(period)) return period;
  }
  return undefined;
}

/** The earliest one. */
export function earliest(draft: Draft, anchor: number, holds: (period: Period) => boolean): Period | undefined {
  for (let turns = -1; turns <= TURNS; turns++) {
    const period = draft.at(anchor, turns);
    if (period && holds(period)) return period;
  }
  return undefined;
}

/**
 * The period that a phrase without direction of its own means: the latest that had begun by the day of the reference,
 * or the earliest that had not ended before it.
 */
export function directed(draft: Draft, day: number, prefer: 'past' | 'future'): Period | undefined {
  return prefer === 'past'
    ? latest(draft, day, period => period.first < day + MS_PER_DAY)
    : earliest(draft, day, period => period.end > day);
}
