import {civilToMs, MS_PER_DAY} from '../../../dates/calendar/calendar.js';
import {type ZoneClock, zoneClock} from '../../../dates/calendar/zone-clock.js';
import type {BoundColumns} from '../../index/bounds.js';
import {signBits} from '../../index/signs.js';

const MONTHS = 12 * 10_000;
const ZERO = '0'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
/** letters of a date that is a day */
const DAY_LENGTH = 10;
const [DAY, STRETCH, SPAN, TAPER] = [signBits('day'), signBits('stretch'), signBits('span'), signBits('taper')];

/**
 * The fast path through dates: a year, a month or a day of EDTF level 0, or an interval of two of these, which is what
 * nearly all dates of a long list are. Goes from characters to bounds, and makes nothing on the way. `parseWhen` reads
 * each of them alike, under any reference.
 */
export class FastDate {
  /** ms at which each month begins, counted from that of the year 0; 0 where it has not been asked for yet */
  readonly #months = new Float64Array(MONTHS + 1);
  /** the bounds of the date that was read last */
  #earliest = 0;
  #latest = 0;
  /** undefined for UTC, where times of the calendar are moments */
  readonly #clock: ZoneClock | undefined;

  /** @param timeZone IANA name of the zone whose days are meant */
  constructor(timeZone?: string) {
    this.#clock = timeZone === undefined ? undefined : zoneClock(timeZone);
  }

  /** @returns false for every other text; nothing is set then */
  read(text: string, bounds: BoundColumns, row: number): boolean {
    if (this.#reads(text, 0, text.length)) {
      this.#toMoments();
      bounds.startEarliest[row] = bounds.endEarliest[row] = this.#earliest;
      bounds.startLatest[row] = bounds.endLatest[row] = this.#latest;
      bounds.signs[row] = text.length === DAY_LENGTH ? DAY : STRETCH;
      return true;
    }
    const slash = text.length > 21 ? -1 : text.indexOf('/');
    if (slash < 0 || !this.#reads(text, 0, slash)) return false;
    this.#toMoments();
    const [earliest, latest] = [this.#earliest, this.#latest];
    if (!this.#reads(text, slash + 1, text.length)) return false;
    this.#toMoments();
    if (earliest >= this.#latest) return false;
    bounds.startEarliest[row] = earliest;
    bounds.startLatest[row] = latest;
    bounds.endEarliest[row] = this.#earliest;
    bounds.endLatest[row] = this.#latest;
    bounds.isInterval[row] = 1;
    bounds.signs[row] = slash === DAY_LENGTH && text.length === 2 * DAY_LENGTH + 1 ? SPAN : TAPER;
    return true;
  }

  #reads(text: string, from: number, to: number): boolean {
    const length = to - from;
    if (length !== 4 && length !== 7 && length !== DAY_LENGTH) return false;
    const year = numberIn(text, from, from + 4);
    if (year < 0) return false;
    if (length === 4) {
      this.#earliest = this.#monthStart(year * 12);
      this.#latest = this.#monthStart(year * 12 + 12);
      return true;
    }
    const month = numberIn(text, from + 5, from + 7);
    if (text.charCodeAt(from + 4) !== HYPHEN || month < 1 || month > 12) return false;
    this.#earliest = this.#monthStart(year * 12 + month - 1);
    this.#latest = this.#monthStart(year * 12 + month);
    if (length === 7) return true;
    const day = numberIn(text, from + 8, to);
    this.#earliest += (day - 1) * MS_PER_DAY;
    if (text.charCodeAt(from + 7) !== HYPHEN || day < 1 || this.#earliest >= this.#latest) return false;
    this.#latest = this.#earliest + MS_PER_DAY;
    return true;
  }

  #toMoments(): void {
    if (!this.#clock) return;
    this.#earliest = this.#clock.fromLocal(this.#earliest);
    // As `ZoneClock.momentsOf` has it, which would make an object.
    this.#latest = Math.max(this.#clock.fromLocal(this.#latest), this.#earliest + 1);
  }

  #monthStart(month: number): number {
    return this.#months[month]! || (this.#months[month] = civilToMs(0, month + 1));
  }
}

/** The number that some digits stand for; below 0 where they are not all digits. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
