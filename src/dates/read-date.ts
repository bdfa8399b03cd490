import {checkedCirca} from './edtf/circa.js';
import {readLevel0, readWhen} from './edtf/parse-edtf.js';
import type {EDTFOptions} from './edtf/parser.js';
import type {ParseOptions} from './parse-options.js';
import type {When} from './when.js';
import {refuseLongText, WhenSyntaxError} from './when-syntax-error.js';

/** A text without the spaces around it that is no date in figures, and how it is to be read. */
export interface OtherDate {
  readonly trimmed: string;
  /** as it was written */
  readonly text: string;
  readonly options: ParseOptions;
  readonly edtfOptions: EDTFOptions;
}

/**
 * Reads a date in EDTF, of all levels, which has the usual forms of ISO 8601 in it.
 * @param readOther reads all else, or throws
 * @throws WhenSyntaxError with the text, the position at which reading stopped, and what was expected there
 * @throws RangeError where `timeZone` is no time zone, or `circa` no number of years
 */
export function readDate(text: string, options: ParseOptions, readOther: (date: OtherDate) => When): When {
  refuseLongText(text);
  const {hemisphere = 'north', timeZone, circa} = options;
  const edtfOptions: EDTFOptions = {hemisphere, timeZone, circa: checkedCirca(circa)};
  const trimmed = text.trim();
  try {
    return options.edtf
      ? readWhen(trimmed, edtfOptions, text)
      : (readLevel0(trimmed, edtfOptions, text) ??
          (YEAR_AND_FIGURES.test(trimmed) ? undefined : readLikeEDTF(trimmed, text, edtfOptions)) ??
          readOther({trimmed, text, options, edtfOptions}));
  } catch (error) {
    throw inWholeText(error, text);
  }
}

/**
 * What would be read as EDTF and is meant otherwise: an interval whose beginning is not known, "?-1850", which would be
 * an uncertain year before our era; and a time with its zone in a form of ISO 8601 that EDTF has not.
 */
const NO_EDTF = /^\? *[-–—/]|T[^/]*(?:[+-]\d\d|-00:00)$/;

/**
 * A year, a hyphen or a slash, one or two figures: a part of the year to some and several years to others. Nobody but
 * who writes EDTF puts `~` or `%` behind them.
 */
export const YEAR_AND_FIGURES = /^\[?(\d{4})([-/])(\d\d?)\??\]?$/;

/** Undefined for what has another form. */
export function readLikeEDTF(trimmed: string, text: string, edtfOptions: EDTFOptions): When | undefined {
  if (!looksLikeEDTF(trimmed) || NO_EDTF.test(trimmed)) return undefined;
  try {
    return readWhen(trimmed, edtfOptions, text);
  } catch (error) {
    if (error instanceof WhenSyntaxError) return undefined;
    throw error;
  }
}

/** What is meant as EDTF, by its beginning and its signs. */
const EDTF_LIKE = /^(?:[YX\-[{?~%./]|[\dX]{4}(?!\d))[\d\-/.,:?~%[\]{}XYSETZ+ ]*$/;

export function looksLikeEDTF(text: string): boolean {
  return EDTF_LIKE.test(text);
}

/**
 * An error in the words of the whole text, of which only a part may have been looked at. The EDTF that a phrase was
 * turned into does not stand in the text: an error there is one of the whole.
 */
function inWholeText(error: unknown, text: string): unknown {
  if (!(error instanceof WhenSyntaxError) || error.text === text) return error;
  const partAt = text.indexOf(error.text);
  return new WhenSyntaxError(text, partAt < 0 ? 0 : partAt + error.at, error.expected);
}
