/**
 * px of turning at which the zoom levels off: a notch of a wheel (100 px and more) zooms by a third, and a pinch on a
 * touch pad, which comes as many small steps, by what the fingers do
 */
const LEVELS_OFF_AT = 60;

/** px of a line, as a wheel counts in Firefox */
const LINE = 16;
/** px of a page, as some mice are set to turn */
const PAGE = 20 * LINE;

/** ms without a turn after which a wheel is at rest */
export const WHEEL_REST = 150;

/** By how many powers of two a turn of the wheel zooms in. */
export function wheelZoom(event: WheelEvent): number {
  return -Math.tanh(wheelPx(event, event.deltaY) / LEVELS_OFF_AT) / 2;
}

/** The delta of a wheel event in px, whatever unit it counts in. */
export function wheelPx({deltaMode}: WheelEvent, delta: number): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return delta * LINE;
  if (deltaMode === WheelEvent.DOM_DELTA_PAGE) return delta * PAGE;
  return delta;
}

/** Calls back when a wheel has come to rest, for which browsers have no event. */
export class WheelRest {
  #turnedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly rested: () => void) {}

  turned(): void {
    this.#turnedAt = performance.now();
    // One timer serves all turns: to set another at each takes longer than the turn itself.
    this.#timer ??= setTimeout(this.#check, WHEEL_REST);
  }

  /** Forgets the turns so far. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #check = (): void => {
    const left = this.#turnedAt + WHEEL_REST - performance.now();
    this.#timer = left > 0 ? setTimeout(this.#check, left) : undefined;
    if (!this.#timer) this.rested();
  };
}
