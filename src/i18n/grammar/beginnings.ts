import {bent} from '../messages.js';

// Messages of languages in which a word stands at the beginning of a date that English has at its end, or before it.

/**
 * A message of two dates of which both begin with words that are said but once: of "il y a 72 millions d’années" and
 * "il y a 66 millions d’années" it is "il y a entre 72 et 66 millions d’années".
 * @param once what ties two dates without this beginning, where it is something else
 */
export const beginningOnce =
  (beginning: string, message: (first: string, last: string) => string, once?: string) =>
  (first: string, last: string): string => {
    if (!first.startsWith(beginning) || !last.startsWith(beginning)) return message(first, last);
    const tie = once === undefined ? message : bent([])(once);
    return beginning + tie(first.slice(beginning.length), last.slice(beginning.length));
  };

/** A message of a date; of a count of years, "vor 66 Millionen Jahren", a word before the count: "vor etwa 66 …". */
export const beforeCount =
  (beginning: string, word: string, message: (date: string) => string) =>
  (date: string): string =>
    date.startsWith(beginning) ? beginning + word + date.slice(beginning.length) : message(date);
