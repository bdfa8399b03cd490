import {html, nothing, type TemplateResult} from 'lit';
import {countsText, type Language} from '../../../layout/index.js';
import {wordsLang} from '../../shared/locale.js';

/** How many events have no place in the picture, for the reader of a page; its author is told why in the console. */
export function unshownTemplate(count: number, given: number, language: Language): TemplateResult | typeof nothing {
  if (count <= 0) return nothing;
  const text = countsText(language.messages.unshown, count, given, language);
  return html`<p class="line" part="problems" lang=${wordsLang(language)}><span dir="auto">${text}</span></p>`;
}
