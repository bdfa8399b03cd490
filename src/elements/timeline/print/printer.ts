import type {ViewStore} from '../../../view/index.js';
import {PRINTED_PICTURE} from '../lazy-parts.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {PictureController} from '../picture/picture-controller.js';

/** ms after which a page has what it needs first, and what it may need once it is printed is fetched */
const FETCHED_AFTER = 1000;

interface PrinterContext {
  readonly store: ViewStore;
  readonly picture: PictureController;
}

/** Fetches what prints the picture before anybody prints it, since nothing can be fetched while the page is printed. */
export class Printer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: (() => void) | undefined;

  constructor(private readonly context: PrinterContext) {}

  connect({printed}: TimelineElements): void {
    this.disconnect();
    const timer = setTimeout(() => {
      void PRINTED_PICTURE.fetch().then(() => {
        if (timer === this.#timer) this.#end = this.#print(printed);
      });
    }, FETCHED_AFTER);
    this.#timer = timer;
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#end?.();
    this.#end = undefined;
  }

  #print(box: HTMLElement): (() => void) | undefined {
    const {picture, store} = this.context;
    return PRINTED_PICTURE.content?.showWhilePrinting(box, picture, () => store.state);
  }
}
