/** px sideways that make a swipe; what is less was a tap that slipped */
const SWIPE_DISTANCE = 40;
/** how many times farther sideways than up or down a finger has to go: about 34° at most from the level */
const SIDEWAYS_RATIO = 1.5;

/** A finger that goes sideways over a box. Up and down it scrolls the page, which then cancels the pointer. */
export class Swipe {
  #start: PointerEvent | undefined;

  /** @param onSwipe called with 1 for a swipe to the right, -1 for one to the left */
  constructor(private readonly onSwipe: (direction: 1 | -1) => void) {}

  readonly onPointerDown = (event: PointerEvent): void => {
    // A second finger makes a pinch of it; and a mouse marks text.
    this.#start = event.isPrimary && event.pointerType === 'touch' ? event : undefined;
  };

  readonly onPointerUp = ({pointerId, clientX, clientY}: PointerEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (start?.pointerId !== pointerId) return;
    const x = clientX - start.clientX;
    const y = clientY - start.clientY;
    const isSwipe = Math.abs(x) >= SWIPE_DISTANCE && Math.abs(x) > SIDEWAYS_RATIO * Math.abs(y);
    if (isSwipe) this.onSwipe(x > 0 ? 1 : -1);
  };

  readonly onPointerCancel = (): void => {
    this.#start = undefined;
  };
}
