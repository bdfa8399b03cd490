import type {When} from '../dates/index.js';
import {boundColumns, setBounds, timeOrder} from './index/bounds.js';
import type {Group, TimelineEvent} from './event.js';
import {FieldReader} from './read/field-reader.js';
import {nameOf, uniqueIds} from './read/ids.js';
import {type Index, indexOf} from './index/build-index.js';
import type {Lane} from './index/lane.js';
import {lazyList} from './load/lazy-array.js';
import {placeRelated, type RelatedEvent} from './read/resolve-relations.js';
import {problem, type Problem} from './problem.js';
import type {SegmentColumns} from './index/segment.js';
import type {Created} from './load/step.js';
import {
  readEvent,
  readGroup,
  readReference,
  readTimeZone,
  type DateContext,
  type ReadEvent,
} from './read/event-reader.js';

export interface TimelineOptions extends Omit<DateContext, 'reference'> {
  /** the date from which relative dates are read; stands before the data's own */
  readonly reference?: string | undefined;
}

/** A stretch of time in ms. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What is known of a timeline beside its events. */
export interface TimelineAbout {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly reference?: When | undefined;
  readonly timeZone?: string | undefined;
  /** those that the data lists, in its order; others follow in order of appearance */
  readonly groups: readonly Group[];
}

/** The readable events, few or many. */
export interface Contents {
  readonly list: readonly TimelineEvent[];
  placeOf(id: string): number | undefined;
  /** places in given order, in the order of time */
  inTime(): Uint32Array;
  /** whether that is known, and has not to be found first */
  readonly isOrdered: boolean;
}

/** Events by lanes, sorted to be looked up by time; lanes by the ids of their groups. */
export interface Indexed extends Pick<Index, 'extent' | 'has'> {
  readonly lanes: ReadonlyMap<string | undefined, readonly SegmentColumns[]>;
}

/** What a timeline is made of, for those who make another of it. */
export let partsOf: (timeline: Timeline) => {readonly about: TimelineAbout; readonly contents: Contents};

/** The readable events of one source, indexed. Immutable. */
export class Timeline {
  static {
    partsOf = (timeline) => ({about: timeline.#about, contents: timeline.#contents});
  }

  /** in given order */
  readonly events: readonly TimelineEvent[];
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly reference: When | undefined;
  /** IANA name of the zone in which moments are shown */
  readonly timeZone: string | undefined;
  /** in the order of the data; groups that the data does not list follow in order of appearance */
  readonly groups: readonly Group[];
  /** from the first to the last finite bound of any event, by the clocks of the zone; undefined where there is none */
  readonly extent: Extent | undefined;
  /** whether there is an instant; an interval with both its ends; one without */
  readonly has: Index['has'];
  readonly #about: TimelineAbout;
  readonly #contents: Contents;
  readonly #inTime: readonly TimelineEvent[];
  readonly #lanes: readonly Lane[];
  readonly #whole: Timeline | undefined;

  /** @param whole of which these are some of the events */
  constructor(about: TimelineAbout, contents: Contents, {lanes, extent, has}: Indexed, whole?: Timeline) {
    this.#whole = whole;
    this.#about = about;
    this.#contents = contents;
    this.events = contents.list;
    this.#inTime = lazyList(this.events.length, (time) => this.events[contents.inTime()[time]!]!);
    this.title = about.title;
    this.lang = about.lang;
    this.reference = about.reference;
    this.timeZone = about.timeZone;
    const groups = new Map(about.groups.map((group) => [group.id, group]));
    for (const [id] of lanes) if (id !== undefined && !groups.has(id)) groups.set(id, Object.freeze({id, title: id}));
    this.groups = Object.freeze([...groups.values()]);
    this.#lanes = Object.freeze(
      [...groups.keys(), undefined].flatMap((id) => {
        const segments = (lanes.get(id) ?? []).filter(({begin}) => begin.length);
        return segments.length ? [Object.freeze({group: id === undefined ? undefined : groups.get(id), segments})] : [];
      }),
    );
    this.extent = extent && Object.freeze(extent);
    this.has = Object.freeze(has);
    Object.freeze(this);
  }

  /**
   * The events of each group that has some, in the order of the groups, and last those without one; sorted, to be
   * looked up by time.
   */
  get lanes(): readonly Lane[] {
    return this.#lanes;
  }

  /** The timeline of which this has some of the events; itself where it is of no other. */
  get whole(): Timeline {
    return this.#whole ?? this;
  }

  /**
   * Whether the order of time is known: of many events it is found when they are drawn already, or when somebody asks
   * for it.
   */
  get isOrdered(): boolean {
    return this.#contents.isOrdered;
  }

  get(id: string): TimelineEvent | undefined {
    const place = this.placeOf(id);
    return place === undefined ? undefined : this.events[place];
  }

  /** Where an event stands in `events`, from 0. */
  placeOf(id: string): number | undefined {
    return this.#contents.placeOf(id);
  }

  inOrder(order: 'given' | 'time'): readonly TimelineEvent[] {
    return order === 'given' ? this.events : this.#inTime;
  }

  /** How many events stand before a place in an order, from 1, of which there need be none. Time: a few steps. */
  countBefore(place: number, order: 'given' | 'time'): number {
    const events = this.inOrder(order);
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (events[middle]![order] < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Up to so many events are all read at once; of more, each when it is first looked at. */
export const FEW = 2000;

/** A timeline as it was handed over: what is known of it, and its items, which nobody has looked at yet. */
export interface Opened {
  readonly about: TimelineAbout;
  readonly items: readonly unknown[];
  /** where the items stand in the data */
  readonly root: string;
  readonly context: DateContext;
}

export function open(input: unknown, options: TimelineOptions, problems: Problem[]): Opened {
  const bare = Array.isArray(input);
  const file = bare ? undefined : FieldReader.of(input, '', problems, 'a list of events, or {"events": […]}');
  const items = bare ? (input as unknown[]) : readItems(file, problems);
  const reference = readReference(options.reference, problems) ?? readReference(file?.text('reference'), problems);
  const timeZone = readTimeZone(options.timeZone, problems);
  const groups = file?.list('groups', (item, path) => readGroup(item, path, problems)) ?? [];
  return {
    about: {title: file?.text('title'), lang: file?.text('lang'), reference, timeZone, groups},
    items,
    root: bare ? '' : 'events',
    context: {hemisphere: options.hemisphere, timeZone, reference: reference?.text},
  };
}

/** Reads few events of unknown origin, all at once. Undefined where they are too many for that. */
export function readFew({about, items, root, context}: Opened, problems: Problem[]): Created | undefined {
  if (items.length > FEW) return undefined;
  return {timeline: fewTogether(about, readAll(items, root, context, problems)), problems: Object.freeze(problems)};
}

function readItems(file: FieldReader | undefined, problems: Problem[]): readonly unknown[] {
  const value = file?.raw('events');
  if (Array.isArray(value)) return value;
  if (file) problems.push(problem('events', value, 'a list of events'));
  return [];
}

function readAll(items: readonly unknown[], root: string, context: DateContext, problems: Problem[]): ReadEvent[] {
  const naming = uniqueIds(items, root, problems);
  let named = naming.next();
  while (!named.done) named = naming.next();
  const ids = named.value;
  const read = Array.from(items, (item, index) =>
    readEvent(item, `${root}[${index}]`, ids?.[index] ?? nameOf(index), context, problems),
  );
  const whens = new Map(read.map((event) => [event?.id, event && 'when' in event ? event.when : undefined]));
  const placed = placeRelated(
    read.filter((event): event is RelatedEvent => event !== undefined && 'relation' in event),
    (id) => whens.get(id),
    problems,
  );
  return read.flatMap((event) => {
    if (!event || 'when' in event) return event ?? [];
    const when = placed.get(event.id);
    return when ? [Object.freeze({...event.fields, when})] : [];
  });
}

function fewTogether(about: TimelineAbout, read: readonly ReadEvent[]): Timeline {
  const bounds = boundColumns(read.length);
  read.forEach(({when}, place) => setBounds(bounds, place, when, about.timeZone));
  const rows = Uint32Array.from(read.keys());
  const laneOf = new Map<string | undefined, number>(
    [...new Set([undefined, ...about.groups.map(({id}) => id)])].map((id, lane) => [id, lane]),
  );
  for (const {group} of read) if (!laneOf.has(group)) laneOf.set(group, laneOf.size);
  const index = indexOf(bounds, rows, {
    lanes: Uint16Array.from(read, ({group}) => laneOf.get(group)!),
    laneCount: laneOf.size,
    importance: Float64Array.from(read, ({importance = 0}) => importance),
  });
  const inTime = timeOrder(bounds, rows);
  const timeOf = new Uint32Array(read.length);
  inTime.forEach((place, time) => (timeOf[place] = time + 1));
  const list = Object.freeze(
    read.map((event, place) => Object.freeze({...event, given: place + 1, time: timeOf[place]!})),
  );
  const places = new Map(read.map(({id}, place) => [id, place]));
  const lanes = new Map([...laneOf.keys()].map((id, lane) => [id, [index.segments[lane]!]]));
  return new Timeline(
    about,
    {list, placeOf: (id) => places.get(id), inTime: () => inTime, isOrdered: true},
    {...index, lanes},
  );
}

export const EMPTY_TIMELINE = fewTogether({groups: []}, []);
