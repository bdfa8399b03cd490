import {isList} from './read/hostile.js';

/** Something in the data that could not be read as it stood. The rest of the data is unaffected. */
export interface Problem {
  /** where in the data: `events[2].date`, `[2].date` for a bare array, '' for the whole */
  readonly path: string;
  /** what stood there, shortened for display */
  readonly received: string;
  /** what would have been read, as the rest of the sentence "expected …" */
  readonly expected: string;
  /** the whole sentence */
  readonly message: string;
  /** id of the event in question, where there is one */
  readonly id?: string | undefined;
}

/** What a problem has received where there is no value. */
export const NOTHING = 'nothing';

const SHOWN_CHARACTERS = 80;

/** A value as a person would recognise it in their own data, at most some 80 characters. */
export function describe(value: unknown): string {
  if (value === undefined) return NOTHING;
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (typeof value === 'bigint' || typeof value !== 'object' || value === null) return String(value);
  try {
    return shorten(JSON.stringify(value) ?? String(value));
  } catch {
    return isList(value) ? 'an array' : 'an object';
  }
}

export function problem(path: string, value: unknown, expected: string, id?: string): Problem {
  const received = describe(value);
  const message = `${path || 'The data'}: received ${received}, expected ${expected}`;
  return Object.freeze(
    id === undefined ? {path, received, expected, message} : {path, received, expected, message, id},
  );
}

function shorten(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}…` : text;
}
