import type {LazyModule} from '../shared/platform/lazy-module.js';
import type {PartNeededEvent} from './part-needed.js';
import type {TimelineHost} from './timeline-host.js';

type GoOn = () => void;

/**
 * The parts that one element asks for late. What could not be had, however often it was tried, is known here, so that
 * the element can say so; it is asked for again when the reader presses the button there, or does what needs it anew.
 */
export class LateParts {
  /** what waits for each, to go on once it is tried again: each once, so that it has to be the same function */
  readonly #failed = new Map<LazyModule<unknown>, Set<GoOn>>();

  constructor(private readonly host: TimelineHost) {}

  /** Whether there is something to say. */
  get haveFailed(): boolean {
    return this.#failed.size > 0;
  }

  hasFailed(part: LazyModule<unknown>): boolean {
    return this.#failed.has(part);
  }

  /**
   * @param again goes on with what the part is needed for, when it is tried again, or has come for somebody else
   * @returns undefined where it cannot be had
   */
  async need<Content>(part: LazyModule<Content>, again: GoOn): Promise<Content | undefined> {
    await part.fetch();
    const {content} = part;
    const waiting = this.#failed.get(part) ?? new Set();
    if (content === undefined) {
      this.#failed.set(part, waiting.add(again));
      this.host.requestUpdate();
    } else {
      waiting.delete(again);
      this.forgive(part);
    }
    return content;
  }

  /** Needs a part for something beside the element. */
  readonly needed = (event: Event): void => {
    const {part, again} = event as PartNeededEvent;
    void this.need(part, again);
  };

  /** Asks for a part with which the element is to be rendered, unless that has failed. */
  fetch(part: LazyModule<unknown>): void {
    if (this.hasFailed(part)) return;
    void this.need(part, this.#render).then((content) => content !== undefined && this.#render());
  }

  /** Tries for what has failed again. */
  readonly retry = (): void => {
    for (const part of [...this.#failed.keys()]) this.forgive(part);
  };

  /** A part may be asked for again, since it is needed for something new; what has waited for it goes on. */
  forgive(part: LazyModule<unknown>): void {
    const waiting = this.#failed.get(part);
    if (!waiting) return;
    this.#failed.delete(part);
    this.#render();
    for (const goOn of waiting) goOn();
  }

  /** What has waited is no longer needed, or tries by itself. */
  forget(again: GoOn): void {
    for (const [part, waiting] of this.#failed) {
      if (!waiting.delete(again) || waiting.size) continue;
      this.#failed.delete(part);
      this.#render();
    }
  }

  readonly #render = (): void => this.host.requestUpdate();
}
