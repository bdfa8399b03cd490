import {isObject} from '../../model/read/field-reader.js';
import {fieldOf} from '../common/fields.js';
import type {FormatName} from '../common/format.js';
import {kindOfJSON} from './kind-of-file.js';

const has = (value: unknown, ...names: readonly string[]): boolean =>
  names.every((name) => fieldOf(value, name) !== undefined);

/** Whether the first of some events, if there is any, has a date. */
const mayBeEvents = (list: unknown[]): boolean => !list.length || has(list[0], 'date');

const ENTITY = /^http:\/\/www\.wikidata\.org\/entity\//;

const textsOf = (value: unknown): string[] =>
  isObject(value) ? Object.values(value).filter((text) => typeof text === 'string') : [];

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : undefined);

/** What no other tool has beside a start. */
const SIMILE = ['durationEvent', 'isDuration', 'latestStart', 'earliestEnd', 'description', 'image', 'link'];

/** Kinds of JSON, by what they have. The first that fits counts. */
const KINDS: readonly (readonly [FormatName, (json: unknown) => boolean])[] = [
  ['timelinejs', (json) => has(first(fieldOf(json, 'events')), 'start_date')],
  ['timelinejs', (json) => has(json, 'events', 'title') && has(fieldOf(json, 'title'), 'text')],
  ['vis', (json) => has(first(fieldOf(json, 'items') ?? json), 'content', 'start')],
  ['wikidata', (json) => has(json, 'head', 'results') || has(json, 'entities')],
  ['jsonld', (json) => has(json, '@context') || has(first(json), '@context') || has(json, '@graph')],
  ['wikidata', (json) => textsOf(first(json)).some((text) => ENTITY.test(text))],
  [
    'simile',
    (json) => has(json, 'events') && SIMILE.some((name) => has(first(fieldOf(json, 'events')), 'start', name)),
  ],
  ['simile', (json) => has(json, 'events', 'dateTimeFormat') || has(json, 'events', 'wiki-url')],
  ['fullcalendar', (json) => has(first(fieldOf(json, 'events') ?? json), 'title', 'start')],
  ['json', (json) => [json, fieldOf(json, 'events')].some((list) => Array.isArray(list) && mayBeEvents(list))],
];

/** Undefined where no format fits. */
export function formatOfJSON(json: unknown): FormatName | undefined {
  const format = KINDS.find(([, fits]) => fits(json))?.[0];
  // Of a list, which no other tool has either, it is told what its events lack.
  const isList = Array.isArray(json) || Array.isArray(fieldOf(json, 'events'));
  return format ?? (isList && kindOfJSON(json) === undefined ? 'json' : undefined);
}
