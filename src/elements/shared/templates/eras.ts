import {html, nothing, type TemplateResult} from 'lit';
import {labelDate, shownText, type Language} from '../../../layout/index.js';
import type {Era, Timeline} from '../../../model/index.js';
import {wordsLang} from '../locale.js';

/** The eras of a timeline, each with its title and its date, as the items of a list. */
export function eraItems({eras, lang, timeZone}: Timeline, language: Language): readonly TemplateResult[] {
  return eras.map(
    ({title, when}: Era) => html`<li part="era" class="era" lang=${wordsLang(language)}>
      <span part="era-label" dir="auto" lang=${lang ?? nothing}>${shownText(title)}</span
      ><span dir="auto">${language.messages.separator}${labelDate({when}, language, timeZone)}</span>
    </li>`,
  );
}
