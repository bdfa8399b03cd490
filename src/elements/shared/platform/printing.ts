/**
 * Tells of the page being printed, before it is laid out on paper, and of the end of it. By the medium as well: not
 * every engine fires events for what previews and tools print.
 * @returns a function that ends it
 */
export function watchPrinting(changed: (isPrinting: boolean) => void): () => void {
  const listening = new AbortController();
  const {signal} = listening;
  // A document that is no browser's is never printed.
  if (!('matchMedia' in globalThis)) return () => undefined;
  addEventListener('beforeprint', () => changed(true), {signal});
  addEventListener('afterprint', () => changed(false), {signal});
  matchMedia('print').addEventListener('change', ({matches}) => changed(matches), {signal});
  return () => listening.abort();
}
