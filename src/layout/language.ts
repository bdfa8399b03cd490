import {formatWhen, type When} from '../dates/index.js';
import {memoize} from '../dates/memoize.js';
import {completeMessages, fill, type CountMessage, type CountsMessage, type Messages} from '../i18n/index.js';

/** What a timeline is written in. */
export interface Language {
  /** BCP 47: months, days and numbers */
  readonly locale: string;
  /** the words around them, and those of the interface */
  readonly messages: Messages;
}

/** What `messages` lack is said in English. */
export function languageOf(locale: string, messages?: Partial<Messages>): Language {
  return {locale, messages: completeMessages(messages)};
}

/** The language of the data's own texts, where it is known and another than that of the dates beside them. */
export function contentLangBeside(contentLang: string | undefined, {locale}: Language): string | undefined {
  return contentLang === locale ? undefined : contentLang;
}

/** A message about a number, which is written in the locale's digits. */
export function countText(message: CountMessage, count: number, {locale}: Language): string {
  return fill(message, digits(count, locale), count);
}

/** A message about two numbers. */
export function countsText(message: CountsMessage, first: number, second: number, {locale}: Language): string {
  return fill(message, digits(first, locale), digits(second, locale), first, second);
}

const countFormat = memoize((locale: string) => new Intl.NumberFormat(locale));

function digits(count: number, locale: string): string {
  return countFormat(locale).format(count);
}

/**
 * A date as a label says it, and as the mark is called where it is not seen, for the two have to be the same
 * (WCAG 2.2, 2.5.3): an instant in full, with its weekday; an interval in the shorter way, from–to.
 */
export function labelDate(when: When, language: Language, timeZone: string | undefined): string {
  return formatWhen(when, {...language, timeZone, style: when.kind === 'instant' ? 'full' : 'long'});
}
