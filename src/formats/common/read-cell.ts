import {parseWhen} from '../../dates/parse-when.js';
import {type When, WhenSyntaxError} from '../../dates/index.js';
import type {DateOrder} from '../../dates/parse-options.js';
import {de} from '../../i18n/vocabularies/de.js';
import {es} from '../../i18n/vocabularies/es.js';
import {fr} from '../../i18n/vocabularies/fr.js';

/** The languages that are read beside English, whatever the page’s is. */
const VOCABULARY = [fr, de, es];

/** Any day: whether a text is a date at all does not depend on it. */
const ANY_REFERENCE = '2000-01-01';

const IN_FIGURES = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const ORDER_MATTERS = /\d[./-]\d\d?[./-]\d{4}/;

/** What a text says of a date: EDTF, where it can be read by itself. */
export type ReadCell =
  | {readonly kind: 'date'; readonly when: When}
  /** a date, by the day of the report or by what the page says of seasons */
  | {readonly kind: 'relative'}
  /** 03/04/2018 */
  | {readonly kind: 'either order'}
  | {readonly kind: 'none'};

export interface CellOptions {
  readonly dateOrder?: DateOrder | undefined;
  readonly edtf?: boolean | undefined;
}

/** Reads a date as people write it into a table, in any of the languages that are read. */
export function readCell(text: string, {dateOrder, edtf}: CellOptions = {}): ReadCell {
  if (edtf) return asRead(attempt(text, {edtf})) ?? {kind: 'none'};
  // Whoever writes French has the day first, and whoever writes figures alone has not said what they write.
  if (dateOrder === undefined && isInEitherOrder(text)) return {kind: 'either order'};
  const when = attempt(text, {dateOrder, ...(/\p{L}/u.test(text) && {vocabulary: VOCABULARY})});
  // What is stored has to be the same date when it is read with no more than is in it.
  if (when) return attempt(when.edtf, {})?.edtf === when.edtf ? {kind: 'date', when} : {kind: 'relative'};
  return attempt(text, {reference: ANY_REFERENCE, vocabulary: VOCABULARY}) ? {kind: 'relative'} : {kind: 'none'};
}

const asRead = (when: When | undefined): ReadCell | undefined => when && {kind: 'date', when};

function isInEitherOrder(text: string): boolean {
  if (!ORDER_MATTERS.test(text) || attempt(text, {})) return false;
  const dmy = attempt(text, {dateOrder: 'dmy'});
  const mdy = attempt(text, {dateOrder: 'mdy'});
  return dmy !== undefined && mdy !== undefined && dmy.edtf !== mdy.edtf;
}

/** The one order in which a date in figures can be read: 13/04/2018 has its day first. */
export function orderGivenAway(text: string): DateOrder | undefined {
  const [, first, second] = /^\D*(\d\d?)[./-](\d\d?)[./-]\d{4}/.exec(text) ?? [];
  if (first === undefined) return undefined;
  if (Number(first) > 12 && Number(second) <= 12) return 'dmy';
  return Number(second) > 12 && Number(first) <= 12 ? 'mdy' : undefined;
}

/** Whether a text is no word, so that it says no more than its EDTF. */
export const isFigures = (text: string): boolean => IN_FIGURES.test(text) || !/\p{L}/u.test(text);

function attempt(text: string, options: Parameters<typeof parseWhen>[1]): When | undefined {
  try {
    return parseWhen(text, options);
  } catch (error) {
    if (error instanceof WhenSyntaxError) return undefined;
    throw error;
  }
}
