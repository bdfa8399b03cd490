import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {TimelineEvent} from '../../model/index.js';
import {baseStyles} from '../shared/base.styles.js';
import {CompanionController} from '../shared/companion-controller.js';
import {bodyTemplate, dateTemplate, dateWords, titleOf, type EventContext} from '../shared/event-details.js';
import {eventDetailsStyles} from '../shared/event-details.styles.js';
import {orderSwitch} from '../shared/order-switch.js';
import {orderSwitchStyles} from '../shared/order-switch.styles.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {readsRightToLeft} from '../shared/locale.js';
import {WORDS} from '../shared/words.js';
import {SteadyHeight} from './steady-height.js';
import {styles} from './story.styles.js';
import {Swipe} from './swipe.js';
import {STORY_WORDS} from './words.js';

/**
 * @summary Tells a timeline one event at a time, in the order told or by date.
 *
 * It stands in a `<circa-timeline>`, above or below the picture, or anywhere in the page with `for="id"`, and fills the
 * box that it is given. A step opens the event in the timeline, which brings it into view and fires its `circa-select`:
 * where that is cancelled, the story stays where it is. The other way round, an event that is opened in the timeline is
 * told here. While a story on screen tells of an event, the timeline's own card stays closed.
 *
 * The arrow keys left and right step, as do swipes to the sides; Home and End go to the first and the last event. The
 * story keeps the room of its highest text so far, so that what stands below it stays in place.
 *
 * @csspart story - All of it.
 * @csspart toolbar - The buttons and the position.
 * @csspart button - One button.
 * @csspart position - Which event of how many: “3 of 6”.
 * @csspart order - The switch between the two orders.
 * @csspart event - What is told: the open event, or before there is one what there is to tell.
 * @csspart event-title - Its title.
 * @csspart event-date - Its date.
 * @csspart places - Its places in both orders: “told third, happened first”.
 */
export class CircaStory extends LitElement {
  static override styles = [baseStyles, eventDetailsStyles, orderSwitchStyles, styles];

  static override properties = {
    for: {reflect: true},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  readonly #companion: CompanionController = new CompanionController(
    this,
    ({timeline, state, order, language}) => [timeline, state.selected, order, language.locale, language.messages],
    true,
  );
  readonly #swipe = new Swipe((direction) => this.#step(this.#isMirrored ? direction : -direction));
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
    const {handle} = this.#companion;
    const room = this.renderRoot.querySelector<HTMLElement>('.room') ?? undefined;
    this.#steadyHeight.observe(
      room,
      handle?.state.selected ?? undefined,
      (id) => handle?.timeline.get(id) !== undefined,
    );
  }

  get #isMirrored(): boolean {
    return readsRightToLeft(this);
  }

  /** Place of the open event in the order in force, from 0; -1 before there is one. */
  get #place(): number {
    const {handle} = this.#companion;
    const event = handle && openEvent(handle);
    return event ? event[handle.order] - 1 : -1;
  }

  #goTo(place: number): void {
    const {handle} = this.#companion;
    const event = handle?.timeline.inOrder(handle.order)[place];
    if (event) handle?.select(event.id);
  }

  #step(by: number): void {
    this.#goTo(this.#place + by);
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const forward = this.#isMirrored ? -1 : 1;
    if (key === 'ArrowRight') this.#step(forward);
    else if (key === 'ArrowLeft') this.#step(-forward);
    else if (key === 'Home') this.#goTo(0);
    else if (key === 'End') this.#goTo((this.#companion.handle?.timeline.events.length ?? 0) - 1);
    else return;
    event.preventDefault();
  };

  protected override render() {
    const {handle} = this.#companion;
    if (!handle?.timeline.events.length) return nothing;
    const {timeline, language, order} = handle;
    const count = timeline.events.length;
    const place = this.#place;
    const event = openEvent(handle);
    const context = {language, timeZone: timeline.timeZone, contentLang: timeline.lang};
    return html`<div class="story" part="story" role="group" aria-label=${STORY_WORDS.story} @keydown=${this.#keyed}>
      <div class="toolbar" part="toolbar">
        ${this.#stepButton(-1, STORY_WORDS.previous, 'M10 3L5 8l5 5', place > 0)}
        ${this.#stepButton(1, event ? STORY_WORDS.next : STORY_WORDS.begin, 'M6 3l5 5-5 5', place < count - 1, event ? undefined : STORY_WORDS.begin)}
        <p class="position" part="position" id="position" dir="auto">${event ? STORY_WORDS.position(place + 1, count, language.locale) : nothing}</p>
        ${count > 1 ? orderSwitch(order, (one) => (handle.order = one)) : nothing}
      </div>
      <div class="room">
        <div class="page" part="event" aria-live="polite" aria-atomic="true"
          @pointerdown=${this.#swipe.down} @pointerup=${this.#swipe.up} @pointercancel=${this.#swipe.drop}>
          <div class="text">${keyed(event?.id, event ? eventTemplate(event, context) : beginningTemplate(handle, context))}</div>
        </div>
      </div>
    </div>`;
  }

  /** At an end a button stays where it is, under the finger and with the focus, and does nothing. */
  #stepButton(by: 1 | -1, label: string, path: string, isOpen: boolean, words?: string): TemplateResult {
    return html`<button part="button" class="step ${words ? 'has-words' : ''}" type="button" aria-label=${label} title=${label}
      aria-describedby="position" aria-disabled=${String(!isOpen)} @click=${() => this.#step(by)}>
      ${words}<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  }
}

function openEvent({state, timeline}: TimelineHandle): TimelineEvent | undefined {
  return state.selected === null ? undefined : timeline.get(state.selected);
}

function eventTemplate(event: TimelineEvent, context: EventContext): TemplateResult {
  return html`<article>
    <header>
      <h2 class="event-title" part="event-title" dir="auto" lang=${context.contentLang ?? nothing}>${titleOf(event, context)}</h2>
      <p class="event-date" part="event-date">${dateTemplate(event, context)}</p>
      <p class="places" part="places">${WORDS.places(event)}</p>
    </header>
    ${bodyTemplate(event, context)}
  </article>`;
}

/** What there is to tell. */
function beginningTemplate({timeline}: TimelineHandle, context: EventContext): TemplateResult {
  const {events, title} = timeline;
  const count = WORDS.events(events.length, context.language.locale);
  const [first, last] = [0, events.length - 1].map((place) => dateWords(timeline.inOrder('time')[place]!, context)) as [
    string,
    string,
  ];
  return html`<header class="beginning">
    ${title ? html`<h2 class="event-title" part="event-title" dir="auto" lang=${context.contentLang ?? nothing}>${title}</h2>` : nothing}
    <p class="event-date"><span dir="auto">${count}</span></p>
    <p class="event-date" part="event-date"><span dir="auto">${STORY_WORDS.span(first, last)}</span></p>
  </header>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-story': CircaStory;
  }
}
