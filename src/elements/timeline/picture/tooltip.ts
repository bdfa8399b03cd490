import {countText, type Point} from '../../../layout/index.js';
import {signSentence} from '../../../layout/sign-sentence.js';
import type {Timeline} from '../../../model/index.js';
import type {ViewStore} from '../../../view/index.js';
import {addStyles} from '../../shared/platform/add-styles.js';
import {clusterAt} from '../card/cluster.js';
import type {PageLanguage} from '../page-language.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {PictureController} from './picture-controller.js';
import {styles} from './tooltip.styles.js';

/**
 * ms for which the tooltip stays when the pointer has left what it is about: time to reach the tooltip itself, where it
 * stays (WCAG 2.2, 1.4.13)
 */
const LINGER = 300;
/** ms for which the pointer rests on a mark before its sign is put in words */
const REST = 300;
/** px between the pointer and what is said above it, or below */
const GAP = 20;

export interface TooltipContext {
  readonly host: {readonly timeline: Timeline};
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly language: PageLanguage;
}

/**
 * Beside a hovering pointer, the number of events under it, or what the sign says that it rests on; and what the sign
 * says that the focus has come to by a key. It says nothing that a click does not.
 */
export class Tooltip {
  #elements: Pick<TimelineElements, 'stage' | 'tip'> | undefined;
  /** what it is about, or is going to be */
  #subject: string | undefined;
  /** what Escape has taken it away from, until the pointer leaves that */
  #dismissed: string | undefined;
  /** the key by which the focus may have come */
  #lastKey: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  constructor(private readonly context: TooltipContext) {
    context.store.subscribe((after, before) => {
      if (after.window !== before.window) this.#hide();
    });
  }

  connect(elements: TimelineElements): void {
    this.disconnect();
    const {stage, tip} = elements;
    this.#elements = elements;
    addStyles(tip.getRootNode() as ShadowRoot, [styles]);
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    stage.addEventListener(
      'pointermove',
      (event) => {
        if (event.target === tip) clearTimeout(this.#timer);
        else this.#hover(event);
      },
      {signal},
    );
    stage.addEventListener('pointerleave', () => this.#leave(), {signal});
    // What is pressed says more than this.
    stage.addEventListener('pointerdown', () => this.#dismiss(), {signal});
    stage.addEventListener('focusin', ({target}) => this.focused(target), {signal});
    stage.addEventListener('focusout', () => this.#hide(), {signal});
    stage.ownerDocument.addEventListener(
      'keydown',
      ({key}) => {
        this.#lastKey = key;
      },
      {signal, capture: true},
    );
    stage.ownerDocument.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !tip.textContent) return;
        event.preventDefault();
        this.#dismiss();
      },
      {signal},
    );
  }

  disconnect(): void {
    this.#hide();
    this.#listening.abort();
  }

  /** Says what the sign of a mark says that the focus has come to by a key. */
  focused(target: EventTarget | null): void {
    // Back from the card, which has said it, the focus comes by Escape, whose next press closes what is around.
    const isByKey = target instanceof Element && target.matches('.mark:focus-visible') && this.#lastKey !== 'Escape';
    const mark = isByKey ? idOf(target) : undefined;
    const body = mark === undefined ? undefined : this.context.picture.mark(mark)?.body;
    if (mark === undefined || !body) return;
    clearTimeout(this.#timer);
    this.#subject = mark;
    this.#showSign(mark, {x: body.x + body.width / 2, y: body.y});
  }

  #hover(event: PointerEvent): void {
    const isHovering = event.pointerType !== 'touch' && !event.buttons;
    const point = this.context.picture.pointOf(event);
    const mark = isHovering ? (event.target as Element).closest('.mark') : null;
    const id = mark ? idOf(mark) : undefined;
    const count = isHovering && id === undefined ? this.#countAt(point) : undefined;
    const subject = id ?? (count === undefined ? undefined : 'count');
    if (subject === undefined) return this.#leave();
    if (this.#dismissed !== subject) this.#dismissed = undefined;
    if (this.#dismissed) return;
    if (count !== undefined) {
      clearTimeout(this.#timer);
      this.#subject = subject;
      this.#showCount(count, point);
    } else if (subject !== this.#subject) {
      this.#hide();
      this.#subject = subject;
      this.#timer = setTimeout(() => this.#showSign(id!, point), REST);
    } else if (this.#elements?.tip.textContent) clearTimeout(this.#timer);
  }

  #countAt(point: Point): string | undefined {
    const cluster = clusterAt(this.context.picture, this.context.store.state.window, point);
    const language = this.context.language.current;
    return cluster && countText(language.messages.events, cluster.count, language);
  }

  #showCount(text: string, point: Point): void {
    this.#show(text, point)?.classList.remove('says-sign');
    this.#elements?.stage.style.setProperty('cursor', 'pointer');
  }

  #showSign(id: string, point: Point): void {
    const {host, language} = this.context;
    const event = host.timeline.get(id);
    if (!event) return;
    const tip = this.#show(signSentence(event.when, language.current, host.timeline.timeZone), point);
    if (!tip) return;
    tip.classList.add('says-sign');
    const {offsetWidth, offsetHeight} = tip;
    const above = point.y - GAP - offsetHeight;
    // It is as wide as that, rounded.
    tip.style.setProperty('--_half', `${(offsetWidth + 1) / 2}px`);
    tip.style.setProperty('--_top', `${above < 0 ? point.y + GAP : above}px`);
  }

  #show(text: string, {x, y}: Point): HTMLElement | undefined {
    if (!this.#elements) return undefined;
    const {tip} = this.#elements;
    tip.textContent = text;
    tip.style.setProperty('--_x', `${x}px`);
    tip.style.setProperty('--_y', `${y}px`);
    return tip;
  }

  #dismiss(): void {
    this.#dismissed = this.#subject;
    this.#hide();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#subject = undefined;
    if (!this.#elements?.tip.textContent) return;
    const {stage, tip} = this.#elements;
    tip.textContent = '';
    stage.style.setProperty('cursor', '');
  }

  #leave(): void {
    this.#dismissed = undefined;
    clearTimeout(this.#timer);
    if (this.#elements?.tip.textContent) this.#timer = setTimeout(() => this.#hide(), LINGER);
    else this.#subject = undefined;
  }
}

function idOf(mark: Element): string | undefined {
  return mark.getAttribute('data-id') ?? undefined;
}
