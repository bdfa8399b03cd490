import {CARD} from '../card/card-part.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {Tooltip, TooltipContext} from './tooltip.js';

/** The tooltip, fetched when a pointer comes that can hover, or the focus. */
export class LateTooltip {
  #tooltip: Tooltip | undefined;
  #listening = new AbortController();

  constructor(private readonly context: TooltipContext) {}

  connect(elements: TimelineElements): void {
    this.disconnect();
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const start = async (): Promise<void> => {
      await CARD.fetch();
      if (signal.aborted) return;
      // Where it could not be had, with the next pointer that comes.
      if (!CARD.content) return listenFor('pointerenter');
      this.#tooltip ??= new CARD.content.Tooltip(this.context);
      this.#tooltip.connect(elements);
      this.#tooltip.focused(elements.stage.querySelector(':focus-visible'));
    };
    // Of a pointer or of the keys, whichever comes first.
    const listenFor = (...types: readonly ('pointermove' | 'pointerenter' | 'focusin')[]): void => {
      let isHeard = false;
      const heard = (): void => {
        if (isHeard) return;
        isHeard = true;
        void start();
      };
      for (const type of types) elements.stage.addEventListener(type, heard, {signal});
    };
    listenFor('pointermove', 'focusin');
  }

  disconnect(): void {
    this.#listening.abort();
    this.#tooltip?.disconnect();
  }
}
