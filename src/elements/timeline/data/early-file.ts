/** The answer for a file that was asked for before the element's class was there. */
export interface EarlyFile {
  readonly src: string;
  readonly response: Promise<Response>;
  /** gives the fetch up */
  readonly fetching: AbortController;
}

/**
 * Takes the answer from the element that `cdn/early-files.ts` has left it on; whoever comes next asks anew. Of another
 * file than the element has come to ask for, the fetch is given up.
 * @param signal gives up the fetch as well
 * @returns undefined where nobody has asked for this file
 */
export function takeEarlyFile(element: HTMLElement, src: string, signal: AbortSignal): Promise<Response> | undefined {
  const holder = element as {circaEarlyFile?: EarlyFile};
  const early = holder.circaEarlyFile;
  delete holder.circaEarlyFile;
  if (early?.src !== src) {
    early?.fetching.abort();
    return undefined;
  }
  signal.addEventListener('abort', () => early.fetching.abort());
  return early.response;
}
