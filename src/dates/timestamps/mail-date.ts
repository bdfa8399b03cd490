import {en} from '../../i18n/vocabularies/en.js';
import {civilToMs, daysInMonth, twoDigits, weekdayOf} from '../calendar/calendar.js';
import {LAST_CALENDAR_YEAR} from '../edtf/codes.js';
import {yearText} from '../calendar/period.js';
import {WhenSyntaxError} from '../when-syntax-error.js';
import {edtfTime, TIME, type TimeGroups, ZONE} from './time-of-day.js';

const NAME = (name: string): string => `(?<${name}>[a-z]{3,9})\\.?`;
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>-?\\d{4,})';

/** The parts of a date and their order, with one or more spaces between them. */
const FORMS = [
  // RFC 5322, `Date.prototype.toUTCString`, cookies: Thu, 21 Dec 2000 16:01:07 +0200
  // logs of servers: 21/Dec/2000:16:01:07 +0200
  `(?:${NAME('weekday')},? +)?${DAY}[ /-]+${NAME('month')}[ /-]+${YEAR}[ :]+${TIME}(?: *${ZONE})?`,
  // `Date.prototype.toString`: Sat May 20 1961 00:00:00 GMT-0600 (Mountain Daylight Time)
  `${NAME('weekday')},? +${NAME('month')} +${DAY},? +${YEAR} +${TIME}(?: *${ZONE})?`,
  // asctime and `date`: Thu Dec 21 16:01:07 UTC 2000
  `${NAME('weekday')} +${NAME('month')} +${DAY} +${TIME}(?: +${ZONE})? +${YEAR}`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** Machines have the names of one language, each in full or its beginning, in order from 1 on. */
const namesOf = (role: 'month' | 'weekday'): readonly string[] =>
  en.words.filter((row) => row.role === role).map(({words}) => words[0]!);

const MONTHS = namesOf('month');
const WEEKDAYS = namesOf('weekday');

/**
 * A moment as mail (RFC 5322), `Date` and C write it, whose month has its English name in any language, in EDTF.
 * Undefined for what has another form.
 * @throws WhenSyntaxError where there is no such day, or it is another day of the week
 */
export function edtfOfMailDate(text: string): string | undefined {
  // Each of them has a time, and hardly any other date has.
  if (!text.includes(':')) return undefined;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    const date = groups && dateOf(text, groups);
    const time = date && edtfTime(groups);
    if (date && time) return date + time;
  }
  return undefined;
}

function dateOf(text: string, groups: TimeGroups): string | undefined {
  const month = numberOf(groups['month'], MONTHS);
  const weekday = numberOf(groups['weekday'], WEEKDAYS);
  if (month === 0 || (weekday === 0 && groups['weekday'])) return undefined;
  const [year, day] = [Number(groups['year']), Number(groups['day'])];
  if (Math.abs(year) > LAST_CALENDAR_YEAR) throw new WhenSyntaxError(text, 0, `a year alone, ${yearText(year)}`);
  if (day < 1 || day > daysInMonth(year, month)) throw new WhenSyntaxError(text, 0, 'a day that this month has');
  if (weekday > 0 && weekdayOf(civilToMs(year, month, day)) !== weekday)
    throw new WhenSyntaxError(text, 0, 'the weekday of this date');
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The place of a name, or of what it begins with, in a list, from 1 on; 0 where it is not in it. */
const numberOf = (word: string | undefined, names: readonly string[]): number =>
  word === undefined ? 0 : 1 + names.findIndex((name) => name.startsWith(word.toLowerCase()));
