import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../../layout/index.js';
import {iconButton} from '../../shared/templates/icon-button.js';
import {wordsLang} from '../../shared/locale.js';

/** What the buttons do. */
export interface ToolbarActions {
  zoomOut(): void;
  zoomIn(): void;
  fit(): void;
  keys(): void;
  /** absent where there is no story curve to be shown, or nothing that it would show */
  readonly curve?: {readonly shown: boolean; toggle(): void} | undefined;
}

export function toolbarTemplate(
  language: Language,
  {zoomOut, zoomIn, fit, keys, curve}: ToolbarActions,
): TemplateResult {
  const {messages} = language;
  const lang = wordsLang(language);
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${messages.controls} lang=${lang}>
    <slot name="toolbar"></slot>
    ${iconButton({label: messages.zoomOut, path: 'M3 8h10', onClick: zoomOut})}
    ${iconButton({label: messages.zoomIn, path: 'M8 3v10M3 8h10', onClick: zoomIn})}
    ${iconButton({label: messages.showAll, path: 'M2 3v10M14 3v10M5 8h6M6.5 6L4.5 8l2 2M9.5 6l2 2-2 2', onClick: fit})}
    ${
      curve
        ? iconButton({
            label: messages.curve,
            path: 'M3.5 1.5v1.5q0 3 4.5 5t4.5 5v1.5',
            onClick: curve.toggle,
            pressed: curve.shown,
          })
        : nothing
    }
    ${iconButton({label: messages.keys, path: 'M5.5 6A2.5 2.5 0 1 1 9 8.3Q8 8.8 8 10M8 12.7v.1', onClick: keys})}
  </div>`;
}
