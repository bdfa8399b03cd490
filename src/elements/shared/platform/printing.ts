/**
 * Tells of the page being printed, before it is laid out on paper, and of the end of it. By the medium as well: not
 * every engine fires events for what previews and tools print.
 * @param view the window whose page it is
 * @returns a function that ends it
 */
export function watchPrinting(
  changed: (isPrinting: boolean) => void,
  view: typeof globalThis | null = globalThis,
): () => void {
  const listening = new AbortController();
  const {signal} = listening;
  // A document that is no browser's is never printed.
  if (!view || !('matchMedia' in view)) return () => undefined;
  view.addEventListener('beforeprint', () => changed(true), {signal});
  view.addEventListener('afterprint', () => changed(false), {signal});
  view.matchMedia('print').addEventListener('change', ({matches}) => changed(matches), {signal});
  return () => listening.abort();
}
