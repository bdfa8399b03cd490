import {countText, type Point} from '../../../layout/index.js';
import type {ViewStore} from '../../../view/index.js';
import {clusterAt} from '../interaction/cluster.js';
import type {PageLanguage} from '../page-language.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {PictureController} from './picture-controller.js';

/**
 * ms for which the tooltip stays when the pointer has left what it is about: time to reach the tooltip itself, where it
 * stays (WCAG 2.2, 1.4.13)
 */
const LINGER = 300;

export interface TooltipContext {
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly language: PageLanguage;
}

/** The number of events under a hovering pointer, beside it. It says nothing that a click does not. */
export class Tooltip {
  #elements: Pick<TimelineElements, 'stage' | 'tip'> | undefined;
  /** whether Escape has taken it away, until the pointer leaves what it was about */
  #isDismissed = false;
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
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    stage.addEventListener(
      'pointermove',
      (event) => {
        this.#stay();
        if (event.target !== tip) this.#hover(event);
      },
      {signal},
    );
    stage.addEventListener('pointerleave', () => this.#leave(), {signal});
    stage.addEventListener('pointerdown', () => this.#hide(), {signal});
    stage.ownerDocument.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !tip.textContent) return;
        event.preventDefault();
        this.#isDismissed = true;
        this.#hide();
      },
      {signal},
    );
  }

  disconnect(): void {
    this.#hide();
    this.#listening.abort();
  }

  #hover(event: PointerEvent): void {
    const isHovering = event.pointerType !== 'touch' && !event.buttons && !(event.target as Element).closest('.mark');
    const point = this.context.picture.pointOf(event);
    const text = isHovering ? this.#textAt(point) : undefined;
    this.#isDismissed &&= text !== undefined;
    if (text === undefined) this.#leave();
    else if (!this.#isDismissed) this.#show(text, point);
  }

  #textAt(point: Point): string | undefined {
    const cluster = clusterAt(this.context.picture, this.context.store.state.window, point);
    const language = this.context.language.current;
    return cluster && countText(language.messages.events, cluster.count, language);
  }

  #show(text: string, {x, y}: Point): void {
    if (!this.#elements) return;
    const {stage, tip} = this.#elements;
    tip.textContent = text;
    tip.style.setProperty('--_x', `${x}px`);
    tip.style.setProperty('--_y', `${y}px`);
    stage.style.setProperty('cursor', 'pointer');
  }

  #hide(): void {
    this.#stay();
    if (!this.#elements?.tip.textContent) return;
    const {stage, tip} = this.#elements;
    tip.textContent = '';
    stage.style.setProperty('cursor', '');
  }

  #leave(): void {
    if (this.#elements?.tip.textContent) this.#timer = setTimeout(() => this.#hide(), LINGER);
  }

  #stay(): void {
    clearTimeout(this.#timer);
  }
}
