import {type Meaning, type Role, dictionaryOf, type Words} from './words.js';

/** A piece of a phrase. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark' | 'edtf' | 'end';
  /** a word in lower case without dots, a number's digits as written, an EDTF date as written */
  readonly text: string;
  readonly at: number;
  /** true where nothing stands between this token and the one before */
  readonly glued: boolean;
  /** a number's value */
  readonly value: number;
  /** digits after the decimal point */
  readonly decimals: number;
  readonly meaning: Meaning;
}

const NOTHING: Meaning = {};
const DASHES = '-‐‑‒–—―−';
/** Signs that say nothing: a date may stand in brackets or quotation marks. */
const SILENT = ' \t\n\r\u00a0\u2009\u202f()"“”‘’\'ʼ';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(character: string, code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return !DASHES.includes(character) && !SILENT.includes(character);
}

/** Cuts a phrase into tokens in one pass; the last one is the end. */
export function tokenize(text: string, words: Words): Token[] {
  const dictionary = dictionaryOf(words);
  const tokens: Token[] = [];
  let at = 0;
  let silentSince = true;
  const push = (kind: Token['kind'], from: number, written: string, value = NaN, decimals = 0): void => {
    tokens.push({
      kind, text: written, at: from, glued: !silentSince, value, decimals,
      meaning: kind === 'word' || kind === 'mark' ? dictionary.get(written) ?? NOTHING : NOTHING,
    });
    silentSince = false;
  };
  const digitsEnd = (from: number): number => {
    let end = from;
    while (isDigit(text.charCodeAt(end))) end++;
    return end;
  };
  while (at < text.length) {
    const from = at;
    const character = text[at]!;
    const code = text.charCodeAt(at);
    if ('\'’‘'.includes(character) && isDigit(text.charCodeAt(at + 1)) && text[at + 3] !== 's') {
      at++;
      push('mark', from, character);
    } else if (SILENT.includes(character)) {
      at++;
      silentSince = true;
    } else if (isDigit(code)) {
      const edtfEnd = endOfEDTF(text, at);
      if (edtfEnd > at) {
        at = edtfEnd;
        push('edtf', from, text.slice(from, at));
        continue;
      }
      at = digitsEnd(at);
      // "10,000": a comma and exactly three digits; "September 17,2018" is none of it.
      if (at - from <= 3) while (text[at] === ',' && digitsEnd(at + 1) === at + 4) at += 4;
      let decimals = 0;
      if (text[at] === '.' && digitsEnd(at + 1) > at + 1) {
        const end = digitsEnd(at + 1);
        // "17.09.2018" is a date and not a number.
        if (!(text[end] === '.' && isDigit(text.charCodeAt(end + 1))) && tokens[tokens.length - 1]?.text !== '.') {
          decimals = end - at - 1;
          at = end;
        }
      }
      push('number', from, text.slice(from, at), Number(text.slice(from, at).replaceAll(',', '')), decimals);
    } else if (isLetter(character, code)) {
      let word = '';
      for (; at < text.length; at++) {
        const next = text[at]!;
        if (next === '.') continue;
        if (!isLetter(next, text.charCodeAt(at))) break;
        word += next;
      }
      push('word', from, word.toLowerCase());
    } else {
      at++;
      push('mark', from, DASHES.includes(character) ? '-' : character);
    }
  }
  push('end', text.length, '');
  return tokens;
}

/**
 * Where the EDTF date that begins here ends, `from` itself where there is none: a year and a month from 01 to 12, perhaps with day and
 * time, or a year with `X`. "1850-60" is none: there the second number goes on counting years.
 */
function endOfEDTF(text: string, from: number): number {
  let at = from;
  let unspecified = false;
  while (at < from + 4 && (isDigit(text.charCodeAt(at)) || text[at] === 'X')) {
    if (text[at] === 'X') unspecified = true;
    at++;
  }
  if (at < from + 4 || isDigit(text.charCodeAt(at))) return from;
  const yearEnd = at;
  const pair = (): boolean => text[at] === '-' && isDigitOrX(text, at + 1) && isDigitOrX(text, at + 2) && !isDigitOrX(text, at + 3);
  if (pair() && !(Number(text.slice(at + 1, at + 3)) > 12) && text.slice(at + 1, at + 3) !== '00') {
    at += 3;
    if (pair()) {
      at += 3;
      if (text[at] === 'T') while (at < text.length && '0123456789:.TZ+-'.includes(text[at]!)) at++;
    }
    return at;
  }
  return unspecified ? yearEnd : from;
}

function isDigitOrX(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || text[at] === 'X';
}

/** A phrase as tokens, read from left to right. */
export class TokenReader {
  index = 0;
  readonly tokens: readonly Token[];

  constructor(readonly text: string, words: Words) {
    this.tokens = tokenize(text, words);
  }

  get token(): Token {
    return this.tokens[this.index]!;
  }

  /** The token some places on; past the end, the end. */
  ahead(places: number): Token {
    return this.tokens[Math.min(this.index + places, this.tokens.length - 1)]!;
  }

  /** The number of the current word in a role, undefined where it has not that role. */
  is(role: Role): number | undefined {
    return this.token.meaning[role];
  }

  take(role: Role): number | undefined {
    const value = this.token.meaning[role];
    if (value !== undefined) this.index++;
    return value;
  }

  takeMark(mark: string): boolean {
    if (this.token.kind !== 'mark' || this.token.text !== mark) return false;
    this.index++;
    return true;
  }

  /** What `read` yields, or undefined with the place unchanged. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const {index} = this;
    const result = read();
    if (result === undefined) this.index = index;
    return result;
  }
}
