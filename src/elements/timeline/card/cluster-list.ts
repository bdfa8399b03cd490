import {html, nothing, type TemplateResult} from 'lit';
import {countText, labelDate, shownText} from '../../../layout/index.js';
import type {TimelineEvent} from '../../../model/index.js';
import {swatchTemplate} from '../../shared/templates/swatch.js';
import {contentText, dateLang, type EventContext} from '../../shared/templates/event-details.js';
import {wordsLang} from '../../shared/locale.js';
import type {Cluster} from './cluster.js';
import {closeButton} from '../templates/close-button.js';

/** What can be done in the list of a cluster. */
export interface ClusterActions {
  choose(event: TimelineEvent, click: MouseEvent): void;
  zoomIn(cluster: Cluster): void;
  close(): void;
}

/** The events of a cluster, to choose one of them. */
export function clusterTemplate(
  cluster: Cluster,
  context: EventContext,
  {choose, zoomIn, close}: ClusterActions,
): TemplateResult {
  const {count, events} = cluster;
  const {language, timeZone, contentLang, colorOf} = context;
  const {messages} = language;
  const more = count - events.length;
  const title = countText(messages.events, count, language);
  const lang = wordsLang(language);
  return html`
    <header class="card-head">
      <h2 id="card-title" class="event-title card-title" dir="auto" lang=${lang}>${title}</h2>
      ${closeButton(language, close)}
    </header>
    <ol class="cluster" role="list">
      ${events.map((event) => {
        const eventTitle = html`${contentText(shownText(event.title), contentLang)} `;
        const words = labelDate(event, language, timeZone);
        const date = contentText(words, dateLang(event, words, context), 'event-date card-date');
        return html`<li><button part="button" class="choice" type="button"
          @click=${(click: MouseEvent) => choose(event, click)}>
          ${swatchTemplate(colorOf(event.group))}${event.title ? eventTitle : nothing}${date}
        </button></li>`;
      })}
    </ol>
    <footer class="card-foot" lang=${lang}>
      ${more > 0 ? html`<span dir="auto">${countText(messages.andMore, more, language)}</span>` : nothing}
      <button part="button" class="zoom-here" type="button" @click=${() => zoomIn(cluster)}><span
        dir="auto">${messages.zoomHere}</span></button>
    </footer>
  `;
}
