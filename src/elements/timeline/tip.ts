import type {Point} from '../../layout/index.js';

export interface TipElements {
  readonly stage: HTMLElement;
  readonly tip: HTMLElement;
}

/** What lies under a hovering pointer, in a few words beside it. It takes no place from anything, and says nothing that a click does not. */
export class Tip {
  /** whether Escape has taken it away, until the pointer leaves what it was about */
  #isDismissed = false;
  readonly #listening = new AbortController();

  /** @param textAt what there is to say where the pointer is, if anything */
  constructor(private readonly elements: TipElements, pointOf: (event: MouseEvent) => Point, textAt: (point: Point) => string | undefined) {
    const {stage, tip} = elements;
    const {signal} = this.#listening;
    stage.addEventListener('pointermove', (event) => {
      const isHovering = event.pointerType !== 'touch' && !event.buttons && !(event.target as Element).closest('.mark');
      const point = pointOf(event);
      const text = isHovering ? textAt(point) : undefined;
      this.#isDismissed &&= text !== undefined;
      this.#show(this.#isDismissed ? undefined : text, point);
    }, {signal});
    for (const type of ['pointerleave', 'pointerdown']) stage.addEventListener(type, this.hide, {signal});
    document.addEventListener('keydown', ({key}) => {
      if (key !== 'Escape' || !tip.textContent) return;
      this.#isDismissed = true;
      this.hide();
    }, {signal});
  }

  disconnect(): void {
    this.hide();
    this.#listening.abort();
  }

  readonly hide = (): void => this.#show(undefined);

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
