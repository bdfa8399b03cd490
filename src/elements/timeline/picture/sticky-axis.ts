/** px of the height of what lies across the lower edge of what is seen, or above the foot of the picture */
const EDGE = 4;
/** How much of it is seen tells that the picture has moved: half where nothing has, all at the foot. */
const THRESHOLDS = [0.3, 0.7];

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
  #sight: IntersectionObserver | undefined;
  #pictureHeight = 0;
  #axisHeight = 0;

  constructor(
    private readonly stage: HTMLElement,
    private readonly layer: HTMLElement,
    private readonly lowerEdge: HTMLElement,
    private readonly moved: () => void,
  ) {}

  connect(): void {
    this.disconnect();
    const view = this.stage.ownerDocument.defaultView ?? globalThis;
    this.#view = view;
    this.#roots = rootsAround(this.stage);
    for (const root of this.#roots) root.addEventListener('scroll', this.#keep, {capture: true, passive: true});
    view.addEventListener('resize', this.#keep);
    // What stands above may grow, as a picture does that has been loaded. Its size is not observed: a page that changes
    // its height while sizes are observed would be told of an error.
    if (!('IntersectionObserver' in view)) return;
    this.#sight = new view.IntersectionObserver(this.#keep, {threshold: THRESHOLDS});
    this.#sight.observe(this.lowerEdge);
  }

  disconnect(): void {
    for (const root of this.#roots) root.removeEventListener('scroll', this.#keep, {capture: true});
    this.#view?.removeEventListener('resize', this.#keep);
    this.#sight?.disconnect();
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
    this.#placeLowerEdge();
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
    this.#placeLowerEdge();
    this.moved();
  };

  #placeLowerEdge(): void {
    const above = this.unseen ? EDGE / 2 : EDGE;
    this.stage.style.setProperty('--_lower-edge', `${this.#pictureHeight - this.unseen - above}px`);
  }
}

/** What contains an element, from its own root to the document: the scroll events of each stay in it. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
