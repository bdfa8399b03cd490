import type {CharacterRole, OrderRow, Vocabulary, WordRow} from '../../../i18n/vocabulary.js';
import {memoize} from '../../memoize.js';
import {plainLetters} from './plain-letters.js';
import type {Role, Roles} from './roles.js';
import {tokenPattern} from './token-pattern.js';
import {type Order, type Part, type Starts, WordClass} from './word-class.js';

/** A word, or several that have a meaning together. */
export interface Word {
  readonly roles: Roles;
  readonly wordClass: WordClass;
  /** how many words the longest spelling has that begins with it */
  readonly longest: number;
}

/** From a spelling, of several words with a space between each two, to what it can be. */
export type Dictionary = ReadonlyMap<string, Word>;

/** A vocabulary, made ready to read by. */
export interface Grammar {
  readonly dictionary: Dictionary;
  /** from the spelling of a word to the words that it is read as */
  readonly readAs: ReadonlyMap<string, readonly string[]>;
  /** what is no word of the vocabulary */
  readonly unknown: Word;
  /** the class of all words that can have some roles, and of what is told by its characters alone */
  readonly classOf: (roles: Roles) => WordClass;
  readonly characters: Readonly<Record<Exclude<CharacterRole, 'hyphen' | 'roman'>, WordClass>>;
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
    const classOf = memoize(
      (roles: Roles) => new WordClass(Object.keys(roles) as Role[], all),
      (roles) => Object.keys(roles).join(),
    );
    return {
      dictionary: dictionaryOf(words, classOf),
      readAs: new Map(Object.entries(readAs).map(([word, others]) => [plainLetters(word), others.split(' ')])),
      unknown: {roles: {}, wordClass: classOf({}), longest: 1},
      classOf,
      characters: {
        digits: classOf({digits: 1}),
        time: classOf({time: 1}),
        edtf: classOf({edtf: 1}),
        digitDate: classOf({digitDate: 1}),
      },
      pattern: tokenPattern(vocabulary),
      figures,
      dateOrder,
      examples,
    };
  },
  (vocabulary) => vocabulary,
);

function dictionaryOf(rows: readonly WordRow[], classOf: Grammar['classOf']): Dictionary {
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
  return new Map(
    [...new Set([...roles.keys(), ...longest.keys()])].map((spelling) => {
      const own = roles.get(spelling) ?? {};
      return [spelling, {roles: own, wordClass: classOf(own), longest: longest.get(spelling) ?? 1}];
    }),
  );
}

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
