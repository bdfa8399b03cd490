/**
 * Calls back as soon as a companion stands in the document that is not registered yet, and for each that is put into
 * it later.
 * @returns what is to be disconnected once they are registered
 */
export function watchCompanions(found: () => void): MutationObserver {
  const observer = new MutationObserver((mutations) => {
    if (mutations.some(({addedNodes}) => [...addedNodes].some(isOrHoldsCompanion))) found();
  });
  observer.observe(document, {childList: true, subtree: true});
  if (companionsIn(document).length) found();
  return observer;
}

/**
 * The elements of the package that are not registered yet, and are none of `<circa-timeline>`, `<circa-event>`
 * and `<circa-era>`. What stands in a shadow root is not seen.
 */
export function companionsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(':not(:defined)')].filter(isCompanion);
}

function isOrHoldsCompanion(node: Node): boolean {
  return node instanceof Element && (isCompanion(node) || companionsIn(node).length > 0);
}

function isCompanion(element: Element): boolean {
  return /^circa-(?!timeline$|event$|era$)/.test(element.localName) && element.matches(':not(:defined)');
}
