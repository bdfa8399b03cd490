import type {Timeline} from '../../../model/index.js';
import {type ParseOptions, parseWhen, type When} from '../../../dates/index.js';

/** A bound of a date that a page asks for in EDTF; undefined where it names none. */
export function boundOf(text: string | null, side: 'earliest' | 'latest'): number | undefined {
  const when = text ? readOrNothing(text, {edtf: true}) : undefined;
  const bound = side === 'earliest' ? when?.start.earliest : when?.end.latest;
  return bound !== undefined && Number.isFinite(bound) ? bound : undefined;
}

/**
 * The middle of a date, in ms.
 * @throws RangeError for what is no date
 */
export function momentOf(date: string | number | Date, timeline: Timeline): number {
  const when = typeof date === 'string' ? readOrNothing(date, {reference: timeline.reference?.text}) : undefined;
  const ms = when ? middleOfWhen(when) : typeof date === 'string' ? undefined : Number(date);
  if (ms !== undefined && Number.isFinite(ms)) return ms;
  throw new RangeError(`panTo: received ${JSON.stringify(date)}, expected the id of an event or a date`);
}

function middleOfWhen({start, end}: When): number | undefined {
  const bounds = [start.earliest, end.latest].filter(Number.isFinite);
  return bounds.length ? bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length : undefined;
}

function readOrNothing(text: string, options: ParseOptions): When | undefined {
  try {
    return parseWhen(text, options);
  } catch {
    return undefined;
  }
}
