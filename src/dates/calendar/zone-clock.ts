import {INTL_LIMIT, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR, twoDigits} from './calendar.js';
import {memoize} from '../memoize.js';
import type {Bounds} from '../when.js';

/** A stretch of time in which the clocks of a zone are equally far ahead of UTC: ms, half-open. */
export interface ClockStretch {
  readonly from: number;
  readonly to: number;
  /** ms that a clock is ahead of UTC */
  readonly offset: number;
}

/** No clock was ever farther from UTC: in Manila, until 1844, by 15:56. */
const FARTHEST_OFFSET = 16 * MS_PER_HOUR;
/** Clocks were never put forth and back within as little as this; within a week they were, in Recife in 2000. */
const SAMPLED_EVERY = 6 * MS_PER_DAY;
/** Mean years of the calendar, after 400 of which all its days, and by them the changes of clocks, come again. */
const CYCLE = 400;
/** Blocks of a mean year, counted from 1970: before the first no clock was ever changed, after the last all repeat. */
const FIRST_BLOCK = -170;
const LAST_BLOCK = 529;
const BLOCKS = LAST_BLOCK - FIRST_BLOCK + 1;
/** A block reaches over its end, so that all that a clock shows in it is found in it. */
const OVERLAP = 2 * MS_PER_DAY;

const UTC: ClockStretch = {from: -Infinity, to: Infinity, offset: 0};

/**
 * The clocks of a time zone: which time of the calendar they show at a moment, and when they first show one. Times of
 * the calendar are ms as well, as a clock in UTC would show them. What `Intl` knows of a zone is asked for a year at a
 * time, and only for years that are met. Beyond what `Intl` can name there is no zone.
 */
export class ZoneClock {
  readonly #offsetAt: ((ms: number) => number) | undefined;
  readonly #blocks: (readonly ClockStretch[] | undefined)[] = new Array<undefined>(BLOCKS).fill(undefined);

  /**
   * @param timeZone IANA name; UTC where it is undefined
   * @throws RangeError for a name that is no time zone
   */
  constructor(readonly timeZone: string | undefined) {
    if (timeZone === undefined || timeZone === 'UTC') return;
    const format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'});
    this.#offsetAt = (ms) => offsetIn(format.format(ms));
  }

  /** The time that clocks show at a moment. */
  toLocal(ms: number): number {
    return ms + this.stretchAt(ms).offset;
  }

  /**
   * The first moment at which clocks show a time or, where it is left out, a later one. So a day lasts from its own
   * first moment to that of the next day, for 23 or 25 hours where clocks are changed.
   */
  fromLocal(local: number): number {
    if (!this.#offsetAt || !(Math.abs(local) < INTL_LIMIT + MS_PER_DAY)) return local;
    for (let stretch = this.stretchAt(local - FARTHEST_OFFSET); ; stretch = this.stretchAt(stretch.to)) {
      const moment = Math.max(stretch.from, local - stretch.offset);
      if (moment < stretch.to) return moment;
    }
  }

  /** The moments from one time of the calendar to another: at least one ms, also of a day that is left out. */
  momentsOf(from: number, to: number): Bounds {
    const earliest = this.fromLocal(from);
    return {earliest, latest: Math.max(this.fromLocal(to), earliest + 1)};
  }

  /** Whether clocks show the same time at another moment too, since they are put back. */
  repeats(ms: number): boolean {
    const {to, offset} = this.stretchAt(ms);
    const local = ms + offset;
    return this.fromLocal(local) < ms || local >= this.toLocal(to);
  }

  /**
   * The whole minutes by which clocks are ahead when they show a time. One that comes twice is the first of the two;
   * one that is left out is read with the offset from before the change, as RFC 5545 (3.3.5) has it.
   */
  minutesAhead(local: number): number {
    const moment = this.fromLocal(local);
    const isLeftOut = this.toLocal(moment) > local;
    return Math.floor(this.stretchAt(isLeftOut ? moment - 1 : moment).offset / MS_PER_MINUTE);
  }

  /** A stretch around a moment; the ones beside it may have the same offset. */
  stretchAt(ms: number): ClockStretch {
    if (!this.#offsetAt) return UTC;
    const block = Math.floor(ms / MS_PER_YEAR);
    if (block >= FIRST_BLOCK && block <= LAST_BLOCK) return this.#find(block, ms);
    if (!(Math.abs(ms) < INTL_LIMIT)) return ms < 0 ? {...UTC, to: -INTL_LIMIT + 1} : {...UTC, from: INTL_LIMIT};
    if (block < FIRST_BLOCK)
      return {from: -INTL_LIMIT + 1, to: FIRST_BLOCK * MS_PER_YEAR, offset: this.#block(FIRST_BLOCK)[0]!.offset};
    const cycles = Math.ceil((block - LAST_BLOCK) / CYCLE) * CYCLE;
    const {from, to, offset} = this.#find(block - cycles, ms - cycles * MS_PER_YEAR);
    return {from: from + cycles * MS_PER_YEAR, to: to + cycles * MS_PER_YEAR, offset};
  }

  #find(block: number, ms: number): ClockStretch {
    const stretches = this.#blocks[block - FIRST_BLOCK] ?? this.#block(block);
    let index = 0;
    while (stretches[index]!.to <= ms) index += 1;
    return stretches[index]!;
  }

  #block(block: number): readonly ClockStretch[] {
    const from = block * MS_PER_YEAR;
    return (this.#blocks[block - FIRST_BLOCK] ??= stretchesBetween(
      from,
      from + MS_PER_YEAR + OVERLAP,
      this.#offsetAt!,
    ));
  }
}

export const UTC_CLOCK = new ZoneClock(undefined);

/** The clock of a zone; UTC where it is undefined. */
export const zoneClock = memoize(
  (timeZone: string | undefined) => new ZoneClock(timeZone),
  (timeZone) => timeZone,
);

/** The name by which the platform knows a time zone; undefined for what is none. */
export function knownTimeZone(name: string | null | undefined): string | undefined {
  if (!name) return undefined;
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** All stretches between two whole seconds. */
function stretchesBetween(from: number, to: number, offsetAt: (ms: number) => number): readonly ClockStretch[] {
  const stretches: ClockStretch[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let at = from; at < to;) {
    const next = Math.min(at + SAMPLED_EVERY, to);
    if (offsetAt(next) === offset) at = next;
    else {
      at = changeBetween(at, next, (ms) => offsetAt(ms) === offset);
      stretches.push({from: start, to: at, offset});
      start = at;
      offset = offsetAt(at);
    }
  }
  if (start < to) stretches.push({from: start, to, offset});
  return stretches;
}

/** The first second that is no longer as the one at `low`, by halving: clocks are changed at whole seconds. */
function changeBetween(low: number, high: number, isAsBefore: (ms: number) => boolean): number {
  let [before, after] = [low, high];
  while (after - before > MS_PER_SECOND) {
    const middle = before + Math.floor((after - before) / 2 / MS_PER_SECOND) * MS_PER_SECOND;
    if (isAsBefore(middle)) before = middle;
    else after = middle;
  }
  return after;
}

/** The offset in what `Intl` writes, in ms: "GMT", "GMT+03:00"; before standard time also "GMT-04:56:02". */
function offsetIn(written: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT(.)(\d\d):(\d\d)(?::(\d\d))?/.exec(written) ?? [];
  const offset = Number(hours) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE + Number(seconds) * MS_PER_SECOND;
  return sign === '+' ? offset : -offset;
}

/** An offset in minutes as EDTF writes it. */
export const writeOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`;
