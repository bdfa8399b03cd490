import type {ViewStore} from '../../../view/index.js';
import type {FrameLoop} from '../frame-loop.js';

/** part of a companion that has come on screen when it takes over from the card */
const IN_SIGHT = 0.5;
/** px of a companion that have to be on screen for the reader to see what it shows, where it is as high as that */
const MIN_VISIBLE_PX = 96;

interface VisibilityContext {
  readonly store: ViewStore;
  readonly frames: FrameLoop;
}

/**
 * Whether the open event has its card. It has none where a companion shows it already, for the card would say the same
 * again over the picture: for an event that the page opens, as long as a companion is displayed at all; for one that
 * the reader opens, only where a companion is on screen as well, for else nothing would be seen to happen. No card
 * opens because the reader scrolls; but one that is open gives way to a companion that comes on screen.
 */
export class CardVisibility {
  readonly #companions = new Set<Element>();
  #showsEvent: (companion: Element) => boolean = isDisplayed;
  /** undefined until it is asked for */
  #isShownElsewhere: boolean | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(private readonly context: VisibilityContext) {
    context.store.subscribe((after, before, origin) => {
      if (after.selected !== before.selected) this.#askAnew(origin === 'reader' ? isOnScreen : isDisplayed);
    });
  }

  connect(): void {
    this.disconnect();
    // A document that is no browser's has nothing that could come into sight.
    if (!('IntersectionObserver' in globalThis)) return;
    this.#sight = new IntersectionObserver(
      (entries) => {
        const isInSight = entries.some(({intersectionRatio}) => intersectionRatio >= IN_SIGHT);
        if (this.#isShownElsewhere === false && isInSight) this.giveWay();
      },
      {threshold: IN_SIGHT},
    );
    for (const companion of this.#companions) this.#sight.observe(companion);
  }

  disconnect(): void {
    this.#sight?.disconnect();
    this.#sight = undefined;
  }

  /**
   * A companion shows the open event from now on.
   * @returns a function that ends it
   */
  add(companion: Element): () => void {
    this.#companions.add(companion);
    this.#sight?.observe(companion);
    this.#askAnew(isDisplayed);
    return () => {
      this.#companions.delete(companion);
      this.#sight?.unobserve(companion);
      this.#askAnew(isDisplayed);
    };
  }

  /** The reader has chosen the open event once more, and is to see it. */
  openAgain(): void {
    this.#askAnew(isOnScreen);
  }

  /** Whether a companion shows the open event, instead of the card. */
  get isShownElsewhere(): boolean {
    return (this.#isShownElsewhere ??= this.#anyCompanion(this.#showsEvent));
  }

  /**
   * The card leaves the open event to a companion, on screen or not.
   * @returns false where none is displayed
   */
  giveWay(): boolean {
    this.#isShownElsewhere = this.#anyCompanion(isDisplayed);
    this.context.frames.request();
    return this.#isShownElsewhere;
  }

  #askAnew(showsEvent: (companion: Element) => boolean): void {
    this.#showsEvent = showsEvent;
    this.#isShownElsewhere = undefined;
    this.context.frames.request();
  }

  #anyCompanion(showsEvent: (companion: Element) => boolean): boolean {
    return [...this.#companions].some(showsEvent);
  }
}

function isDisplayed(companion: Element): boolean {
  // Engines that lack this do not hide what is in a closed <details> in the way that only it can see, either.
  return companion.checkVisibility?.() ?? companion.getClientRects().length > 0;
}

function isOnScreen(companion: Element): boolean {
  const {top, bottom} = companion.getBoundingClientRect();
  const {innerHeight} = companion.ownerDocument.defaultView!;
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return isDisplayed(companion) && visible >= Math.min(bottom - top, MIN_VISIBLE_PX);
}
