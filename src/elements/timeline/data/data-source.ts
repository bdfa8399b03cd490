import {WITHOUT_DOCUMENT} from '#without-document';
import {
  EAGER_LIMIT,
  EMPTY_TIMELINE,
  EXACT_LABEL_LIMIT,
  loadFew,
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
import {type ColorReader, ColorsNeeded, NO_COLORS} from '../../../model/color/color-reader.js';
import {type DateReader, FIGURES, WordsNeeded} from '../../../model/read/dates/date-reader.js';
import {type EraReader, ErasNeeded, NO_ERAS} from '../../../model/read/era-reader.js';
import {CircaErrorEvent, CircaLoadEvent} from '../../shared/events.js';
import type * as BackgroundReader from '../background/background-reader.js';
import {COLORS} from '../../shared/ground/colors-part.js';
import type {LazyModule} from '../../shared/platform/lazy-module.js';
import {DENSITY} from '../density/density-part.js';
import {ERAS} from '../eras/eras-part.js';
import {BACKGROUND_READER, DATES_IN_WORDS, LIST_READER, PROBLEM_REPORT} from '../lazy-parts.js';
import type {LateParts} from '../late-parts.js';
import type {TimelineHost} from '../timeline-host.js';
import {takeEarlyFile} from './early-file.js';
import {seemEqual} from './equal-events.js';
import {fetchFile} from './fetch-file.js';
import type {FetchedFile, FileFailure} from './fetched-file.js';
import {LABELS_OF_MANY} from './labels-of-many-part.js';
import {missingPart, ONLY_FIGURES, UNAVAILABLE_COLORS, unavailableEras, unavailableReader} from './missing-parts.js';
import {ProblemList} from './problem-list.js';
import {hasList, observeChildren, readChildren, type ListReader} from './read-children.js';

type Reader = typeof BackgroundReader;
type Steps = Generator<Step, Created, unknown>;

/** What pictures of many events are made by. */
const PARTS_FOR_MANY: readonly LazyModule<unknown>[] = [LABELS_OF_MANY, DENSITY];

/** Where a timeline's data came from: the first of these that there is. */
export type DataOrigin = 'property' | 'file' | 'children';

/**
 * The data of one element, from whichever of the ways in was taken, as one model and its problems. The input is kept as
 * it was handed over, so that it can be read anew under another reference. The element is asked to be rendered whenever
 * there is something new to read, or something has been read.
 */
export class DataSource {
  timeline: Timeline = EMPTY_TIMELINE;
  /** settles when nothing is being fetched or read any more */
  loaded: Promise<unknown> = Promise.resolve();
  /**
   * how much of very many events has been read, from 0 to 1; undefined where there are none, or so few that it is not
   * worth telling
   */
  progress: number | undefined;
  /** how many events the timeline was made of, readable or not */
  given = 0;
  /** whether what is being read seems to be what is shown already, so that nobody need be told */
  isQuiet = false;
  #events: unknown = undefined;
  #src: string | null = null;
  #file: FetchedFile | undefined;
  #readList: ListReader | undefined;
  /** parts without which the data cannot be read */
  readonly #fetchingParts = new Set<LazyModule<unknown>>();
  /** what dates are read by, colours, and eras */
  #dates: DateReader = FIGURES;
  #colors: ColorReader = NO_COLORS;
  #eras: EraReader = NO_ERAS;
  /** what pictures of many events do without, since it could not be had */
  readonly #unavailable = new Set<LazyModule<unknown>>();
  /** whether what stands in for parts that could not be had does so for what is read next too */
  #keepsStandIns = false;
  #appended: readonly unknown[] = [];
  #fetching: AbortController | undefined;
  #reading: AbortController | undefined;
  #isStale = true;
  /** where the data came from that no event has announced yet */
  readonly #unannounced = new Set<DataOrigin>();
  readonly #problems = new ProblemList();
  #haveSettingsChanged = false;
  #observer: MutationObserver | undefined;
  /** the events that were read last, as they were handed over */
  #items: readonly unknown[] = [];

  constructor(
    private readonly host: TimelineHost,
    private readonly parts: LateParts,
  ) {}

  /** Whether there is something to read that the timeline is not made of yet. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** of the data first, then of the settings of the element and its companions */
  get problems(): readonly Problem[] {
    return this.#problems.all;
  }

  get loading(): boolean {
    return this.#fetching !== undefined || this.#reading !== undefined || this.#fetchingParts.size > 0;
  }

  connect(): void {
    this.disconnect();
    this.#observer = observeChildren(this.host, () => this.#changed());
    // The children may have changed while nobody looked, and the file not have come.
    if (this.#src && !this.#file) this.load(this.#src);
    this.#changed();
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#stopFetching();
    this.#stopReading();
  }

  /** Why there is nothing from the file that is asked for. */
  get failure(): FileFailure | undefined {
    return this.#events === undefined && this.#file && 'failure' in this.#file ? this.#file.failure : undefined;
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
    const areMany = this.timeline.events.length > EAGER_LIMIT;
    if (areMany && !this.#isStale && !this.loading && !this.#unavailable.size) {
      const {timeline} = this;
      const given = this.given + events.length;
      this.isQuiet = false;
      this.#items = [];
      this.#readInBackground(
        (reader) => reader.extendTimeline(timeline, events, root)!,
        events.length,
        given,
        this.#problems.ofData,
      );
    } else this.#changed();
  }

  /** Fetches a file; an earlier fetch that is still under way is given up. */
  load(src: string | null, cache: RequestCache = 'default'): void {
    this.#stopFetching();
    this.#src = src;
    this.#file = undefined;
    this.#appended = [];
    this.#isStale = true;
    if (!src || WITHOUT_DOCUMENT) return;
    const fetching = new AbortController();
    this.#fetching = fetching;
    const early = takeEarlyFile(this.host, src, fetching.signal);
    this.loaded = fetchFile(src, this.host.baseURI, {signal: fetching.signal, cache, early}).then(
      (file) => {
        this.#file = file;
        this.#fetching = undefined;
        this.#changed();
      },
      () => {
        // Given up: for a newer one, which settles by itself, or since the element has left the page.
      },
    );
  }

  /** Fetches the file again that could not be had. */
  readonly reload = (): void => {
    // Browsers may keep failures too.
    this.load(this.#src, 'reload');
    this.#changed();
  };

  /** Reads the data anew. Many events, and the first that have dates in words, are there only when `loaded` settles. */
  read(options: TimelineOptions): void {
    this.#isStale = false;
    this.#readersFor(!this.#keepsStandIns);
    if (DATES_IN_WORDS.content) this.#dates = DATES_IN_WORDS.content.ANY_DATE;
    if (COLORS.content) this.#colors = COLORS.content.ANY_COLOR;
    if (ERAS.content) this.#eras = ERAS.content.readEra;
    try {
      this.#read(options);
    } catch (error) {
      if (error instanceof WordsNeeded) this.#fetchWords();
      else if (error instanceof ColorsNeeded) this.#fetchColors();
      else if (error instanceof ErasNeeded) this.#fetchEras();
      else throw error;
    }
  }

  /** @param anew whether what is read is new, so that parts which could not be had are to be tried for again */
  #readersFor(anew: boolean): void {
    this.#keepsStandIns = false;
    if (!anew) return;
    this.#unavailable.clear();
    this.parts.forget(this.#readAnew);
    if (this.#dates === ONLY_FIGURES) this.#dates = FIGURES;
    if (this.#readList === unavailableReader) this.#readList = undefined;
    if (this.#colors === UNAVAILABLE_COLORS) this.#colors = NO_COLORS;
    if (this.#eras === unavailableEras) this.#eras = NO_ERAS;
  }

  #read(options: TimelineOptions): void {
    const [origin, input, found] = this.#input(options);
    this.#unannounced.add(origin);
    const appended = this.#appended.length ? withEvents(input, this.#appended) : input;
    this.#stopReading();
    if (appended === undefined) return this.#take({timeline: EMPTY_TIMELINE, problems: found}, 0);
    const problems = [...found];
    const opened = openInput(appended, options, problems, {
      dates: this.#dates,
      colors: this.#colors,
      eras: this.#eras,
    });
    const {length} = opened.items;
    const areFew = length <= EAGER_LIMIT || WITHOUT_DOCUMENT;
    const missing = length > EXACT_LABEL_LIMIT ? this.#missingForMany : [];
    if (missing.length) {
      // All at once.
      if (!areFew) void BACKGROUND_READER.fetch();
      return missing.forEach((part) => this.#fetchForMany(part));
    }
    const few = areFew ? runSteps(loadFew(opened, problems)) : undefined;
    this.isQuiet = seemEqual(opened.items, this.#items);
    this.#items = opened.items;
    if (few) this.#take(few, length);
    else this.#readInBackground(({loadMany}) => loadMany(opened, problems), length, length);
  }

  /**
   * Fires the events for what has been read since the last time: for problems always, for the timeline unless the page
   * itself has set its events.
   */
  announce(): void {
    if (this.loading || !(this.#unannounced.size || this.#haveSettingsChanged)) return;
    this.#haveSettingsChanged = false;
    const isByPage = this.#unannounced.has('property');
    const isRead = this.#unannounced.size > 0;
    this.#unannounced.clear();
    if (this.problems.length) {
      void this.#report(this.problems);
      this.host.dispatchEvent(new CircaErrorEvent(this.problems));
    }
    if (isRead && !isByPage && !this.timeline.isEmpty) this.host.dispatchEvent(new CircaLoadEvent(this.timeline));
  }

  /** Tells the author, in the console. */
  async #report(problems: readonly Problem[]): Promise<void> {
    await PROBLEM_REPORT.fetch();
    const {content} = PROBLEM_REPORT;
    console.warn(content?.problemReport(problems) ?? problems);
  }

  /**
   * What there was stays until the new events are there.
   * @param count how many events are read
   * @param given how many the timeline is then made of
   */
  #readInBackground(
    start: (reader: Reader) => Steps,
    count: number,
    given: number,
    found: readonly Problem[] = [],
  ): void {
    const reading = new AbortController();
    const isOver = (): boolean => this.#reading !== reading;
    this.#reading = reading;
    if (count > WORKER_LIMIT) this.progress = 0;
    this.loaded = new Promise<void>((resolve) => {
      const ready = ({timeline, problems}: Created): void => {
        if (isOver()) return;
        this.#reading = this.progress = undefined;
        this.#take({timeline, problems: [...found, ...problems]}, given);
        this.host.requestUpdate();
        resolve();
      };
      const advanced = (part: number): void => {
        const isWorthTelling = Math.floor(part * 100) > Math.floor((this.progress ?? 1) * 100);
        if (isOver() || !isWorthTelling) return;
        this.progress = part;
        this.host.requestUpdate();
      };
      const {signal} = reading;
      const read = async (): Promise<void> => {
        const reader = await this.parts.need(BACKGROUND_READER, this.#readAnew);
        if (isOver()) return;
        const inWorker = count > WORKER_LIMIT ? count : undefined;
        if (reader) await reader.readInBackground(() => start(reader), inWorker, {signal, advanced, ready});
        else ready({timeline: EMPTY_TIMELINE, problems: [missingPart('data', 'that reads many events')]});
      };
      read().then(
        () => {
          // Only now it is known which event happened before which.
          this.host.requestUpdate();
          resolve();
        },
        (error: unknown) => {
          // Given up for newer events, which settle by themselves; anything else is a fault of ours.
          if (!signal.aborted) console.error(error);
          ready({timeline: EMPTY_TIMELINE, problems: [problem('', String(error), 'events that can be read')]});
          resolve();
        },
      );
    });
  }

  #stopFetching(): void {
    this.#fetching?.abort();
    this.#fetching = undefined;
  }

  #stopReading(): void {
    this.#reading?.abort();
    this.#reading = this.progress = undefined;
  }

  /** Takes down what cannot be right in the settings of an element. */
  noteSettings(element: Element, problems: readonly Problem[]): void {
    if (this.#problems.setOfSettings(element, problems)) this.#haveSettingsChanged ||= problems.length > 0;
  }

  /** @param given how many events it was made of, readable or not */
  #take({timeline, problems}: Created, given: number): void {
    this.given = given;
    this.timeline = timeline;
    this.#problems.ofData = problems;
  }

  #changed(): void {
    this.#keepsStandIns = false;
    this.#isStale = true;
    this.host.requestUpdate();
  }

  readonly #readAnew = (): void => this.#changed();

  /** What is being read has got what it waited for, or what stands in for that. */
  #goOn(): void {
    this.#changed();
    this.#keepsStandIns = true;
  }

  #input(options: TimelineOptions = {}): [DataOrigin, unknown, readonly Problem[]] {
    if (this.#events !== undefined) return ['property', this.#events, []];
    if (this.#file) {
      if ('failure' in this.#file) return ['file', undefined, this.#file.problems];
      const {input, problems = []} = this.#file.byOrder?.[options.dateOrder!] ?? this.#file;
      return ['file', input, problems];
    }
    if (this.#fetching || WITHOUT_DOCUMENT) return ['children', undefined, []];
    if (hasList(this.host) && !this.#readList) {
      this.#fetchListReader();
      return ['children', undefined, []];
    }
    const {input, problems = []} = readChildren(this.host, options, this.#dates, this.#readList) ?? {};
    return ['children', input, problems];
  }

  /** What pictures of many events lack, and can still be had. */
  get #missingForMany(): readonly LazyModule<unknown>[] {
    if (WITHOUT_DOCUMENT) return [];
    return PARTS_FOR_MANY.filter((part) => part.content === undefined && !this.#unavailable.has(part));
  }

  #fetchForMany(part: LazyModule<unknown>): void {
    this.#fetchPart(part, (content) => content === undefined && this.#unavailable.add(part));
  }

  #fetchWords(): void {
    this.#fetchPart(DATES_IN_WORDS, (words) => (this.#dates = words?.ANY_DATE ?? ONLY_FIGURES));
  }

  #fetchColors(): void {
    this.#fetchPart(COLORS, (colors) => (this.#colors = colors?.ANY_COLOR ?? UNAVAILABLE_COLORS));
  }

  #fetchEras(): void {
    this.#fetchPart(ERAS, (eras) => (this.#eras = eras?.readEra ?? unavailableEras));
  }

  /** Fetches a part without which the data cannot be read, and reads them with it, or with what stands in for it. */
  #fetchPart<Content>(part: LazyModule<Content>, take: (content?: Content) => void): void {
    if (this.#fetchingParts.has(part)) return;
    const others = this.#fetchingParts.size ? this.loaded : undefined;
    this.#fetchingParts.add(part);
    const fetched = this.parts.need(part, this.#readAnew).then((content) => {
      take(content);
      this.#fetchingParts.delete(part);
      this.#goOn();
    });
    this.loaded = Promise.all([others, fetched]);
  }

  #fetchListReader(): void {
    this.#fetchPart(LIST_READER, (lists) => (this.#readList = lists?.readList ?? unavailableReader));
  }
}

/** An input with more events behind its own, in the shape that it has. */
function withEvents(input: unknown, more: readonly unknown[]): unknown {
  if (Array.isArray(input)) return [...(input as unknown[]), ...more];
  if (typeof input !== 'object' || input === null) return more;
  const own = 'events' in input && Array.isArray(input.events) ? (input.events as unknown[]) : [];
  return {...input, events: [...own, ...more]};
}
