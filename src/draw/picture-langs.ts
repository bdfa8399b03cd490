import {languageOfDate, languageOfWords, type Language} from '../layout/index.js';
import type {Timeline, TimelineEvent} from '../model/index.js';
import type {Attributes} from './scene/scene-node.js';

/** BCP 47 tags of what a picture says. */
export interface PictureLangs {
  /** of the picture as a whole: of its ticks, and of dates that need no words */
  readonly locale: string;
  /** of the words of the interface, which are in another on a page whose language has no table */
  readonly words: string;
  /** of the data's own texts */
  readonly content: string;
  /** of an event's date as its label says it */
  ofDate(event: TimelineEvent): string;
}

export function pictureLangs({lang}: Timeline, language: Language): PictureLangs {
  const {locale} = language;
  const content = lang ?? locale;
  return {
    locale,
    words: languageOfWords(language).locale,
    content,
    ofDate: ({when, dateText}) => (dateText === undefined ? languageOfDate(when, language).locale : content),
  };
}

/** `lang` of a node, where it is in another language than what it stands in. */
export function langBeside(lang: string | undefined, around: string | undefined): Attributes {
  return lang === undefined || lang === around ? {} : {lang};
}
