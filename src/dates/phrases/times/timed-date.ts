import {weekdayOf} from '../../calendar/calendar.js';
import type {PhraseContext} from '../context.js';
import type {TokenStream} from '../words/token-stream.js';
import {atClockTime, takeClockTime} from './clock.js';
import {atDayPart} from './day-part.js';
import {type Change, changedDate, type UnresolvedDate} from '../dates/unresolved-date.js';

/**
 * A date with the time that stands before or after it: "14:05 on 30 June 2019", "30 June 2019 at 2 pm", "Wednesday
 * night"; and with the weekday behind it, which must be right.
 */
export function readTimed(context: PhraseContext, readDate: () => UnresolvedDate): UnresolvedDate {
  const {tokens} = context;
  const before = mayBeginTime(tokens) ? tokens.attempt(() => takeTimeBefore(context)) : undefined;
  tokens.takeFillers();
  const named = readDate();
  if (tokens.isAtEnd) return before ? timedDate(named, before) : named;
  const weekday = takeWeekdayBehind(tokens);
  const date = weekday === undefined ? named : onWeekday(named, weekday);
  const time = before ?? (mayBeginTime(tokens) ? tokens.attempt(() => takeTimeBehind(context)) : undefined);
  return time ? timedDate(date, time) : date;
}

const timedDate = (date: UnresolvedDate, time: Change): UnresolvedDate => ({...changedDate(date, time), isTimed: true});

/** Most tokens can be told not to begin a time. */
function mayBeginTime(tokens: TokenStream): boolean {
  const {time, digits, dayPart, hourName, filler, fillerBeforeTime, fillerBeforeWords} = tokens.token().roles;
  return (time ?? digits ?? dayPart ?? hourName ?? filler ?? fillerBeforeTime ?? fillerBeforeWords) !== undefined;
}

/** "14:05 on", "the morning of". */
function takeTimeBefore(context: PhraseContext): Change | undefined {
  const {tokens} = context;
  if (tokens.is('dayPart') === undefined) return takeTimeBehind(context);
  const hasOf = tokens.is('ofDay') !== undefined;
  const part = tokens.take('dayPart')!;
  // "morgen, den 3. Mai" is no morning.
  const isOfDay = hasOf || (!tokens.token().isApart && tokens.take('filler') !== undefined);
  return isOfDay ? atDayPart(part) : undefined;
}

/** "at 14:05", "in the morning", "night". */
function takeTimeBehind(context: PhraseContext): Change | undefined {
  const {tokens} = context;
  tokens.takeFillers();
  const part = tokens.take('dayPart');
  if (part !== undefined) return atDayPart(part);
  const time = takeClockTime(context);
  return time && ((day) => atClockTime(day, time));
}

/** The Monday of "5 May 2018 (Monday)", where nothing else follows that it might begin. */
const takeWeekdayBehind = (tokens: TokenStream): number | undefined =>
  tokens.token().isApart
    ? tokens.attempt(() => {
        const weekday = tokens.take('weekday');
        return tokens.isAtEnd ? weekday : undefined;
      })
    : undefined;

/** A date that must be of a weekday. */
export const onWeekday = (date: UnresolvedDate, weekday: number): UnresolvedDate => ({
  ...changedDate(date, (day) => (weekdayOf(day.first) === weekday ? day : undefined)),
  expected: 'a date of this weekday',
});
