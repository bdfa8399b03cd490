import type {Timeline} from '../../../model/index.js';
import {type ParseOptions, type When} from '../../../dates/index.js';
import {type DateReader, FIGURES, WordsNeeded} from '../../../model/read/dates/date-reader.js';
import {knownTimeZone} from '../../../dates/calendar/zone-clock.js';

/**
 * A bound of a date that a page asks for in EDTF, in ms; undefined where it names none.
 * @param timeZone whose days are meant; UTC where it is none
 */
export function boundOf(
  text: string | null | undefined,
  side: 'earliest' | 'latest',
  timeZone: string | null,
): number | undefined {
  const when = text ? readOrNothing(text, FIGURES, {edtf: true, timeZone: knownTimeZone(timeZone)}) : undefined;
  const bound = side === 'earliest' ? when?.start.earliest : when?.end.latest;
  return bound !== undefined && Number.isFinite(bound) ? bound : undefined;
}

/**
 * The middle of a date, in ms.
 * @throws RangeError for what is no date
 * @throws WordsNeeded for what is in words, where these are not read
 */
export function momentOf(date: string | number | Date, {reference, timeZone}: Timeline, dates: DateReader): number {
  const options = {reference: reference?.text, timeZone};
  const when = typeof date === 'string' && date.trim() ? readOrNothing(date, dates, options) : undefined;
  const ms = when ? middleOfWhen(when) : typeof date === 'string' ? undefined : Number(date);
  if (ms !== undefined && Number.isFinite(ms)) return ms;
  throw new RangeError(`panTo: received ${JSON.stringify(date)}, expected the id of an event or a date`);
}

function middleOfWhen({start, end}: When): number | undefined {
  const bounds = [start.earliest, end.latest].filter(Number.isFinite);
  return bounds.length ? bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length : undefined;
}

function readOrNothing(text: string, {parseWhen}: DateReader, options: ParseOptions): When | undefined {
  try {
    return parseWhen(text, options);
  } catch (error) {
    if (error instanceof WordsNeeded) throw error;
    return undefined;
  }
}
