import {pointIn} from '../../draw/index.js';
import type {Point} from '../../layout/index.js';

/** px sideways that make a swipe; what is less was a tap that slipped */
const SWIPE_DISTANCE = 40;
/** how many times farther sideways than up or down a finger has to go: about 34° at most from the level */
const SIDEWAYS_RATIO = 1.5;

/** A finger that goes sideways over a box. Up and down it scrolls the page, which then cancels the pointer. */
export class Swipe {
  #start: (Point & {readonly pointerId: number}) | undefined;

  /** @param onSwipe called with 1 for a swipe to the right, -1 for one to the left */
  constructor(private readonly onSwipe: (direction: 1 | -1) => void) {}

  readonly onPointerDown = (event: PointerEvent): void => {
    // A second finger makes a pinch of it; and a mouse marks text.
    const isSwipe = event.isPrimary && event.pointerType === 'touch';
    this.#start = isSwipe ? {...pointOf(event), pointerId: event.pointerId} : undefined;
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (start?.pointerId !== event.pointerId) return;
    const end = pointOf(event);
    const x = end.x - start.x;
    const y = end.y - start.y;
    const isSwipe = Math.abs(x) >= SWIPE_DISTANCE && Math.abs(x) > SIDEWAYS_RATIO * Math.abs(y);
    if (isSwipe) this.onSwipe(x > 0 ? 1 : -1);
  };

  readonly onPointerCancel = (): void => {
    this.#start = undefined;
  };
}

function pointOf(event: PointerEvent): Point {
  return pointIn(event.currentTarget as HTMLElement, event);
}
