/**
 * The first ground behind an element, or of its own, that is not transparent, as the browser computes it; undefined
 * where that is a picture, or where there is none.
 */
export function groundBehind(element: Element | null): string | undefined {
  if (!element) return undefined;
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  if (backgroundImage && backgroundImage !== 'none') return undefined;
  return /^rgb\(/.test(backgroundColor) ? backgroundColor : groundBehind(parentOf(element));
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
