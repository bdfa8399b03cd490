import {MS_PER_DAY} from './civil.js';
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
  let ms: number;
  let timed = true;
  if (typeof reference === 'string') {
    const date = readDate(reference.trim(), {...LENIENT, timeZone});
    timed = date.timed;
    if (date.day === '' || /[X?~%]/.test(date.edtf)) throw new WhenSyntaxError(reference, 0, 'a day such as 2019-07-01');
    ms = timed ? msToLocal(date.earliest, timeZone) : date.earliest;
  } else {
    ms = msToLocal(Number(reference), timeZone);
    if (!Number.isFinite(ms)) {
      throw new WhenSyntaxError(String(reference), 0, 'a moment');
    }
  }
  return {ms, day: Math.floor(ms / MS_PER_DAY) * MS_PER_DAY, timed};
}
