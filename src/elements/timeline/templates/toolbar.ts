import {html, nothing, type TemplateResult} from 'lit';
import {WORDS} from '../../shared/words.js';

/** What the buttons do. */
export interface ToolbarActions {
  zoomOut(): void;
  zoomIn(): void;
  fit(): void;
  keys(): void;
  /** absent where there is no story curve to be shown, or nothing that it would show */
  readonly curve?: {readonly shown: boolean; toggle(): void} | undefined;
}

export function toolbarTemplate({zoomOut, zoomIn, fit, keys, curve}: ToolbarActions): TemplateResult {
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${WORDS.controls}>
    <slot name="toolbar"></slot>
    ${button(WORDS.zoomOut, 'M3 8h10', zoomOut)}
    ${button(WORDS.zoomIn, 'M8 3v10M3 8h10', zoomIn)}
    ${button(WORDS.fit, 'M2 3v10M14 3v10M5 8h6M6.5 6L4.5 8l2 2M9.5 6l2 2-2 2', fit)}
    ${curve ? button(WORDS.curve, 'M3.5 1.5v1.5q0 3 4.5 5t4.5 5v1.5', curve.toggle, curve.shown) : nothing}
    ${button(WORDS.keys, 'M5.5 6A2.5 2.5 0 1 1 9 8.3Q8 8.8 8 10M8 12.7v.1', keys)}
  </div>`;
}

/** @param pressed of a button that stays down: whether it is */
function button(label: string, path: string, act: () => void, pressed?: boolean): TemplateResult {
  return html`<button part="button" type="button" aria-label=${label} aria-pressed=${pressed === undefined ? nothing : String(pressed)} title=${label} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}
