import type {ParseOptions} from './parse-options.js';
import type {Length} from './phrases/length.js';
import {readDate} from './read-date.js';
import type {When} from './when.js';

/**
 * What reads the dates of events. There are two: `ANY_DATE`, and in pages, before that has been fetched, `FIGURES`.
 */
export interface DateReader {
  /** as `parseWhen` */
  readonly parseWhen: (text: string, options?: ParseOptions) => When;
  /** "2 days", "two weeks": undefined where it is no length of time */
  readonly parseLength: (text: string) => Length | undefined;
}

/** Thrown for a text that is no date in figures, by who reads no others. */
export class WordsNeeded extends Error {}

const needWords = (): never => {
  throw new WordsNeeded();
};

/** Reads dates in figures, and throws WordsNeeded for all else, which takes far more code. */
export const FIGURES: DateReader = {
  parseWhen: (text, options = {}) => readDate(text, options, needWords),
  parseLength: needWords,
};
