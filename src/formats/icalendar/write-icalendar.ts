import {civilToMs, daysInMonth, MS_PER_DAY, msToCivil, twoDigits} from '../../dates/calendar/calendar.js';
import type {Timeline, TimelineEvent} from '../../model/index.js';
import {datedFields} from '../common/dated-fields.js';
import type {DateParts} from '../common/edtf.js';
import type {Report} from '../common/report.js';
import {spanOf} from '../common/span.js';

/** When a file was made has to be in it, and nobody’s clock is looked at. */
const STAMP = '19700101T000000Z';

/**
 * A calendar (RFC 5545). It knows days and minutes: a month is written as its days, and what is known less exactly as
 * the days within which it lies, which is told.
 */
export function writeICalendar(timeline: Timeline, report: Report): string {
  const {title, lang, groups, eras, events, timeZone} = timeline;
  report.lose('lang', lang);
  for (const group of groups) if (group.color !== undefined) report.lose('groups.color', group.color);
  for (const era of eras) report.lose('eras', era.title);
  const titles = new Map(groups.map((group) => [group.id, group.title]));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//circa-timeline//EN',
    ...(title === undefined ? [] : [`X-WR-CALNAME:${escaped(title)}`]),
    ...events.flatMap((event) => linesOf(event, titles, timeZone, report)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(
  event: TimelineEvent,
  titles: ReadonlyMap<string, string>,
  timeZone: string | undefined,
  report: Report,
): string[] {
  const {id, title, text, group, importance, url, media, sources, claims} = event;
  const dates = datesOf(event, timeZone, report);
  if (!dates) {
    report.lose('events', title);
    return [];
  }
  report.lose('dateText', datedFields(event, report).dateText);
  report.lose('importance', importance);
  report.lose('media.alt', media?.alt);
  report.lose('media.caption', media?.caption);
  for (const source of sources ?? []) report.lose('sources', source);
  for (const claim of claims ?? []) report.lose('claims', claim);
  const name = group === undefined ? undefined : (titles.get(group) ?? group);
  if (name !== group) report.lose('group', group);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${STAMP}`,
    ...dates,
    `SUMMARY:${escaped(title)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(name === undefined ? [] : [`CATEGORIES:${escaped(name)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(media === undefined ? [] : [`IMAGE;VALUE=URI:${media.url}`]),
    'END:VEVENT',
  ];
}

function datesOf({when}: TimelineEvent, timeZone: string | undefined, report: Report): string[] | undefined {
  const {start, end, isExact} = spanOf(when, timeZone);
  const parts = end ? [start, end] : [start];
  if (parts.some(({year}) => year < 1 || year > 9999)) return undefined;
  const isKept = (part: DateParts): boolean =>
    part.day !== undefined && (part.offset ?? 'Z') === 'Z' && part.second !== 0 && !part.millisecond;
  const areTimes = parts.every(({hour}) => hour !== undefined);
  const areDays = parts.every(({hour}) => hour === undefined);
  const isSameDay = areDays && end !== undefined && JSON.stringify(start) === JSON.stringify(end);
  if (!isExact || isSameDay || !parts.every(isKept) || !(areTimes || areDays)) report.lose('date', when.edtf);
  if (areTimes) return [`DTSTART:${time(start)}`, ...(end ? [`DTEND:${time(end)}`] : [])];
  const last = lastDayOf(end ?? start);
  const hasEnd = end !== undefined || start.day === undefined;
  return [
    `DTSTART;VALUE=DATE:${day(civilToMs(start.year, start.month, start.day))}`,
    ...(hasEnd ? [`DTEND;VALUE=DATE:${day(last + MS_PER_DAY)}`] : []),
  ];
}

function lastDayOf({year, month = 12, day = daysInMonth(year, month)}: DateParts): number {
  return civilToMs(year, month, day);
}

function day(ms: number): string {
  const {year, month, day} = msToCivil(ms);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(day)}`;
}

/** In UTC where it has an offset, else by the clocks of wherever it is read. */
function time({year, month = 1, day: ofMonth = 1, hour = 0, minute = 0, second = 0, offset}: DateParts): string {
  const [sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '')?.slice(1) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const minutesOfDay = hour * 60 + minute - ahead;
  const date = civilToMs(year, month, ofMonth) + Math.floor(minutesOfDay / 1440) * MS_PER_DAY;
  const rest = ((minutesOfDay % 1440) + 1440) % 1440;
  const clock = `${twoDigits(Math.floor(rest / 60))}${twoDigits(rest % 60)}${twoDigits(second)}`;
  return `${day(date)}T${clock}${offset === undefined ? '' : 'Z'}`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Lines of at most 75 bytes, continued behind a space; no character is cut. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + bytes > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += bytes;
  }
  return text;
}
