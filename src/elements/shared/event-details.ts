import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../layout/index.js';
import type {Claim, Source, TimelineEvent} from '../../model/index.js';
import {formatWhen} from '../../dates/index.js';
import {WORDS} from './words.js';

/** In which words an event is told. */
export interface EventContext {
  readonly language: Language;
  readonly timeZone: string | undefined;
  /** the language of the events' own texts, where it is known */
  readonly contentLang: string | undefined;
}

/** An event without a title is called by its date. */
export function titleOf(event: TimelineEvent, context: EventContext): string {
  return event.title || dateWords(event, context);
}

/** The date in words, and in the source's own wording where that says it otherwise. */
export function dateTemplate(event: TimelineEvent, context: EventContext): TemplateResult {
  const words = dateWords(event, context);
  const {text, precision, edtf} = event.when;
  const written = text.trim();
  const isSaid = precision === 'millisecond' || written === edtf || written.toLowerCase() === words.toLowerCase();
  return html`${words}${isSaid ? nothing : html`, <span class="wording">${WORDS.from} ‘<span dir="auto">${written}</span>’</span>`}`;
}

/** All that is known of an event beside its title and date. Data is text: nothing of it is ever read as markup. */
export function bodyTemplate(
  {media, text, claims, sources, url}: TimelineEvent,
  {contentLang}: EventContext,
): TemplateResult {
  return html`<div class="event-body" lang=${contentLang ?? nothing}>
    ${
      media
        ? html`<figure class="media">
      <img src=${media.url} alt=${media.alt ?? ''} loading="lazy" />
      ${media.caption ? html`<figcaption dir="auto">${media.caption}</figcaption>` : nothing}
    </figure>`
        : nothing
    }
    ${text ? html`<p dir="auto">${text}</p>` : nothing}
    ${claims ? claimsTemplate(claims) : nothing}
    ${sources ? sourcesTemplate(sources) : nothing}
    ${url ? html`<p><a href=${url}>${WORDS.more}</a></p>` : nothing}
  </div>`;
}

export function dateWords({when}: TimelineEvent, {language, timeZone}: EventContext): string {
  return formatWhen(when, {...language, timeZone});
}

/** Side by side, since they stand against each other. */
function claimsTemplate(claims: readonly Claim[]): TemplateResult {
  return html`<ul class="claims" aria-label=${WORDS.accounts}>
    ${claims.map(
      ({by, says, stance, sources}) => html`<li class="claim">
      <p class="claim-by" dir="auto">${by}${stance === 'denies' ? html` <span class="stance">${WORDS.denies}</span>` : nothing}</p>
      <p dir="auto">${says}</p>
      ${sources ? sourcesTemplate(sources) : nothing}
    </li>`,
    )}
  </ul>`;
}

function sourcesTemplate(sources: readonly Source[]): TemplateResult {
  return html`<p class="sources"><span class="sources-label">${sources.length > 1 ? WORDS.sources : WORDS.source}</span>
    ${sources.map(({name, url, quote}, index) => html`${index ? ', ' : ''}${url ? html`<a href=${url} dir="auto">${name}</a>` : html`<span dir="auto">${name}</span>`}${quote ? html`: <q dir="auto">${quote}</q>` : nothing}`)}
  </p>`;
}
