const COMPANIONS = 'circa-list, circa-minimap, circa-search, circa-story';

/** Calls back once, as soon as there is a companion in the document. What stands in a shadow root is not seen. */
export function whenCompanionStands(found: () => void): void {
  if (document.querySelector(COMPANIONS)) return found();
  const observer = new MutationObserver((mutations) => {
    if (!mutations.some(({addedNodes}) => [...addedNodes].some(holdsCompanion))) return;
    observer.disconnect();
    found();
  });
  observer.observe(document, {childList: true, subtree: true});
}

function holdsCompanion(node: Node): boolean {
  return node instanceof Element && (node.matches(COMPANIONS) || node.querySelector(COMPANIONS) !== null);
}
