/**
 * The code of `worker.ts` with all that it imports, for pages that cannot have its file. The build writes it
 * (build/write-modules.mjs); it is empty where nothing has been built.
 */
export const WORKER_TEXT: string = '';
