import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../layout/index.js';
import type {Claim, Source, TimelineEvent} from '../../model/index.js';
import {formatWhen} from '../../when/index.js';
import {WORDS} from '../words.js';

export interface CardContext {
  readonly language: Language;
  readonly timeZone: string | undefined;
  /** the language of the events' own texts, where it is known */
  readonly contentLang: string | undefined;
  close(): void;
}

/** All that is known of one event. Data is text: nothing of it is ever read as markup. */
export function cardTemplate(event: TimelineEvent, context: CardContext): TemplateResult {
  const {contentLang} = context;
  return html`
    <header class="card-head" lang=${contentLang ?? nothing}>
      <h2 id="card-title" class="card-title" dir="auto">${event.title || dateWords(event, context)}</h2>
      ${closeButton(context.close)}
    </header>
    <p class="card-date">${dateWords(event, context)}${wordingOf(event, context)}</p>
    <div class="card-body" lang=${contentLang ?? nothing}>
      ${event.media ? html`<figure class="card-media">
        <img src=${event.media.url} alt=${event.media.alt ?? ''} loading="lazy" />
        ${event.media.caption ? html`<figcaption dir="auto">${event.media.caption}</figcaption>` : nothing}
      </figure>` : nothing}
      ${event.text ? html`<p dir="auto">${event.text}</p>` : nothing}
      ${event.claims ? claimsTemplate(event.claims) : nothing}
      ${event.sources ? sourcesTemplate(event.sources) : nothing}
      ${event.url ? html`<p class="card-more"><a href=${event.url}>${WORDS.more}</a></p>` : nothing}
    </div>
  `;
}

export function closeButton(close: () => void): TemplateResult {
  return html`<button part="button" class="close" type="button" aria-label=${WORDS.close} @click=${close}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
  </button>`;
}

function dateWords({when}: TimelineEvent, {language, timeZone}: CardContext): string {
  return formatWhen(when, {...language, timeZone});
}

/** The source's own wording, where it says the date otherwise. */
function wordingOf(event: TimelineEvent, context: CardContext): TemplateResult | typeof nothing {
  const written = event.when.text.trim();
  if (event.when.precision === 'millisecond' || written === event.when.edtf || written.toLowerCase() === dateWords(event, context).toLowerCase()) return nothing;
  return html`, <span class="wording">${WORDS.from} ‘<span dir="auto">${written}</span>’</span>`;
}

/** Side by side, since they stand against each other. */
function claimsTemplate(claims: readonly Claim[]): TemplateResult {
  return html`<ul class="claims" aria-label=${WORDS.accounts}>
    ${claims.map(({by, says, stance, sources}) => html`<li class="claim">
      <p class="claim-by" dir="auto">${by}${stance === 'denies' ? html` <span class="stance">${WORDS.denies}</span>` : nothing}</p>
      <p dir="auto">${says}</p>
      ${sources ? sourcesTemplate(sources) : nothing}
    </li>`)}
  </ul>`;
}

function sourcesTemplate(sources: readonly Source[]): TemplateResult {
  return html`<p class="sources"><span class="sources-label">${sources.length > 1 ? WORDS.sources : WORDS.source}</span>
    ${sources.map(({name, url, quote}, index) => html`${index ? ', ' : ''}${url ? html`<a href=${url} dir="auto">${name}</a>` : html`<span dir="auto">${name}</span>`}${quote ? html`: <q dir="auto">${quote}</q>` : nothing}`)}
  </p>`;
}
