import type {
  CharacterRole,
  DateMeaning,
  Marker,
  NumberRole,
  OrderRow,
  PartMeaning,
  TieMeaning,
  Vocabulary,
  WordRow,
  WordValues,
} from '../../i18n/vocabulary.js';
import {memoize} from '../memoize.js';

/**
 * What a piece of a phrase can be, and what it says as that. Markers say 1; of what is told by its characters, `digits`
 * say their value and `time` its hour; `end` stands behind the last piece.
 */
export type Roles = {readonly [Role in keyof WordValues]?: WordValues[Role]} & {
  readonly [Role in Marker | CharacterRole | 'end']?: number;
};

export type Role = keyof Roles;

/** From a spelling to what it can be. */
export type Dictionary = ReadonlyMap<string, Roles>;

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
  readonly dates: readonly Order<DateMeaning>[];
  readonly parts: readonly Order<PartMeaning>[];
  readonly ties: readonly Order<TieMeaning>[];
}

export const grammarOf = memoize(
  ({words, orders}: Vocabulary): Grammar => ({
    dictionary: dictionaryOf(words),
    dates: orders.dates.map(orderOf),
    parts: orders.parts.map(orderOf),
    ties: orders.ties.map(orderOf),
  }),
  (vocabulary) => vocabulary,
);

function dictionaryOf(rows: readonly WordRow[]): Dictionary {
  const dictionary = new Map<string, Roles>();
  for (const row of rows) {
    const meaning = {[row.role]: row.value ?? 1};
    for (const spelling of spellingsOf(row)) dictionary.set(spelling, {...dictionary.get(spelling), ...meaning});
  }
  return dictionary;
}

/** The words of a row, and every abbreviation of its first. */
function spellingsOf({words, shortest}: WordRow): readonly string[] {
  const [first] = words;
  if (first === undefined || shortest === undefined) return words;
  const lengths = Array.from({length: first.length - shortest.length}, (_, index) => shortest.length + index);
  return [...lengths.map((length) => first.slice(0, length)), ...words];
}

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
