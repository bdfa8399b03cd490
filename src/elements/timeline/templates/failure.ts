import {html, type ReactiveElement, type TemplateResult} from 'lit';
import {fill} from '../../../i18n/index.js';
import type {Language} from '../../../layout/index.js';
import {wordsLang} from '../../shared/locale.js';
import type {FileFailure} from '../data/fetched-file.js';

/** One line that says what could not be had, and a button that tries again. */
export function failureTemplate(text: string, language: Language, retry: () => void): TemplateResult {
  return html`<p class="line failure" part="failure" role="alert" lang=${wordsLang(language)}
    ><span dir="auto">${text}</span>
    <button part="button" type="button" @click=${(event: Event) => void retryAt(event, retry)}
      >${language.messages.tryAgain}</button></p
  >`;
}

/**
 * The button goes as it is pressed: a focus on it goes to the picture, or to the button that comes if that is in vain.
 */
async function retryAt({currentTarget}: Event, retry: () => void): Promise<void> {
  const button = currentTarget as Element;
  const root = button.getRootNode() as ShadowRoot;
  const hadFocus = root.activeElement === button;
  retry();
  await (root.host as ReactiveElement).updateComplete;
  if (hadFocus && !root.activeElement)
    root.querySelector<HTMLElement>('.stage:not([hidden]), .failure button')?.focus();
}

/** Why a file gave no events, for readers. */
export function fileFailureText(failure: FileFailure, {messages}: Language): string {
  if (typeof failure === 'number') return fill(messages.fileRefused, String(failure));
  return failure === 'unreachable' ? messages.fileUnreachable : messages.fileUnreadable;
}
