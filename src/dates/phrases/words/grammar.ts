import type {
  CharacterRole,
  DateMeaning,
  LimitMeaning,
  Marker,
  NumberRole,
  OrderRow,
  PartMeaning,
  TieMeaning,
  Vocabulary,
  WordRow,
  WordValues,
} from '../../../i18n/vocabulary.js';
import {memoize} from '../../memoize.js';
import {plainLetters} from './plain-letters.js';
import {romanNumeral} from './roman-numeral.js';
import {tokenPattern} from './token-pattern.js';

/**
 * What a piece of a phrase can be, and what it says as that. Markers say 1; of what is told by its characters, `digits`
 * and `roman` say their value and `time` its hour; `end` stands behind the last piece.
 */
export type Roles = {readonly [Role in keyof WordValues]?: WordValues[Role]} & {
  readonly [Role in Marker | CharacterRole | 'end']?: number;
};

export type Role = keyof Roles;

/** A word, or several that have a meaning together. */
export interface Word {
  readonly roles: Roles;
  /** the orders that may begin with it */
  readonly starts: Starts;
  /** how many words the longest spelling has that begins with it */
  readonly longest: number;
}

/** Orders of each kind, of which the first that fits is what is meant. */
export interface Starts {
  readonly dates: readonly Order<DateMeaning>[];
  readonly parts: readonly Order<PartMeaning>[];
  readonly ties: readonly Order<TieMeaning>[];
  readonly limits: readonly Order<LimitMeaning>[];
}

/** From a spelling, of several words with a space between each two, to what it can be. */
export type Dictionary = ReadonlyMap<string, Word>;

/** One word or number of an order. */
export interface Part {
  readonly role: Role | NumberRole;
  /** by which its meaning asks for it */
  readonly name: string;
  readonly isOptional: boolean;
}

export interface Order<Meaning extends string> {
  readonly parts: readonly Part[];
  readonly means: Meaning;
}

/** A vocabulary, made ready to read by. */
export interface Grammar {
  readonly dictionary: Dictionary;
  /** from the spelling of a word to the words that it is read as */
  readonly readAs: ReadonlyMap<string, readonly string[]>;
  /** what is no word of the vocabulary, and what its characters make a number or a date of */
  readonly unknown: Word;
  readonly characters: Readonly<Record<Exclude<CharacterRole, 'hyphen'>, Starts>>;
  /** by which a phrase is cut into pieces */
  readonly pattern: RegExp;
  readonly figures: Vocabulary['figures'];
  readonly dateOrder: Vocabulary['dateOrder'];
  readonly examples: Vocabulary['examples'];
}

export const grammarOf = memoize(
  (vocabulary: Vocabulary): Grammar => {
    const {words, orders, figures, dateOrder, examples, readAs = {}} = vocabulary;
    const all: Starts = {
      dates: orders.dates.map(orderOf),
      parts: orders.parts.map(orderOf),
      ties: orders.ties.map(orderOf),
      limits: orders.limits.map(orderOf),
    };
    const starts = (role: CharacterRole): Starts => startsOf([role], all);
    return {
      dictionary: dictionaryOf(words, all),
      readAs: new Map(Object.entries(readAs).map(([word, others]) => [plainLetters(word), others.split(' ')])),
      unknown: {roles: {}, starts: startsOf([], all), longest: 1},
      characters: {
        digits: starts('digits'),
        time: starts('time'),
        edtf: starts('edtf'),
        digitDate: starts('digitDate'),
        roman: starts('roman'),
      },
      pattern: tokenPattern(vocabulary),
      figures,
      dateOrder,
      examples,
    };
  },
  (vocabulary) => vocabulary,
);

function dictionaryOf(rows: readonly WordRow[], orders: Starts): Dictionary {
  const roles = new Map<string, Roles>();
  const longest = new Map<string, number>();
  // "des" is that, and not "dès" without its accent.
  const plain = new Set(rows.flatMap(({words}) => words.filter((word) => !isAccented(word))));
  for (const row of rows) {
    const meaning = {[row.role]: row.value ?? 1};
    for (const spelling of [...spellingsOf(row, plain), ...row.words.filter(isAccented)]) {
      roles.set(spelling, {...roles.get(spelling), ...meaning});
      const words = spelling.split(' ');
      longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 1, words.length));
    }
  }
  // Many words have the same roles.
  const startsByRoles = new Map<string, Starts>();
  const startsWith = (names: readonly string[]): Starts => {
    const key = names.join();
    const starts = startsByRoles.get(key) ?? startsOf(names as readonly Role[], orders);
    startsByRoles.set(key, starts);
    return starts;
  };
  return new Map(
    [...new Set([...roles.keys(), ...longest.keys()])].map((spelling) => {
      const own = roles.get(spelling) ?? {};
      const isNumeral = romanNumeral(spelling.toUpperCase(), () => false) !== undefined;
      const first = isNumeral ? [...Object.keys(own), 'roman'] : Object.keys(own);
      return [spelling, {roles: own, starts: startsWith(first), longest: longest.get(spelling) ?? 1}];
    }),
  );
}

/** Of some orders those that a word of some roles may begin. */
function startsOf(roles: readonly Role[], {dates, parts, ties, limits}: Starts): Starts {
  const mayBegin = ({parts: words}: Order<string>): boolean => {
    const needed = words.findIndex(({isOptional}) => !isOptional);
    return words.slice(0, needed + 1).some(({role}) => (FIRST_ROLES[role as NumberRole] ?? [role]).some(isOne));
  };
  const isOne = (role: Part['role']): boolean => roles.includes(role as Role);
  return {
    dates: dates.filter(mayBegin),
    parts: parts.filter(mayBegin),
    ties: ties.filter(mayBegin),
    limits: limits.filter(mayBegin),
  };
}

/** What a number of several words may begin with. */
const FIRST_ROLES: Readonly<Record<NumberRole, readonly Role[]>> = {
  count: ['digits', 'number'],
  nth: ['digits', 'number', 'ordinal', 'roman'],
  monthday: ['digits', 'number', 'ordinal'],
  monthNumber: ['digits', 'number', 'ordinal', 'roman'],
  year: ['digits', 'number', 'turn', 'era'],
  yearInWords: ['number'],
  centuryInWords: ['number'],
};

/**
 * The words of a row, without accents unless that makes one of the plain words, cut where a phrase is cut too,
 * and every abbreviation of its first.
 */
function spellingsOf({words: written, shortest}: WordRow, plain: ReadonlySet<string>): readonly string[] {
  const words = written
    .filter((word) => !isAccented(word) || !plain.has(plainLetters(word)))
    .map((word) => cut(plainLetters(word)));
  const first = written[0] && cut(plainLetters(written[0]));
  if (first === undefined || shortest === undefined) return words;
  const least = plainLetters(shortest).length;
  const lengths = Array.from({length: first.length - least}, (_, index) => least + index);
  return [...lengths.map((length) => first.slice(0, length)), ...words];
}

const isAccented = (word: string): boolean => plainLetters(word) !== word;

/** With a space where a phrase is cut: at an apostrophe, and around a hyphen. */
const cut = (word: string): string =>
  word.length > 1 ? word.replaceAll("'", ' ').replace(/ ?- ?/g, ' - ').trimEnd() : word;

function orderOf<Meaning extends string>({order, means}: OrderRow<Meaning>): Order<Meaning> {
  return {
    means,
    parts: order.map((part) => {
      const isOptional = part.endsWith('?');
      const [role, name = role] = part.replace('?', '').split(':').reverse() as [Part['role'], string?];
      return {role, name, isOptional};
    }),
  };
}
