import {MS_PER_DAY, msToCivil} from '../../dates/calendar.js';
import {FARTHEST_YEAR, LAST_CALENDAR_YEAR} from '../../dates/edtf/codes.js';
import {formatWhen, parseWhen} from '../../dates/index.js';
import type {Language} from '../language.js';
import {floorTick, stepLength, TICK_TIERS} from './ticks.js';

/**
 * "March 2018": a moment in words, as precise as a px.
 * @param msPerPx the scale at which the moment is seen
 */
export function momentWords(ms: number, msPerPx: number, language: Language): string {
  return formatWhen(parseWhen(momentEDTF(ms, msPerPx)), language);
}

/** The year, month, day or time of day in which a moment lies, as precise as there are ticks a px apart. */
function momentEDTF(ms: number, msPerPx: number): string {
  const {unit, count} = (TICK_TIERS.find(({minor}) => stepLength(minor) >= msPerPx) ?? TICK_TIERS.at(-1)!).minor;
  if (unit === 'year' || unit === 'ago') return yearText(msToCivil(floorTick({unit: 'year', count}, ms)).year);
  const {year, month, day} = msToCivil(ms);
  // EDTF has no months of a year of five digits.
  if (Math.abs(year) > LAST_CALENDAR_YEAR) return yearText(year);
  const months = `${yearText(year)}-${digits(month, 2)}`;
  if (unit === 'month') return months;
  if (unit === 'week' || unit === 'day') return `${months}-${digits(day, 2)}`;
  const time = new Date(ms - Math.floor(ms / MS_PER_DAY) * MS_PER_DAY).toISOString();
  return `${months}-${digits(day, 2)}${time.slice(10, unit === 'second' ? 19 : unit === 'millisecond' ? 23 : 16)}`;
}

function yearText(year: number): string {
  const number = Math.min(Math.abs(year), FARTHEST_YEAR);
  return `${number > LAST_CALENDAR_YEAR ? 'Y' : ''}${year < 0 ? '-' : ''}${digits(number, 4)}`;
}

function digits(number: number, least: number): string {
  return String(number).padStart(least, '0');
}
