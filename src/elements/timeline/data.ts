import {createTimeline, EMPTY_TIMELINE, type Problem, type Timeline, type TimelineOptions} from '../../model/index.js';
import {observeChildren, readChildren, type ChildrenInput} from './children.js';
import {loadFile, type Loaded} from './load.js';

/** Where a timeline's data came from: the first of these that there is. */
export type DataOrigin = 'property' | 'file' | 'children';

/**
 * The data of one element, from whichever of the ways in was taken, as one model and its problems.
 * The input is kept as it was handed over, so that it can be read anew under another reference.
 */
export class TimelineData {
  timeline: Timeline = EMPTY_TIMELINE;
  problems: readonly Problem[] = [];
  origin: DataOrigin = 'children';
  /** settles when nothing is being fetched any more */
  loaded: Promise<void> = Promise.resolve();
  #events: unknown = undefined;
  #file: Loaded | undefined;
  #children: ChildrenInput | undefined;
  #appended: readonly unknown[] = [];
  #fetching: AbortController | undefined;
  #observer: MutationObserver | undefined;

  /** @param changed called whenever there is something new to read */
  constructor(private readonly host: HTMLElement, private readonly changed: () => void) {}

  get loading(): boolean {
    return this.#fetching !== undefined;
  }

  connect(): void {
    this.#observer = observeChildren(this.host, () => {
      this.#children = readChildren(this.host);
      this.changed();
    });
    this.#children = readChildren(this.host);
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }

  /** The events as a script set them; undefined or null falls back to file or children. */
  get events(): unknown {
    return this.#events;
  }

  set events(events: unknown) {
    this.#events = events ?? undefined;
    this.#appended = [];
    this.changed();
  }

  append(events: readonly unknown[]): void {
    this.#appended = [...this.#appended, ...events];
    this.changed();
  }

  /** Fetches a file; an earlier fetch that is still under way is given up. */
  load(src: string | null): void {
    this.#fetching?.abort();
    this.#fetching = undefined;
    this.#file = undefined;
    this.#appended = [];
    if (!src) return;
    const fetching = new AbortController();
    this.#fetching = fetching;
    this.loaded = loadFile(src, this.host.baseURI, fetching.signal).then(
      (file) => {
        this.#file = file;
        this.#fetching = undefined;
        this.changed();
      },
      // Given up for a newer one, which settles by itself.
      () => this.loaded,
    );
  }

  /** Reads the data anew. */
  read(options: TimelineOptions): void {
    const [origin, input, found] = this.#input();
    this.origin = origin;
    const appended = this.#appended.length ? withEvents(input, this.#appended) : input;
    const {timeline, problems} = appended === undefined ? {timeline: EMPTY_TIMELINE, problems: []} : createTimeline(appended, options);
    this.timeline = timeline;
    this.problems = Object.freeze([...found, ...problems]);
  }

  #input(): [DataOrigin, unknown, readonly Problem[]] {
    if (this.#events !== undefined) return ['property', this.#events, []];
    if (this.#file) return 'input' in this.#file ? ['file', this.#file.input, []] : ['file', undefined, [this.#file.problem]];
    return ['children', this.loading ? undefined : this.#children?.input, this.#children?.problems ?? []];
  }
}

/** An input with more events behind its own, in the shape that it has. */
function withEvents(input: unknown, more: readonly unknown[]): unknown {
  if (Array.isArray(input)) return [...(input as unknown[]), ...more];
  if (typeof input !== 'object' || input === null) return more;
  const own = 'events' in input && Array.isArray(input.events) ? (input.events as unknown[]) : [];
  return {...input, events: [...own, ...more]};
}
