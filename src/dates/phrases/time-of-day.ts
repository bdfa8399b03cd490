import {twoDigits} from '../calendar.js';
import {period} from '../period.js';
import type {PhraseContext} from './context.js';
import type {TokenStream} from './token-stream.js';
import {changedDate, type UnresolvedDate} from './unresolved-date.js';

/** A date with the time that stands before or after it: "14:05 on 30 June 2019", "30 June 2019 at 2 pm". */
export function readTimed(context: PhraseContext, readDate: () => UnresolvedDate): UnresolvedDate {
  const {tokens} = context;
  const timeBefore = tokens.attempt(() => takeTime(tokens));
  tokens.takeFillers();
  const date = readDate();
  const time = timeBefore ?? tokens.attempt(() => takeTime(tokens));
  if (time === undefined) return date;
  const timed = changedDate(date, ({precision, from}) => (precision === 'day' ? period(from + time) : undefined));
  return {...timed, isTimed: true};
}

/** A time of day as EDTF writes it: "14:05", "14:05:30", "2 pm", "2:30 pm", with "UTC" perhaps. */
function takeTime(tokens: TokenStream): string | undefined {
  tokens.takeFillers();
  const {text} = tokens.token();
  const written = tokens.take('time') ?? tokens.take('digits');
  if (written === undefined) return undefined;
  const minutes = /:.*/.exec(text)?.[0] ?? '';
  const clock = tokens.take('clock');
  const hour = clock === undefined ? hourOfDay(written, minutes) : hourOfHalfDay(written, clock);
  return hour === undefined ? undefined : `T${twoDigits(hour)}${minutes}${tokens.take('utc') ? 'Z' : ''}`;
}

/** A number alone is no time. */
const hourOfDay = (hour: number, minutes: string): number | undefined =>
  minutes !== '' && hour < 24 ? hour : undefined;

const hourOfHalfDay = (hour: number, clock: 'am' | 'pm'): number | undefined =>
  hour >= 1 && hour <= 12 ? (hour % 12) + (clock === 'pm' ? 12 : 0) : undefined;
