import {fieldOf} from '../common/fields.js';
import type {FormatName} from '../common/format.js';

const has = (value: unknown, ...names: readonly string[]): boolean =>
  names.every((name) => fieldOf(value, name) !== undefined);

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : undefined);

/** Kinds of JSON, by what they have. The first that fits counts. */
const KINDS: readonly (readonly [FormatName, (json: unknown) => boolean])[] = [
  ['json', (json) => has(first(fieldOf(json, 'events') ?? json), 'date', 'title')],
];

/** The format of JSON; that of Circa where no other fits, which says what it expects. */
export function formatOfJSON(json: unknown): FormatName {
  return KINDS.find(([, fits]) => fits(json))?.[0] ?? 'json';
}
