import {html, svg, type TemplateResult} from 'lit';
import type {Language} from '../../../layout/index.js';
import {wordsLang} from '../../shared/locale.js';

import {SIDES, type TimeSide} from './time-side.js';

/**
 * The two chips at the edges of the picture that lead to events beyond it. What they say, and whether they are there,
 * follows the window: see `EdgeChips`.
 */
export function edgesTemplate(language: Language, goTo: (side: TimeSide) => void): TemplateResult[] {
  return SIDES.map(
    (side) => html`<div class="edge-layer is-${side}" lang=${wordsLang(language)}>
      <button class="edge" part="edge edge-${side}" type="button" hidden @click=${() => goTo(side)}>
        <svg viewBox="0 0 8 16" aria-hidden="true">${CHEVRONS[side]}</svg><span dir="auto"></span>
      </button>
    </div>`,
  );
}

const CHEVRONS = {earlier: svg`<path d="M6 4L2 8l4 4" />`, later: svg`<path d="M2 4l4 4l-4 4" />`};
