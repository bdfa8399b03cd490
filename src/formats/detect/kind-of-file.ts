// Names what a file is that no format fits, so that a message can say it.

import {isObject} from '../../model/read/field-reader.js';

const has = (value: unknown, ...keys: string[]): boolean => isObject(value) && keys.every((key) => key in value);

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : undefined);

/** Kinds of JSON, by what they have. The first that fits counts. */
const KINDS_OF_JSON: readonly (readonly [name: string, fits: (json: unknown) => boolean])[] = [
  ['a TimelineJS file of version 1', (json) => has(json, 'timeline')],
  ['GeoJSON', (json) => has(json, 'type', 'features') || has(json, 'type', 'geometry')],
  ['a JSON Feed', (json) => has(json, 'version', 'items')],
  ['a list of works in CSL-JSON', (json) => has(first(json), 'issued', 'type')],
  ['a KronoGraph file', (json) => has(json, 'entities', 'events')],
];

/** Kinds of text, by how they begin. The first that fits counts. */
const KINDS_OF_TEXT: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a ZIP archive', /^PK\u0003\u0004/],
  ['a gzip archive', /^\u001f\S/],
  ['a PDF document', /^%PDF-/],
  ['a web page', /^<(!doctype html|html|head|body)\b/i],
  ['an RSS or Atom feed', /^(<\?xml[^>]{0,200}>\s*)?<(rss|feed)\b/i],
  ['an XML file', /^<(\?xml|[a-z][\w:-]{0,100}[\s>])/i],
  ['JSON Lines', /^\{[^\n]*\}\r?\n\{/],
  ['a BibTeX file', /^@\w+\s*\{/],
  ['YAML', /^(---\r?\n|- ?\w+: |\w+:( |\r?\n))/],
];

/** What JSON is that has no events, as the rest of the sentence “received …”; undefined where it is not known. */
export function kindOfJSON(json: unknown): string | undefined {
  return KINDS_OF_JSON.find(([, fits]) => fits(json))?.[0];
}

/** What a text is that is no JSON, in the same way. */
export function kindOfText(text: string): string | undefined {
  const start = text.slice(0, 4000).trimStart();
  return KINDS_OF_TEXT.find(([, pattern]) => pattern.test(start))?.[0];
}
