/**
 * Watches the sizes of elements, where there are any: a document that is no browser's, as in tests of a page, lays
 * nothing out and has no `ResizeObserver`.
 */
export function sizeObserver(changed: () => void): ResizeObserver | undefined {
  return 'ResizeObserver' in globalThis ? new ResizeObserver(changed) : undefined;
}
