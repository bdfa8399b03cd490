import type {EventInput, TimelineInput} from '../../model/index.js';
import {isObject} from '../../model/read/field-reader.js';
import {asText, compact, fieldOf, listOf, textOf} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {placeMedia} from '../common/media.js';
import type {Report} from '../common/report.js';
import {edtfOfSpan} from '../common/edtf.js';
import {readEntities} from './read-entities.js';
import {readTime} from './time-value.js';

type Row = ReadonlyMap<string, string>;

const TIME = /^[+-]?\d{4,16}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const BEGINS = /^(?:start|begin|birth|inception|from|dateofbirth|born|von|debut)/i;
const ENDS = /^(?:end|death|dissol|until|to$|dateofdeath|died|bis|fin)/i;

/** Precision of a date whose query did not ask for it, where its day is one of very many: 1 January may be any day. */
const DAY = 11;
const YEAR = 9;

/** Results of a query to Wikidata, as SPARQL 1.1 has them in JSON, or as rows of plain values. */
export function readWikidata({json}: Source, report: Report): TimelineInput {
  const entities = fieldOf(json, 'entities');
  if (entities !== undefined) return readEntities(entities, report);
  const rows = (Array.isArray(json) ? json : listOf(fieldOf(json, 'results'), 'bindings')) as unknown[];
  let unknown = 0;
  const events = rows.flatMap((row, index) => {
    const cells = cellsOf(row);
    const times = [...cells.keys()].filter((name) => TIME.test(cells.get(name)!));
    if (!times.length) return report.refuse(`results[${index}]`, [...cells.values()].join(', '), 'a time') ?? [];
    const used = new Set<string>();
    const read = times.map((name) => {
      const [precisionName, calendarName] = [qualifier(cells, name, 'precision'), qualifier(cells, name, 'calendar')];
      for (const taken of [name, precisionName, calendarName]) if (taken !== undefined) used.add(taken);
      const time = cells.get(name)!;
      const precision = precisionName === undefined ? undefined : Number(cells.get(precisionName));
      if (precision === undefined) unknown += 1;
      const value = readTime({
        time,
        precision: precision ?? (/-01-01T00:00:00Z$/.test(time) ? YEAR : DAY),
        hasYearZero: true,
        isInItsCalendar: false,
        calendar: calendarName && cells.get(calendarName),
      });
      if (!value) report.refuse(`results[${index}].${name}`, time, 'a time with its precision');
      return {name, date: value?.date};
    });
    return eventsOf(cells, read, used, report);
  });
  if (unknown)
    report.refuse(
      '',
      `${unknown} times without a precision`,
      'wikibase:timePrecision; read as a year where it is 1 January, else as a day',
    );
  return {events};
}

interface NamedDate {
  readonly name: string;
  readonly date: string | undefined;
}

/** One event where the row has one time, or a beginning and an end; else one for each time, which is named. */
function eventsOf(cells: Row, dates: readonly NamedDate[], used: Set<string>, report: Report): EventInput[] {
  const take = (name: string | undefined): string | undefined => {
    if (name !== undefined) used.add(name);
    return name === undefined ? undefined : cells.get(name);
  };
  const names = [...cells.keys()];
  const label =
    names.find((name) => /label$/i.test(name) && !used.has(name)) ??
    names.find((name) => !used.has(name) && !/^https?:/.test(cells.get(name)!));
  const item =
    label && names.includes(label.replace(/label$/i, ''))
      ? label.replace(/label$/i, '')
      : names.find((name) => /^https?:\/\/www\.wikidata\.org\/entity\//.test(cells.get(name)!));
  const title = take(label) ?? '';
  const address = take(item)?.replace(/^http:\/\/www\.wikidata\.org\/entity\//, 'https://www.wikidata.org/wiki/');
  const placed = placeMedia(
    take(names.find((name) => !used.has(name) && /image|picture|photo|^pic$|bild/i.test(name))),
  );
  const text = take(names.find((name) => /description$/i.test(name)));
  const group = take(names.find((name) => /^(?:type|class|kind|group|category|country|instance)\w*label$/i.test(name)));
  for (const name of names) if (!used.has(name)) report.lose(name, cells.get(name));
  const fields = {text, group, url: address ?? placed.url, media: placed.media};
  const read = dates.filter((date): date is {name: string; date: string} => date.date !== undefined);
  const start = read.find(({name}) => BEGINS.test(name));
  const end = read.find(({name}) => ENDS.test(name));
  if (read.length === 2 && start && end)
    return [compact<EventInput>({date: edtfOfSpan(start.date, end.date)!, title, ...fields})];
  return read.map(({name, date}) =>
    compact<EventInput>({date, title: read.length > 1 ? `${title} (${name})` : title, ...fields}),
  );
}

/** Texts by the names of a query’s variables. */
function cellsOf(row: unknown): Row {
  if (!isObject(row)) return new Map();
  return new Map(
    Object.keys(row).flatMap((name) => {
      const value = fieldOf(row, name);
      const text = asText(value) ?? textOf(value, 'value');
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

/** The variable that says more of another: `datePrecision`, or `precision` where there is one alone. */
function qualifier(cells: Row, name: string, what: 'precision' | 'calendar'): string | undefined {
  const names = [...cells.keys()].filter((other) => other.toLowerCase().includes(what));
  return (
    names.find((other) => other.toLowerCase().startsWith(name.toLowerCase())) ??
    (names.length === 1 ? names[0] : undefined)
  );
}
