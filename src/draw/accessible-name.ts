import {labelDate, languageOfWords, shownText, type Language, type Mark} from '../layout/index.js';
import type {Era, Timeline, TimelineEvent} from '../model/index.js';
import {formatWhen, isAsFineAs} from '../dates/index.js';
import {fill} from '../i18n/messages.js';

/**
 * What those who do not see an event's mark are told: its title, and its date in words. It begins with what the label
 * says (WCAG 2.2, 2.5.3); of a date that is shortened there, the whole follows, with its year, weekday or zone.
 * @param shown the date as the label says it; none where absent
 */
export function accessibleName(
  event: TimelineEvent,
  language: Language,
  timeZone: string | undefined,
  shown = '',
): string {
  const {separator} = language.messages;
  const whole = labelDate(event, language, timeZone);
  const saysMore =
    (isAsFineAs(event.when.precision, 'day') && event.when.kind === 'instant') || digitsIn(whole) > digitsIn(shown);
  const date = !shown || `${whole} `.startsWith(`${shown} `) ? whole : saysMore ? shown + separator + whole : shown;
  const {title} = event;
  return title ? shownText(title) + separator + date : date;
}

/** How many digits a text has: more than another of the same date where it says the year as well. */
function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** The same of a mark, with the date as its label says it. */
export function markName({event, label}: Mark, language: Language, timeZone: string | undefined): string {
  return accessibleName(event, language, timeZone, shownDate(label));
}

/** The date of a label as it is drawn; empty where there is none, or where it is cut. */
export function shownDate(label: Mark['label']): string {
  const lines = label?.lines.filter(({role}) => role === 'date').map(({text}) => text) ?? [];
  return lines.some((line) => line.endsWith('…')) ? '' : lines.join(' ');
}

/** What those are told who do not see an era's band: its title, and its date in words. */
export function eraName({title, when}: Era, language: Language, timeZone: string | undefined): string {
  return shownText(title) + language.messages.separator + labelDate({when}, language, timeZone);
}

/** The words at the reference line; undefined where a timeline has no reference. */
export function nowLabelOf({reference, timeZone}: Timeline, language: Language): string | undefined {
  if (!reference) return undefined;
  return fill(language.messages.asOf, formatWhen(reference, {...languageOfWords(language), timeZone}));
}
