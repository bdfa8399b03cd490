import {readableColor} from '../../../draw/color/readable-color.js';
import {parseColor} from '../../../model/color/parse-color.js';

export {ANY_COLOR} from '../../../model/color/any-color.js';

/**
 * The colour that a group has of its own, as it can be told from what stands behind an element.
 * @param otherwise what stands there where no plain colour is found, as on a picture: `#rrggbb`
 */
export function readableOn(element: Element, otherwise: string): (color: string) => string {
  const ground = groundBehind(element) ?? otherwise;
  return (color) => readableColor(color, ground);
}

/** The first ground that is not transparent; undefined where that is a picture, or none. */
function groundBehind(element: Element | null): string | undefined {
  if (!element) return undefined;
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  return parseColor(backgroundColor) ?? groundBehind(parentOf(element));
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
