import {WhenSyntaxError} from './when.js';
import type {Dictionary, Meaning, Role} from './words.js';

/** A piece of a phrase, as written. */
export interface Token {
  readonly text: string;
  readonly at: number;
  readonly roles: Meaning;
}

const DASH = /[\p{Pd}−]/u;

/**
 * The pieces of a phrase, in the order in which they are tried: an EDTF month or day, perhaps with a time, or a year with `X` ("1850-60"
 * is none of these: there the second number goes on counting years); a date in digits; a time; a number, "10,000" and "66.5" too; a
 * word; the apostrophe of a shortened year; any other sign but brackets, quotation marks and spaces, which say nothing.
 * No two ways to match begin alike for longer than a date, so that the time stays linear.
 */
const TOKEN = new RegExp(
  [
    /(\d[\dX]{3}-(?:0[1-9X]|1[0-2X]|X[\dX])(?![\dX])(?:-[\dX]{2}(?![\dX])(?:T[\d:.TZ+-]*)?)?|\d(?=\d*X)[\dX]{3}(?![\dX]))/,
    // With its sign, which is the third group: the same between day, month and year.
    {source: String.raw`((?:(?:\d{4}|\d{1,2})([-/.])\d{1,2}\3(?:\d{4}|\d{1,2})|\d{1,2}\/\d{4})(?!\d))`},
    /(\d{1,2}(?::[0-5]\d){1,2}(?!\d))/,
    /((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)/,
    /\p{L}[\p{L}.]*/u,
    /['’‘](?=\d\d(?![\ds]))/,
    /[^\s()"“”‘’'ʼ]/,
  ].map(({source}) => source).join('|'),
  'gu',
);

function rolesOf([written, edtf, numeric, , time, number]: RegExpExecArray, dictionary: Dictionary): Meaning {
  if (edtf) return {edtf: 0};
  if (numeric) return {numeric: 0};
  if (time) return {time: Number.parseInt(time)};
  if (number) return {[number.includes('.') ? 'decimal' : 'digits']: Number(number.replaceAll(',', ''))};
  return dictionary.get(written.toLowerCase().replaceAll('.', '').replace(DASH, '-')) ?? (written === ',' ? {comma: 0} : {});
}

// The phrase that is being read, from left to right. One phrase is read at a time, from its beginning to its end.
let phrase = '';
let tokens: Token[] = [];
let index = 0;

/** Where the date begins that is being read. */
export let dateAt = 0;

export function beginPhrase(text: string, dictionary: Dictionary): void {
  phrase = text;
  index = 0;
  tokens = [];
  for (let match; (match = TOKEN.exec(text));) tokens.push({text: match[0], at: match.index, roles: rolesOf(match, dictionary)});
  tokens.push({text: '', at: text.length, roles: {end: 0}});
}

export function beginDate(): void {
  dateAt = token().at;
}

/** @throws WhenSyntaxError always */
export function fail(expected: string, at = token().at): never {
  throw new WhenSyntaxError(phrase, at, expected);
}

/** The token some places on; beyond both ends, the end. */
export function token(places = 0): Token {
  return tokens[index + places] ?? tokens[tokens.length - 1]!;
}

/** The number of a token in a role, undefined where it has not that role. */
export function is(role: Role, places = 0): number | undefined {
  return token(places).roles[role];
}

export function take(role: Role): number | undefined {
  const value = is(role);
  if (value !== undefined) index++;
  return value;
}

/** Roles in a row: their numbers, or undefined with the place unchanged. */
export function takeRow(...roles: readonly Role[]): number[] | undefined {
  const values = roles.map(is);
  if (values.includes(undefined)) return undefined;
  index += roles.length;
  return values as number[];
}

/** What `read` yields, or undefined with the place unchanged. */
export function attempt<T>(read: () => T | undefined): T | undefined {
  const before = index;
  const result = read();
  if (result === undefined) index = before;
  return result;
}

/** Takes words that say nothing here. */
export function takeFillers(): void {
  while (take('filler') !== undefined);
}
