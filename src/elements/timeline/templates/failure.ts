import {html, type TemplateResult} from 'lit';
import {fill} from '../../../i18n/index.js';
import type {Language} from '../../../layout/index.js';
import {wordsLang} from '../../shared/locale.js';
import type {FileFailure} from '../data/fetched-file.js';

/** One line that says what could not be had, and a button that tries again. */
export function failureTemplate(text: string, language: Language, retry: () => void): TemplateResult {
  return html`<p class="line failure" part="failure" role="alert" lang=${wordsLang(language)}
    ><span dir="auto">${text}</span>
    <button part="button" type="button" @click=${retry}>${language.messages.tryAgain}</button></p
  >`;
}

/** Why a file gave no events, for readers. */
export function fileFailureText(failure: FileFailure, {messages}: Language): string {
  if (typeof failure === 'number') return fill(messages.fileRefused, String(failure));
  return failure === 'unreachable' ? messages.fileUnreachable : messages.fileUnreadable;
}
