import type {Timeline, TimelineEvent} from '../../model/index.js';
import {datedFields} from '../common/dated-fields.js';
import type {Report} from '../common/report.js';
import {asText} from './cell.js';

const COLUMNS = [
  'id',
  'type',
  'edtf',
  'date',
  'title',
  'text',
  'group',
  'importance',
  'url',
  'image',
  'alt text',
  'caption',
  'source',
  'source url',
  'quote',
  'color',
] as const;

type Record = {readonly [Column in (typeof COLUMNS)[number]]?: string | number | undefined};

/**
 * A table with a row for each event, by commas (RFC 4180). The column “edtf” has the date as it is read, “date” its
 * wording. The title of the whole and its eras are rows with a `type`, as in TimelineJS’ sheet.
 */
export const writeCSV = (timeline: Timeline, report: Report): string => writeTable(timeline, report, ',');

export const writeTSV = (timeline: Timeline, report: Report): string => writeTable(timeline, report, '\t');

function writeTable(timeline: Timeline, report: Report, separator: string): string {
  report.lose('lang', timeline.lang);
  for (const {id, title, color} of timeline.groups) {
    report.lose('groups.color', color);
    if (title !== id) report.lose('groups.title', title);
  }
  const records: Record[] = [
    ...(timeline.title === undefined ? [] : [{type: 'title', title: timeline.title}]),
    ...timeline.eras.map(({when, title, color}) => ({type: 'era', edtf: when.edtf, title, color})),
    ...timeline.events.map((event) => recordOf(event, report)),
  ];
  const always = ['edtf', 'title'] as const;
  const columns = COLUMNS.filter(
    (column) =>
      (always as readonly string[]).includes(column) || records.some((record) => record[column] !== undefined),
  );
  const rows = [columns, ...records.map((record) => columns.map((column) => String(record[column] ?? '')))];
  return rows.map((row) => `${row.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('');
}

function recordOf(event: TimelineEvent, report: Report): Record {
  const {media, sources: [source, ...others] = []} = event;
  const {date: edtf, dateText: date} = datedFields(event, report);
  for (const other of others) report.lose('sources', other);
  report.lose('claims', event.claims);
  return {
    id: event.id,
    edtf,
    date,
    title: event.title,
    text: event.text,
    group: event.group,
    importance: event.importance,
    url: event.url,
    image: media?.url,
    'alt text': media?.alt,
    caption: media?.caption,
    source: source?.name,
    'source url': source?.url,
    quote: source?.quote,
  };
}

function quoted(cell: string, separator: string): string {
  const text = asText(cell);
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
