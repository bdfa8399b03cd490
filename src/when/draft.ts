import {MS_PER_DAY} from './civil.js';
import type {Period} from './period.js';

/** A number as written: "12", "18th", "72 million". */
export interface WrittenNumber {
  readonly value: number;
  /** how many signs it is written with, beyond any year's for a word: "five May" is no day */
  readonly digits: number;
  readonly decimals: number;
  readonly ordinal: boolean;
  /** the million of "72 million", otherwise 1 */
  readonly scale: number;
}

export type Change = (period: Period) => Period | undefined;

/** A date as far as its own words go: a month without year is one in every year. */
export interface Draft {
  /** The period in the cycle `turns` after the one of `anchor` (ms); undefined where there is none, as 29 February in most years. */
  readonly at: (anchor: number, turns: number) => Period | undefined;
  /** true where it comes again every year or week, so that something outside must say which one is meant */
  readonly cyclic?: boolean;
  /** a number that alone is no date: what it counts stands at the other end of a range, if anywhere */
  readonly bare?: WrittenNumber;
  /** how a bare number on its other side reads, to its left or right: the 12 in "12–17 September", the 60 in "1850–60" */
  readonly lend?: (bare: WrittenNumber, right: boolean) => Draft | undefined;
  /** true for a count of years before the present, whose unit EDTF does not show */
  readonly deep?: boolean;
  /** which part of each period is meant; a bare number keeps them for what is lent to it: "late 18th to early 19th century" */
  readonly changes?: readonly Change[];
}

/** A date with its place in the phrase and its `?` and `~` as bits. */
export interface QualifiedDraft extends Draft {
  readonly position: number;
  readonly qualifier: number;
}

export function fixed(period: Period | undefined, more?: Partial<Draft>): Draft {
  return {at: () => period, ...more};
}

/** The same for a part of each of a draft's periods, or for each otherwise changed. What it lends stays whole. */
export function changed(draft: Draft, ...changes: readonly Change[]): Draft {
  return {...draft, changes: [...draft.changes ?? [], ...changes]};
}

export function periodAt({at, changes = []}: Draft, anchor: number, turns: number): Period | undefined {
  return changes.reduce<Period | undefined>((period, change) => period && change(period), at(anchor, turns));
}

/** 29 February may be eight years away. */
const TURNS = 9;

/** The latest (1) or the earliest (-1) period of a cycle of which something holds. */
export function search(draft: Draft, anchor: number, direction: 1 | -1, holds: (period: Period) => boolean): Period | undefined {
  for (let turns = 1; turns >= -TURNS; turns--) {
    const period = periodAt(draft, anchor, turns * direction);
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
    ? search(draft, day, 1, period => period.first < day + MS_PER_DAY)
    : search(draft, day, -1, period => period.end > day);
}
