import {stepText} from '../../dates/calendar/period.js';
import type {Step} from '../../dates/calendar/unit.js';
import {zoneClock} from '../../dates/calendar/zone-clock.js';

/**
 * The EDTF date of one step, in which a moment lies in a zone. A time is that of UTC there, and says so: a zone's own
 * may come twice.
 */
export function stepAt(step: Step, ms: number, timeZone: string | undefined): string {
  if (timeZone === undefined) return stepText(step, ms);
  const text = stepText(step, ms);
  return text.includes('T') ? `${text}Z` : stepText(step, zoneClock(timeZone).toLocal(ms));
}
