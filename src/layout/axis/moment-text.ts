import {msToCivil} from '../../dates/calendar.js';
import {FARTHEST_YEAR} from '../../dates/edtf/codes.js';
import {formatWhen, parseWhen} from '../../dates/index.js';
import {stepText, yearText} from '../../dates/period.js';
import type {Step} from '../../dates/unit.js';
import type {Language} from '../language.js';
import {floorTick, stepLength, TICK_TIERS, type TickUnit} from './ticks.js';

/**
 * "March 2018": a moment in words, as precise as a px.
 * @param msPerPx the scale at which the moment is seen
 */
export function momentWords(ms: number, msPerPx: number, language: Language): string {
  return formatWhen(parseWhen(momentEDTF(ms, msPerPx)), language);
}

/** How finely a moment is named between ticks of a unit. An hour is named with its minutes, as it is written. */
const STEP_OF_TICK: Readonly<Record<Exclude<TickUnit, 'year' | 'ago'>, Step>> = {
  month: 'month',
  week: 'day',
  day: 'day',
  hour: 'minute',
  minute: 'minute',
  second: 'second',
  millisecond: 'second',
};

/** The year, month, day or time of day in which a moment lies, as precise as there are ticks a px apart. */
function momentEDTF(ms: number, msPerPx: number): string {
  const {unit, count} = (TICK_TIERS.find(({minor}) => stepLength(minor) >= msPerPx) ?? TICK_TIERS.at(-1)!).minor;
  if (unit === 'year' || unit === 'ago') {
    const {year} = msToCivil(floorTick({unit: 'year', count}, ms));
    return yearText(Math.sign(year) * Math.min(Math.abs(year), FARTHEST_YEAR));
  }
  const text = stepText(STEP_OF_TICK[unit], ms);
  return unit === 'millisecond' && text.includes('T') ? text + millisecondsOf(ms) : text;
}

/** ".250" */
const millisecondsOf = (ms: number): string => new Date(ms).toISOString().slice(-5, -1);
