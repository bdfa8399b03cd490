import {WITHOUT_DOCUMENT} from '#without-document';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CircaElement} from '../shared/circa-element.js';
import {countsText, countText} from '../../layout/index.js';
import {EACH_KEY_LIMIT, type Timeline} from '../../model/index.js';
import {baseStyles} from '../shared/base.styles.js';
import {chosen} from '../shared/choices.js';
import {CompanionController} from '../shared/companion-controller.js';
import type {Filter} from '../shared/filter.js';
import {iconButton} from '../shared/templates/icon-button.js';
import {wordsLang} from '../shared/locale.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {foundErasTemplate} from './eras.js';
import {groupTogglesTemplate} from './group-toggles.js';
import {groupsOf, shownGroups, type ToggledGroup} from './groups.js';
import {styles} from './search.styles.js';

const CHOICES = {rest: ['dim', 'hide']} as const;

/** ms after a key until events are searched: about a frame, or, where they are very many, until typing pauses */
const SEARCH_DELAY = 20;
const TYPING_PAUSE = 250;
/** ms without a change until the count is announced, so that typing is not interrupted at each key */
const ANNOUNCE_DELAY = 700;

/**
 * @summary Looks for words among the events of a timeline, and takes groups away.
 *
 * Finds the events in whose title, text, sources and claims all words occur, whatever their case and accents, in the
 * page's language. All others are dimmed or hidden in the timeline. Eras that are found by their title are offered as
 * buttons that lead to them. What it asks for is the timeline's own `filter`,
 * which a page may set as well. Enter and Shift+Enter open the next and the previous match, Escape clears the field.
 *
 * @csspart field - The field, with its sign and the button that clears it.
 * @csspart input - The field itself.
 * @csspart count - How many events match.
 * @csspart place - Which of them is open.
 * @csspart button - A button.
 * @csspart rest - The switch that hides the rest.
 * @csspart eras - The eras whose titles match.
 * @csspart era - One of them: a button that leads to it.
 * @csspart groups - The groups.
 * @csspart group - One group with its toggle.
 *
 * @cssprop --circa-ground
 * @cssprop --circa-ink
 * @cssprop --circa-accent
 * @cssprop --circa-font
 * @cssprop --circa-radius
 * @cssprop --circa-muted
 * @cssprop --circa-axis
 * @cssprop --circa-rule
 * @cssprop --circa-range-fill
 * @cssprop --circa-focus
 * @cssprop --circa-date-size
 * @cssprop --circa-text-size
 * @cssprop --circa-padding
 * @cssprop --circa-focus-width
 * @cssprop --circa-button-size
 */
export class CircaSearch extends CircaElement {
  static override styles = [baseStyles, styles];

  static override properties = {
    for: {reflect: true},
    rest: {reflect: true},
    text: {attribute: false},
    hiddenGroups: {attribute: false},
    announcement: {attribute: false},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  /** What becomes of the events that do not match; follows the reader. */
  declare rest: 'dim' | 'hide';

  /** what is in the field */
  declare private text: string;
  /** ids of the groups that the reader has taken away, null for events without one */
  declare private hiddenGroups: ReadonlySet<string | null>;
  /** what screen readers say */
  declare private announcement: string;

  readonly #companion: CompanionController = new CompanionController(
    this,
    ({timeline, matches, filter, order, state, language: {locale, messages}}) => [
      timeline,
      matches,
      filter,
      order,
      state.selected,
      locale,
      messages,
    ],
    {choices: CHOICES},
  );
  /** the timeline that is searched, and its data when its filter was compared last */
  #searched: TimelineHandle | undefined;
  #timeline: Timeline | undefined;
  /** the filter that this element has last set, or has taken over from the page */
  #filter: Filter | null = null;
  #searchTimer = 0;
  #announceTimer = 0;

  constructor() {
    super();
    this.for = null;
    this.rest = 'dim';
    this.text = this.announcement = '';
    this.hiddenGroups = new Set();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
    clearTimeout(this.#announceTimer);
  }

  /** Here and not in `willUpdate`: the companion's controller has found the timeline by now. */
  protected override update(changed: PropertyValues): void {
    this.#reconcile(changed.has('rest'));
    super.update(changed);
  }

  protected override updated(): void {
    this.#announceLater();
  }

  get #groups(): readonly ToggledGroup[] {
    return this.#companion.handle ? groupsOf(this.#companion.handle.timeline) : [];
  }

  /** The reader may change the filter here, and the page at the timeline: whichever came last holds. */
  #reconcile(restChanged: boolean): void {
    const {handle} = this.#companion;
    if (handle !== this.#searched) {
      this.#release();
      this.#searched = handle;
      this.#timeline = undefined;
      if (handle && !handle.filter) this.#search();
    }
    if (!handle) return;
    const mayHaveOtherGroups = handle.timeline !== this.#timeline && this.hiddenGroups.size > 0;
    if (handle.filter !== this.#filter) this.#takeOver(handle.filter);
    else if ((restChanged && this.#filter) || mayHaveOtherGroups) this.#search();
    this.#timeline = handle.timeline;
  }

  /** The timeline keeps no filter of a search that has gone. */
  #release(): void {
    this.#cancelSearch();
    const handle = this.#searched;
    if (handle && this.#filter && handle.filter === this.#filter) handle.filter = null;
    this.#searched = undefined;
    this.#filter = null;
  }

  /** Shows what the page has set. */
  #takeOver(filter: Filter | null): void {
    this.#cancelSearch();
    this.#filter = filter;
    const {text = '', groups, rest} = filter ?? {};
    this.text = text;
    const ids = groups ? this.#groups.map(({id}) => id) : [];
    this.hiddenGroups = new Set(ids.filter((id) => !groups?.includes(id)));
    if (rest) this.rest = rest;
  }

  #search(): void {
    this.#cancelSearch();
    const {handle} = this.#companion;
    if (!handle) return;
    const {text} = this;
    const rest = chosen(this.rest, CHOICES.rest);
    const groups = shownGroups(this.#groups, this.hiddenGroups);
    const filter = text.trim() || groups ? {text, groups, rest} : null;
    if (!filter && !handle.filter) return;
    handle.filter = filter;
    this.#filter = handle.filter;
  }

  #searchLater(): void {
    this.#cancelSearch();
    const count = this.#companion.handle?.timeline.events.length ?? 0;
    this.#searchTimer = window.setTimeout(() => this.#search(), count > EACH_KEY_LIMIT ? TYPING_PAUSE : SEARCH_DELAY);
  }

  #cancelSearch(): void {
    clearTimeout(this.#searchTimer);
    this.#searchTimer = 0;
  }

  /** Announces the count, from the first search on. */
  #announceLater(): void {
    const {handle} = this.#companion;
    const announcement = handle && (handle.filter || this.announcement) ? countWords(handle) : '';
    clearTimeout(this.#announceTimer);
    if (announcement === this.announcement) return;
    this.#announceTimer = window.setTimeout(() => (this.announcement = announcement), ANNOUNCE_DELAY);
  }

  /** Opens the match after or before the open event; beyond the last comes the first. */
  async #step(by: 1 | -1): Promise<void> {
    if (this.#searchTimer) this.#search();
    const {handle} = this.#companion;
    await handle?.updateComplete;
    if (!handle || handle !== this.#companion.handle) return;
    const {order, state, timeline} = handle;
    const matches = matchesOf(handle);
    const events = matches.inOrder(order);
    const rank = (state.selected === null ? undefined : timeline.get(state.selected)?.[order]) ?? 0;
    // The open event need not be a match. -1 is the last match.
    const index = by > 0 ? matches.countBefore(rank + 1, order) % events.length : matches.countBefore(rank, order) - 1;
    const event = events.at(index);
    if (event) handle.select(event.id);
  }

  #toggleGroup(id: string | null): void {
    const hidden = new Set(this.hiddenGroups);
    if (!hidden.delete(id)) hidden.add(id);
    this.hiddenGroups = hidden;
    this.#search();
  }

  readonly #showAllGroups = (): void => {
    this.hiddenGroups = new Set();
    this.#search();
    this.renderRoot.querySelector<HTMLElement>('.group input')?.focus();
  };

  readonly #clear = (): void => {
    this.text = '';
    this.#search();
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #onInput = ({target}: Event): void => {
    this.text = (target as HTMLInputElement).value;
    this.#searchLater();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
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

  protected override render() {
    if (WITHOUT_DOCUMENT) return nothing;
    const {handle} = this.#companion;
    const {language} = this.#companion;
    const {search, hideOthers} = language.messages;
    return html`<div class="search" role="search" aria-label=${search} lang=${wordsLang(language)}>
      <div class="bar">
        ${this.#fieldTemplate()} ${this.#foundTemplate(handle)}
        <label class="rest" part="rest">
          <input
            type="checkbox"
            role="switch"
            .checked=${this.rest === 'hide'}
            @change=${() => (this.rest = this.rest === 'hide' ? 'dim' : 'hide')}
          />
          ${hideOthers}
        </label>
      </div>
      ${handle ? foundErasTemplate(this.text, handle) : nothing} ${handle ? this.#groupsTemplate(handle) : nothing}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  #fieldTemplate(): TemplateResult {
    const {search, clearSearch} = this.#companion.language.messages;
    const clear = {label: clearSearch, path: 'M4 4l8 8M12 4l-8 8', className: 'clear', onClick: this.#clear};
    return html`<div class="field" part="field">
      <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5l4 4" />
      </svg>
      <label class="visually-hidden" for="text">${search}</label>
      <input
        id="text"
        part="input"
        type="search"
        dir="auto"
        placeholder=${search}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${this.text}
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
      />
      ${this.text ? iconButton(clear) : nothing}
    </div>`;
  }

  #foundTemplate(handle: TimelineHandle | undefined): TemplateResult {
    const canStep = Boolean(handle?.filter) && matchesOf(handle!).events.length > 0;
    const step = {className: 'step', disabled: !canStep};
    const {previousMatch, nextMatch} = this.#companion.language.messages;
    const previous = {label: previousMatch, path: 'M3.5 10L8 5.5l4.5 4.5', onClick: () => void this.#step(-1)};
    const next = {label: nextMatch, path: 'M3.5 6L8 10.5 12.5 6', onClick: () => void this.#step(1)};
    return html`<div class="found">
      <span class="count" part="count" aria-hidden="true" dir="auto">${handle ? countWords(handle) : nothing}</span>
      <span class="steps">${iconButton({...step, ...previous})} ${iconButton({...step, ...next})}</span>
      <span class="place" part="place" dir="auto">${handle ? positionWords(handle) : nothing}</span>
    </div>`;
  }

  #groupsTemplate({timeline, language}: TimelineHandle): TemplateResult | typeof nothing {
    const groups = this.#groups;
    if (!groups.length) return nothing;
    return groupTogglesTemplate({
      groups,
      hidden: this.hiddenGroups,
      language,
      contentLang: timeline.lang,
      colorOf: this.#companion.colorOf,
      toggle: (id) => this.#toggleGroup(id),
      showAll: this.#showAllGroups,
    });
  }
}

/** All events match as long as nothing is looked for. */
function matchesOf({matches, timeline}: TimelineHandle): Timeline {
  return matches ?? timeline;
}

function countWords(handle: TimelineHandle): string {
  const {timeline, filter, language} = handle;
  const count = timeline.events.length;
  return filter
    ? countsText(language.messages.eventsOf, matchesOf(handle).events.length, count, language)
    : countText(language.messages.events, count, language);
}

/** Which of the matches is open. */
function positionWords(handle: TimelineHandle): string {
  const {filter, order, state, language} = handle;
  const matches = matchesOf(handle);
  const event = filter && state.selected !== null ? matches.get(state.selected) : undefined;
  if (!event) return '';
  const rank = matches.countBefore(event[order], order) + 1;
  return countsText(language.messages.position, rank, matches.events.length, language);
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-search': CircaSearch;
  }
}
