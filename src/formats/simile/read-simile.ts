import type {EventInput, TimelineInput} from '../../model/index.js';
import {edtfOfSpan} from '../common/edtf.js';
import {asText, compact, fieldOf, listOf, textOf} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {edtfOfMoment} from '../common/iso.js';
import {readCell} from '../common/read-cell.js';
import {isLink} from '../common/picture.js';
import type {Report} from '../common/report.js';
import {shownText} from '../common/shown-text.js';
import {parseLiteral} from './js-literal.js';
import {eventsInXML} from './read-simile-xml.js';

const DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
const READ = [
  ...DATES,
  'isDuration',
  'durationEvent',
  'title',
  'description',
  'image',
  'link',
  'caption',
  'id',
  'eventID',
];

/**
 * A file of SIMILE Timeline: http://simile-widgets.org/wiki/Timeline_EventSources, in JSON, as a literal of JavaScript,
 * or in XML.
 */
export function readSIMILE({json, text}: Source, report: Report): TimelineInput {
  const events = eventsIn(json, text, report);
  return {events: events.flatMap((event, index) => readEvent(event, `events[${index}]`, report))};
}

function eventsIn(json: unknown, text: string, report: Report): readonly unknown[] {
  if (json === undefined && /^\s*</.test(text)) return eventsInXML(text, report);
  let data = json;
  try {
    data ??= parseLiteral(text);
  } catch (error) {
    report.refuse('', text.trim().slice(0, 40), `a literal of JavaScript (${(error as Error).message})`);
    return [];
  }
  report.loseOthers(data, ['events', 'dateTimeFormat']);
  return Array.isArray(data) ? (data as unknown[]) : listOf(data, 'events');
}

function readEvent(event: unknown, path: string, report: Report): EventInput[] {
  const date = dateOf(event, path, report);
  if (date === undefined) return [];
  report.loseOthers(event, READ, 'events.');
  const image = textOf(event, 'image');
  if (image !== undefined && !isLink(image)) report.lose('events.image', image);
  return [
    compact<EventInput>({
      id: textOf(event, 'id', 'eventID'),
      date,
      title: shownText(textOf(event, 'title'), 'events.title', report) ?? '',
      text: shownText(textOf(event, 'description'), 'events.description', report),
      url: textOf(event, 'link'),
      media:
        image !== undefined && isLink(image) ? compact({url: image, caption: textOf(event, 'caption')}) : undefined,
    }),
  ];
}

/** It began by `latestStart`, and ended from `earliestEnd` on; without a duration it was once within them. */
function dateOf(event: unknown, path: string, report: Report): string | undefined {
  const dates: (string | undefined)[] = [];
  for (const name of DATES) {
    const value = fieldOf(event, name);
    const date = value === undefined || value === '' ? undefined : oneDate(value);
    if (date === undefined && (name === 'start' || !(value === undefined || value === '')))
      return report.refuse(`${path}.${name}`, value, 'a date such as “May 20 1961”');
    dates.push(date);
  }
  const [start, latestStart, earliestEnd, end] = dates;
  const duration = asFlag(fieldOf(event, 'durationEvent') ?? fieldOf(event, 'isDuration'));
  const last = end ?? earliestEnd;
  if (duration === false || last === undefined) return within(start!, last ?? latestStart);
  return edtfOfSpan(
    within(start!, latestStart),
    within(earliestEnd ?? last, earliestEnd === undefined ? undefined : end),
  );
}

const within = (first: string, last: string | undefined): string =>
  last === undefined || last === first ? first : `[${first}..${last}]`;

function asFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** A day is written as its midnight there; years before 1 are counted as astronomers do. */
function oneDate(value: unknown): string | undefined {
  const text = asText(value);
  if (typeof value === 'number' && Math.abs(value) > 9999) return edtfOfMoment(value);
  if (text === undefined) return undefined;
  const [, sign, year] = /^(-?)(\d{1,4})$/.exec(text) ?? [];
  const read = readCell(year === undefined ? text : `${sign}${year.padStart(4, '0')}`);
  if (read.kind !== 'date') return undefined;
  return read.when.edtf.replace(/T00(?::00){1,2}(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?$/, '');
}
