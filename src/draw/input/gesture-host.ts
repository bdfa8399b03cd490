import type {Point} from '../../layout/index.js';
import type {Action} from '../../view/index.js';

/**
 * Which gestures are the timeline's: `cooperative` leaves to the page the plain wheel and one finger that scrolls;
 * `greedy` takes them; `none` takes no gesture at all
 */
export type GestureHandling = 'cooperative' | 'greedy' | 'none';

/** What gestures have to know of the picture, asked at each event, and whom they call. */
export interface GestureHost {
  readonly handling: GestureHandling;
  readonly orientation: 'horizontal' | 'vertical';
  readonly rightToLeft: boolean;
  /** px along the axis */
  readonly length: number;
  /** Which fraction of the window lies before a point of the element, in its px. */
  fractionAt(point: Point): number;
  act(action: Action): void;
  /**
   * A double click or tap at a point, in px of the element.
   * @param factor above 1 to zoom in
   * @param at fraction of the window at the point
   */
  leap(factor: number, at: number, point: Point): void;
  /** a gesture is over */
  settled(): void;
  /** a wheel turned without the key that cooperative handling asks for */
  refused(): void;
}
