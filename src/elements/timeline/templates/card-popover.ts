import type {Point} from '../../../layout/index.js';
import type {PictureController} from '../picture/picture-controller.js';
import {hideOverlay, isShown, showOverlay} from './overlay.js';

/** px of a mark that a card stands by, at most: beside a long one it stays near the mark's beginning */
const LONGEST_ANCHOR = 48;

/** Shows or hides the card; opened by the reader, it takes the focus. */
export function showCard(card: HTMLElement, open: boolean, takesFocus: boolean): void {
  // Outside of a page nothing can be shown.
  if (open === isShown(card) || !card.isConnected) return;
  if (open) showOverlay(card);
  else hideOverlay(card);
  if (open && takesFocus) card.focus({preventScroll: true});
}

/**
 * Puts the box that the card is anchored to over the mark of the open event, or over a point where a cluster is listed.
 */
export function placeAnchor(
  anchor: HTMLElement,
  picture: PictureController,
  selected: string | null,
  point: Point | undefined,
): void {
  const box = point ? {...point, width: 0, height: 0} : picture.mark(selected)?.body;
  if (!box || !picture.layout) return;
  const {x, y, width, height} = box;
  const position = {
    left: Math.max(0, Math.min(x, picture.layout.options.width)),
    top: y - 4,
    width: Math.max(1, Math.min(width, LONGEST_ANCHOR)),
    height: height + 8,
  };
  for (const [name, px] of Object.entries(position)) anchor.style.setProperty(name, `${px}px`);
}
