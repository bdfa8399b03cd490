import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Timeline} from '../../../model/index.js';
import {WORDS} from '../../shared/words.js';

type Kind = keyof typeof WORDS.key;

const SAMPLES: Readonly<Record<Kind, SVGTemplateResult>> = {
  range: svg`<rect class="range" x="0" y="2" width="28" height="12" /><path class="outline" stroke-dasharray="4.4 3.3" d="M0 2H28M0 14H28M0 2V14M28 2V14" />`,
  dot: svg`<circle class="dot" cx="22" cy="8" r="5.5" />`,
  span: svg`<rect class="core" x="0" y="4" width="28" height="8" />`,
  open: svg`<rect class="core" x="0" y="4" width="10" height="8" /><rect class="core" x="10" y="4" width="6" height="8" opacity="0.6" /><rect class="core" x="16" y="4" width="6" height="8" opacity="0.25" /><path class="arrow" d="M23 3l5 5-5 5" />`,
  back: svg`<path class="leader" d="M25 1v2q0 5-11 5t-11 5v2" /><path class="arrow" d="M16 4l-4 4 4 4" />`,
};

/** The signs that this timeline uses, each with what it says. */
export function legendTemplate({has}: Timeline, isCurve: boolean): TemplateResult | typeof nothing {
  // Every instant is a range from near by and a dot from afar.
  const used = new Set<Kind>([
    ...(has.instant ? (['range', 'dot'] as const) : []),
    ...(has.span ? (['span'] as const) : []),
    ...(has.open ? (['open'] as const) : []),
    ...(isCurve ? (['back'] as const) : []),
  ]);
  if (!used.size) return nothing;
  return html`<ul class="legend" part="legend" role="list">
    ${(Object.keys(SAMPLES) as Kind[]).filter((kind) => used.has(kind)).map((kind) => html`<li><svg viewBox="0 0 28 16" aria-hidden="true">${SAMPLES[kind]}</svg>${WORDS.key[kind]}</li>`)}
  </ul>`;
}
