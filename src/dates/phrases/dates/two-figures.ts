import {daysInMonth} from '../../calendar/calendar.js';
import type {PhraseContext} from '../context.js';
import {dayOfMonth, LEAP_YEAR} from './calendar-dates.js';
import type {UnresolvedDate} from './unresolved-date.js';

// Two figures beside a month, as spreadsheets write them: a day to some, a year to others.

/** "Sep-7" is a day. "Sep-18" is a day or a year, "Sep-45" a year of some century. */
export function monthAndFigures(month: number, value: number, context: PhraseContext): UnresolvedDate | undefined {
  const {tokens} = context;
  const {text} = tokens.token(-1);
  if (text.length > 2) return undefined;
  if (text.length === 1) return dayOfMonth(value, month, undefined, context);
  if (value < 1 || value > daysInMonth(LEAP_YEAR, month)) return refuseShortYear(context);
  const name = tokens.token(-3).text;
  return context.failDate(`“${name} 20${text}” for the month or “${value} ${name}” for the day`);
}

/** "15-Jan-20", where the last two figures are those of the year. */
export function refuseShortYear(context: PhraseContext): undefined {
  const {text} = context.tokens.token(-1);
  return text.length > 2 ? undefined : context.failDate(`a year of four figures, 20${text} or 19${text},`);
}
