import {scaleOf, screenBox} from '../../../draw/index.js';

/** px of height that a picture with as much in it has at least: where there is less, it is scrolled */
const LEAST_HEIGHT = 144;
/** px by which two heights may differ and still be the same, since browsers round */
export const SAME_HEIGHT = 1;

/**
 * A stage for which the page leaves little height. The picture in it is higher and is scrolled, and a mark that gets
 * the focus comes into sight. Signs and buttons then share a line: see `.is-low` in the styles.
 */
export class LowStage {
  readonly #stage: HTMLElement;
  readonly #frame: HTMLElement;
  #axisHeight = 0;

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#frame = stage.parentElement!;
    stage.addEventListener('focusin', ({target}) => this.#reveal(target as Element));
  }

  get isLow(): boolean {
    return this.#frame.classList.contains('is-low');
  }

  /**
   * Asks for the height of the content.
   * @returns px that the picture is to be laid out for; what was asked for where that is what there is
   */
  fit(natural: number): number {
    const stage = this.#stage;
    const {scrollTop} = stage;
    // Whether there is little height is asked of the element as it stands with enough, so that the answer stays.
    this.#frame.classList.remove('is-low');
    stage.style.setProperty('--_stage-height', `${natural}px`);
    const {clientHeight} = stage;
    if (clientHeight <= 0 && !this.#frame.clientHeight) return natural;
    if (Math.abs(clientHeight - natural) <= SAME_HEIGHT) return natural;
    const least = Math.min(natural, LEAST_HEIGHT);
    if (clientHeight >= least) return clientHeight;
    this.#frame.classList.add('is-low');
    stage.style.setProperty('--_picture-height', `${least}px`);
    stage.scrollTop = scrollTop;
    return least;
  }

  /** @param axisHeight px of a horizontal axis at the foot of the picture; 0 where there is none */
  drawn(axisHeight: number): void {
    this.#axisHeight = axisHeight;
  }

  #reveal(target: Element): void {
    if (!this.isLow || target === this.#stage) return;
    const [box, view] = [screenBox(target), screenBox(this.#stage)];
    const scale = scaleOf(this.#stage).y;
    const above = (view.top - box.top) / scale;
    const below = (box.top + box.height - view.top - view.height) / scale + this.#axisHeight;
    if (above > 0) this.#stage.scrollTop -= above;
    else if (below > 0) this.#stage.scrollTop += Math.min(below, -above);
  }
}
