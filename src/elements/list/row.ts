import {html, nothing, type TemplateResult} from 'lit';
import {labelDate, shownText} from '../../layout/index.js';
import type {TimelineEvent} from '../../model/index.js';
import {swatchTemplate} from '../shared/templates/swatch.js';
import {
  contentText,
  dateTemplate as dateWithWording,
  sourceNames,
  titleLang,
  type EventContext,
} from '../shared/templates/event-details.js';

/** One event of a list. */
export interface Row {
  readonly event: TimelineEvent;
  readonly index: number;
  /** rank in given order among all events */
  readonly rank: number;
  readonly group: string | undefined;
  /** of the group */
  readonly color: string | undefined;
  /** whether the event is open in the timeline */
  readonly isOpen: boolean;
  /** whether Tab leads to this row */
  readonly isCurrent: boolean;
}

/** Rows and, where only some are drawn, the spaces that stand for those before and after them. */
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
  readonly context: EventContext;
  sort(order: 'given' | 'time'): void;
}

/** Entries keep their elements, and with them the focus, wherever they go. Ids may be any text. */
export function keyOf(entry: Entry): unknown {
  return typeof entry === 'string' ? entry : `row ${entry.event.id}`;
}

export function rowClass({isOpen}: Row): string {
  return isOpen ? 'row is-open' : 'row';
}

/** The title, which opens the event. An event without a title is called by its date. */
export function titleTemplate({event, rank, isOpen, isCurrent}: Row, {context}: Listing): TemplateResult {
  const title = shownText(event.title) || dateText(event, context);
  return html`<button
    part="title"
    class="title"
    type="button"
    tabindex=${isCurrent ? 0 : -1}
    aria-current=${isOpen ? 'true' : nothing}
    aria-describedby="date-${rank}"
  >
    ${contentText(title, titleLang(event, context), 'clamped')}
  </button>`;
}

/** The date in the words of labels, and the source's own where they are others. */
export function dateTemplate({event, rank}: Row, {context}: Listing): TemplateResult {
  const date = dateWithWording(event, context, dateText(event, context));
  return html`<span part="date" class="date clamped" id="date-${rank}">${date}</span>`;
}

export function groupTemplate({group, color}: Row, {context}: Listing): TemplateResult | typeof nothing {
  if (group === undefined) return nothing;
  const title = contentText(group, context.contentLang);
  return html`<span part="group" class="group clamped">${swatchTemplate(color)}${title}</span>`;
}

export function sourcesTemplate({event, isCurrent}: Row, {context}: Listing): TemplateResult | typeof nothing {
  if (!event.sources) return nothing;
  // Tab leads to the links of the current row only.
  const names = sourceNames(event.sources, context.language, isCurrent ? undefined : -1);
  return html`<span part="sources" class="sources clamped" lang=${context.contentLang ?? nothing}>${names}</span>`;
}

function dateText(event: TimelineEvent, {language, timeZone}: EventContext): string {
  return labelDate(event, language, timeZone);
}
