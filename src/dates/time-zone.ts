import {INTL_LIMIT, MS_PER_DAY, MS_PER_MINUTE, twoDigits} from './calendar.js';
import {memoize} from './memoize.js';

const offsetFormat = memoize(
  (timeZone: string) => new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'}),
  (timeZone) => timeZone,
);

/**
 * Minutes by which the clocks of a zone are ahead of UTC at a moment, daylight saving included.
 * @throws RangeError for a name that is no IANA time zone
 */
function offsetAt(ms: number, timeZone: string): number {
  const name = offsetFormat(timeZone).format(Math.min(Math.max(ms, -INTL_LIMIT), INTL_LIMIT));
  // "GMT", "GMT+03:00"; before standard time also "GMT+02:30:17", whose seconds no clock was ever set by.
  const [, sign, hours, minutes] = /GMT(.)(\d\d):(\d\d)/.exec(name) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}

/** An offset as EDTF writes it. */
export const writeOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`;

/**
 * The minutes by which the clocks of a zone are ahead of UTC when they show what a clock in UTC shows at `localMs`. A
 * time that comes twice is the first of the two; one that daylight saving leaves out is read with the offset from
 * before the change, as RFC 5545 (3.3.5) has it.
 */
export function localOffset(localMs: number, timeZone: string): number {
  const before = offsetAt(localMs - MS_PER_DAY, timeZone);
  const after = offsetAt(localMs + MS_PER_DAY, timeZone);
  const holds = (minutes: number): boolean => offsetAt(localMs - minutes * MS_PER_MINUTE, timeZone) === minutes;
  return !holds(before) && holds(after) ? after : before;
}

/** What a clock in a zone shows at a moment, as if it were UTC. */
export const msToLocal = (ms: number, timeZone: string | undefined): number =>
  timeZone === undefined ? ms : ms + offsetAt(ms, timeZone) * MS_PER_MINUTE;
