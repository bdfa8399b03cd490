import {html, nothing, type TemplateResult} from 'lit';
import {countText, labelDate, languageOfDate, shownText} from '../../../layout/index.js';
import type {TimelineEvent} from '../../../model/index.js';
import {contentText, type EventContext} from '../../shared/templates/event-details.js';
import {wordsLang} from '../../shared/locale.js';
import type {Cluster} from '../interaction/cluster.js';
import {closeButton} from './close-button.js';

/** What can be done in the list of a cluster. */
export interface ClusterActions {
  choose(event: TimelineEvent, click: MouseEvent): void;
  zoomIn(cluster: Cluster): void;
  close(): void;
}

/** The events of a cluster, to choose one of them. */
export function clusterTemplate(
  cluster: Cluster,
  {language, timeZone, contentLang}: EventContext,
  {choose, zoomIn, close}: ClusterActions,
): TemplateResult {
  const {count, events} = cluster;
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
        const date = labelDate(event.when, language, timeZone);
        const dateLang = languageOfDate(event.when, language).locale;
        return html`<li><button part="button" class="choice" type="button"
          @click=${(click: MouseEvent) => choose(event, click)}>
          ${event.title ? eventTitle : nothing}${contentText(date, dateLang, 'event-date card-date')}
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
