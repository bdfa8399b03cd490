/** px sideways that make a swipe; what is less was a tap that slipped */
const FAR = 40;
/** how much farther sideways than up or down a finger has to go */
const SIDEWAYS = 1.5;

/** A finger that goes sideways over a box. Up and down it scrolls the page, which then takes the pointer away. */
export class Swipe {
  #from: PointerEvent | undefined;

  /** @param swiped called with 1 for a swipe to the right, -1 for one to the left */
  constructor(private readonly swiped: (direction: 1 | -1) => void) {}

  readonly down = (event: PointerEvent): void => {
    // A second finger makes a pinch of it; and a mouse marks text.
    this.#from = event.isPrimary && event.pointerType === 'touch' ? event : undefined;
  };

  readonly up = ({pointerId, clientX, clientY}: PointerEvent): void => {
    const from = this.#from;
    this.#from = undefined;
    if (from?.pointerId !== pointerId) return;
    const x = clientX - from.clientX;
    if (Math.abs(x) >= FAR && Math.abs(x) > SIDEWAYS * Math.abs(clientY - from.clientY)) this.swiped(x > 0 ? 1 : -1);
  };

  readonly drop = (): void => {
    this.#from = undefined;
  };
}
