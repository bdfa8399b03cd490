/** ms after which a part that could not be had is asked for again, each time */
const RETRY_DELAYS = [0, 1000, 4000] as const;

/** Something that is fetched by those pages only that need it, and is then there for every element of the page. */
export class LazyModule<Content> {
  #fetching: Promise<Content> | undefined;
  #content: Content | undefined;

  /**
   * @param load is called again where it rejects
   * @param content where it is there from the beginning
   * @param wait resolves after some ms
   */
  constructor(
    private readonly load: () => Promise<Content>,
    content?: Content,
    private readonly wait: (ms: number) => Promise<unknown> = (ms) => new Promise((done) => setTimeout(done, ms)),
  ) {
    this.#content = content;
  }

  /** undefined as long as it is not there */
  get content(): Content | undefined {
    return this.#content;
  }

  /** Settles also where it cannot be had; it is then tried for anew when asked for again. */
  readonly fetch = async (): Promise<void> => {
    try {
      await this.get();
    } catch {
      // `content` says that it is not there.
    }
  };

  /** Rejects where it cannot be had although it was tried for several times; it is tried for anew when asked again. */
  async get(): Promise<Content> {
    try {
      this.#content = await (this.#fetching ??= this.#loadInTheEnd());
      return this.#content;
    } catch (error) {
      this.#fetching = undefined;
      throw error;
    }
  }

  async #loadInTheEnd(): Promise<Content> {
    for (const delay of RETRY_DELAYS) {
      try {
        return await this.load();
      } catch {
        await this.wait(delay);
      }
    }
    return this.load();
  }
}
