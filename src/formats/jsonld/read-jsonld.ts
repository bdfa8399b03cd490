import type {EventInput, Source as NamedSource, TimelineInput} from '../../model/index.js';
import {isObject} from '../../model/read/field-reader.js';
import {edtfOfSpan} from '../common/edtf.js';
import {asText, compact, fieldOf} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {edtfOfISO} from '../common/iso.js';
import {isLink} from '../common/picture.js';
import type {Report} from '../common/report.js';
import {scriptsOf} from './scripts-of-page.js';

const READ = [
  ...['@context', '@id', '@type', 'identifier', 'name', 'headline', 'startDate', 'endDate', 'description', 'url'],
  ...['image', 'citation', 'subEvent', 'subEvents', 'event', 'events'],
];
/** What holds events and may be none itself. */
const HOLDS = ['@graph', 'itemListElement', 'item', 'subEvent', 'subEvents', 'event', 'events', 'mainEntity'] as const;
/** Nobody nests things deeper. */
const DEEPEST = 20;

/** Events of schema.org, https://schema.org/Event, in JSON-LD or in a page that has some: whatever has a start date. */
export function readJSONLD({json, text}: Source, report: Report): TimelineInput {
  const documents = json === undefined ? scriptsOf(text, report) : [json];
  const nodes = documents.flatMap((document) => eventsIn(document, 0));
  if (documents.length && !nodes.length)
    report.refuse('', documents[0] ?? text.trim(), 'events of schema.org: {"@type": "Event", "startDate": …}');
  const [title] = documents.map((document) => (isEvent(document) ? undefined : textIn(document, 'name')));
  return compact<TimelineInput>({
    title,
    events: nodes.flatMap((node, index) => readNode(node, `event ${index + 1}`, report)),
  });
}

function eventsIn(value: unknown, depth: number): unknown[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => eventsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [...(isEvent(value) ? [value] : []), ...HOLDS.flatMap((name) => eventsIn(fieldIn(value, name), depth + 1))];
}

function isEvent(node: unknown): boolean {
  if (fieldIn(node, 'startDate') !== undefined) return true;
  const types = several(fieldOf(node, '@type'));
  return types.some((type) => typeof type === 'string' && /(?:Event|Festival)$/.test(type));
}

function readNode(node: unknown, path: string, report: Report): EventInput[] {
  const [start, end] = (['startDate', 'endDate'] as const).map((name) => textIn(node, name));
  const [first, last] = [start, end].map((text) => (text === undefined ? undefined : edtfOfISO(text)));
  if (first === undefined) return report.refuse(`${path}.startDate`, start, 'a date in ISO 8601') ?? [];
  if (end !== undefined && last === undefined) return report.refuse(`${path}.endDate`, end, 'a date in ISO 8601') ?? [];
  for (const key of Object.keys(node as object)) {
    if (!READ.includes(bare(key))) report.lose(bare(key), fieldOf(node, key));
  }
  const id = textIn(node, 'identifier') ?? textIn(node, '@id');
  const name = textIn(node, 'name') ?? textIn(node, 'headline') ?? '';
  const link = textIn(node, 'url');
  return [
    compact<EventInput>({
      id,
      // A single day that begins and ends on itself is that day.
      date: last === first ? first : edtfOfSpan(first, last)!,
      title: name,
      text: textIn(node, 'description'),
      url: link,
      media: mediaOf(fieldIn(node, 'image'), report),
      sources: sourcesOf(fieldIn(node, 'citation')),
    }),
  ];
}

function mediaOf(image: unknown, report: Report): EventInput['media'] {
  const [first, ...others] = several(image);
  for (const other of others) report.lose('image', other);
  const url = asText(first) ?? textIn(first, 'contentUrl') ?? textIn(first, 'url');
  if (url === undefined) return undefined;
  return compact({url, alt: textIn(first, 'name'), caption: textIn(first, 'caption')});
}

function sourcesOf(citation: unknown): readonly NamedSource[] | undefined {
  const sources = several(citation).flatMap((source) => {
    const name = asText(source) ?? textIn(source, 'name') ?? textIn(source, 'url');
    const link = textIn(source, 'url') ?? (name !== undefined && isLink(name) ? name : undefined);
    return name === undefined ? [] : [compact<NamedSource>({name, url: link, quote: textIn(source, 'text')})];
  });
  return sources.length ? sources : undefined;
}

/** The name of a field without what stands for the vocabulary. */
const bare = (key: string): string => key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');

function fieldIn(node: unknown, name: string): unknown {
  return fieldOf(node, name) ?? fieldOf(node, `schema:${name}`) ?? fieldOf(node, `http://schema.org/${name}`);
}

/** A text, or the first of several; one with its language or its type is an object. */
function textIn(node: unknown, name: string): string | undefined {
  const [value] = several(fieldIn(node, name));
  return asText(value) ?? asText(fieldOf(value, '@value'));
}

/** A value, or those of a list. */
const several = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
