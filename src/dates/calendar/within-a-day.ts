import {MS_PER_DAY, MS_PER_HOUR} from './calendar.js';
import type {ZoneClock} from './zone-clock.js';
import type {Bounds} from '../when.js';

/**
 * Whether bounds lie within one day of a zone's calendar, or within an hour, wherever that stands: dates with an offset
 * of their own need not keep to the zone's midnights.
 */
export function isWithinADay({earliest, latest}: Bounds, clock: ZoneClock): boolean {
  const width = latest - earliest;
  if (width <= MS_PER_HOUR) return true;
  // No day of a calendar is as long as two, and dates too far for their days to be told apart are no days.
  if (!(width < 2 * MS_PER_DAY)) return false;
  return dayOf(clock.toLocal(earliest)) === dayOf(clock.toLocal(latest - 1));
}

function dayOf(local: number): number {
  return Math.floor(local / MS_PER_DAY);
}
