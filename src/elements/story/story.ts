import {html, nothing, type TemplateResult} from 'lit';
import {CircaElement} from '../shared/circa-element.js';
import {keyed} from 'lit/directives/keyed.js';
import {fill} from '../../i18n/index.js';
import {countsText, countText, languageOfWords} from '../../layout/index.js';
import type {TimelineEvent} from '../../model/index.js';
import {baseStyles} from '../shared/base.styles.js';
import {CompanionController} from '../shared/companion-controller.js';
import {
  bodyTemplate,
  dateTemplate,
  dateWords,
  eventContext,
  groupTemplate,
  titleLang,
  titleOf,
  type EventContext,
} from '../shared/templates/event-details.js';
import {eventDetailsStyles} from '../shared/templates/event-details.styles.js';
import {iconButton, type IconButton} from '../shared/templates/icon-button.js';
import {wordsLang, readsRightToLeft} from '../shared/locale.js';
import {orderSwitch} from '../shared/templates/order-switch.js';
import {orderSwitchStyles} from '../shared/templates/order-switch.styles.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {SteadyHeight} from './steady-height.js';
import {styles} from './story.styles.js';
import {Swipe} from './swipe.js';

/**
 * @summary Tells a timeline one event at a time, in the order told or by date.
 *
 * It stands in a `<circa-timeline>`, above or below the picture, or anywhere in the page with `for="id"`, and fills the
 * box that it is given. A step opens the event in the timeline, which brings it into view and fires its `circa-select`:
 * where that is cancelled, the story stays where it is. The other way round, an event that is opened in the timeline is
 * shown here. While a story on screen shows an event, the timeline's own card stays closed.
 *
 * The arrow keys left and right step, as do swipes to the sides; Home and End go to the first and the last event. The
 * story stays as high as its highest text so far, so that what stands below it stays in place.
 *
 * @csspart story - All of it.
 * @csspart toolbar - The buttons and the position.
 * @csspart button - One button.
 * @csspart position - Which event of how many: “3 of 6”.
 * @csspart order - The switch between the two orders.
 * @csspart event - The text: of the open event or, before there is one, what time and how many events there are.
 * @csspart event-title - Its title.
 * @csspart event-date - Its date.
 * @csspart event-group - Its group, with the colour of that.
 * @csspart places - Its places in both orders: “told third, happened first”.
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
 * @cssprop --circa-card-rule
 * @cssprop --circa-title-weight
 * @cssprop --circa-date-size
 * @cssprop --circa-tick-size
 * @cssprop --circa-text-size
 * @cssprop --circa-heading-size
 * @cssprop --circa-padding
 * @cssprop --circa-focus-width
 * @cssprop --circa-button-size
 */
export class CircaStory extends CircaElement {
  static override styles = [baseStyles, eventDetailsStyles, orderSwitchStyles, styles];

  static override properties = {
    for: {reflect: true},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  readonly #companion: CompanionController = new CompanionController(
    this,
    ({timeline, state, order, language}) => [timeline, state.selected, order, language.locale, language.messages],
    {replacesCard: true},
  );
  readonly #swipe = new Swipe((direction) => this.#step(readsRightToLeft(this) ? direction : -direction));
  readonly #steadyHeight = new SteadyHeight();

  constructor() {
    super();
    this.for = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#steadyHeight.observe(undefined);
  }

  protected override updated(): void {
    // It may have gone in the task in which it came.
    if (!this.isConnected) return;
    const {handle} = this.#companion;
    this.#steadyHeight.observe(
      this.renderRoot.querySelector<HTMLElement>('.steady-height') ?? undefined,
      handle?.state.selected ?? undefined,
      (id) => handle?.timeline.get(id) !== undefined,
    );
  }

  #goTo(index: number): void {
    const {handle} = this.#companion;
    const event = handle?.timeline.inOrder(handle.order)[index];
    if (event) handle?.select(event.id);
  }

  #step(by: number): void {
    const {handle} = this.#companion;
    if (handle) this.#goTo(openIndex(handle) + by);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const toTheRight = readsRightToLeft(this) ? -1 : 1;
    if (key === 'ArrowRight') this.#step(toTheRight);
    else if (key === 'ArrowLeft') this.#step(-toTheRight);
    else if (key === 'Home') this.#goTo(0);
    else if (key === 'End') this.#goTo((this.#companion.handle?.timeline.events.length ?? 0) - 1);
    else return;
    event.preventDefault();
  };

  protected override render() {
    const {handle} = this.#companion;
    if (!handle?.timeline.events.length) return nothing;
    const {timeline, language} = handle;
    const event = openEvent(handle);
    const context = eventContext(timeline, language, this.#companion.colorOf);
    const text = event ? eventTemplate(event, context) : beginningTemplate(handle, context);
    return html`<div
      class="story"
      part="story"
      role="group"
      aria-label=${language.messages.story}
      lang=${language.locale}
      @keydown=${this.#onKeyDown}
    >
      ${this.#toolbarTemplate(handle, event)}
      <div class="steady-height">
        <div
          class="page"
          part="event"
          aria-live="polite"
          aria-atomic="true"
          @pointerdown=${this.#swipe.onPointerDown}
          @pointerup=${this.#swipe.onPointerUp}
          @pointercancel=${this.#swipe.onPointerCancel}
        >
          <div class="text">${keyed(event?.id, text)}</div>
        </div>
      </div>
    </div>`;
  }

  #toolbarTemplate(handle: TimelineHandle, event: TimelineEvent | undefined): TemplateResult {
    const {timeline, language, order} = handle;
    const count = timeline.events.length;
    const index = openIndex(handle);
    const {messages} = language;
    const position = event ? countsText(messages.position, index + 1, count, language) : nothing;
    const onward = event ? {label: messages.nextEvent} : {label: messages.begin, words: messages.begin};
    return html`<div class="toolbar" part="toolbar" lang=${wordsLang(language)}>
      ${this.#stepButton(-1, index > 0, {label: messages.previousEvent, path: 'M10 3L5 8l5 5'})}
      ${this.#stepButton(1, index < count - 1, {...onward, path: 'M6 3l5 5-5 5'})}
      <p class="position" part="position" id="position" dir="auto">${position}</p>
      ${count > 1 ? orderSwitch(order, language, (chosen) => (handle.order = chosen)) : nothing}
    </div>`;
  }

  /** At an end a button stays where it is, under the finger and with the focus, and does nothing. */
  #stepButton(by: 1 | -1, canStep: boolean, look: Pick<IconButton, 'label' | 'path' | 'words'>): TemplateResult {
    return iconButton({
      ...look,
      className: look.words ? 'step has-words' : 'step',
      ariaDisabled: !canStep,
      describedBy: 'position',
      onClick: () => this.#step(by),
    });
  }
}

function openEvent({state, timeline}: TimelineHandle): TimelineEvent | undefined {
  return state.selected === null ? undefined : timeline.get(state.selected);
}

/** The index of the open event in the order in force; -1 where none is open, so that the next one is the first. */
function openIndex(handle: TimelineHandle): number {
  const event = openEvent(handle);
  return event ? event[handle.order] - 1 : -1;
}

function eventTemplate(event: TimelineEvent, context: EventContext): TemplateResult {
  const {language} = context;
  const ranks = countsText(language.messages.ranks, event.given, event.time, language);
  return html`<article>
    <header>
      ${titleTemplate(titleOf(event, context), titleLang(event, context))}
      ${groupTemplate(event, context)}
      <p class="event-date" part="event-date">${dateTemplate(event, context)}</p>
      <p class="places" part="places" lang=${wordsLang(language)}><span dir="auto">${ranks}</span></p>
    </header>
    ${bodyTemplate(event, context)}
  </article>`;
}

/** What there is to tell, before an event is open. */
function beginningTemplate({timeline}: TimelineHandle, context: EventContext): TemplateResult {
  const {language, contentLang} = context;
  const {messages} = language;
  const {events, title} = timeline;
  const inTime = timeline.inOrder('time');
  const spoken = {...context, language: languageOfWords(language)};
  const first = dateWords(inTime[0]!, spoken);
  const last = dateWords(inTime[events.length - 1]!, spoken);
  const count = countText(messages.events, events.length, language);
  const span = first === last ? first : fill(messages.earliestAndLatest, first, last);
  const lang = wordsLang(language);
  return html`<header class="beginning">
    ${title ? titleTemplate(title, contentLang) : nothing}
    <p class="event-date" lang=${lang}><span dir="auto">${count}</span></p>
    <p class="event-date" part="event-date" lang=${lang}><span dir="auto">${span}</span></p>
  </header>`;
}

function titleTemplate(title: string, lang: string | undefined): TemplateResult {
  return html`<h2 class="event-title" part="event-title" dir="auto" lang=${lang ?? nothing}>${title}</h2>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-story': CircaStory;
  }
}
