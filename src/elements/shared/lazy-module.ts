/** Something that is fetched by those pages only that need it, and is then there for every timeline of the page. */
export class LazyModule<Content> {
  #fetching: Promise<void> | undefined;
  #content: Content | undefined;

  /** @param content where it is there from the beginning */
  constructor(
    private readonly load: () => Promise<Content>,
    content?: Content,
  ) {
    this.#content = content;
  }

  /** undefined as long as it is not there */
  get content(): Content | undefined {
    return this.#content;
  }

  /** Settles also where it cannot be had; it is then tried for anew when asked for again. */
  readonly fetch = (): Promise<void> =>
    (this.#fetching ??= this.load().then(
      (content) => {
        this.#content = content;
      },
      () => {
        this.#fetching = undefined;
      },
    ));
}
