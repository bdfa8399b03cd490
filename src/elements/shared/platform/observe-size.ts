/**
 * Watches the sizes of elements, where there are any: a document that is no browser's, as in tests of a page, lays
 * nothing out and has no `ResizeObserver`.
 * @param view the window in which they stand: another's is asleep while that is not shown
 */
export function sizeObserver(changed: () => void, view: typeof globalThis = globalThis): ResizeObserver | undefined {
  return 'ResizeObserver' in view ? new view.ResizeObserver(changed) : undefined;
}
