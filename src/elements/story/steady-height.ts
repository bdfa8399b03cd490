/**
 * The room that a text has. It stays as high as the highest text so far at this width, as long as that may be told
 * again, so that what stands below does not move up and down from text to text; and where a page gives it less, it can
 * be scrolled by keys.
 */
export class SteadyHeight {
  #box: HTMLElement | undefined;
  #width = 0;
  #highest = 0;
  #told: string | undefined;
  /** whose text was the highest */
  #tallest: string | undefined;
  #frameRequest = 0;
  readonly #observer = new ResizeObserver(() => this.#measure());

  /**
   * @param room around a box that scrolls, around one that holds the text; undefined where there is none for now
   * @param told id of the event that is told
   * @param isThere whether an event can still be told
   */
  observe(room: HTMLElement | undefined, told?: string, isThere: (id: string) => boolean = () => true): void {
    this.#told = told;
    const isOutgrown = this.#tallest !== undefined && !isThere(this.#tallest);
    if (isOutgrown) {
      this.#tallest = undefined;
      this.#highest = 0;
    }
    if (room === this.#box) {
      if (room && isOutgrown) this.#measure();
      return;
    }
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frameRequest);
    this.#box = room;
    this.#highest = 0;
    if (!room) return;
    const {box, text} = partsOf(room);
    this.#observer.observe(box);
    this.#observer.observe(text);
  }

  #measure(): void {
    const room = this.#box!;
    const {box, text} = partsOf(room);
    const {offsetHeight: height, offsetWidth: width} = text;
    if (width !== this.#width || height >= this.#highest) {
      this.#highest = height;
      this.#tallest = this.#told;
    }
    this.#width = width;
    if (height > box.clientHeight + 1) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
    // Within the observer's own call it would be told of what that changes. The text itself has its height already.
    cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = requestAnimationFrame(() => room.style.setProperty('--_highest', `${this.#highest}px`));
  }
}

function partsOf(room: HTMLElement): {box: HTMLElement; text: HTMLElement} {
  const box = room.firstElementChild as HTMLElement;
  return {box, text: box.firstElementChild as HTMLElement};
}
