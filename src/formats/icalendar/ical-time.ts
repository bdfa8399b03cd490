import {
  civilToMs,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  msToCivil,
  twoDigits,
} from '../../dates/calendar/calendar.js';
import {knownTimeZone, zoneClock} from '../../dates/calendar/zone-clock.js';
import {edtfOfParts, edtfOfSpan} from '../common/edtf.js';
import type {Occurrence, Time} from './occurrences.js';

/**
 * When an occurrence was, in EDTF. Days end on the day before the one that is written. A time is as exact as people
 * write them there: seconds count where there are some.
 */
export function edtfOfTimes({start, end, component}: Occurrence): string | undefined {
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const first = edtfOfTime(start, zone);
  if (first === undefined || !end) return first;
  if (!end.isDate) return start.compare(end) === 0 ? first : edtfOfSpan(first, edtfOfTime(end, zone));
  const {year, month, day} = msToCivil(civilToMs(end.year, end.month, end.day) - MS_PER_DAY);
  const last = edtfOfParts({year, month, day});
  return last === undefined || last <= first ? first : edtfOfSpan(first, last);
}

function edtfOfTime(time: Time, zone: string | undefined): string | undefined {
  const {year, month, day, isDate} = time;
  if (isDate) return edtfOfParts({year, month, day});
  const {hour, minute, second} = time;
  return edtfOfParts({year, month, day, hour, minute, second: second || undefined, offset: offsetOf(time, zone)});
}

/** By the zone of the file; where it has only its name, by what the platform knows of it; none for local times. */
function offsetOf(time: Time, zone: string | undefined): string | undefined {
  if (time.zone?.tzid === 'UTC') return 'Z';
  if (time.zone && time.zone.tzid !== 'floating') return offset(time.utcOffset() * MS_PER_SECOND);
  const known = knownTimeZone(zone);
  if (known === undefined) return undefined;
  const local = civilToMs(time.year, time.month, time.day) + time.hour * MS_PER_HOUR + time.minute * MS_PER_MINUTE;
  return offset(local - zoneClock(known).fromLocal(local));
}

function offset(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MS_PER_MINUTE);
  return `${ms < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
