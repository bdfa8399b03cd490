import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Messages} from '../../../i18n/index.js';
import type {Language} from '../../../layout/index.js';
import type {Sign, Timeline} from '../../../model/index.js';
import {wordsLang} from '../../shared/locale.js';

/** Of an instant its two forms: from afar and near by. */
const OUTLINE = 'M16 3H33M16 13H33M16 3V13M33 3V13';
const LONG_SIDES = 'M16 3H33M16 13H33';

/** Steps in which a bar of the legend thins out, each of 2 px. */
const STEPS = 8;

/** A bar that thins out from some px on. */
function fading(from: number) {
  const step = (index: number) =>
    svg`<rect class="core" x=${from + 2 * index} y="4" width="2" height="8" opacity=${1 - (index + 0.5) / STEPS} />`;
  return svg`<rect class="core" x="1" y="4" width=${from - 1} height="8" />
    ${Array.from({length: STEPS}, (_, index) => step(index))}`;
}

/** The signs; `meaning` is the message that says what one means. */
const SIGNS: Readonly<Record<Sign | 'counted' | 'back', {readonly meaning: keyof Messages; readonly sample: unknown}>> =
  {
    day: {
      meaning: 'legendDay',
      sample: svg`<circle class="dot" cx="6" cy="8" r="5.5" />
      <rect class="cell" x="17" y="3" width="15" height="10" rx="2" />`,
    },
    stretch: {
      meaning: 'legendStretch',
      sample: svg`<circle class="hollow" cx="6" cy="8" r="4.5" />
      <rect class="range" x="16" y="3" width="17" height="10" />
      <path class="outline" stroke-dasharray="4 2.5" d=${OUTLINE} />`,
    },
    unbounded: {
      meaning: 'legendUnbounded',
      sample: svg`<rect class="range" x="12" y="3" width="21" height="10" /><path class="arrow" d="M6 4L2 8L6 12" />
      <path class="outline" stroke-dasharray="4 2.5" d="M12 3H33M12 13H33M33 3V13" />`,
    },
    about: {
      meaning: 'legendAbout',
      sample: svg`<path class="hollow" d="M2.1 5.75A4.5 4.5 0 0 1 9.9 5.75M2.1 10.25A4.5 4.5 0 0 0 9.9 10.25" />
      <rect class="range" x="16" y="3" width="17" height="10" />
      <path class="outline" stroke-dasharray="4 2.5" d=${LONG_SIDES} />`,
    },
    perhaps: {
      meaning: 'legendPerhaps',
      sample: svg`<circle class="hollow is-uncertain" cx="6" cy="8" r="4.5" stroke-dasharray="0 4.04" />
      <rect class="range" x="16" y="3" width="17" height="10" />
      <path class="outline is-uncertain" stroke-dasharray="0 4.2" d=${OUTLINE} />`,
    },
    span: {meaning: 'legendSpan', sample: svg`<rect class="core" x="2" y="4" width="30" height="8" />`},
    taper: {
      meaning: 'legendTaper',
      sample: svg`<path class="outline" stroke-dasharray="4 2.5" d="M17 3H33V13H17" />
      <path class="core" d="M1 5H17L33 8L17 11H1Z" />`,
    },
    open: {meaning: 'legendOpen', sample: svg`${fading(13)}<path class="arrow" d="M28 3L33 8L28 13" />`},
    unknown: {
      meaning: 'legendUnknown',
      sample: svg`${fading(7)}<path class="arrow" d="M26.7 5A2.9 2.9 0 1 1 31 7.6Q29.6 8.6 29.6 10M29.6 13.1V13.2" />`,
    },
    set: {
      meaning: 'legendSet',
      sample: svg`<path class="joint" d="M11 8H23" />
      <circle class="hollow" cx="6" cy="8" r="4.5" /><circle class="hollow" cx="28" cy="8" r="4.5" />`,
    },
    counted: {
      meaning: 'legendCounted',
      sample: svg`<path class="density" d="M1 13V9H4V13H8V3H11V7H14V13H18V9H21V13H33V14H1Z" />`,
    },
    back: {
      meaning: 'legendBack',
      sample: svg`<path class="leader" d="M28 1v2q0 5-11 5t-11 5v2" /><path class="arrow" d="M19 4l-4 4 4 4" />`,
    },
  };

/** What a picture has beside the signs of its events. */
export interface LegendOptions {
  /** whether it is a story curve, with its lines back in time */
  readonly isCurve: boolean;
  /** whether some events are counted where they begin */
  readonly isCounted: boolean;
}

/** The signs that are in this timeline, all of them and no other, each with what it says. */
export function legendTemplate(
  {signs}: Timeline,
  {isCurve, isCounted}: LegendOptions,
  language: Language,
): TemplateResult | typeof nothing {
  const others = [...(isCounted ? (['counted'] as const) : []), ...(isCurve ? (['back'] as const) : [])];
  const used = [...signs, ...others].map((sign) => SIGNS[sign]);
  if (!used.length) return nothing;
  return html`<ul class="legend" part="legend" role="list" lang=${wordsLang(language)}>
    ${used.map(
      ({sample, meaning}) => html`<li>
        <svg viewBox="0 0 34 16" aria-hidden="true">${sample}</svg><span dir="auto">${language.messages[meaning]}</span>
      </li>`,
    )}
  </ul>`;
}
