import type {Matches} from '../../../layout/index.js';
import type {Timeline} from '../../../model/index.js';
import type {Filter} from '../../shared/filter.js';
import {EVENT_SEARCH} from '../lazy-parts.js';
import type {LateParts} from '../late-parts.js';
import type {TimelineHost} from '../timeline-host.js';

/** The events that a search has found, as a timeline of their own. */
export interface Found extends Matches {
  readonly timeline: Timeline;
}

/**
 * What is looked for in a timeline, and what has been found. The search itself is fetched by those pages only that use
 * it.
 */
export class FilterController {
  /** undefined where nothing is looked for, or nothing has been found yet */
  found: Found | undefined;
  /** settles when what is being looked for has been found */
  searching: Promise<void> | undefined;
  #filter: Filter | null = null;
  #timeline: Timeline | undefined;
  /** what was looked for last, and in which language */
  #asked: string | null = null;
  #search: AbortController | undefined;

  constructor(
    private readonly host: TimelineHost,
    private readonly parts: LateParts,
  ) {}

  get filter(): Filter | null {
    return this.#filter;
  }

  set filter(filter: Filter | null | undefined) {
    this.#filter = filterOf(filter);
    this.host.requestUpdate();
  }

  /** The matches, where they alone are drawn. */
  get shown(): Timeline | undefined {
    return this.#filter?.rest === 'hide' ? this.found?.timeline : undefined;
  }

  /** The matches, where they stand out among the rest. */
  get matches(): Found | undefined {
    return this.shown ? undefined : this.found;
  }

  /**
   * Looks for what is asked for, unless it has been found. What was found before stays until then, if it is of the same
   * events.
   */
  look(timeline: Timeline, locale: string): void {
    const filter = this.#filter;
    const asked = filter && JSON.stringify([filter.text, filter.groups, locale]);
    const isSame = timeline === this.#timeline;
    if (isSame && asked === this.#asked) return;
    this.#timeline = timeline;
    this.#asked = asked;
    this.#search?.abort();
    this.parts.forget(this.#lookAgain);
    this.searching = undefined;
    if (!isSame || !filter) this.found = undefined;
    if (!filter) return;
    const {signal} = (this.#search = new AbortController());
    this.searching = this.#searchFor(timeline, filter, locale, signal);
  }

  readonly #lookAgain = (): void => {
    this.#asked = null;
    this.host.requestUpdate();
  };

  async #searchFor(timeline: Timeline, filter: Filter, locale: string, signal: AbortSignal): Promise<void> {
    const part = await this.parts.need(EVENT_SEARCH, this.#lookAgain);
    const found = await part?.searchInBackground(timeline, filter, locale, signal);
    // Ended by a newer one, which settles by itself.
    if (signal.aborted) return;
    this.found = found;
    this.searching = undefined;
    this.host.requestUpdate();
  }
}

/** A filter as a script has set it, with nothing else in it. */
function filterOf(value: Filter | null | undefined): Filter | null {
  if (value === null || value === undefined) return null;
  const {text, groups, rest = 'dim'} = value;
  const isGroups =
    groups === undefined || (Array.isArray(groups) && groups.every((id) => id === null || typeof id === 'string'));
  if (
    Object(value) !== value ||
    Array.isArray(value) ||
    !isGroups ||
    (text !== undefined && typeof text !== 'string') ||
    !/^(dim|hide)$/.test(rest)
  ) {
    throw new TypeError(
      `filter: received ${JSON.stringify(value)}, expected null or {text?: …, groups?: […], rest?: 'dim' or 'hide'}`,
    );
  }
  return Object.freeze({text, groups: groups && Object.freeze(groups.slice()), rest});
}
