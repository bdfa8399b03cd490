import {labelDate, languageOfWords, shownText, type Language} from '../layout/index.js';
import type {Timeline, TimelineEvent} from '../model/index.js';
import {formatWhen} from '../dates/index.js';
import {fill} from '../i18n/messages.js';

/** What those who do not see an event's mark are told: its title, and its date in words. */
export function accessibleName(event: TimelineEvent, language: Language, timeZone: string | undefined): string {
  const date = labelDate(event, language, timeZone);
  const {title} = event;
  return title ? shownText(title) + language.messages.separator + date : date;
}

/** The words at the reference line; undefined where a timeline has no reference. */
export function nowLabelOf({reference, timeZone}: Timeline, language: Language): string | undefined {
  if (!reference) return undefined;
  return fill(language.messages.asOf, formatWhen(reference, {...languageOfWords(language), timeZone}));
}
