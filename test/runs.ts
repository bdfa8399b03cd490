/**
 * How many examples of a property are tried: as many as are asked for in Chromium, and an eighth of them, the same in
 * each run, in the other engines, where they take longest and find what is the engine's own.
 */
export function runs(count: number): number {
  return /Chrome\//.test(globalThis.navigator?.userAgent ?? 'Chrome/') ? count : Math.ceil(count / 8);
}
