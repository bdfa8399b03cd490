import {html, nothing, type TemplateResult} from 'lit';
import {formatWhen} from '../../../dates/index.js';
import {fill} from '../../../i18n/index.js';
import {languageOfDate, shownText, type Language} from '../../../layout/index.js';
import type {ColorOf} from '../../../draw/index.js';
import type {Claim, Group, Source, Timeline, TimelineEvent} from '../../../model/index.js';
import {wordsLang} from '../locale.js';
import {swatchTemplate} from './swatch.js';

/** In which words an event is shown. */
export interface EventContext {
  readonly language: Language;
  readonly timeZone: string | undefined;
  /** the language of the events' own texts, where it is known */
  readonly contentLang: string | undefined;
  /** those of the timeline */
  readonly groups: readonly Group[];
  /** the colours of groups */
  readonly colorOf: ColorOf;
}

export function eventContext({timeZone, lang, groups}: Timeline, language: Language, colorOf: ColorOf): EventContext {
  return {language, timeZone, contentLang: lang, groups, colorOf};
}

/** The group of an event, where groups have colours, which this explains. */
export function groupTemplate(
  {group}: TimelineEvent,
  {groups, colorOf, contentLang}: EventContext,
): TemplateResult | typeof nothing {
  const color = colorOf(group);
  const title = color && groups.find(({id}) => id === group)?.title;
  return title
    ? html`<p class="event-group" part="event-group">${swatchTemplate(color)}${contentText(title, contentLang)}</p>`
    : nothing;
}

/** An event without a title is called by its date. */
export function titleOf(event: TimelineEvent, context: EventContext): string {
  return shownText(event.title) || dateWords(event, context);
}

/** The language of what `titleOf` gives; undefined where it is that of the data and not known. */
export function titleLang({title, when}: TimelineEvent, {contentLang, language}: EventContext): string | undefined {
  return title ? contentLang : languageOfDate(when, language).locale;
}

export function dateWords({when}: TimelineEvent, {language, timeZone}: EventContext): string {
  return formatWhen(when, {...languageOfDate(when, language), timeZone});
}

/** A text amid others, as one of the data: it has its own direction and, where that is known, its own language. */
export function contentText(text: string, lang: string | undefined, className?: string): TemplateResult {
  return html`<span class=${className ?? nothing} dir="auto" lang=${lang ?? nothing}>${text}</span>`;
}

/**
 * The date in words, and in the source's own wording where that says it otherwise.
 * @param words the date in another style than that of a card
 */
export function dateTemplate(
  event: TimelineEvent,
  context: EventContext,
  words = dateWords(event, context),
): TemplateResult {
  const wording = ownWording(event, [words, dateWords(event, context)]);
  const date = contentText(words, dateLang(event, words, context));
  return html`${date}${wording === undefined ? nothing : wordingTemplate(wording, context)}`;
}

/** The language of a date in some words: that of the data where they are the source's own. */
export function dateLang(
  {when, dateText}: TimelineEvent,
  words: string,
  {language, contentLang}: EventContext,
): string | undefined {
  return words === dateText ? contentLang : languageOfDate(when, language).locale;
}

/** Stands for the wording while the words around it are looked for. */
const PLACEHOLDER = '\uFFFC';

/** The source's own wording, behind the date in words; in an element of its own, since its language may be another. */
function wordingTemplate(wording: string, {language, contentLang}: EventContext): TemplateResult {
  const {separator, wording: message} = language.messages;
  const [before, after] = fill(message, PLACEHOLDER).split(PLACEHOLDER);
  const own = contentText(wording, contentLang);
  const lang = wordsLang(language);
  return html`${separator}<span class="wording" dir="auto" lang=${lang}>${before}${own}${after}</span>`;
}

/** A date as its source has it; undefined where it was given as a number or in EDTF, or where `words` say the same. */
function ownWording({when, dateText}: TimelineEvent, words: readonly string[]): string | undefined {
  const {text, precision, edtf} = when;
  const written = dateText ?? text.trim();
  if (dateText === undefined && (precision === 'millisecond' || written === edtf)) return undefined;
  return words.some((one) => one.toLowerCase() === written.toLowerCase()) ? undefined : written;
}

/** All that is known of an event beside its title and date. Data is text: nothing of it is ever read as markup. */
export function bodyTemplate(
  {media, text, claims, sources, url}: TimelineEvent,
  context: EventContext,
): TemplateResult {
  const {contentLang, language} = context;
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
    ${claims ? claimsTemplate(claims, context) : nothing}
    ${sources ? sourcesTemplate(sources, context) : nothing}
    ${url ? html`<p><a href=${url} lang=${wordsLang(language)}>${language.messages.readMore}</a></p>` : nothing}
  </div>`;
}

/** Side by side, since they stand against each other. */
function claimsTemplate(claims: readonly Claim[], context: EventContext): TemplateResult {
  const {language} = context;
  return html`<ul class="claims" aria-label=${language.messages.claims} lang=${wordsLang(language)}>
    ${claims.map((claim) => claimTemplate(claim, context))}
  </ul>`;
}

function claimTemplate({by, says, stance, sources}: Claim, context: EventContext): TemplateResult {
  const {contentLang, language} = context;
  const denial = html` <span class="stance" lang=${wordsLang(language)}>${language.messages.denies}</span>`;
  return html`<li class="claim" lang=${contentLang ?? language.locale}>
    <p class="claim-by" dir="auto">${by}${stance === 'denies' ? denial : nothing}</p>
    <p dir="auto">${says}</p>
    ${sources ? sourcesTemplate(sources, context) : nothing}
  </li>`;
}

function sourcesTemplate(sources: readonly Source[], {language}: EventContext): TemplateResult {
  const {messages} = language;
  const label = sources.length > 1 ? messages.sources : messages.source;
  return html`<p class="sources">
    <span class="sources-label" lang=${wordsLang(language)}>${label}</span>
    ${separated(sources, messages.separator, (source) => {
      const quote = source.quote ? html`: <q dir="auto">${source.quote}</q>` : nothing;
      return html`${sourceName(source)}${quote}`;
    })}
  </p>`;
}

/** The names of sources alone. @param tabIndex of those that are links; as usual where absent */
export function sourceNames(sources: readonly Source[], {messages}: Language, tabIndex?: number): unknown {
  return separated(sources, messages.separator, (source) => sourceName(source, tabIndex));
}

function sourceName({name, url}: Source, tabIndex?: number): TemplateResult {
  return url
    ? html`<a href=${url} dir="auto" tabindex=${tabIndex ?? nothing}>${name}</a>`
    : html`<span dir="auto">${name}</span>`;
}

function separated<Item>(items: readonly Item[], separator: string, template: (item: Item) => TemplateResult): unknown {
  return items.map((item, index) => html`${index ? separator : nothing}${template(item)}`);
}
