import {msToCivil} from '../../../dates/calendar/calendar.js';
import {zoneClock} from '../../../dates/calendar/zone-clock.js';
import type {Timeline} from '../../../model/index.js';

/** Whether all that is drawn lies in one year of the timeline’s zone, which the axis says, so that no label has to. */
export function isWithinAYear({extent, reference, timeZone}: Timeline): boolean {
  if (!extent) return false;
  const clock = zoneClock(timeZone);
  const yearOf = (ms: number): number => msToCivil(clock.toLocal(ms)).year;
  const moments = [extent.start, extent.end - 1, ...(reference ? [reference.start.earliest] : [])];
  return moments.every((ms) => yearOf(ms) === yearOf(extent.start));
}
