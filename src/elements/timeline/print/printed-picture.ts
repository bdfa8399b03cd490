import {pictureLangs, SceneRenderer, sceneOf, type SceneNode} from '../../../draw/index.js';
import {densityNode} from '../../../draw/scene/density.js';
import type {Frame} from '../../../layout/index.js';
import {densityOf} from '../../../layout/marks/density.js';
import {sameWindow, type ViewState} from '../../../view/index.js';
import {watchPrinting} from '../../shared/platform/printing.js';
import {pageSlices, type Slice} from './page-slices.js';
import type {PictureController} from '../picture/picture-controller.js';

/** px of width that a picture is laid out for to be printed: A4 and Letter with usual margins have some more */
const PAPER_WIDTH = 690;

/** px of the highest upright picture that is printed, some twenty pages; each try is so much higher than the last */
const HIGHEST_PRINT = 20_000;
const PRINT_GROWTH = 1.3;

/** A picture to be printed, and its nodes. */
interface Print {
  readonly frame: Frame;
  readonly scene: readonly SceneNode[];
}

/**
 * While the page is printed, a picture of its own stands in for the one on the screen: laid out for paper, whatever
 * part of the other one is in sight, and cut into slices between which a page may end. All happens within the event,
 * for nothing runs between it and the printer.
 * @param box where the slices are put
 * @param view what is on the screen
 * @returns a function that ends it
 */
export function showWhilePrinting(box: HTMLElement, picture: PictureController, view: () => ViewState): () => void {
  const show = (isPrinting: boolean): void => {
    const print = isPrinting ? printOf(picture, view()) : undefined;
    box.replaceChildren(...(print ? pageSlices(print.frame).map((slice) => sliceOf(print, slice)) : []));
  };
  const end = watchPrinting(show, box.ownerDocument.defaultView);
  return () => {
    end();
    show(false);
  };
}

/**
 * A view as it is printed: as wide as paper is and as high as its labels ask for, and everything where everything is
 * shown.
 */
function printOf(picture: PictureController, view: ViewState): Print | undefined {
  const frameFor = (height: number | undefined): Frame | undefined => {
    const layout = picture.laidOutFor(PAPER_WIDTH, {height, densityOf});
    // On paper nothing is open.
    const featured = {selected: null, focused: null, matches: picture.matches};
    return layout?.frame(sameWindow(view.window, view.home) ? layout.home : view.window, featured);
  };
  let frame = frameFor(undefined);
  // Of an upright one no label is left out: it goes on on the next page.
  while (frame?.orientation === 'vertical' && frame.density.length && frame.height < HIGHEST_PRINT) {
    frame = frameFor(Math.round(frame.height * PRINT_GROWTH));
  }
  if (!frame) return undefined;
  const {timeline, options} = picture.layout!;
  const langs = pictureLangs(timeline, options.language);
  const {describe, colorOnPaper: colorOf, drawEras} = picture;
  return {
    frame,
    scene: sceneOf(frame, {describe, colorOf, drawEras, drawDensity: densityNode, langs, interactive: false}),
  };
}

function sliceOf({frame, scene}: Print, {from, to}: Slice): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 ${from} ${frame.width} ${to - from}`);
  new SceneRenderer(svg).render(scene);
  return svg;
}
