import ICAL from 'ical.js';
import type {EventInput, TimelineInput} from '../../model/index.js';
import {compact} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {isLink} from '../common/picture.js';
import type {Report} from '../common/report.js';
import {edtfOfTimes} from './ical-time.js';
import {OCCURRENCES, occurrencesOf} from './occurrences.js';

/** What a file has for programs alone, and what is read. */
const READ = new Set([
  ...['dtstamp', 'uid', 'sequence', 'summary', 'description', 'url', 'categories', 'dtstart', 'dtend', 'duration'],
  ...['image', 'rrule', 'rdate', 'exdate', 'recurrence-id'],
]);
const READ_OF_CALENDAR = new Set(['prodid', 'version', 'calscale', 'method', 'name', 'x-wr-calname']);

/** Calendars in a file; it may have several. No more than one lies within another. */
export function readICalendar({text}: Source, report: Report): TimelineInput {
  const calendars = calendarsIn(text, report);
  const events: EventInput[] = [];
  let title: string | undefined;
  for (const calendar of calendars) {
    title ??= textOf(calendar, 'name') ?? textOf(calendar, 'x-wr-calname');
    for (const property of calendar.getAllProperties())
      if (!READ_OF_CALENDAR.has(property.name)) report.lose(property.name.toUpperCase(), property.toICALString());
    for (const component of calendar.getAllSubcomponents())
      if (component.name !== 'vevent' && component.name !== 'vtimezone')
        report.lose(component.name.toUpperCase(), textOf(component, 'summary') ?? component.name);
    const components = calendar.getAllSubcomponents('vevent');
    const recurring = new Set(
      components.filter((event) => event.hasProperty('rrule') || event.hasProperty('rdate')).map(uidOf),
    );
    components.forEach((component, index) => {
      // Where it was moved to, an occurrence is found with the others.
      if (component.hasProperty('recurrence-id') && recurring.has(uidOf(component))) return;
      events.push(...eventsOf(component, `VEVENT ${index + 1}`, report));
    });
  }
  return compact<TimelineInput>({title, events});
}

function calendarsIn(text: string, report: Report): InstanceType<typeof ICAL.Component>[] {
  try {
    const parsed: unknown = ICAL.parse(text.trim());
    const several = Array.isArray(parsed) && Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed as unknown[]];
    return several.map((calendar) => new ICAL.Component(calendar as [string, never[], never[]]));
  } catch (error) {
    report.refuse('', text.trim().slice(0, 60), `an iCalendar file (${(error as Error).message})`);
    return [];
  }
}

function eventsOf(component: InstanceType<typeof ICAL.Component>, path: string, report: Report): EventInput[] {
  for (const property of component.getAllProperties())
    if (!READ.has(property.name)) report.lose(property.name.toUpperCase(), property.toICALString());
  for (const inner of component.getAllSubcomponents()) report.lose(inner.name.toUpperCase(), inner.toString());
  const [category, ...others] = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues() as unknown[]);
  for (const other of others) report.lose('CATEGORIES', other);
  const picture = component.getAllProperties('image').map((property) => String(property.getFirstValue()));
  const [image] = picture.filter(isLink);
  const link = textOf(component, 'url');
  const fields = {
    title: textOf(component, 'summary') ?? '',
    text: textOf(component, 'description'),
    group: category === undefined ? undefined : String(category).trim() || undefined,
    url: link,
    media: image === undefined ? undefined : {url: image},
  };
  const uid = uidOf(component);
  let found;
  try {
    found = occurrencesOf(component);
  } catch (error) {
    return (
      report.refuse(path, (error as Error).message, 'an event with DTSTART, and a rule that can be followed') ?? []
    );
  }
  if (found.untold)
    report.refuse(path, found.untold, `at most ${OCCURRENCES} occurrences, and rules that can be followed`);
  return found.occurrences.flatMap((occurrence, index) => {
    const date = edtfOfTimes(occurrence);
    if (date === undefined) return report.refuse(`${path}.DTSTART`, String(occurrence.start ?? ''), 'a date') ?? [];
    const own =
      occurrence.component === component
        ? fields
        : {...fields, title: textOf(occurrence.component, 'summary') ?? fields.title};
    const id = uid === undefined || found.occurrences.length === 1 ? uid : `${uid}/${index + 1}`;
    return [compact<EventInput>({id, date, ...own})];
  });
}

function uidOf(component: InstanceType<typeof ICAL.Component>): string | undefined {
  return textOf(component, 'uid');
}

function textOf(component: InstanceType<typeof ICAL.Component>, name: string): string | undefined {
  const property = component.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  if (typeof value !== 'string') return undefined;
  // Of properties that are not in the standard the library does not know that they are texts.
  const text = property?.type === 'unknown' ? unescaped(value) : value;
  return text.trim() || undefined;
}

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,n])/gi, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
