import {SceneRenderer, type SceneNode} from '../../../draw/index.js';
import type {Frame} from '../../../layout/index.js';
import {watchPrinting} from '../../shared/printing.js';
import type {TimelineElements} from '../timeline-elements.js';
import {pageSlices, type Slice} from './page-slices.js';

/** A picture to be printed, and its nodes. */
export interface Print {
  readonly frame: Frame;
  readonly scene: readonly SceneNode[];
}

/**
 * While the page is printed, a picture of its own stands in for the one on the screen: laid out for paper, whatever
 * part of the other one is in sight, and cut into slices between which a page may end. All happens within the event,
 * for nothing runs between it and the printer.
 */
export class PrintedPicture {
  #box: HTMLElement | undefined;
  #ended: (() => void) | undefined;

  constructor(private readonly print: () => Print | undefined) {}

  connect({printed}: TimelineElements): void {
    this.disconnect();
    this.#box = printed;
    this.#ended = watchPrinting((isPrinting) => this.#show(isPrinting ? this.print() : undefined));
  }

  disconnect(): void {
    this.#ended?.();
    this.#show(undefined);
  }

  #show(print: Print | undefined): void {
    const slices = print ? pageSlices(print.frame).map((slice) => sliceOf(print, slice)) : [];
    this.#box?.replaceChildren(...slices);
  }
}

function sliceOf({frame, scene}: Print, {from, to}: Slice): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 ${from} ${frame.width} ${to - from}`);
  new SceneRenderer(svg).render(scene);
  return svg;
}
