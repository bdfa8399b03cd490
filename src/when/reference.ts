import {startOfDay} from './civil.js';
import {LENIENT} from './edtf-cursor.js';
import {readDate} from './edtf-date.js';
import {msToLocal} from './zone.js';
import {WhenSyntaxError} from './when.js';

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
export function readReference(reference: string | number | Date, timeZone: string | undefined): Reference {
  const fail = (): never => { throw new WhenSyntaxError(String(reference), 0, 'a reference such as 2019-07-01'); };
  let ms = Number(reference);
  let timed = true;
  if (typeof reference === 'string') {
    const date = readDate(reference.trim(), {...LENIENT, timeZone});
    if (date.day === '' || /[X?~%]/.test(date.edtf)) fail();
    timed = date.timed;
    ms = date.earliest;
  } else if (!Number.isFinite(ms)) fail();
  if (timed) ms = msToLocal(ms, timeZone);
  return {ms, day: startOfDay(ms), timed};
}
