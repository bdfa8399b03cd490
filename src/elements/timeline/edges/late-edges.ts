import type {FrameLoop} from '../frame-loop.js';
import type {LateParts} from '../late-parts.js';
import {EDGES} from '../lazy-parts.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {TimelineHost} from '../timeline-host.js';
import type {ChipsContext} from './edge-chips.js';

interface EdgesContext extends ChipsContext {
  readonly host: TimelineHost;
  readonly parts: LateParts;
  readonly frames: FrameLoop;
}

/** The chips at the edges of the picture, which are fetched as soon as an event lies beyond the window. */
export class LateEdges {
  #stage: HTMLElement | undefined;
  #unsubscribe: (() => void) | undefined;
  /** whether the element has been rendered with the chips */
  #isRendered = false;

  constructor(private readonly context: EdgesContext) {}

  connect({stage}: TimelineElements): void {
    this.disconnect();
    this.#stage = stage;
    this.#unsubscribe = this.context.frames.subscribe(this.#update);
    this.context.picture.scrolled = this.#update;
  }

  disconnect(): void {
    this.#unsubscribe?.();
  }

  /** The element has been rendered. */
  rendered(): void {
    EDGES.content?.adoptEdgesStyles(this.context.host.shadowRoot!);
    this.#isRendered = EDGES.content !== undefined;
  }

  readonly #update = (): void => {
    const {picture, store, parts} = this.context;
    if (this.#isRendered && this.#stage) EDGES.content?.updateEdgeChips(this.#stage, this.context);
    else if (picture.layout?.around.isAnyBeyond(store.state.window)) parts.fetch(EDGES);
  };
}
