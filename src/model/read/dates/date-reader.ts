import type {ParseOptions, When} from '../../../dates/index.js';
import {readDate} from '../../../dates/read-date.js';
import type {Vocabulary} from '../../../i18n/vocabulary.js';
import type {Problem} from '../../problem.js';
import type {FieldReader} from '../field-reader.js';
import type {RelatedEvent} from '../read-event.js';
import type {Relation} from '../relations/relation.js';

/**
 * What reads the dates of events. There are two: `ANY_DATE`, and in pages, before that has been fetched, `FIGURES`.
 */
export interface DateReader {
  /** as `parseWhen` of the dates */
  readonly parseWhen: (text: string, options?: ParseOptions) => When;
  /** the languages of `options.vocabularies`; undefined where there are none, or where no words are read */
  readonly readVocabularies: (
    settings: FieldReader,
    languages: readonly (string | undefined)[],
  ) => readonly Vocabulary[] | undefined;
  /** a date that names other events; undefined for all else */
  readonly parseRelation: (text: string) => Relation | undefined;
  /** the dates of events that hang on others */
  readonly resolveRelations: (
    events: readonly RelatedEvent[],
    whenOf: (id: string) => When | undefined,
    problems: Problem[],
    timeZone?: string,
  ) => ReadonlyMap<string, When | undefined>;
}

/** Thrown for a text that is no date in figures, by who reads no others. */
export class WordsNeeded extends Error {}

const needWords = (): never => {
  throw new WordsNeeded();
};

/** Reads dates in figures, and throws WordsNeeded for all else, which takes far more code. */
export const FIGURES: DateReader = {
  parseWhen: (text, options = {}) => readDate(text, options, needWords),
  readVocabularies: () => undefined,
  // A date that names other events is no date in figures.
  parseRelation: () => undefined,
  resolveRelations: needWords,
};
