import {
  EAGER_LIMIT,
  EMPTY_TIMELINE,
  loadTimeline,
  openInput,
  problem,
  runSteps,
  WORKER_LIMIT,
  type Created,
  type Problem,
  type Step,
  type Timeline,
  type TimelineOptions,
} from '../../../model/index.js';
import {hasList, observeChildren, readChildren, type ListReader} from './read-children.js';
import {loadFile, type Loaded} from './fetch-file.js';
import type * as HowToPrepare from './background-reader.js';

type How = typeof HowToPrepare;
type Steps = Generator<Step, Created, unknown>;

/** Where a timeline's data came from: the first of these that there is. */
export type DataOrigin = 'property' | 'file' | 'children';

/**
 * The data of one element, from whichever of the ways in was taken, as one model and its problems.
 * The input is kept as it was handed over, so that it can be read anew under another reference.
 */
export class DataSource {
  timeline: Timeline = EMPTY_TIMELINE;
  problems: readonly Problem[] = [];
  origin: DataOrigin = 'children';
  /** settles when nothing is being fetched or prepared any more */
  loaded: Promise<void> = Promise.resolve();
  /**
   * how much of very many events is prepared, from 0 to 1; undefined where there are none, or so few that it is not
   * worth telling
   */
  prepared: number | undefined;
  #events: unknown = undefined;
  #file: Loaded | undefined;
  #readList: ListReader | undefined;
  #fetchingReader = false;
  #appended: readonly unknown[] = [];
  #fetching: AbortController | undefined;
  #preparing: AbortController | undefined;
  /** whether the timeline is of what there is to read */
  #isRead = false;
  #observer: MutationObserver | undefined;

  /**
   * @param changed called whenever there is something new to read
   * @param advanced called when what is being read has got on, or is there
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly changed: () => void,
    private readonly advanced: () => void,
  ) {}

  get loading(): boolean {
    return this.#fetching !== undefined || this.#preparing !== undefined || this.#fetchingReader;
  }

  connect(): void {
    this.#observer = observeChildren(this.host, () => this.#changed());
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#preparing?.abort();
    this.#preparing = this.prepared = undefined;
  }

  /** The events as a script set them; undefined or null falls back to file or children. */
  get events(): unknown {
    return this.#events;
  }

  set events(events: unknown) {
    this.#events = events ?? undefined;
    this.#appended = [];
    this.#changed();
  }

  append(events: readonly unknown[]): void {
    const [, input] = this.#input();
    const root = input === undefined || Array.isArray(input) ? '' : 'events';
    this.#appended = this.#appended.concat(events);
    // Many events are not read anew for a few more.
    if (this.#isRead && !this.loading && this.timeline.events.length > EAGER_LIMIT) {
      const {timeline} = this;
      this.#prepare((how) => how.extendTimeline(timeline, events, root)!, events.length, this.problems);
    } else this.#changed();
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
        this.#changed();
      },
      // Given up for a newer one, which settles by itself.
      () => this.loaded,
    );
  }

  /** Reads the data anew. */
  read(options: TimelineOptions): void {
    this.#isRead = true;
    const [origin, input, found] = this.#input(options.reference);
    this.origin = origin;
    const appended = this.#appended.length ? withEvents(input, this.#appended) : input;
    this.#preparing?.abort();
    this.#preparing = this.prepared = undefined;
    if (appended === undefined) return this.#take({timeline: EMPTY_TIMELINE, problems: found});
    const problems = [...found];
    const opened = openInput(appended, options, problems);
    const {length} = opened.items;
    if (length <= EAGER_LIMIT) this.#take(runSteps(loadTimeline(opened, problems)));
    else this.#prepare(() => loadTimeline(opened, problems), length);
  }

  /** What there was stays until the new events are there. */
  #prepare(start: (how: How) => Steps, count: number, found: readonly Problem[] = []): void {
    const preparing = new AbortController();
    this.#preparing = preparing;
    if (count > WORKER_LIMIT) this.prepared = 0;
    const isOver = (): boolean => this.#preparing !== preparing;
    this.loaded = new Promise((resolve, reject) => {
      const ready = ({timeline, problems}: Created): void => {
        if (isOver()) return;
        this.#preparing = this.prepared = undefined;
        this.#take({timeline, problems: [...found, ...problems]});
        this.advanced();
        resolve();
      };
      const done = (part: number): void => {
        const before = this.prepared ?? 1;
        if (isOver() || Math.floor(part * 100) <= Math.floor(before * 100)) return;
        this.prepared = part;
        this.advanced();
      };
      // What it takes to read so many is fetched by those pages only that have them.
      import('./background-reader.js')
        .then((how) => how.prepare(() => start(how), count > WORKER_LIMIT, {signal: preparing.signal, done, ready}))
        // Given up for newer events, which settle by themselves.
        .then(
          () => {
            // Only now it is known which event happened before which.
            this.advanced();
            resolve();
          },
          (error: unknown) =>
            isOver() ? resolve() : reject(error instanceof Error ? error : new Error(String(error))),
        );
    });
  }

  #take({timeline, problems}: Created): void {
    this.timeline = timeline;
    this.problems = Object.freeze([...problems]);
  }

  #changed(): void {
    this.#isRead = false;
    this.changed();
  }

  #input(reference?: string): [DataOrigin, unknown, readonly Problem[]] {
    if (this.#events !== undefined) return ['property', this.#events, []];
    if (this.#file)
      return 'input' in this.#file ? ['file', this.#file.input, []] : ['file', undefined, [this.#file.problem]];
    if (this.#fetching || this.#awaitsReader()) return ['children', undefined, []];
    const {input, problems = []} = readChildren(this.host, reference, this.#readList) ?? {};
    return ['children', input, problems];
  }

  /** How lists are read is fetched by those pages only that have one. */
  #awaitsReader(): boolean {
    if (this.#readList || this.#fetchingReader || !hasList(this.host)) return this.#fetchingReader;
    this.#fetchingReader = true;
    this.loaded = import('./read-list.js')
      .then(
        ({readList}) => readList,
        (error: unknown): ListReader =>
          (list, _, problems) => {
            problems.push(
              problem(
                list.localName,
                error instanceof Error ? error.message : String(error),
                'the module that reads lists',
              ),
            );
            return [];
          },
      )
      .then((readList) => {
        this.#readList = readList;
        this.#fetchingReader = false;
        this.#changed();
      });
    return true;
  }
}

/** An input with more events behind its own, in the shape that it has. */
function withEvents(input: unknown, more: readonly unknown[]): unknown {
  if (Array.isArray(input)) return [...(input as unknown[]), ...more];
  if (typeof input !== 'object' || input === null) return more;
  const own = 'events' in input && Array.isArray(input.events) ? (input.events as unknown[]) : [];
  return {...input, events: [...own, ...more]};
}
