import {isObject} from '../../model/read/field-reader.js';
import {fieldOf} from '../common/fields.js';
import type {FormatName} from '../common/format.js';

const has = (value: unknown, ...names: readonly string[]): boolean =>
  names.every((name) => fieldOf(value, name) !== undefined);

const ENTITY = /^http:\/\/www\.wikidata\.org\/entity\//;

const textsOf = (value: unknown): string[] =>
  isObject(value) ? Object.values(value).filter((text) => typeof text === 'string') : [];

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : undefined);

/** Kinds of JSON, by what they have. The first that fits counts. */
const KINDS: readonly (readonly [FormatName, (json: unknown) => boolean])[] = [
  ['timelinejs', (json) => has(first(fieldOf(json, 'events')), 'start_date')],
  ['timelinejs', (json) => has(json, 'events', 'title') && has(fieldOf(json, 'title'), 'text')],
  ['vis', (json) => has(first(fieldOf(json, 'items') ?? json), 'content', 'start')],
  ['wikidata', (json) => has(json, 'head', 'results') || has(json, 'entities')],
  ['jsonld', (json) => has(json, '@context') || has(first(json), '@context') || has(json, '@graph')],
  ['wikidata', (json) => textsOf(first(json)).some((text) => ENTITY.test(text))],
  ['fullcalendar', (json) => has(first(fieldOf(json, 'events') ?? json), 'title', 'start')],
  ['json', (json) => has(first(fieldOf(json, 'events') ?? json), 'date', 'title')],
];

/** The format of JSON; that of Circa where no other fits, which says what it expects. */
export function formatOfJSON(json: unknown): FormatName {
  return KINDS.find(([, fits]) => fits(json))?.[0] ?? 'json';
}
