import type {Dictionary, Roles} from './grammar.js';

/** A piece of a phrase, as written, and what it can be. */
export interface Token {
  readonly text: string;
  /** index of its first character in the phrase */
  readonly at: number;
  readonly roles: Roles;
}

/** An EDTF month or day, perhaps with a time, or a year with `X`. "1850-60" is none: there 60 goes on from the year. */
const EDTF = /\d[\dX]{3}-(?:0.|1[0-2X]|X.)\b(?:-[\dX]{2}(?:T[\w:.+-]*)?)?|\d{1,3}X+/;
/** 17/9/2018, 17.9.2018, 9/2018 */
const DIGIT_DATE = /\d+(?<sign>[-/.])\d+\k<sign>\d+|\d{1,2}\/\d{4}/;
/** 14:05, 14:05:30 */
const TIME = /\d{1,2}(?::\d\d)+/;
/** 1850, 10,000, 66.5 */
const DIGITS = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/;
/** A word; the apostrophe of a shortened year; any other sign but commas, brackets, quotation marks and spaces. */
const WORD_OR_SIGN = /\p{L}[\p{L}.]*|['’‘](?=\d\d\b)|[^\s(),"“”‘’'ʼ]/u;

/**
 * The pieces of a phrase, in the order in which they are tried. No two ways to match begin alike for longer than a
 * number, so that the time stays linear.
 */
const TOKEN = new RegExp(
  [`(${EDTF.source})`, `(${DIGIT_DATE.source})`, `(${TIME.source})`, `(${DIGITS.source})`, WORD_OR_SIGN.source].join(
    '|',
  ),
  'gu',
);

const DASH = /[\p{Pd}−]/u;

/** The pieces of a phrase from left to right; what says nothing is left out. */
export const tokensOf = (text: string, dictionary: Dictionary): readonly Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({text: match[0], at: match.index, roles: rolesOf(match, dictionary)}));

function rolesOf([text, edtf, digitDate, , time, digits]: RegExpExecArray, dictionary: Dictionary): Roles {
  if (edtf) return {edtf: 1};
  if (digitDate) return {digitDate: 1};
  if (time) return {time: Number.parseInt(time)};
  if (digits) return {digits: Number(digits.replaceAll(',', ''))};
  return dictionary.get(text.toLowerCase().replaceAll('.', '').replace(DASH, '-')) ?? {};
}
