/** The answer for a file that was asked for before the element's class was there. */
export interface EarlyFile {
  readonly src: string;
  readonly response: Promise<Response>;
}

/**
 * Takes the answer from the element that `cdn/early-files.ts` has left it on; whoever comes next asks anew.
 * @returns undefined where nobody has asked for this file
 */
export function takeEarlyFile(element: HTMLElement, src: string): Promise<Response> | undefined {
  const holder = element as {circaEarlyFile?: EarlyFile};
  const early = holder.circaEarlyFile;
  delete holder.circaEarlyFile;
  return early?.src === src ? early.response : undefined;
}
