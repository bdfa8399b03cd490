import type {Point} from '../../layout/index.js';

/** px by which the size of an element differs at most from its `offsetWidth`, which is in whole px */
const ROUNDING = 1;

/** An element's place and size in px of the viewport, in which pointers are too. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How many px of the viewport a px of an element's own takes, as `transform` and `zoom` around it make them. All that
 * is laid out is in px of its own; all that a pointer says is in px of the viewport. One of the two becomes the other
 * here alone.
 */
export function scaleOf(element: HTMLElement): Point {
  return scaleOfBox(element, screenBox(element));
}

/** Where a pointer is, in px of an element's own, from where its content begins, however far that is scrolled. */
export function pointIn(element: HTMLElement, {clientX, clientY}: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const box = screenBox(element);
  const scale = scaleOfBox(element, box);
  return {
    x: (clientX - box.left) / scale.x - element.clientLeft + element.scrollLeft,
    y: (clientY - box.top) / scale.y - element.clientTop + element.scrollTop,
  };
}

export function screenBox(element: Element): ScreenBox {
  const box = element.getBoundingClientRect();
  const zoom = unsaidZoom(element);
  if (zoom === 1) return box;
  const onScreen = (at: number, scrolled: number) => (at + scrolled) * zoom - scrolled;
  return {
    left: onScreen(box.left, scrollX),
    top: onScreen(box.top, scrollY),
    width: box.width * zoom,
    height: box.height * zoom,
  };
}

function scaleOfBox({offsetWidth, offsetHeight}: HTMLElement, {width, height}: ScreenBox): Point {
  return {x: ratio(width, offsetWidth), y: ratio(height, offsetHeight)};
}

function ratio(onScreen: number, own: number): number {
  return onScreen && own && Math.abs(onScreen - own) >= ROUNDING ? onScreen / own : 1;
}

/**
 * WebKit gives the boxes of elements as if no `zoom` were set on them or around them, and takes off then how far the
 * page is scrolled; the others count it in.
 */
function unsaidZoom(element: Element): number {
  if ('currentCSSZoom' in element) return 1;
  let zoom = 1;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    zoom *= parseFloat(getComputedStyle(each).getPropertyValue('zoom')) || 1;
  }
  return zoom;
}

/** The element around another as the page is drawn: out of its slot, out of its shadow. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
