import type {HolidayRule} from '../../../i18n/vocabulary.js';
import {MS_PER_DAY, msToCivil, weekdayOf} from '../../calendar/calendar.js';
import {unitAt} from '../../calendar/period.js';
import {nthUnit} from '../../calendar/units-within.js';
import {beginningOf} from '../../calendar/unit.js';
import type {PhraseContext} from '../context.js';
import {holidayOfYear, holidaysIn} from './holidays.js';
import {type Change, changedDate, cyclicDate, type UnresolvedDate} from './unresolved-date.js';

// Days that have a name, and perhaps their date behind it, which must agree.

/** "Sunday", "Sunday, 30 June 2019". */
export function weekdayDate(weekday: number, readName: () => UnresolvedDate, context: PhraseContext): UnresolvedDate {
  const date = readDateBehind(readName, context);
  return date
    ? agreeing(date, ({first}) => weekdayOf(first) === weekday, 'the weekday of this date', context)
    : anyWeekday(weekday);
}

/** One in every week. */
export const anyWeekday = (weekday: number): UnresolvedDate =>
  cyclicDate((anchor, turns) => unitAt('day', beginningOf('week', anchor, turns), weekday - 1));

/** That of a week. */
export const weekdayWithin =
  (weekday: number): Change =>
  ({first}) =>
    unitAt('day', first, weekday - 1);

/** "Friday the 13th", in each month that has it. */
export const weekdayAndDay = (weekday: number, nth: number): UnresolvedDate =>
  cyclicDate((anchor, turns) => {
    const day = nthUnit(unitAt('month', anchor, turns), 'day', nth);
    return day && weekdayOf(day.first) === weekday ? day : undefined;
  });

/** "Christmas", "Christmas 1914", "Good Friday, 25 March 2016". */
export function holidayDate(
  rules: readonly HolidayRule[],
  year: number | undefined,
  readName: () => UnresolvedDate,
  context: PhraseContext,
): UnresolvedDate {
  const date = year === undefined ? readDateBehind(readName, context) : undefined;
  if (!date) return holidayOfYear(rules, year, context);
  const isHoliday = ({first}: {readonly first: number}): boolean =>
    holidaysIn(rules, msToCivil(first).year, context).some((day) => day.first === first);
  return agreeing(date, isHoliday, 'the date of this day', context);
}

/** The date behind a name; none where there is a number alone, or nothing of a date. */
function readDateBehind(readName: () => UnresolvedDate, {tokens}: PhraseContext): UnresolvedDate | undefined {
  return tokens.attempt(() => {
    tokens.takeFillers();
    const {edtf, digits, digitDate, month} = tokens.token().roles;
    if ((edtf ?? digits ?? digitDate ?? month) === undefined) return undefined;
    const date = readName();
    return date.isBare ? undefined : date;
  });
}

/** So many years away a day without a year may be looked for where its name must agree with it. */
const MOST_YEARS_AWAY = 1;

function agreeing(
  date: UnresolvedDate,
  holds: (day: {readonly first: number}) => boolean,
  expected: string,
  context: PhraseContext,
): UnresolvedDate {
  const checked = changedDate(date, (day) => (day.end - day.first <= MS_PER_DAY && holds(day) ? day : undefined));
  if (!date.isCyclic && !checked.at(0, 0)) context.failDate(expected);
  return {
    ...checked,
    expected,
    at: (anchor, turns) => (Math.abs(turns) > MOST_YEARS_AWAY ? undefined : checked.at(anchor, turns)),
  };
}
