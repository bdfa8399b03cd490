import {html, type TemplateResult} from 'lit';
import {WORDS} from '../../shared/words.js';

export function closeButton(close: () => void): TemplateResult {
  return html`<button part="button" class="close" type="button" aria-label=${WORDS.close} @click=${close}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
  </button>`;
}
