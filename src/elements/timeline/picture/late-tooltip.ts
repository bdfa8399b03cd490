import {TOOLTIP} from '../lazy-parts.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {Tooltip, TooltipContext} from './tooltip.js';

/** The tooltip, fetched when a pointer comes that can hover. */
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
      if (signal.aborted) return;
      // Where it could not be had, with the next pointer that comes.
      if (!TOOLTIP.content) return listenFor('pointerenter');
      this.#tooltip ??= new TOOLTIP.content.Tooltip(this.context);
      this.#tooltip.connect(elements);
    };
    const listenFor = (type: 'pointermove' | 'pointerenter'): void =>
      elements.stage.addEventListener(type, () => void start(), {signal, once: true});
    listenFor('pointermove');
  }

  disconnect(): void {
    this.#listening.abort();
    this.#tooltip?.disconnect();
  }
}
