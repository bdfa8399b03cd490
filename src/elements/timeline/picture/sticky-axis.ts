import {sizeObserver} from '../../shared/platform/observe-size.js';

/**
 * Keeps the axis of a lying picture in sight while the page, or the stage itself, scrolls a tall picture. Where it
 * stands is left to the style sheet (`position: sticky`), so that it never lags behind. What of the picture comes under
 * it then is clipped here, rather than covered: the ground may be transparent.
 */
export class StickyAxis {
  /** px above its place at the foot of the picture */
  unseen = 0;
  /** the documents and shadow roots in which something can be scrolled around the stage */
  #roots: readonly Node[] = [];
  #view: typeof globalThis | undefined;
  #pageSize: ResizeObserver | undefined;
  #pictureHeight = 0;
  #axisHeight = 0;

  constructor(
    private readonly stage: HTMLElement,
    private readonly layer: HTMLElement,
    private readonly moved: () => void,
  ) {}

  connect(): void {
    this.disconnect();
    const {ownerDocument} = this.stage;
    this.#view = ownerDocument.defaultView ?? globalThis;
    this.#roots = rootsAround(this.stage);
    for (const root of this.#roots) root.addEventListener('scroll', this.#keep, {capture: true, passive: true});
    this.#view.addEventListener('resize', this.#keep);
    // What stands above may grow, as a picture does that has been loaded.
    this.#pageSize = sizeObserver(this.#keep, this.#view);
    this.#pageSize?.observe(ownerDocument.body);
  }

  disconnect(): void {
    for (const root of this.#roots) root.removeEventListener('scroll', this.#keep, {capture: true});
    this.#view?.removeEventListener('resize', this.#keep);
    this.#pageSize?.disconnect();
  }

  /**
   * @param pictureHeight px of the whole picture
   * @param axisHeight px of the axis at its foot; 0 where it stands upright
   */
  drawn(pictureHeight: number, axisHeight: number): void {
    if (pictureHeight === this.#pictureHeight && axisHeight === this.#axisHeight) return;
    this.#pictureHeight = pictureHeight;
    this.#axisHeight = axisHeight;
    this.stage.style.setProperty('--_axis-height', `${axisHeight}px`);
    this.#keep();
  }

  readonly #keep = (): void => {
    const from = this.#pictureHeight - this.#axisHeight;
    // Of a stage that is not displayed, everything stands at 0.
    const unseen = this.#axisHeight && this.layer.offsetHeight ? Math.max(0, from - this.layer.offsetTop) : 0;
    if (Math.abs(unseen - this.unseen) < 0.5) return;
    this.unseen = unseen;
    this.stage.classList.toggle('is-cut', unseen > 0);
    this.stage.style.setProperty('--_unseen', `${unseen}px`);
    this.moved();
  };
}

/** What contains an element, from its own root to the document: the scroll events of each stay in it. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
