import {TOOLTIP} from '../lazy-parts.js';
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
      await TOOLTIP.fetch();
      if (signal.aborted || !TOOLTIP.content) return;
      this.#tooltip ??= new TOOLTIP.content.Tooltip(this.context);
      this.#tooltip.connect(elements);
      this.#tooltip.focused(elements.stage.querySelector(':focus-visible'));
    };
    let isStarted = false;
    for (const type of ['pointermove', 'focusin']) {
      elements.stage.addEventListener(
        type,
        () => {
          if (isStarted) return;
          isStarted = true;
          void start();
        },
        {signal},
      );
    }
  }

  disconnect(): void {
    this.#listening.abort();
    this.#tooltip?.disconnect();
  }
}
