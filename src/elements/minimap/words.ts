import {floorTick, stepLength, TICK_TIERS, type Language} from '../../layout/index.js';
import {MS_PER_DAY, msToCivil} from '../../dates/calendar.js';
import {formatWhen, parseWhen} from '../../dates/index.js';
import {fill} from '../../i18n/messages.js';

/** What the minimap says of itself. */
export const WORDS = {
  overview: 'Overview',
  start: 'Start of the window',
  window: 'Window',
  end: 'End of the window',
} as const;

/** Beyond this no year can be told from the next. */
const FARTHEST_YEAR = 1e15;

/** "March 2018": a moment in words as precise as a px. */
export function momentInWords(ms: number, msPerPx: number, language: Language): string {
  return formatWhen(parseWhen(edtfAt(ms, msPerPx)), language);
}

/** "from March 2018 to June 2019", of two moments in words. */
export function windowInWords(from: string, to: string, {messages}: Language): string {
  return from === to ? from : fill(messages.fromTo, from, to);
}

/** The year, month, day or time of day in which a moment lies, as precise as there are ticks a px apart. */
function edtfAt(ms: number, msPerPx: number): string {
  const {unit, count} = (TICK_TIERS.find(({minor}) => stepLength(minor) >= msPerPx) ?? TICK_TIERS.at(-1)!).minor;
  if (unit === 'year' || unit === 'ago') return yearText(msToCivil(floorTick({unit: 'year', count}, ms)).year);
  const {year, month, day} = msToCivil(ms);
  const months = `${yearText(year)}-${digits(month, 2)}`;
  if (unit === 'month') return months;
  if (unit === 'week' || unit === 'day') return `${months}-${digits(day, 2)}`;
  const time = new Date(ms - Math.floor(ms / MS_PER_DAY) * MS_PER_DAY).toISOString();
  return `${months}-${digits(day, 2)}${time.slice(10, unit === 'second' ? 19 : unit === 'millisecond' ? 23 : 16)}`;
}

function yearText(year: number): string {
  const number = Math.min(Math.abs(year), FARTHEST_YEAR);
  return `${number > 9999 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits(number, 4)}`;
}

function digits(number: number, least: number): string {
  return String(number).padStart(least, '0');
}
