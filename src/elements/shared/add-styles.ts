/** Adds style sheets to those of a shadow root, each once. A document that is no browser's knows of none. */
export function addStyles(root: ShadowRoot, styles: readonly CSSStyleSheet[]): void {
  const adopted = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (adopted) root.adoptedStyleSheets = [...new Set([...adopted, ...styles])];
}
