import type {Grammar} from './grammar.js';
import {plainLetters} from './plain-letters.js';
import type {Roles} from './roles.js';
import {romanNumeral, romanYear} from './roman-numeral.js';
import {plainFigures, readingsOf} from './token-pattern.js';
import type {WordClass} from './word-class.js';

/** A piece of a phrase, as written, and what it can be. */
export interface Token {
  readonly text: string;
  /** index of its first character in the phrase */
  readonly at: number;
  readonly roles: Roles;
  /** that of its roles, or of more of them */
  readonly wordClass: WordClass;
  /** true where a comma, a semicolon or a bracket stands before it: another date may begin here */
  readonly isApart: boolean;
}

/** A token by itself, before it is known whether it has a meaning together with those behind it. */
interface Piece extends Token {
  /** as the dictionary has it */
  readonly spelling: string;
  /** how many pieces the longest spelling has that begins with it: "no" with "no date", "1" with "1. Advent" */
  readonly longest: number;
}

const DASH = /[\p{Pd}−]/u;
/** What stands between words without spaces around it, where it is a hyphen; as a hyphen it is typed. */
const HYPHENS = '-‐';

/** The pieces of a phrase from left to right; what says nothing is left out. */
export function tokensOf(text: string, grammar: Grammar): readonly Token[] {
  const pieces = piecesOf(text, grammar);
  return pieces.some(({longest}) => longest > 1) ? joined(pieces, grammar) : pieces;
}

function piecesOf(text: string, grammar: Grammar): readonly Piece[] {
  const {pattern, characters, dictionary} = grammar;
  const pieces: Piece[] = [];
  const addFigures = (written: string, at: number, roles: Roles, wordClass: WordClass, isApart: boolean): void => {
    const longest = dictionary.get(written)?.longest ?? 1;
    pieces.push({text: written, at, roles, wordClass, isApart, spelling: written, longest});
  };
  let end = 0;
  // `matchAll` would make a copy of the pattern for each text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [piece, edtf, dashedYear, digitDate, time, digits] = match;
    const {index: at} = match;
    const isApart = at > end && APART.test(text.slice(end, at));
    end = at + piece.length;
    if (digits) {
      const figures = plainFigures(digits, grammar.figures);
      const ambiguous = readingsOf(digits, grammar.figures);
      const roles: Roles = ambiguous ? {ambiguous} : {digits: numberOf(figures)};
      addFigures(figures, at, roles, characters.digits, isApart);
    } else if (edtf) {
      addFigures(edtf, at, {edtf: 1}, characters.edtf, isApart);
    } else if (dashedYear) {
      addFigures(dashedYear.replaceAll('-', 'X'), at, {edtf: 1}, characters.edtf, isApart);
    } else if (digitDate) {
      addFigures(digitDate, at, {digitDate: 1}, characters.digitDate, isApart);
    } else if (time) {
      addFigures(time.replace(/^(\d+)\./, '$1:'), at, {time: Number.parseInt(time)}, characters.time, isApart);
    } else {
      const year = romanYear(piece);
      if (year !== undefined) {
        addFigures(String(year), at, {digits: year}, characters.digits, isApart);
        continue;
      }
      const spelling = spellingOf(piece);
      const others = grammar.readAs.get(spelling);
      if (others) {
        for (const [index, other] of others.entries())
          pieces.push(wordPiece(other, spellingOf(other), at, isApart && index === 0, grammar));
      } else {
        const word = wordPiece(piece, spelling, at, isApart, grammar);
        const isHyphen = HYPHENS.includes(piece) && /^\S.\S/u.test(text.slice(at - 1, at + 2));
        pieces.push(isHyphen ? withRole(word, {hyphen: 1}, grammar) : word);
      }
    }
  }
  return pieces;
}

const numberOf = (figures: string): number => Number(figures.includes(',') ? figures.replaceAll(',', '') : figures);

const APART = /[,;([]/;

/** A word of the vocabulary, a Roman numeral, or both: "V" may be one, and abbreviate "vers". */
function wordPiece(text: string, spelling: string, at: number, isApart: boolean, grammar: Grammar): Piece {
  const {dictionary, unknown} = grammar;
  const word = dictionary.get(text) ?? dictionary.get(text.toLowerCase()) ?? dictionary.get(spelling);
  const {roles, wordClass} = word ?? unknown;
  const longest = dictionary.get(spelling)?.longest ?? 1;
  const piece: Piece = {text, at, roles, wordClass, isApart, spelling, longest};
  const roman = romanNumeral(text, (ending) => !word && isOrdinalSuffix(ending, grammar));
  return roman === undefined ? piece : withRole(piece, {roman}, grammar);
}

const isOrdinalSuffix = (text: string, {dictionary}: Grammar): boolean =>
  dictionary.get(plainLetters(text))?.roles.ordinalSuffix !== undefined;

/** The same where its characters make something of it besides. */
function withRole(piece: Piece, role: Roles, {classOf}: Grammar): Piece {
  const roles = {...piece.roles, ...role};
  return {...piece, roles, wordClass: classOf(roles)};
}

/** As the dictionary has it: in lower case, without accents, without full stops, unless it is one. */
function spellingOf(text: string): string {
  const letters = plainLetters(text.toLowerCase());
  if (text.length === 1) return letters.replace(DASH, '-');
  return letters.includes('.') ? letters.replaceAll('.', '') : letters;
}

/** The same, with words that have a meaning together as one token. */
function joined(pieces: readonly Piece[], {dictionary}: Grammar): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length;) {
    const first = pieces[index]!;
    let {spelling} = first;
    let token: Token = first;
    let taken = 1;
    for (let count = 2; count <= first.longest; count++) {
      const next = pieces[index + count - 1];
      if (!next || next.isApart) break;
      spelling += ` ${next.spelling}`;
      const word = dictionary.get(spelling);
      if (!word) continue;
      token = {...first, roles: word.roles, wordClass: word.wordClass};
      taken = count;
    }
    tokens.push(token);
    index += taken;
  }
  return tokens;
}
