import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineEvent} from '../../../model/index.js';
import {bodyTemplate, dateTemplate, titleOf, type EventContext} from '../../shared/event-details.js';
import {eventDetailsStyles} from '../../shared/event-details.styles.js';
import {WORDS} from '../../shared/words.js';
import {cardStyles} from './card.styles.js';

export {crowdTemplate} from './cluster-list.js';

export interface CardContext extends EventContext {
  close(): void;
}

/** All that is known of one event. */
export function cardTemplate(event: TimelineEvent, context: CardContext): TemplateResult {
  return html`
    <header class="card-head" lang=${context.contentLang ?? nothing}>
      <h2 id="card-title" class="event-title card-title" dir="auto">${titleOf(event, context)}</h2>
      ${closeButton(context.close)}
    </header>
    <p class="event-date card-date">${dateTemplate(event, context)}</p>
    ${bodyTemplate(event, context)}
  `;
}

export function closeButton(close: () => void): TemplateResult {
  return html`<button part="button" class="close" type="button" aria-label=${WORDS.close} @click=${close}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
  </button>`;
}

const styles = [eventDetailsStyles, cardStyles].map(({styleSheet}) => styleSheet!);

/** Gives a timeline the styles of its card, unless it has them. */
export function adoptCardStyles(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(styles[0]!)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles];
}
