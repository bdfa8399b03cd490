import type {Arrange} from '../../layout/index.js';

/** Something that is fetched by those pages only that need it, and is then there for every timeline of the page. */
export class OnDemand<Content> {
  #content: Content | undefined;
  #fetching: Promise<void> | undefined;

  constructor(private readonly load: () => Promise<Content>) {}

  /** undefined as long as it is not there */
  get content(): Content | undefined {
    return this.#content;
  }

  /** Settles also where it cannot be had; it is then tried for anew when asked for again. */
  readonly fetch = (): Promise<void> =>
    this.#fetching ??= this.load().then(
      (content) => {
        this.#content = content;
      },
      () => {
        this.#fetching = undefined;
      },
    );
}

/** What an open event and the list of a crowd say. */
export const CARD = new OnDemand(() => import('./card.js'));

/** How all stands in a picture: each page needs but one of these at a time. */
export const ARRANGEMENTS = {
  horizontal: new OnDemand<Arrange>(() => import('../../layout/horizontal.js').then(({horizontally}) => horizontally)),
  vertical: new OnDemand<Arrange>(() => import('../../layout/vertical.js').then(({vertically}) => vertically)),
  curve: new OnDemand<Arrange>(() => import('../../layout/curve.js').then(({storyCurve}) => storyCurve)),
};
