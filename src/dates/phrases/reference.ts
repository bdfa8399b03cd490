import {beginningOf, MS_PER_DAY} from '../calendar.js';
import type {EDTFOptions} from '../edtf/parser.js';
import {readDate} from '../edtf/date.js';
import {msToLocal} from '../time-zone.js';
import {WhenSyntaxError} from '../when.js';

/** The moment from which a phrase counts, as a clock in the reader's zone shows it. */
export interface Reference {
  /** ms, as if that clock ran in UTC */
  readonly ms: number;
  /** midnight of its day */
  readonly day: number;
  /** true where a time of day is known */
  readonly timed: boolean;
}

/**
 * Reads a reference: an EDTF day or date-time, a number of ms, or a Date.
 * @throws WhenSyntaxError where it is none of these
 */
export function readReference(reference: string | number | Date, how: EDTFOptions): Reference {
  let ms = Number(reference);
  let timed = true;
  if (typeof reference === 'string') {
    const date = readDate(reference.trim(), how);
    timed = date.timed;
    ms = /\d-\d\d-\d\d($|T)/.test(date.edtf) ? date.earliest : NaN;
  }
  if (!Number.isFinite(ms)) throw new WhenSyntaxError(String(reference), 0, 'a reference such as 2019-07-01');
  if (timed) ms = msToLocal(ms, how.timeZone);
  return {ms, day: beginningOf(MS_PER_DAY, ms), timed};
}
