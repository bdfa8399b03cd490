import type {Vocabulary} from '../../../i18n/vocabulary.js';
import {problem, type Problem} from '../../problem.js';
import {type FieldReader, isObject} from '../field-reader.js';
import {isList} from '../hostile.js';

/**
 * The languages beside English in which dates may be written; undefined where there are none.
 * @param languages BCP 47 tags of the data and of what is around them: vocabularies of these come first, in this order
 */
export function readVocabularies(
  settings: FieldReader,
  languages: readonly (string | undefined)[],
): readonly Vocabulary[] | undefined {
  const primary = languages.map(primaryOf);
  const place = ({locale}: Vocabulary): number => primary.indexOf(primaryOf(locale)) + 1 || Infinity;
  const given = settings.list('vocabularies', readVocabulary);
  return given && [...new Set(given)].sort((a, b) => compare(place(a), place(b)));
}

function readVocabulary(value: unknown, path: string, problems: Problem[]): Vocabulary | undefined {
  if (isVocabulary(value)) return value;
  problems.push(problem(path, value, 'a vocabulary, such as “vocabulary” of a table of circa-timeline/i18n'));
  return undefined;
}

/** Whether it has all that a vocabulary is read by, each in its shape; whatever throws when it is asked is none. */
function isVocabulary(value: unknown): value is Vocabulary {
  try {
    const {locale, figures, words, orders} = value as Readonly<Record<keyof Vocabulary, unknown>>;
    return (
      typeof locale === 'string' &&
      isObject(figures) &&
      typeof figures['thousands'] === 'string' &&
      typeof figures['decimal'] === 'string' &&
      isObject(orders) &&
      ORDERS.every((name) => areRows(orders[name], 'order')) &&
      areRows(words, 'words')
    );
  } catch {
    return false;
  }
}

const ORDERS: readonly (keyof Vocabulary['orders'])[] = ['dates', 'parts', 'ties', 'limits'];

/** Whether it is a list of rows that have a list of their own by a name. */
function areRows(value: unknown, name: string): boolean {
  return isList(value) && value.every((row) => isObject(row) && isList(row[name]));
}

/** "fr" of "fr-CA". */
const primaryOf = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-', 1)[0];

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
