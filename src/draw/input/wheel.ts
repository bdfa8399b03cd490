/** A notch of a wheel zooms by a third, a pinch on a touch pad (which comes as small steps) by what the fingers do. */
const SOFTNESS = 60;
const LINE_PX = 16;

/** ms without a turn after which a wheel has come to rest */
export const WHEEL_REST = 150;

/** By how many powers of two a turn of the wheel zooms in. */
export function wheelZoom(event: WheelEvent): number {
  return -Math.tanh(wheelPx(event, event.deltaY) / SOFTNESS) / 2;
}

export function wheelPx({deltaMode}: WheelEvent, delta: number): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return delta * LINE_PX;
  return deltaMode === WheelEvent.DOM_DELTA_PAGE ? delta * LINE_PX * 20 : delta;
}

/** Tells when a wheel has come to rest, for which there is no event. */
export class WheelRest {
  #turnedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly rested: () => void) {}

  turned(): void {
    this.#turnedAt = performance.now();
    // One timer for all turns: to set it anew at each takes longer than the turn itself.
    this.#timer ??= setTimeout(this.#look, WHEEL_REST);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #look = (): void => {
    const left = this.#turnedAt + WHEEL_REST - performance.now();
    this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
    if (!this.#timer) this.rested();
  };
}
