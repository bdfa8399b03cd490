/** part of a companion that has come on screen when it takes over from the card */
const IN_SIGHT = 0.5;
/** px of a companion that have to be on screen for the reader to see what it shows, where it is as high as that */
const ENOUGH = 96;

/**
 * Companions that show the open event. The card would say the same again over the picture, and so stays closed: for an
 * event that the page opens, as long as a companion is displayed at all; for one that the reader opens, only where a
 * companion is on screen as well, for else nothing would be seen to happen. No card opens because the reader scrolls;
 * but one that is open gives way to a companion that comes on screen.
 */
export class CardVisibility {
  readonly #companions = new Set<Element>();
  #shows: (companion: Element) => boolean = isDisplayed;
  #isTold: boolean | undefined;
  readonly #sight: IntersectionObserver;

  /** @param changed called when a companion has taken over from the card */
  constructor(changed: () => void) {
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (
          this.#isTold === false &&
          entries.some(({intersectionRatio}) => intersectionRatio >= IN_SIGHT) &&
          this.takeOver()
        )
          changed();
      },
      {threshold: IN_SIGHT},
    );
  }

  add(companion: Element): void {
    this.#companions.add(companion);
    this.#sight.observe(companion);
    this.askAnew();
  }

  delete(companion: Element): void {
    this.#companions.delete(companion);
    this.#sight.unobserve(companion);
    this.askAnew();
  }

  /** An event has been opened, or companions have changed. */
  askAnew(byReader = false): void {
    this.#shows = byReader ? isOnScreen : isDisplayed;
    this.#isTold = undefined;
  }

  /** Whether a companion shows the open event, instead of the card. */
  get tell(): boolean {
    return (this.#isTold ??= this.#any(this.#shows));
  }

  /**
   * The reader has closed the card: from now on the event is left to a companion, on screen or not. False where none is
   * displayed.
   */
  takeOver(): boolean {
    return (this.#isTold = this.#any(isDisplayed));
  }

  #any(shows: (companion: Element) => boolean): boolean {
    return [...this.#companions].some(shows);
  }
}

function isDisplayed(companion: Element): boolean {
  return companion.checkVisibility();
}

function isOnScreen(companion: Element): boolean {
  const {top, bottom} = companion.getBoundingClientRect();
  return isDisplayed(companion) && Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(bottom - top, ENOUGH);
}
