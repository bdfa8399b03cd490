import {MS_PER_DAY, MS_PER_MINUTE, two} from './civil.js';

/** The last moment that `Intl` and `Date` can name, in ms on either side of 1970. */
export const INTL_LIMIT = 8.64e15;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes by which the clocks of a zone are ahead of UTC at a moment, daylight saving included.
 * @throws RangeError for a name that is no IANA time zone
 */
export function offsetAt(ms: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'})));
  const name = format.format(Math.min(Math.max(ms, -INTL_LIMIT), INTL_LIMIT));
  // "GMT", "GMT+03:00"; before standard time also "GMT+02:30:17", whose seconds no clock was ever set by.
  const [, sign, hours, minutes] = /GMT(.)(\d\d):(\d\d)/.exec(name) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}

/** An offset as EDTF writes it. */
function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The moment at which a clock in a zone shows what a clock in UTC shows at `localMs`. A time that comes twice is the first of the
 * two; one that daylight saving leaves out is read with the offset from before the change, as RFC 5545 (3.3.5) has it.
 */
export function localToMs(localMs: number, timeZone: string): {ms: number; offset: string} {
  const before = offsetAt(localMs - MS_PER_DAY, timeZone);
  const after = offsetAt(localMs + MS_PER_DAY, timeZone);
  const holds = (minutes: number): boolean => offsetAt(localMs - minutes * MS_PER_MINUTE, timeZone) === minutes;
  const minutes = !holds(before) && holds(after) ? after : before;
  return {ms: localMs - minutes * MS_PER_MINUTE, offset: writeOffset(minutes)};
}

/** What a clock in a zone shows at a moment, as if it were UTC. */
export function msToLocal(ms: number, timeZone: string | undefined): number {
  return timeZone === undefined ? ms : ms + offsetAt(ms, timeZone) * MS_PER_MINUTE;
}
