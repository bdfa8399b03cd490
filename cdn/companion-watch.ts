/**
 * Calls back once, as soon as an element of the package stands in the document that is not registered yet, and is
 * none of `<circa-timeline>`, `<circa-event>` and `<circa-era>`: a companion. What stands in a shadow root is not seen.
 */
export function whenCompanionStands(found: () => void): void {
  if (isCompanionIn(document)) return found();
  const observer = new MutationObserver((mutations) => {
    if (!mutations.some(({addedNodes}) => [...addedNodes].some(isOrHoldsCompanion))) return;
    observer.disconnect();
    found();
  });
  observer.observe(document, {childList: true, subtree: true});
}

function isOrHoldsCompanion(node: Node): boolean {
  return node instanceof Element && (isCompanion(node) || isCompanionIn(node));
}

function isCompanionIn(root: ParentNode): boolean {
  return [...root.querySelectorAll(':not(:defined)')].some(isCompanion);
}

function isCompanion(element: Element): boolean {
  return /^circa-(?!timeline$|event$|era$)/.test(element.localName) && element.matches(':not(:defined)');
}
