import type {ParseOptions, When, WhenSyntaxError} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import type {Vocabulary} from '../../../src/i18n/vocabulary.js';

/** The day on which all phrases of these tests are written. */
export const reference = '2019-07-01';

/** Reads in one language, and what is said where it refuses. */
export function readingIn(vocabulary: Vocabulary) {
  const read = (text: string, options?: ParseOptions): When => parseWhen(text, {vocabulary, reference, ...options});
  const refusal = (text: string): string => {
    try {
      return `read as ${read(text).edtf}`;
    } catch (error) {
      return (error as WhenSyntaxError).expected;
    }
  };
  return {read, refusal};
}
