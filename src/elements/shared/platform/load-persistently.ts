/** ms after which a part that could not be had is asked for again, each time */
const RETRY_DELAYS = [0, 1000, 4000] as const;

/** Rejects where a part cannot be had although it was tried for several times. */
export async function loadPersistently<Content>(
  load: () => Promise<Content>,
  wait: (ms: number) => Promise<unknown> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<Content> {
  for (const delay of RETRY_DELAYS) {
    try {
      return await load();
    } catch {
      await wait(delay);
    }
  }
  return load();
}
