import type {TimelineHost} from '../timeline-host.js';

/** ms for which the hint stays */
const SHOWN_FOR = 1400;

/** The hint over the picture that says how to zoom, shown where a wheel has turned without the key that it takes. */
export class ZoomHint {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: TimelineHost) {}

  get isShown(): boolean {
    return this.#timer !== undefined;
  }

  show(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.disconnect();
      this.host.requestUpdate();
    }, SHOWN_FOR);
    this.host.requestUpdate();
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
