import {formatWhen, usesWords, type Style, type When} from '../dates/index.js';
import {memoize} from '../dates/memoize.js';
import {completeMessages, fill, type CountMessage, type CountsMessage, type Messages} from '../i18n/index.js';
import type {TimelineEvent} from '../model/index.js';
import {shownText} from './labels/text/shown-text.js';

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

/** Whether two tags are of one language, as "fr-CA" and "fr" are. */
export function isSameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0] === b.split('-', 1)[0];
}

/**
 * The language of what is said in words of the interface, with the dates and numbers in it: a phrase has one language.
 * It is another than that of dates by themselves on a page whose language has no table.
 */
export function languageOfWords(language: Language): Language {
  const {locale, messages} = language;
  return isSameLanguage(locale, messages.locale) ? language : {locale: messages.locale, messages};
}

/** The language that a date is written in: that of the words around it, where there are any. */
export function languageOfDate(when: When, language: Language): Language {
  const ofWords = languageOfWords(language);
  return ofWords !== language && usesWords(when, {locale: language.locale}) ? ofWords : language;
}

/** A message about a number. */
export function countText(message: CountMessage, count: number, language: Language): string {
  return fill(message, digits(count, language), count);
}

/** A message about two numbers. */
export function countsText(message: CountsMessage, first: number, second: number, language: Language): string {
  return fill(message, digits(first, language), digits(second, language), first, second);
}

const countFormat = memoize((locale: string) => new Intl.NumberFormat(locale));

function digits(count: number, language: Language): string {
  return countFormat(languageOfWords(language).locale).format(count);
}

/** An event's date, read and perhaps in the source's own wording. */
export type Dated = Pick<TimelineEvent, 'when' | 'dateText'>;

/**
 * A date as a label says it, and as the mark is called where it is not seen, for the two have to be the same
 * (WCAG 2.2, 2.5.3): in the source's own wording where there is one, else an instant in full, with its weekday, and an
 * interval in the shorter way, from–to.
 * @param style another one, where there is little room
 */
export function labelDate(
  {when, dateText}: Dated,
  language: Language,
  timeZone: string | undefined,
  style: Style = when.kind === 'instant' ? 'full' : 'long',
): string {
  if (dateText !== undefined) return shownText(dateText);
  return formatWhen(when, {...languageOfDate(when, language), timeZone, style});
}
