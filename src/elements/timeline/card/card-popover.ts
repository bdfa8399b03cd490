import {screenBox} from '../../../draw/index.js';
import type {Point} from '../../../layout/index.js';
import type {PictureController} from '../picture/picture-controller.js';
import {hideOverlay, isShown, showOverlay} from '../templates/overlay.js';

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

/** px between the mark and its card: the card's margin, with what browsers round */
const GAP = 12;
const ROUNDING = 3;
/** px that a card keeps from the edges of the screen */
const EDGE = 8;

/**
 * Puts a card right that does not stand by its anchor, or leaves the screen while that is on it. WebKit places anchored
 * boxes as if the page stood at its top (seen in WebKitGTK 2.50), and engines look for an anchor where it would be
 * without the transforms around it.
 */
export function putRight(card: HTMLElement, anchor: HTMLElement): void {
  if (!isShown(card) || !isAnchored(card)) return;
  // That of the window that the card is in: a page may open another.
  const {innerWidth, innerHeight} = card.ownerDocument.defaultView!;
  const before = shiftOf(card);
  const [box, mark] = [card.getBoundingClientRect(), screenBox(anchor)];
  const [left, top] = [box.left - before.x, box.top - before.y];
  const [above, below] = [mark.top - GAP - box.height, mark.top + mark.height + GAP];
  const isInSight = mark.top + mark.height > 0 && mark.top < innerHeight;
  const standsBy = [above, below].some((right) => Math.abs(top - right) <= ROUNDING);
  const isWhole = top >= 0 && top + box.height <= innerHeight && left >= 0 && left + box.width <= innerWidth;
  const isRight = !isInSight || (standsBy && isWhole);
  const x = isRight ? 0 : within(mark.left, innerWidth - box.width) - left;
  const y = isRight ? 0 : within(below + box.height > innerHeight ? above : below, innerHeight - box.height) - top;
  if (x !== before.x || y !== before.y) card.style.setProperty('translate', x || y ? `${x}px ${y}px` : '');
}

function within(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most - EDGE));
}

function shiftOf(card: HTMLElement): Point {
  const [x = 0, y = 0] = card.style.getPropertyValue('translate').split(' ').map(parseFloat);
  return {x: x || 0, y: y || 0};
}

/** Where anchors are not known, and on narrow screens, it is a sheet at the foot of the screen. */
function isAnchored(card: HTMLElement): boolean {
  const area = getComputedStyle(card).getPropertyValue('position-area');
  return area !== '' && area !== 'none';
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
