/** Entries as an array that differs in nothing from that of `lazyArray`, so that few and many events are alike. */
export function frozenArray<T>(entries: T[]): readonly T[] {
  return new Proxy(Object.freeze(entries) as T[], {});
}
