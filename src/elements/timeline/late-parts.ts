import type {LazyModule} from '../shared/platform/lazy-module.js';
import type {TimelineHost} from './timeline-host.js';

/**
 * The parts that one element asks for late. What could not be had, however often it was tried, is known here, so that
 * the element can say so; it is asked for again when the reader presses the button there, or does what needs it anew.
 */
export class LateParts {
  /** what is to be done once they are tried again */
  readonly #failed = new Map<LazyModule<unknown>, () => void>();

  constructor(private readonly host: TimelineHost) {}

  /** Whether there is something to say. */
  get haveFailed(): boolean {
    return this.#failed.size > 0;
  }

  hasFailed(part: LazyModule<unknown>): boolean {
    return this.#failed.has(part);
  }

  /**
   * @param again goes on with what the part is needed for, when it is to be tried again
   * @returns undefined where it cannot be had
   */
  async need<Content>(part: LazyModule<Content>, again: () => void): Promise<Content | undefined> {
    await part.fetch();
    const {content} = part;
    if (content === undefined) this.#failed.set(part, again);
    else if (!this.#failed.delete(part)) return content;
    this.host.requestUpdate();
    return content;
  }

  /** Asks for a part with which the element is to be rendered, unless that has failed. */
  fetch(part: LazyModule<unknown>): void {
    const render = (): void => this.host.requestUpdate();
    if (!this.hasFailed(part)) void this.need(part, render).then((content) => content !== undefined && render());
  }

  /** Tries for what has failed again. */
  readonly retry = (): void => {
    const again = [...this.#failed.values()];
    this.forgive();
    for (const goOn of again) goOn();
  };

  /** What has failed may be asked for again, since it is needed for something new. */
  forgive(): void {
    if (!this.haveFailed) return;
    this.#failed.clear();
    this.host.requestUpdate();
  }
}
