import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Timeline} from '../../model/index.js';
import {baseStyles} from '../shared/base.styles.js';
import {CompanionController} from '../shared/companion-controller.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import type {Filter} from '../shared/filter.js';
import {WORDS as TIMELINE_WORDS} from '../shared/words.js';
import {groupsOf, groupsShown, type ToggledGroup} from './groups.js';
import {styles} from './search.styles.js';
import {WORDS} from './words.js';

/** More events than these are not searched at each key. */
const MANY = 50_000;
/** ms after a key until events are searched: about a frame, or until typing rests */
const SOON = 20;
const RESTED = 250;
/** ms of rest until the count is said */
const QUIET = 700;
/** Of more groups than these the first have a toggle. */
const MOST_GROUPS = 200;

/**
 * @summary Looks for words among the events of a timeline, and takes groups away.
 *
 * Finds the events in whose title, text, sources and claims all words occur, whatever their case and accents, in the
 * page's language. All others are dimmed or hidden in the timeline. What it asks for is the timeline's own `filter`,
 * which a page may set as well. Enter and Shift+Enter open the next and the previous match, Escape clears the field.
 *
 * @csspart field - The field, with its sign and the button that clears it.
 * @csspart input - The field itself.
 * @csspart count - How many events match.
 * @csspart place - Which of them is open.
 * @csspart button - A button.
 * @csspart rest - The switch that hides the rest.
 * @csspart groups - The groups.
 * @csspart group - One group with its toggle.
 */
export class CircaSearch extends LitElement {
  static override styles = [baseStyles, styles];

  static override properties = {
    for: {reflect: true},
    rest: {reflect: true},
    text: {attribute: false},
    off: {attribute: false},
    said: {attribute: false},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  /** What becomes of the events that do not match; follows the reader. */
  declare rest: 'dim' | 'hide';

  declare private text: string;
  /** ids of the groups that the reader has taken away, null for events without one */
  declare private off: ReadonlySet<string | null>;
  /** what is told to those who do not see it */
  declare private said: string;

  readonly #companion: CompanionController = new CompanionController(
    this,
    ({timeline, matches, filter, order, state}) => [timeline, matches, filter, order, state.selected],
  );
  /** the timeline that is searched, the filter that it has from here, and the events that this was for */
  #handle: TimelineHandle | undefined;
  #sent: Filter | null = null;
  #timeline: Timeline | undefined;
  #sending = 0;
  #saying = 0;

  constructor() {
    super();
    this.for = null;
    this.rest = 'dim';
    this.text = this.said = '';
    this.off = new Set();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    clearTimeout(this.#saying);
  }

  /** The timeline is known by now, and what is taken from it is drawn at once. */
  protected override update(changed: PropertyValues): void {
    this.#meet(changed.has('rest'));
    super.update(changed);
  }

  protected override updated(): void {
    this.#tellLater();
  }

  /** Brings what is asked for here and what the timeline is filtered by together: whichever has changed last. */
  #meet(restChanged: boolean): void {
    const {handle} = this.#companion;
    if (handle !== this.#handle) {
      this.#leave();
      this.#handle = handle;
      this.#timeline = undefined;
      if (handle && !handle.filter) this.#send();
    }
    if (!handle) return;
    if (handle.filter !== this.#sent) this.#adopt(handle.filter);
    // Other events may be in other groups.
    else if ((restChanged && this.#sent) || (handle.timeline !== this.#timeline && this.off.size)) this.#send();
    this.#timeline = handle.timeline;
  }

  /** A search that is no longer there looks for nothing. */
  #leave(): void {
    clearTimeout(this.#sending);
    this.#sending = 0;
    if (this.#handle && this.#sent && this.#handle.filter === this.#sent) this.#handle.filter = null;
    this.#handle = undefined;
    this.#sent = null;
  }

  /** Shows what the page has set. */
  #adopt(filter: Filter | null): void {
    clearTimeout(this.#sending);
    this.#sending = 0;
    this.#sent = filter;
    const {text = '', groups, rest} = filter ?? {};
    this.text = text;
    this.off = new Set(groups ? this.#groups.map(({id}) => id).filter((id) => !groups.includes(id)) : []);
    if (rest) this.rest = rest;
  }

  #send(): void {
    clearTimeout(this.#sending);
    this.#sending = 0;
    const {handle} = this.#companion;
    if (!handle) return;
    const {text, rest} = this;
    const groups = groupsShown(this.#groups, this.off);
    const filter = text.trim() || groups ? {text, groups, rest} : null;
    if (!filter && !handle.filter) return;
    handle.filter = filter;
    this.#sent = handle.filter;
  }

  #sendLater(): void {
    clearTimeout(this.#sending);
    const count = this.#companion.handle?.timeline.events.length ?? 0;
    this.#sending = window.setTimeout(() => this.#send(), count > MANY ? RESTED : SOON);
  }

  /** Says the count once it stands still, and at all only where something has been looked for. */
  #tellLater(): void {
    const {handle} = this.#companion;
    const said = handle && (handle.filter || this.said) ? this.#countWords(handle) : '';
    clearTimeout(this.#saying);
    if (said !== this.said) this.#saying = window.setTimeout(() => (this.said = said), QUIET);
  }

  get #groups(): readonly ToggledGroup[] {
    return this.#companion.handle ? groupsOf(this.#companion.handle.timeline) : [];
  }

  /** Opens the match after or before the open event; beyond the last comes the first. */
  async #step(by: 1 | -1): Promise<void> {
    if (this.#sending) this.#send();
    const {handle} = this.#companion;
    await handle?.updateComplete;
    if (!handle || handle !== this.#companion.handle) return;
    const {
      order,
      timeline,
      state: {selected},
    } = handle;
    const matches = handle.matches ?? timeline;
    const events = matches.inOrder(order);
    const place = (selected === null ? undefined : timeline.get(selected)?.[order]) ?? 0;
    const next = by > 0 ? matches.countBefore(place + 1, order) % events.length : matches.countBefore(place, order) - 1;
    const event = events.at(next);
    if (event) handle.select(event.id);
  }

  readonly #typed = ({target}: Event): void => {
    this.text = (target as HTMLInputElement).value;
    this.#sendLater();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.#step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && this.text) {
      event.preventDefault();
      event.stopPropagation();
      this.#clear();
    }
  };

  readonly #clear = (): void => {
    this.text = '';
    this.#send();
    this.renderRoot.querySelector('input')?.focus();
  };

  #toggle(id: string | null): void {
    const off = new Set(this.off);
    if (!off.delete(id)) off.add(id);
    this.off = off;
    this.#send();
  }

  readonly #showAllGroups = (): void => {
    this.off = new Set();
    this.#send();
    this.renderRoot.querySelector<HTMLElement>('.group input')?.focus();
  };

  #countWords({timeline, matches, filter, language: {locale}}: TimelineHandle): string {
    const count = timeline.events.length;
    return filter
      ? WORDS.matches((matches ?? timeline).events.length, count, locale)
      : TIMELINE_WORDS.events(count, locale);
  }

  #placeWords({timeline, matches, filter, order, state: {selected}, language: {locale}}: TimelineHandle): string {
    const found = matches ?? timeline;
    const event = filter && selected !== null ? found.get(selected) : undefined;
    return event ? WORDS.place(found.countBefore(event[order], order) + 1, found.events.length, locale) : '';
  }

  #groupsTemplate(
    {language: {locale}}: TimelineHandle,
    contentLang: string | undefined,
  ): TemplateResult | typeof nothing {
    const groups = this.#groups;
    if (!groups.length) return nothing;
    return html`<fieldset class="groups" part="groups">
      <legend class="visually-hidden">${WORDS.groups}</legend>
      ${groups.slice(0, MOST_GROUPS).map(
        ({id, title, count}) => html`<label class="group" part="group">
        <input type="checkbox" .checked=${!this.off.has(id)} @change=${() => this.#toggle(id)} />
        <span dir="auto" lang=${id === null ? nothing : (contentLang ?? nothing)}>${title}</span>
        <span class="number">${count.toLocaleString(locale)}</span>
      </label>`,
      )}
      ${groups.length > MOST_GROUPS ? html`<span dir="auto">${WORDS.moreGroups(groups.length - MOST_GROUPS, locale)}</span>` : nothing}
      ${this.off.size ? html`<button class="all" part="button" type="button" @click=${this.#showAllGroups}>${WORDS.allGroups}</button>` : nothing}
    </fieldset>`;
  }

  protected override render() {
    const {handle} = this.#companion;
    const isLooking = handle?.filter && (handle.matches ?? handle.timeline).events.length > 0;
    return html`<div class="search" role="search" aria-label=${WORDS.search}>
      <div class="bar">
        <div class="field" part="field">
          <svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5l4 4" /></svg>
          <label class="visually-hidden" for="text">${WORDS.search}</label>
          <input id="text" part="input" type="search" dir="auto" placeholder=${WORDS.search} autocomplete="off" autocapitalize="off" spellcheck="false"
            enterkeyhint="search" .value=${this.text} @input=${this.#typed} @keydown=${this.#keyed} />
          ${this.text ? button(WORDS.clear, 'M4 4l8 8M12 4l-8 8', this.#clear, false, 'clear') : nothing}
        </div>
        <div class="found">
          <span class="count" part="count" aria-hidden="true" dir="auto">${handle ? this.#countWords(handle) : nothing}</span>
          <span class="steps">
            ${button(WORDS.previous, 'M3.5 10L8 5.5l4.5 4.5', () => void this.#step(-1), !isLooking)}
            ${button(WORDS.next, 'M3.5 6L8 10.5 12.5 6', () => void this.#step(1), !isLooking)}
          </span>
          <span class="place" part="place" dir="auto">${handle ? this.#placeWords(handle) : nothing}</span>
        </div>
        <label class="rest" part="rest">
          <input type="checkbox" role="switch" .checked=${this.rest === 'hide'} @change=${() => (this.rest = this.rest === 'hide' ? 'dim' : 'hide')} />
          ${WORDS.hideRest}
        </label>
      </div>
      ${handle ? this.#groupsTemplate(handle, handle.timeline.lang) : nothing}
      <p class="visually-hidden" role="status">${this.said}</p>
    </div>`;
  }
}

function button(label: string, path: string, act: () => void, disabled: boolean, name = 'step'): TemplateResult {
  return html`<button class=${name} part="button" type="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-search': CircaSearch;
  }
}
