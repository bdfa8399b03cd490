import {html, nothing, type TemplateResult} from 'lit';
import {labelDate} from '../../layout/index.js';
import type {Timeline, TimelineEvent} from '../../model/index.js';
import {formatWhen} from '../../dates/index.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {WORDS as COMMON} from '../shared/words.js';

/** One event of a list. */
export interface Row {
  readonly event: TimelineEvent;
  /** place in the list, from 0 */
  readonly index: number;
  /** place in the order told among all events, from 1 */
  readonly told: number;
  readonly group: string | undefined;
  /** whether the event is open in the timeline */
  readonly isOpen: boolean;
  /** whether Tab leads to this row */
  readonly isStop: boolean;
}

/**
 * What stands in a list: rows, and where most of them are out of sight, the space before and after those that are
 * drawn.
 */
export type Entry = Row | 'before' | 'after';

/** A list, ready to be drawn in either form. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** how many rows there are, drawn or not */
  readonly count: number;
  /** whether only some of them are drawn */
  readonly isPartial: boolean;
  readonly caption: TemplateResult;
  readonly order: 'given' | 'time';
  readonly hasGroups: boolean;
  readonly hasSources: boolean;
  readonly handle: TimelineHandle;
  sort(order: 'given' | 'time'): void;
}

/** Entries keep their elements, and with them the focus, wherever they go. Ids may be any text. */
export function keyOf(entry: Entry): unknown {
  return typeof entry === 'string' ? entry : `row ${entry.event.id}`;
}

export function rowClass({isOpen}: Row): string {
  return isOpen ? 'row is-open' : 'row';
}

/** The title, which opens the event. */
export function titleTemplate({event, told, isOpen, isStop}: Row, {handle}: Listing): TemplateResult {
  return html`<button part="title" class="title" type="button" tabindex=${isStop ? 0 : -1} aria-current=${isOpen ? 'true' : nothing} aria-describedby="date-${told}">
    ${event.title ? html`<span class="clamped" dir="auto" lang=${langOf(handle.timeline)}>${event.title}</span>` : html`<span class="clamped" dir="auto">${dateOf(event, handle)}</span>`}
  </button>`;
}

/** The date in the words of labels, and the source's own where they are others. */
export function dateTemplate({event, told}: Row, {handle}: Listing): TemplateResult {
  const wording = ownWording(event, handle);
  return html`<span part="date" class="date clamped" id="date-${told}"><span dir="auto">${dateOf(event, handle)}</span>${
    wording === undefined
      ? nothing
      : html`, <span class="wording" dir="auto">${COMMON.from} ‘<span dir="auto" lang=${langOf(handle.timeline)}>${wording}</span>’</span>`
  }</span>`;
}

export function groupTemplate({group}: Row, {handle}: Listing): TemplateResult | typeof nothing {
  return group === undefined
    ? nothing
    : html`<span part="group" class="group clamped"><span dir="auto" lang=${langOf(handle.timeline)}>${group}</span></span>`;
}

export function sourcesTemplate({event, isStop}: Row, {handle}: Listing): TemplateResult | typeof nothing {
  const {sources} = event;
  return sources
    ? html`<span part="sources" class="sources clamped" lang=${langOf(handle.timeline)}>${sources.map(
        ({name, url}, index) =>
          html`${index ? ', ' : nothing}${
            url
              ? html`<a href=${url} dir="auto" tabindex=${isStop ? nothing : -1}>${name}</a>`
              : html`<span dir="auto">${name}</span>`
          }`,
      )}</span>`
    : nothing;
}

function dateOf({when}: TimelineEvent, {language, timeline}: TimelineHandle): string {
  return labelDate(when, language, timeline.timeZone);
}

function ownWording(event: TimelineEvent, handle: TimelineHandle): string | undefined {
  const {when} = event;
  const written = when.text.trim();
  if (when.precision === 'millisecond' || written === when.edtf) return undefined;
  const words = [dateOf(event, handle), formatWhen(when, {...handle.language, timeZone: handle.timeline.timeZone})];
  return words.some((said) => said.toLowerCase() === written.toLowerCase()) ? undefined : written;
}

/** The language of the events' own texts, where it is known. */
function langOf({lang}: Timeline): string | typeof nothing {
  return lang ?? nothing;
}
