import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../../layout/index.js';
import {wordsLang} from '../../shared/locale.js';

/** @param progress from 0 to 1; undefined where it is not known, or not worth telling */
export function loadingTemplate(progress: number | undefined, language: Language): TemplateResult {
  const {loading} = language.messages;
  const bar = html` <progress aria-label=${loading} value=${progress ?? 0}></progress>`;
  return html`<p class="line" role="status" lang=${wordsLang(language)}><span dir="auto">${loading}</span>${
    progress === undefined ? nothing : bar
  }</p>`;
}
