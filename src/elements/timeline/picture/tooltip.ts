import type {Point} from '../../../layout/index.js';

export interface TooltipElements {
  readonly stage: HTMLElement;
  readonly tip: HTMLElement;
}

/**
 * ms for which a tip stays when the pointer has left what it is about: time to reach the tip itself, where it stays
 * (WCAG 2.2, 1.4.13)
 */
const LINGER = 300;

/** What lies under a hovering pointer, in a few words beside it. It says nothing that a click does not. */
export class Tooltip {
  /** whether Escape has taken it away, until the pointer leaves what it was about */
  #isDismissed = false;
  #leaving = 0;
  readonly #listening = new AbortController();

  /** @param textAt what there is to say where the pointer is, if anything */
  constructor(
    private readonly elements: TooltipElements,
    pointOf: (event: MouseEvent) => Point,
    textAt: (point: Point) => string | undefined,
  ) {
    const {stage, tip} = elements;
    const {signal} = this.#listening;
    stage.addEventListener(
      'pointermove',
      (event) => {
        this.#stay();
        if (event.target === tip) return;
        const isHovering =
          event.pointerType !== 'touch' && !event.buttons && !(event.target as Element).closest('.mark');
        const point = pointOf(event);
        const text = isHovering ? textAt(point) : undefined;
        this.#isDismissed &&= text !== undefined;
        if (text === undefined) this.#leave();
        else if (!this.#isDismissed) this.#show(text, point);
      },
      {signal},
    );
    stage.addEventListener('pointerleave', this.#leave, {signal});
    stage.addEventListener('pointerdown', this.hide, {signal});
    document.addEventListener(
      'keydown',
      ({key}) => {
        if (key !== 'Escape' || !tip.textContent) return;
        this.#isDismissed = true;
        this.hide();
      },
      {signal},
    );
  }

  disconnect(): void {
    this.hide();
    this.#listening.abort();
  }

  readonly hide = (): void => {
    this.#stay();
    this.#show(undefined);
  };

  readonly #leave = (): void => {
    if (this.elements.tip.textContent) this.#leaving = window.setTimeout(this.hide, LINGER);
  };

  #stay(): void {
    clearTimeout(this.#leaving);
  }

  #show(text: string | undefined, point?: Point): void {
    const {stage, tip} = this.elements;
    if (text === undefined && !tip.textContent) return;
    tip.textContent = text ?? '';
    stage.style.setProperty('cursor', text === undefined ? '' : 'pointer');
    if (!point) return;
    tip.style.setProperty('--_x', `${point.x}px`);
    tip.style.setProperty('--_y', `${point.y}px`);
  }
}
