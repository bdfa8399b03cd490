import {msToCivil} from '../../dates/calendar/calendar.js';
import {FARTHEST_YEAR} from '../../dates/edtf/codes.js';
import {formatWhen, parseEDTF} from '../../dates/index.js';
import {yearText} from '../../dates/calendar/period.js';
import type {Step} from '../../dates/calendar/unit.js';
import {zoneClock} from '../../dates/calendar/zone-clock.js';
import type {Language} from '../language.js';
import {stepAt} from './step-at.js';
import {floorTick, stepLength, TICK_TIERS, type TickUnit} from './ticks.js';

/**
 * "March 2018": a moment in words, as precise as a px.
 * @param msPerPx the scale at which the moment is seen
 */
export function momentWords(ms: number, msPerPx: number, language: Language, timeZone?: string): string {
  return formatWhen(parseEDTF(momentEDTF(ms, msPerPx, timeZone)), {...language, timeZone});
}

/** How finely a moment is named between ticks of a unit. An hour is named with its minutes, as it is written. */
const STEP_OF_TICK: Readonly<Record<Exclude<TickUnit, 'year' | 'ago'>, Step>> = {
  month: 'month',
  week: 'day',
  weekday: 'day',
  day: 'day',
  hour: 'minute',
  minute: 'minute',
  second: 'second',
  millisecond: 'second',
};

/** The year, month, day or time of day in which a moment lies, as precise as there are ticks a px apart. */
function momentEDTF(ms: number, msPerPx: number, timeZone: string | undefined): string {
  const {unit, count} = (TICK_TIERS.find(({minor}) => stepLength(minor) >= msPerPx) ?? TICK_TIERS.at(-1)!).minor;
  if (unit === 'year' || unit === 'ago') {
    const {year} = msToCivil(floorTick({unit: 'year', count}, zoneClock(timeZone).toLocal(ms)));
    return yearText(Math.sign(year) * Math.min(Math.abs(year), FARTHEST_YEAR));
  }
  const text = stepAt(STEP_OF_TICK[unit], ms, timeZone);
  return unit === 'millisecond' ? text.replace(/(T[\d:]*)/, `$1${millisecondsOf(ms)}`) : text;
}

/** ".250" */
const millisecondsOf = (ms: number): string => new Date(ms).toISOString().slice(-5, -1);
