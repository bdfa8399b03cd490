import {WhenSyntaxError} from '../when.js';
import type {Dictionary, Meaning, Role} from './vocabulary.js';

/** A piece of a phrase, as written. */
export interface Token {
  readonly text: string;
  readonly at: number;
  readonly roles: Meaning;
}

const DASH = /[\p{Pd}−]/u;

/**
 * The pieces of a phrase, in the order in which they are tried: an EDTF month or day, perhaps with a time, or a year
 * with `X` ("1850-60" is none of these: there the second number goes on counting years); a date in digits; a time; a
 * number, "10,000" and "66.5" too; a word; the apostrophe of a shortened year; any other sign but commas, brackets,
 * quotation marks and spaces, which say nothing. No two ways to match begin alike for longer than a number, so that the
 * time stays linear.
 */
const TOKEN =
  /(\d[\dX]{3}-(?:0.|1[0-2X]|X.)\b(?:-[\dX]{2}(?:T[\w:.+-]*)?)?|\d{1,3}X+)|(\d+([-/.])\d+\3\d+|\d{1,2}\/\d{4})|(\d{1,2}(?::\d\d)+)|(\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|\p{L}[\p{L}.]*|['’‘](?=\d\d\b)|[^\s(),"“”‘’'ʼ]/gu;

function rolesOf([written, edtf, numeric, , time, digits]: RegExpExecArray, dictionary: Dictionary): Meaning {
  if (edtf) return {edtf: 1};
  if (numeric) return {numeric: 1};
  if (time) return {time: Number.parseInt(time)};
  if (digits) return {digits: Number(digits.replaceAll(',', ''))};
  return dictionary.get(written.toLowerCase().replaceAll('.', '').replace(DASH, '-')) ?? {};
}

// The phrase that is being read, from left to right. One phrase is read at a time, from its beginning to its end.
let phrase = '';
let tokens: readonly Token[] = [];
let index = 0;

export function beginPhrase(text: string, dictionary: Dictionary): void {
  const pieces: Token[] = [];
  for (let match; (match = TOKEN.exec(text));)
    pieces.push({text: match[0], at: match.index, roles: rolesOf(match, dictionary)});
  phrase = text;
  goOn(pieces);
}

/** Goes on with other tokens than those that stand here. */
export function goOn(others: readonly Token[]): void {
  tokens = others;
  index = 0;
}

/** What `read` makes of some tokens alone. */
export function readTokens<T>(others: readonly Token[], read: () => T): T {
  const [all, before] = [tokens, index];
  goOn(others);
  const result = read();
  [tokens, index] = [all, before];
  return result;
}

/** The tokens from some place on, by default this one, up to another. */
export const tokensFrom = (from = index, to?: number): readonly Token[] => tokens.slice(from, to);

/** How many tokens lie behind. */
export const place = (): number => index;

/** @throws WhenSyntaxError always */
export function fail(expected: string, at = token().at): never {
  throw new WhenSyntaxError(phrase, Math.min(at, phrase.length), expected);
}

const END: Token = {text: '', at: Infinity, roles: {end: 1}};

/** The token some places on; beyond both ends, the end. */
export const token = (places = 0): Token => tokens[index + places] ?? END;

/** The number of a token in a role, undefined where it has not that role. */
export const is = (role: Role, places = 0): number | undefined => token(places).roles[role];

export function take(role: Role): number | undefined {
  const value = is(role);
  if (value !== undefined) index++;
  return value;
}

export function skip(): void {
  index++;
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
  while (take('filler'));
}
