import type {EventInput, TimelineInput} from '../../model/index.js';
import {MS_PER_DAY} from '../../dates/calendar/calendar.js';
import {edtfOfSpan} from '../common/edtf.js';
import {asText, compact, fieldOf, listOf, textOf} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {edtfOfISO, edtfOfMoment} from '../common/iso.js';
import type {Report} from '../common/report.js';

const READ = ['id', 'title', 'start', 'date', 'end', 'allDay', 'url', 'resourceId', 'extendedProps', 'description'];

/** Days alone: the end of such an event is the day after its last one. */
const DAY = /^-?\d{4}-\d\d-\d\d$/;

/** Events of FullCalendar: https://fullcalendar.io/docs/event-object. The end of days is exclusive there. */
export function readFullCalendar({json}: Source, report: Report): TimelineInput {
  const items = Array.isArray(json) ? (json as unknown[]) : listOf(json, 'events');
  if (!Array.isArray(json)) report.loseOthers(json, ['events']);
  const events = items.flatMap((item, index) => {
    const path = Array.isArray(json) ? `[${index}]` : `events[${index}]`;
    const date = dateOf(item, path, report);
    if (date === undefined) return [];
    report.loseOthers(item, READ, 'events.');
    const more = fieldOf(item, 'extendedProps');
    const own = textOf(item, 'description');
    report.loseOthers(more, own === undefined ? ['description'] : [], 'events.extendedProps.');
    return [
      compact<EventInput>({
        id: textOf(item, 'id'),
        date,
        title: textOf(item, 'title') ?? '',
        text: own ?? textOf(more, 'description'),
        group: textOf(item, 'resourceId'),
        url: textOf(item, 'url'),
      }),
    ];
  });
  return {events};
}

function dateOf(item: unknown, path: string, report: Report): string | undefined {
  const isAllDay = fieldOf(item, 'allDay') === true;
  const first = fieldOf(item, 'start') ?? fieldOf(item, 'date');
  const last = fieldOf(item, 'end');
  const [start, end] = [first, last].map((value) => (value === undefined ? undefined : oneDate(value, isAllDay)));
  if (!start) return report.refuse(`${path}.start`, first, 'a date in ISO 8601, or ms since 1970');
  if (last !== undefined && !end) return report.refuse(`${path}.end`, last, 'a date in ISO 8601, or ms since 1970');
  if (!end || !DAY.test(start) || !DAY.test(end)) return edtfOfSpan(start, end);
  const lastDay = dayBefore(end);
  return lastDay === start ? start : edtfOfSpan(start, lastDay);
}

function oneDate(value: unknown, isAllDay: boolean): string | undefined {
  const date = typeof value === 'number' ? edtfOfMoment(value) : edtfOfISO(asText(value) ?? '');
  return isAllDay ? date?.split('T')[0] : date;
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) - MS_PER_DAY).toISOString().slice(0, 10);
}
