import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Language} from '../../../layout/index.js';
import type {Timeline} from '../../../model/index.js';
import {wordsLang} from '../../shared/locale.js';

/** The signs, in the order in which the legend has them; `meaning` is the message that says what one means. */
const SIGNS = {
  range: {
    meaning: 'legendRange',
    sample: svg`<rect class="range" x="0" y="2" width="28" height="12" />
      <path class="outline" stroke-dasharray="4.4 3.3" d="M0 2H28M0 14H28M0 2V14M28 2V14" />`,
  },
  dot: {meaning: 'legendDot', sample: svg`<circle class="dot" cx="22" cy="8" r="5.5" />`},
  span: {meaning: 'legendSpan', sample: svg`<rect class="core" x="0" y="4" width="28" height="8" />`},
  open: {
    meaning: 'legendOpen',
    sample: svg`<rect class="core" x="0" y="4" width="10" height="8" />
      <rect class="core" x="10" y="4" width="6" height="8" opacity="0.6" />
      <rect class="core" x="16" y="4" width="6" height="8" opacity="0.25" /><path class="arrow" d="M23 3l5 5-5 5" />`,
  },
  back: {
    meaning: 'legendBack',
    sample: svg`<path class="leader" d="M25 1v2q0 5-11 5t-11 5v2" /><path class="arrow" d="M16 4l-4 4 4 4" />`,
  },
} as const;

type Sign = keyof typeof SIGNS;

/** The signs that this timeline uses, each with what it says. */
export function legendTemplate({has}: Timeline, isCurve: boolean, language: Language): TemplateResult | typeof nothing {
  // Every instant is a range from near by and a dot from afar.
  const used: Readonly<Record<Sign, boolean>> = {
    range: has.instant,
    dot: has.instant,
    span: has.span,
    open: has.open,
    back: isCurve,
  };
  const signs = (Object.keys(SIGNS) as Sign[]).filter((sign) => used[sign]).map((sign) => SIGNS[sign]);
  if (!signs.length) return nothing;
  return html`<ul class="legend" part="legend" role="list" lang=${wordsLang(language)}>
    ${signs.map(
      ({sample, meaning}) => html`<li>
        <svg viewBox="0 0 28 16" aria-hidden="true">${sample}</svg><span dir="auto">${language.messages[meaning]}</span>
      </li>`,
    )}
  </ul>`;
}
