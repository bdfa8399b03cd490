import {loadPersistently} from './load-persistently.js';

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
    private readonly wait?: (ms: number) => Promise<unknown>,
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
      this.#content = await (this.#fetching ??= loadPersistently(this.load, this.wait));
      return this.#content;
    } catch (error) {
      this.#fetching = undefined;
      throw error;
    }
  }
}
