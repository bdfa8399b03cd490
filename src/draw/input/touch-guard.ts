import type {GestureHost} from './gesture-host.js';

/** px by which a finger has to have moved sideways before it pans the timeline */
const SIDEWAYS_FROM = 6;

const EVENTS = ['touchstart', 'touchmove'] as const;

/**
 * Lets one finger scroll the page over a horizontal timeline. d3-zoom prevents the scrolling with the first move that
 * it sees, so it sees none until the finger has moved sideways, and further than up or down.
 */
export class TouchGuard {
  /** where the finger came down, for as long as its moves are kept from d3-zoom */
  #start: Touch | undefined;

  constructor(private readonly host: Pick<GestureHost, 'handling' | 'orientation'>) {}

  attach(element: HTMLElement): void {
    for (const type of EVENTS) element.addEventListener(type, this, {capture: true, passive: true});
  }

  detach(element: HTMLElement): void {
    for (const type of EVENTS) element.removeEventListener(type, this, {capture: true});
  }

  handleEvent(event: TouchEvent): void {
    const [finger, another] = event.touches;
    if (event.type === 'touchstart') {
      const {handling, orientation} = this.host;
      const mayScroll = handling === 'cooperative' && orientation === 'horizontal' && !another;
      this.#start = mayScroll ? finger : undefined;
      return;
    }
    if (!this.#start || !finger) return;
    const x = Math.abs(finger.clientX - this.#start.clientX);
    const y = Math.abs(finger.clientY - this.#start.clientY);
    if (x < SIDEWAYS_FROM || x < y) event.stopImmediatePropagation();
    else this.#start = undefined;
  }
}
