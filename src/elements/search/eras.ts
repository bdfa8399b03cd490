import {html, nothing, type TemplateResult} from 'lit';
import {shownText} from '../../layout/index.js';
import type {Era, Timeline} from '../../model/index.js';
import {foldText} from '../../model/filter/fold-text.js';
import {wordsOf} from '../../model/filter/search.js';
import {timeWindow, type TimeWindow} from '../../view/index.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';

/** Of more eras than these the first are offered. */
const MOST_OFFERED = 20;
/** part of an era that is shown before it and behind it */
const MARGIN = 0.1;

/** The eras in whose titles all words occur; none where there are no words. */
export function erasWith(text: string, {eras}: Timeline, locale: string): readonly Era[] {
  const words = wordsOf(text, locale);
  if (!words.length) return [];
  return eras.filter(({title}) => {
    const folded = foldText(title, locale);
    return words.every((word) => folded.includes(word));
  });
}

/** Buttons that lead to the eras that are found. */
export function foundErasTemplate(text: string, handle: TimelineHandle): TemplateResult | typeof nothing {
  const {timeline, language} = handle;
  const found = erasWith(text, timeline, language.locale).slice(0, MOST_OFFERED);
  if (!found.length) return nothing;
  const button = (era: Era): TemplateResult => html`<button
    class="era"
    part="button era"
    type="button"
    @click=${() => handle.glideTo(windowOf(era, timeline))}
  >
    <span dir="auto" lang=${timeline.lang ?? nothing}>${shownText(era.title)}</span>
  </button>`;
  return html`<div class="eras" part="eras" role="group" aria-label=${language.messages.eras}>
    <span aria-hidden="true" dir="auto">${language.messages.eras}</span> ${found.map(button)}
  </div>`;
}

/** An era with some time about it; as far as something is known where it has no end, or no beginning. */
function windowOf({when}: Era, {extent, reference}: Timeline): TimeWindow {
  const bounds = [when.start.earliest, when.start.latest, when.end.earliest, when.end.latest].filter(Number.isFinite);
  const isOpenBefore = when.start.earliest === -Infinity;
  const isOpenAfter = when.end.latest === Infinity;
  const start = Math.min(...bounds, ...(isOpenBefore && extent ? [extent.start] : []));
  const known = [extent?.end, reference?.start.earliest].filter((ms) => ms !== undefined);
  const end = Math.max(...bounds, ...(isOpenAfter ? known : []));
  const margin = (end - start) * MARGIN;
  return timeWindow(start - margin, end + margin);
}
