import {civilToMs, MS_PER_DAY, msToCivil, twoDigits} from '../calendar/calendar.js';
import {LAST_CALENDAR_YEAR} from '../edtf/codes.js';
import {stepText, yearText} from '../calendar/period.js';
import {beginningOf} from '../calendar/unit.js';
import {WhenSyntaxError} from '../when-syntax-error.js';
import {edtfTime, TIME, ZONE} from './time-of-day.js';

const MONTH = '0[1-9]|1[0-2]';
const DAY = '0[1-9]|[12]\\d|3[01]';

/**
 * A date with its day or its week, in the extended format and in the basic one; years as `Date` writes them, in six
 * digits where four are not enough.
 */
const DATE = new RegExp(
  `^(?<year>\\d{4}|[+-]\\d{6})(?:${[
    // A figure alone is as clear between hyphens.
    `-(?<month>${MONTH}|[1-9])-(?<day>${DAY}|[1-9])`,
    `(?<basicMonth>${MONTH})(?<basicDay>${DAY})`,
    '-?W(?<week>\\d\\d)(?:-?(?<weekday>\\d))?',
    '-(?<ordinal>\\d{3})',
  ].join('|')})(?=$|[T ])`,
  'i',
);

/** What may stand behind it: a time, and where its clock stands. The hour alone is one behind `T` only. */
const REST = new RegExp(`^(?:T(?=\\d\\d)| +(?=\\d\\d:?\\d\\d))${TIME}(?: *${ZONE})?$`, 'i');

/**
 * A date as ISO 8601 and its relatives (RFC 3339, HTML, `Date`, logs) write it, in EDTF: with any number of digits of a
 * second, with a space for the `T`, in the basic format, as a week or as a day of the year. Undefined for what has
 * another form.
 * @throws WhenSyntaxError where there is no such day or week
 */
export function edtfOfISO(text: string): string | undefined {
  const date = DATE.exec(text);
  if (!date) return undefined;
  const rest = text.slice(date[0].length);
  refuseTwoTimes(text, date[0], rest);
  const time = rest === '' ? '' : edtfTime(REST.exec(rest)?.groups);
  if (time === undefined) return undefined;
  const {month, day, basicMonth, basicDay, week, weekday, ordinal} = date.groups!;
  const year = Number(date.groups!['year']);
  if (Math.abs(year) > LAST_CALENDAR_YEAR) throw new WhenSyntaxError(text, 0, `a year alone, ${yearText(year)}`);
  if (week !== undefined && weekday === undefined) return time === '' ? weekOf(text, year, Number(week)) : undefined;
  if (week !== undefined) return dayOfWeek(text, year, Number(week), Number(weekday)) + time;
  if (ordinal !== undefined) return dayOfYear(text, year, Number(ordinal)) + time;
  return `${yearText(year)}-${twoDigits(Number(month ?? basicMonth))}-${twoDigits(Number(day ?? basicDay))}${time}`;
}

/**
 * Refuses "2018-05-05 09:00-11:30", which machines write with `T` or with seconds, and people of a morning.
 * @throws WhenSyntaxError that names both
 */
function refuseTwoTimes(text: string, day: string, rest: string): void {
  const [, from = '', to = ''] = /^ +(\d\d:\d\d)-(\d\d:\d\d)$/.exec(rest) ?? [];
  if (to <= from) return;
  const times = `${day}T${from}/${day}T${to} for the time from one to the other`;
  throw new WhenSyntaxError(text, 0, `${times}, or ${day}T${from}-${to} for an offset`);
}

const FIRST_FIGURE = 'YYYY-'.length;

/** The first week of a year is the one with its first Thursday, on 4 January at the latest. */
function mondayOf(text: string, year: number, week: number): number {
  const monday = beginningOf('week', civilToMs(year, 1, 4), week - 1);
  const thursday = monday + 3 * MS_PER_DAY;
  if (week < 1 || msToCivil(thursday).year !== year)
    throw new WhenSyntaxError(text, FIRST_FIGURE, 'a week that this year has');
  return monday;
}

function weekOf(text: string, year: number, week: number): string {
  const monday = mondayOf(text, year, week);
  return `[${stepText('day', monday)}..${stepText('day', monday + 6 * MS_PER_DAY)}]`;
}

function dayOfWeek(text: string, year: number, week: number, weekday: number): string {
  if (weekday < 1 || weekday > 7) throw new WhenSyntaxError(text, text.length - 1, 'a day of the week from 1 to 7');
  return stepText('day', mondayOf(text, year, week) + (weekday - 1) * MS_PER_DAY);
}

/** "1098-103" may be the 103rd day of a year, and the years to 1103. */
function dayOfYear(text: string, year: number, ordinal: number): string {
  const day = civilToMs(year, 1, ordinal);
  if (msToCivil(day).year !== year)
    throw new WhenSyntaxError(text, FIRST_FIGURE, 'a day that this year has, from 001 on');
  const yearsOn = ordinal - (year % 1000);
  const isNextCentury = Math.floor(ordinal / 100) !== Math.floor((year % 1000) / 100);
  if (yearsOn > 0 && yearsOn < 100 && isNextCentury) {
    const years = `${yearText(year)}/${yearText(year + yearsOn)} for the years`;
    throw new WhenSyntaxError(text, 0, `${years}, or ${stepText('day', day)} for the day of the year`);
  }
  return stepText('day', day);
}
