import {median, pairs} from 'd3-array';
import {leewayOf, type Place} from './places.js';

/** A stretch between two events in which nothing is known to happen, in ms. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** A gap is told that is so many times as long as the usual time from event to event, and such a part of all time. */
const TIMES_USUAL = 5;
const LEAST_PART = 1 / 30;

/**
 * Between each event and the one before it, the time that is left out where that is long: none that an event may lie
 * in, begin in or end in. What goes on all the while does not count.
 * @param places in order of time
 * @returns one for each place; undefined where no time is left out, and of the first
 */
export function breaksBefore(places: readonly Place[]): (Gap | undefined)[] {
  let last = -Infinity;
  const ends = places
    .map(({label: {shape}}) => (shape.kind === 'interval' ? shape.end : -Infinity))
    .sort((a, b) => a - b);
  let ended = 0;
  const gaps = places.map(({label: {shape}, at}, index): Gap => {
    const end = Math.min(at, leewayOf(shape).first);
    while (ended < ends.length && ends[ended]! <= end) last = Math.max(last, ends[ended++]!);
    const start = last;
    const known = shape.kind === 'interval' ? Math.min(at, shape.end) : leewayOf(shape).last;
    last = Math.max(last, at, known);
    return index === 0 ? {start: end, end} : {start, end};
  });
  const usual = median(pairs(places), ([before, {at}]) => at - before.at) ?? 0;
  const span = gaps.length ? last - gaps[0]!.start : 0;
  const least = Math.max(TIMES_USUAL * usual, span * LEAST_PART);
  return gaps.map((gap) => (gap.end - gap.start > 0 && gap.end - gap.start >= least ? gap : undefined));
}
