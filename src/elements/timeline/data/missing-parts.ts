import {WhenSyntaxError} from '../../../dates/index.js';
import type {ColorReader} from '../../../model/color/color-reader.js';
import {problem, type Problem} from '../../../model/index.js';
import {type DateReader, FIGURES, WordsNeeded} from '../../../model/read/dates/date-reader.js';
import type {EraReader} from '../../../model/read/era-reader.js';
import type {ListReader} from './read-children.js';

// What takes the place of parts that could not be fetched: it reads nothing, and says why.

/** Stands in for the reader of all dates where that cannot be fetched: each that is in words is a problem then. */
export const ONLY_FIGURES: DateReader = {
  ...FIGURES,
  parseWhen(text, options) {
    try {
      return FIGURES.parseWhen(text, options);
    } catch (error) {
      throw error instanceof WordsNeeded ? new WhenSyntaxError(text, 0, missing('that reads dates in words')) : error;
    }
  },
};

/** Stands in for the reader of lists where that cannot be fetched: each list is a problem then. */
export const unavailableReader: ListReader = (list, _dates, problems) => {
  problems.push(missingPart(list.localName, 'that reads lists'));
  return [];
};

/** Stands in for the reader of colours where that cannot be fetched: each colour is a problem then. */
export const UNAVAILABLE_COLORS: ColorReader = {
  parseColor: () => undefined,
  expected: missing('that reads colours'),
};

/** Stands in for the reader of eras where that cannot be fetched: each era is a problem then. */
export const unavailableEras: EraReader = (_era, path, _reading, _colors, problems) => {
  problems.push(missingPart(path, 'that draws eras'));
  return undefined;
};

export function missingPart(path: string, what: string): Problem {
  return problem(path, undefined, missing(what));
}

function missing(what: string): string {
  return `the part of circa-timeline ${what}, which could not be fetched`;
}
