import {WhenSyntaxError} from '../when.js';

/** How the EDTF reader is to read. */
export interface EDTFOptions {
  /** true refuses what the specification does not have; see `readEDTF` for the extensions */
  readonly strict: boolean;
  readonly hemisphere: 'north' | 'south';
  /** IANA name of the zone in which a date-time without offset is read; UTC where it is undefined */
  readonly timeZone: string | undefined;
}

export const STRICT: EDTFOptions = {strict: true, hemisphere: 'north', timeZone: undefined};
export const LENIENT: EDTFOptions = {...STRICT, strict: false};

// The EDTF text that is being read, and the place in it, which only moves forward. One text is read at a time, to its
// end.
let text = '';
export let at = 0;
export let options = STRICT;

/** Begins a text, to be read as the last one was unless it is said how. */
export function beginText(written: string, how = options): void {
  text = written;
  at = 0;
  options = how;
}

/** The character here: '' at the end of the text. */
export const peek = (): string => text.charAt(at);

/** @throws WhenSyntaxError always */
export function fail(expected: string, place = at): never {
  throw new WhenSyntaxError(text, place, expected);
}

export function take(character: string): boolean {
  if (text[at] !== character) return false;
  at++;
  return true;
}

/** As many of some signs as there are here, up to a number of them. */
export function takeRun(most: number, signs = '0123456789'): string {
  const from = at;
  while (at < text.length && at - from < most && signs.includes(text[at]!)) at++;
  return text.slice(from, at);
}

/** What was read since a place. */
export const since = (from: number): string => text.slice(from, at);

export function expectEnd(): void {
  if (at < text.length) fail('the end of the date');
}
