import type {Grammar, Roles, Starts, Word} from './grammar.js';
import {plainLetters} from './plain-letters.js';
import {romanNumeral, romanYear} from './roman-numeral.js';
import {plainFigures, readingsOf} from './token-pattern.js';

/** A piece of a phrase, as written, and what it can be. */
export interface Token {
  readonly text: string;
  /** index of its first character in the phrase */
  readonly at: number;
  readonly roles: Roles;
  /** the orders of words that may begin with it */
  readonly starts: Starts;
  /** true where a comma, a semicolon or a bracket stands before it: another date may begin here */
  readonly isApart: boolean;
}

const DASH = /[\p{Pd}−]/u;
/** What stands between words without spaces around it, where it is a hyphen; as a hyphen it is typed. */
const HYPHENS = '-‐';

/** The pieces of a phrase from left to right; what says nothing is left out. */
export function tokensOf(text: string, grammar: Grammar): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(grammar.pattern)) {
    const [piece, edtf, dashedYear, digitDate, time, digits] = match;
    const {index: at} = match;
    const isApart = at > end && APART.test(text.slice(end, at));
    end = at + piece.length;
    const {characters} = grammar;
    if (digits) {
      const figures = plainFigures(digits, grammar.figures);
      const ambiguous = readingsOf(digits, grammar.figures);
      const roles: Roles = ambiguous ? {ambiguous} : {digits: Number(figures.replaceAll(',', ''))};
      tokens.push({text: figures, at, roles, starts: characters.digits, isApart});
    } else if (edtf) {
      tokens.push({text: piece, at, roles: {edtf: 1}, starts: characters.edtf, isApart});
    } else if (dashedYear) {
      const known = piece.replaceAll('-', 'X');
      tokens.push({text: known, at, roles: {edtf: 1}, starts: characters.edtf, isApart});
    } else if (digitDate) {
      tokens.push({text: piece, at, roles: {digitDate: 1}, starts: characters.digitDate, isApart});
    } else if (time) {
      const text = time.replace('.', ':');
      tokens.push({text, at, roles: {time: Number.parseInt(time)}, starts: characters.time, isApart});
    } else {
      const year = romanYear(piece);
      if (year !== undefined) {
        tokens.push({text: String(year), at, roles: {digits: year}, starts: characters.digits, isApart});
        continue;
      }
      const isHyphen = HYPHENS.includes(piece) && /^\S.\S/u.test(text.slice(at - 1, at + 2));
      for (const [index, spelling] of (grammar.readAs.get(spellingOf(piece)) ?? [piece]).entries()) {
        const word = wordOf(spelling, grammar);
        const roles = isHyphen ? {...word.roles, hyphen: 1} : word.roles;
        tokens.push({text: spelling, at, roles, starts: word.starts, isApart: isApart && index === 0});
      }
    }
  }
  return tokens.some((token) => longestFrom(token, grammar) > 1) ? joined(tokens, grammar) : tokens;
}

const APART = /[,;([]/;

/** A word of the vocabulary, a Roman numeral, or both: "V" may be one, and abbreviate "vers". */
function wordOf(text: string, {dictionary, characters, unknown}: Grammar): Word {
  const word = dictionary.get(text) ?? dictionary.get(text.toLowerCase()) ?? dictionary.get(spellingOf(text));
  const isSuffix = (ending: string): boolean => dictionary.get(plainLetters(ending))?.roles.ordinalSuffix !== undefined;
  const roman = romanNumeral(text, (ending) => !word && isSuffix(ending));
  if (roman === undefined) return word ?? unknown;
  return word ? {...word, roles: {...word.roles, roman}} : {roles: {roman}, starts: characters.roman, longest: 1};
}

/** As the dictionary has it: in lower case, without accents, without full stops, unless it is one. */
function spellingOf(text: string): string {
  const letters = plainLetters(text.toLowerCase());
  return text.length > 1 ? letters.replaceAll('.', '') : letters.replace(DASH, '-');
}

/** How many pieces the longest spelling has that begins with one: "no" with "no date", "1" with "1. Advent". */
const longestFrom = ({text}: Token, {dictionary}: Grammar): number => dictionary.get(spellingOf(text))?.longest ?? 1;

/** The same, with words that have a meaning together as one piece. */
function joined(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const pieces: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    const most = longestFrom(token, grammar);
    let spelling = spellingOf(token.text);
    let piece = token;
    let taken = 1;
    for (let count = 2; count <= most; count++) {
      const next = tokens[index + count - 1];
      if (!next || next.isApart) break;
      spelling += ` ${spellingOf(next.text)}`;
      const word = grammar.dictionary.get(spelling);
      if (!word) continue;
      piece = {...token, roles: word.roles, starts: word.starts};
      taken = count;
    }
    pieces.push(piece);
    index += taken;
  }
  return pieces;
}
