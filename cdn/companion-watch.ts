/**
 * Calls back as soon as an element of the package stands in the document that is not registered yet, and is neither
 * `<circa-timeline>` nor `<circa-event>`: a companion. What stands in a shadow root is not seen.
 * @param found where it rejects, it is called again for the next companion that is put into the document, else never
 */
export function whenCompanionStands(found: () => Promise<unknown>): void {
  if (isCompanionIn(document)) return call(found);
  watch(found);
}

function call(found: () => Promise<unknown>): void {
  found().catch(() => watch(found));
}

function watch(found: () => Promise<unknown>): void {
  const observer = new MutationObserver((mutations) => {
    if (!mutations.some(({addedNodes}) => [...addedNodes].some(isOrHoldsCompanion))) return;
    observer.disconnect();
    call(found);
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
  return /^circa-(?!timeline$|event$)/.test(element.localName) && element.matches(':not(:defined)');
}
