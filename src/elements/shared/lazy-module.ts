import {horizontally} from '../../layout/arrangements/horizontal.js';
import type {ArrangementFactory} from '../../layout/index.js';

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

/** What an open event and the list of a crowd say. */
export const CARD = new LazyModule(() => import('../timeline/templates/card.js'));

/** How all stands in a picture. Most pages show it lying, and are not to wait for that. */
export const ARRANGEMENTS = {
  horizontal: new LazyModule<ArrangementFactory>(() => Promise.resolve(horizontally), horizontally),
  vertical: new LazyModule<ArrangementFactory>(() =>
    import('../../layout/arrangements/vertical.js').then(({vertically}) => vertically),
  ),
  curve: new LazyModule<ArrangementFactory>(() =>
    import('../../layout/arrangements/story-curve.js').then(({storyCurve}) => storyCurve),
  ),
};
