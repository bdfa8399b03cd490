import type {DayPart} from '../../../i18n/vocabulary.js';
import {MS_PER_HOUR, MS_PER_MINUTE, twoDigits} from '../../calendar/calendar.js';
import {period, type Period} from '../../calendar/period.js';
import {writeOffset, zoneClock} from '../../calendar/zone-clock.js';
import type {PhraseContext} from '../context.js';
import type {TokenStream} from '../words/token-stream.js';
import {hourInPart} from './day-part.js';

/** A time of day as EDTF writes it, and the clock that shows it, where the text says which: an offset or a zone. */
export interface ClockTime {
  readonly time: string;
  readonly zone: number | string | undefined;
}

/** A moment of a day. Of what is no day there is none. */
export function atClockTime({precision, from, first}: Period, {time, zone}: ClockTime): Period | undefined {
  if (precision !== 'day' || from.includes('T')) return undefined;
  if (zone === undefined) return period(from + time);
  const [hour = 0, minute = 0] = time.slice(1).split(':').map(Number);
  const offset =
    typeof zone === 'number' ? zone : zoneClock(zone).minutesAhead(first + hour * MS_PER_HOUR + minute * MS_PER_MINUTE);
  return period(from + time + (offset === 0 ? 'Z' : writeOffset(offset)));
}

/** A time of day: "14:05", "14:05:30", "2 pm", "2.30 pm", "14 h 30", "noon", "1430 GMT", with its zone perhaps. */
export function takeClockTime(context: PhraseContext): ClockTime | undefined {
  const {tokens} = context;
  tokens.takeFillers();
  tokens.take('fillerBeforeTime');
  const time = takeHourName(context) ?? tokens.attempt(() => takeSignedTime(tokens)) ?? takeTime(tokens);
  if (time === undefined) return undefined;
  return {time, zone: goesOn(time, context) ? undefined : takeZone(context)};
}

/** Whether a time stands some places on, by itself or by what follows it. */
export const isTimeAt = (place: number, tokens: TokenStream): boolean =>
  (tokens.is('time', place) ?? tokens.is('hourName', place)) !== undefined ||
  (tokens.is('digits', place) !== undefined &&
    (tokens.is('clock', place + 1) ?? tokens.is('hourSign', place + 1)) !== undefined);

function takeHourName(context: PhraseContext): string | undefined {
  const hour = context.tokens.take('hourName');
  if (hour === 24)
    context.failDate('a time: 00:00 for the midnight that a day begins with, 23:59 for that which ends it');
  return hour === undefined ? undefined : `T${hour}:00`;
}

/** "14 h", "14 h 30", "14:30 Uhr", "8 Uhr abends"; "14 h ago" is a count. */
function takeSignedTime(tokens: TokenStream): string | undefined {
  const {text} = tokens.token();
  const hour = tokens.take('time') ?? tokens.take('digits') ?? NaN;
  if (!(hour < 24 && Number.isInteger(hour)) || tokens.take('hourSign') === undefined) return undefined;
  const minutes = /:.*/.exec(text)?.[0] ?? `:${tokens.attempt(() => takeMinute(tokens)) ?? '00'}`;
  const isCount = (tokens.is('ago') ?? tokens.is('shift')) !== undefined;
  const part = tokens.take('dayPart');
  const hourOf24 = part === undefined ? hour : hourInPart(hour, part);
  return isCount || hourOf24 === undefined ? undefined : `T${twoDigits(hourOf24)}${minutes}`;
}

/** The 30 of "14 h 30", in two figures as there; another number says something else. */
function takeMinute(tokens: TokenStream): string | undefined {
  const {text} = tokens.token();
  return tokens.take('digits') !== undefined && /^[0-5]\d$/.test(text) ? text : undefined;
}

function takeTime(tokens: TokenStream): string | undefined {
  const {text} = tokens.token();
  const written = tokens.take('time') ?? tokens.take('digits');
  if (written === undefined) return undefined;
  const clock = tokens.take('clock');
  const part = clock === undefined ? tokens.take('clockPart') : undefined;
  // "1430 GMT"; "2.30 pm"
  const isRun = clock === undefined && /^\d{4}$/.test(text) && isZone(tokens);
  const shown = isRun ? `${text.slice(0, 2)}:${text.slice(2)}` : clock === undefined ? text : text.replace('.', ':');
  const minutes = /:.*/.exec(shown)?.[0] ?? '';
  const hour = Number.parseInt(shown);
  const hourOf24 = part === undefined ? hourOf(hour, minutes, clock) : hourOfDayPart(hour, part);
  if (hourOf24 === undefined || !/^(:\d\d)*([.,]\d+)?$/.test(minutes)) return undefined;
  return `T${twoDigits(hourOf24)}${minutes.replace(',', '.')}`;
}

const hourOf = (hour: number, minutes: string, clock: 'am' | 'pm' | undefined): number | undefined =>
  clock === undefined ? hourOfDay(hour, minutes) : hourOfHalfDay(hour, clock);

/** A number alone is no time. */
const hourOfDay = (hour: number, minutes: string): number | undefined =>
  minutes !== '' && hour < 24 ? hour : undefined;

const hourOfHalfDay = (hour: number, clock: 'am' | 'pm'): number | undefined =>
  hour >= 1 && hour <= 12 ? (hour % 12) + (clock === 'pm' ? 12 : 0) : undefined;

/** Which hours of a clock's twelve are said to be of a part of the day, and of which half of it they are. */
const HOURS_OF: Readonly<Record<DayPart, readonly [from: number, to: number, half: 'am' | 'pm']>> = {
  smallHours: [1, 6, 'am'],
  morning: [1, 11, 'am'],
  afternoon: [1, 8, 'pm'],
  evening: [5, 11, 'pm'],
  night: [7, 11, 'pm'],
};

/** "8 de la tarde"; twelve o'clock is noon to some and midnight to others. */
function hourOfDayPart(hour: number, part: DayPart): number | undefined {
  const [from, to, half] = HOURS_OF[part];
  return hour >= from && hour <= to ? hourOfHalfDay(hour, half) : undefined;
}

/**
 * Whether a later time follows: "10:00–11:30", behind an en dash any time; "10:00-11:00" may be an offset.
 * @throws WhenSyntaxError that names both
 */
function goesOn(time: string, context: PhraseContext): boolean {
  const {tokens} = context;
  const {text} = tokens.token(1);
  const isMinus = tokens.token().text === MINUS || tokens.token(1).at === tokens.token().at + 1;
  if (tokens.is('dash') === undefined || (isMinus && tokens.is('time', 1) === undefined)) return false;
  if (tokens.is('hyphen') === undefined) return tokens.token().text !== MINUS;
  const next = text.padStart(HOUR_AND_MINUTE, '0');
  if (`T${next}` <= time) return false;
  if (next.endsWith(':00') && Number.parseInt(next) <= MOST_HOURS_BEHIND)
    context.failDate(`“${time.slice(1)} to ${text}”, or “UTC-${next}” for an offset,`);
  return true;
}

const MINUS = '−';
const HOUR_AND_MINUTE = 'hh:mm'.length;
/** The offsets of zones behind UTC that are whole hours end with that of Baker Island. */
const MOST_HOURS_BEHIND = 12;

const isZone = (tokens: TokenStream): boolean => tokens.is('zone') !== undefined;

/** "UTC", "GMT+2", "EST", "+02:00"; undefined where nothing says it. */
function takeZone(context: PhraseContext): number | string | undefined {
  const {tokens} = context;
  const zones = tokens.take('zone');
  if (zones && zones.length > 1)
    context.failDate(`an offset, for this zone is ${zones.map((zone) => offsetText(zone)).join(' or ')}`);
  const [zone] = zones ?? [];
  if (zone !== undefined && zone !== 0) return zone;
  return tokens.attempt(() => takeOffset(tokens)) ?? zone;
}

const offsetText = (zone: number | string): string => (typeof zone === 'number' ? writeOffset(zone) : zone);

/** "+2", "+0200", "-05:30" in minutes. */
function takeOffset(tokens: TokenStream): number | undefined {
  const sign = tokens.take('plus') ? 1 : tokens.take('dash') ? -1 : 0;
  const {text} = tokens.token();
  const written = sign === 0 ? undefined : (tokens.take('time') ?? tokens.take('digits'));
  const [, hours, minutes = '0'] = /^(\d\d?)(?::?(\d\d))?$/.exec(text) ?? [];
  return written === undefined || hours === undefined || Number(hours) > 14
    ? undefined
    : sign * (Number(hours) * 60 + Number(minutes));
}
