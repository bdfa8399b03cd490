import {formatWhen, type Messages, type When} from '../dates/index.js';
import {en} from '../i18n/en.js';

/** What dates are written in. */
export interface Language {
  /** BCP 47: months, days and numbers */
  readonly locale: string;
  /** the words around them */
  readonly messages: Messages;
}

/** A language without words of its own for what stands around dates has the English ones. */
export function languageOf(locale: string, messages: Messages = en): Language {
  return {locale, messages};
}

/**
 * A date as a label says it, and as the mark is called where it is not seen, for the two have to be the same
 * (WCAG 2.2, 2.5.3): an instant in full, with its weekday; an interval in the shorter way, from–to.
 */
export function labelDate(when: When, language: Language, timeZone: string | undefined): string {
  return formatWhen(when, {...language, timeZone, style: when.kind === 'instant' ? 'full' : 'long'});
}
