import {html, nothing, type TemplateResult} from 'lit';
import {signSentence} from '../../../layout/sign-sentence.js';
import type {TimelineEvent} from '../../../model/index.js';
import {wordsLang} from '../../shared/locale.js';
import {
  bodyTemplate,
  dateTemplate,
  groupTemplate,
  titleLang,
  titleOf,
  type EventContext,
} from '../../shared/templates/event-details.js';
import {closeButton} from '../templates/close-button.js';

/** All that is known of one event. */
export function eventTemplate(event: TimelineEvent, context: EventContext, close: () => void): TemplateResult {
  const title = titleOf(event, context);
  const lang = titleLang(event, context) ?? nothing;
  return html`
    <header class="card-head">
      <h2 id="card-title" class="event-title card-title" dir="auto" lang=${lang}>${title}</h2>
      ${closeButton(context.language, close)}
    </header>
    ${groupTemplate(event, context)}
    <p class="event-date card-date">${dateTemplate(event, context)}</p>
    <p class="card-sign" lang=${wordsLang(context.language)} dir="auto">
      ${signSentence(event.when, context.language, context.timeZone)}
    </p>
    ${bodyTemplate(event, context)}
  `;
}
