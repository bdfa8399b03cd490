import {isWithinADay} from '../../dates/calendar/within-a-day.js';
import type {ZoneClock} from '../../dates/calendar/zone-clock.js';
import type {Bounds, When} from '../../dates/index.js';

/** What the sign of a date says, in the order in which a legend has it. */
export const SIGNS = [
  /** an instant known to the day or closer */
  'day',
  /** an instant in a longer stretch */
  'stretch',
  /** an instant that nothing bounds on one side */
  'unbounded',
  'about',
  'perhaps',
  /** an interval whose ends are known to the day or closer */
  'span',
  /** an interval of which an end is less well known */
  'taper',
  /** an interval that goes on */
  'open',
  /** an interval that ended, or began, nobody knows when */
  'unknown',
  /** several dates, of which one or all are meant */
  'set',
] as const;

export type Sign = (typeof SIGNS)[number];

/** Whether some of the signs are of events that go on. */
export function haveIntervals(signs: readonly Sign[]): boolean {
  return signs.some((sign) => INTERVALS.includes(sign));
}

const INTERVALS: readonly Sign[] = ['span', 'taper', 'open', 'unknown'];

/** Signs as a number: a bit for each. */
export function signBits(...signs: readonly Sign[]): number {
  return signs.reduce((bits, sign) => bits | (1 << SIGNS.indexOf(sign)), 0);
}

/** The signs that some bits stand for. */
export function signsIn(bits: number): readonly Sign[] {
  return SIGNS.filter((_, index) => bits & (1 << index));
}

/** What of a date its sign follows from. */
type Dated = Pick<When, 'start' | 'end' | 'kind' | 'approximate' | 'uncertain' | 'parts'>;

/** What the sign of a date says, by a zone's days. */
export function signsOfDate(when: Dated, clock: ZoneClock): readonly Sign[] {
  return signsIn(bitsOf(when, clock));
}

/** The same as bits. */
export function bitsOf({kind, start, end, approximate, uncertain, parts}: Dated, clock: ZoneClock): number {
  const perhaps = uncertain ? signBits('perhaps') : 0;
  if (parts) {
    // Of one of several dates none is certain, however closely it is given.
    const isOneOf = kind === 'instant';
    return parts.reduce((bits, part) => {
      const own = bitsOf(part, clock);
      return bits | (isOneOf && own === signBits('day') ? signBits('stretch') : own);
    }, signBits('set'));
  }
  if (kind === 'interval') return bitsOfEnds([start.earliest, end.latest], [start, end], clock) | perhaps;
  const about = approximate ? signBits('about') : 0;
  if (!(start.latest - start.earliest < Infinity)) return signBits('unbounded') | about | perhaps;
  return about | perhaps || signBits(isWithinADay(start, clock) ? 'day' : 'stretch');
}

/** @param limits the beginning at the earliest, and the end at the latest */
function bitsOfEnds(limits: readonly number[], ends: readonly Bounds[], clock: ZoneClock): number {
  let bits = 0;
  ends.forEach((bounds, index) => {
    if (Number.isFinite(limits[index])) bits |= isWithinADay(bounds, clock) ? 0 : signBits('taper');
    else bits |= signBits(bounds.earliest === bounds.latest ? 'open' : 'unknown');
  });
  return bits || signBits('span');
}
