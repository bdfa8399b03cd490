import {sizeObserver} from '../shared/platform/observe-size.js';

/**
 * Keeps a box as high as the highest text that it has held at this width, so that what stands below the box does not
 * move up and down from text to text. A text that can no longer be shown, as its event has left the data, does not
 * count. Where a page makes the box lower than its text, the text can be scrolled by keys.
 */
export class SteadyHeight {
  #box: HTMLElement | undefined;
  /** px */
  #width = 0;
  /** px; the box takes it from the variable `--_highest` */
  #highest = 0;
  /** id of the event whose text is in the box, and of the one whose text was the highest */
  #shownId: string | undefined;
  #highestId: string | undefined;
  #frameRequest = 0;
  readonly #observer = sizeObserver(() => this.#measure());

  /**
   * @param box around a scroller around the text; undefined where there is none for now
   * @param shownId id of the event whose text it is
   * @param canBeShown whether there still is an event of that id
   */
  observe(box: HTMLElement | undefined, shownId?: string, canBeShown: (id: string) => boolean = () => true): void {
    this.#shownId = shownId;
    const isOutdated = this.#highestId !== undefined && !canBeShown(this.#highestId);
    if (isOutdated) this.#forget();
    if (box !== this.#box) this.#changeBox(box);
    else if (box && isOutdated) this.#measure();
  }

  #forget(): void {
    this.#highest = 0;
    this.#highestId = undefined;
  }

  #changeBox(box: HTMLElement | undefined): void {
    this.#observer?.disconnect();
    if (this.#frameRequest) cancelAnimationFrame(this.#frameRequest);
    this.#box = box;
    this.#highest = 0;
    if (!box) return;
    const {scroller, text} = partsOf(box);
    this.#observer?.observe(scroller);
    this.#observer?.observe(text);
  }

  #measure(): void {
    const box = this.#box!;
    const {scroller, text} = partsOf(box);
    const {offsetHeight: height, offsetWidth: width} = text;
    if (width !== this.#width || height >= this.#highest) {
      this.#highest = height;
      this.#highestId = this.#shownId;
    }
    this.#width = width;
    if (height > scroller.clientHeight + 1) scroller.tabIndex = 0;
    else scroller.removeAttribute('tabindex');
    // In the next frame: within its own call the observer would see what this changes. The text itself has its
    // height already.
    if (this.#frameRequest) cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = requestAnimationFrame(() => box.style.setProperty('--_highest', `${this.#highest}px`));
  }
}

function partsOf(box: HTMLElement): {scroller: HTMLElement; text: HTMLElement} {
  const scroller = box.firstElementChild as HTMLElement;
  return {scroller, text: scroller.firstElementChild as HTMLElement};
}
