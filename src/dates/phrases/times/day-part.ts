import type {DayPart, WordValues} from '../../../i18n/vocabulary.js';
import {MS_PER_DAY, MS_PER_HOUR} from '../../calendar/calendar.js';
import {type Period, stepsBetween} from '../../calendar/period.js';
import type {PhraseContext} from '../context.js';
import {fromReference} from '../dates/counts.js';
import {type Change, changedDate, type UnresolvedDate} from '../dates/unresolved-date.js';

/** From which hour to which, where evening and night begin together and a night ends on the next day. */
const HOURS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  smallHours: [0, 6],
  // "One in the morning" is one too.
  morning: [0, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
};

/** A part of each of a date's days: "Wednesday night", "the morning of 5 May". Of what is no day there is none. */
export const atDayPart =
  (part: DayPart): Change =>
  ({first, end, precision}) =>
    end - first === MS_PER_DAY ? hoursOfDay(first, part, precision) : undefined;

function hoursOfDay(midnight: number, part: DayPart, precision: Period['precision']): Period {
  const [from, to] = HOURS[part];
  return stepsBetween('minute', midnight + from * MS_PER_HOUR, midnight + to * MS_PER_HOUR, precision);
}

/** Which hour of a part of the day one of twelve is: 20 for "8 Uhr abends"; undefined where it is in no such part. */
export function hourInPart(hour: number, part: DayPart): number | undefined {
  const [from, to] = HOURS[part];
  const isWithin = (of24: number): boolean => of24 < 24 && [of24, of24 + 24].some((at) => at >= from && at < to);
  return hour === 12 ? undefined : [hour, hour + 12].find(isWithin);
}

/** "this morning", "tomorrow night"; "last night" is yesterday's. */
export const partOfDay = (day: WordValues['day'], part: DayPart, context: PhraseContext): UnresolvedDate =>
  changedDate(fromReference('day', day, context), atDayPart(part));
