import {spanOf, type TimeWindow} from '../../../view/index.js';

/** ms for which a label waits at the most */
const LONGEST = 400;

/** part of its span by which a window may differ that is merely panned, since numbers round */
const SAME_SPAN = 1e-6;

/**
 * While the reader zooms among many events, labels come and go at every notch of a wheel. Nobody reads them so soon,
 * and each costs more than all that merely moves. So new labels wait until the window rests, and never longer than
 * `LONGEST`; until then those of the window before are drawn.
 */
export class LabelThrottle {
  /** what was last shown with all its labels, and when */
  #labelled: TimeWindow | undefined;
  #at = 0;
  #timer = 0;

  /** @param over called when labels have waited long enough */
  constructor(private readonly over: () => void) {}

  /** Whether some labels are missing. */
  get isOn(): boolean {
    return this.#timer !== 0;
  }

  /** The window of which the labels alone are to be drawn; undefined where all are. */
  labelledFor(shown: TimeWindow, isMoving: boolean): TimeWindow | undefined {
    const now = performance.now();
    const left = this.#at + LONGEST - now;
    const before = this.#labelled;
    if (isMoving && before && left > 0 && Math.abs(spanOf(before) / spanOf(shown) - 1) > SAME_SPAN) {
      this.#timer ||= window.setTimeout(this.#called, left);
      return before;
    }
    this.end();
    this.#labelled = shown;
    this.#at = now;
    return undefined;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  readonly #called = (): void => {
    // Not by the clock, which may be coarser than the timer.
    this.#at = -Infinity;
    this.over();
  };
}
