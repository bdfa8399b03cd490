import {readDate} from '../edtf/date.js';
import type {EDTFOptions} from '../edtf/parser.js';
import {zoneClock} from '../calendar/zone-clock.js';
import {beginningOf} from '../calendar/unit.js';
import {WhenSyntaxError} from '../when-syntax-error.js';

/** The moment from which a phrase counts, as a clock in the reader's zone shows it. */
export interface Reference {
  /** ms, as if that clock ran in UTC */
  readonly ms: number;
  /** midnight of its day */
  readonly day: number;
  /** true where a time of day is known */
  readonly isTimed: boolean;
}

/** An EDTF day, or a moment within one. */
const EDTF_DAY = /\d-\d\d-\d\d($|T)/;

/**
 * Reads a reference: an EDTF day or date-time, a number of ms, or a Date.
 * @throws WhenSyntaxError where it is none of these
 */
export function readReference(reference: string | number | Date, options: EDTFOptions): Reference {
  let ms = Number(reference);
  let isTimed = true;
  if (typeof reference === 'string') {
    const date = readDate(reference.trim(), options);
    isTimed = date.timed;
    ms = EDTF_DAY.test(date.edtf) ? date.earliest : NaN;
  }
  if (!Number.isFinite(ms)) throw new WhenSyntaxError(String(reference), 0, 'a reference such as 2019-07-01');
  const shown = zoneClock(options.timeZone).toLocal(ms);
  const day = beginningOf('day', shown);
  return {ms: isTimed ? shown : day, day, isTimed};
}
