import {bisector} from 'd3-array';
import type {When} from '../dates/index.js';
import type {Era, Group, TimelineEvent} from './event.js';
import type {BoundColumns} from './index/bounds.js';
import type {Index} from './index/build-index.js';
import type {Lane} from './index/lane.js';
import type {SegmentColumns} from './index/segment.js';
import type {TimelineHeader} from './input.js';
import type {SearchedFields} from './read/event-reader.js';

/** A time range in ms. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The readable events of a timeline: all of them read, or each when it is asked for. */
export interface EventCollection {
  /** in given order */
  readonly list: readonly TimelineEvent[];
  /** the same events in time order */
  readonly inTime: readonly TimelineEvent[];
  indexOf(id: string): number | undefined;
  /** indices in given order, in time order */
  timeOrder(): Uint32Array;
  /** whether the time order is known, and has not to be found first */
  readonly isOrdered: boolean;
  /**
   * Reads when events began and ended into columns, one after the other; nothing of them is kept beyond that.
   * @returns reads the event at an index into a row
   */
  boundsReader(bounds: BoundColumns): (index: number, row: number) => void;
  /** @returns reads what of the event at an index is searched for words; nothing of it is kept */
  searchedFieldsReader(): (index: number) => SearchedFields;
}

/** Events by lanes, sorted to be looked up by time; lanes by the ids of their groups. */
export interface EventIndex extends Pick<Index, 'extent' | 'signs'> {
  readonly lanes: ReadonlyMap<string | undefined, readonly SegmentColumns[]>;
}

/** The readable events of one source, indexed. Immutable. */
export class Timeline {
  /**
   * The readable events in given order, of any number. An array in everything but that `structuredClone` takes no
   * proxy: clone, or send to a worker, `[...timeline.events]`. Nothing in it can be changed, and it is frozen; to ask
   * `Object.isFrozen` reads all events, as does all else that goes through them.
   */
  readonly events: readonly TimelineEvent[];
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly reference: When | undefined;
  /** IANA name of the zone whose days are meant, and by whose clocks moments are shown; UTC where it is undefined */
  readonly timeZone: string | undefined;
  /** in the order of the data; groups that the data does not list follow in order of appearance */
  readonly groups: readonly Group[];
  /** stretches of time behind the events, in the order of the data */
  readonly eras: readonly Era[];
  /** from the first to the last finite bound of any event; undefined where there is none */
  readonly extent: Extent | undefined;
  /** what the signs of its events say, all of them and no other */
  readonly signs: Index['signs'];
  readonly #collection: EventCollection;
  readonly #lanes: readonly Lane[];
  readonly #whole: Timeline | undefined;

  /** @param whole the timeline of whose events these are some */
  constructor(
    header: TimelineHeader,
    collection: EventCollection,
    {lanes, extent, signs}: EventIndex,
    whole?: Timeline,
  ) {
    this.#whole = whole;
    this.#collection = collection;
    this.events = collection.list;
    this.title = header.title;
    this.lang = header.lang;
    this.reference = header.reference;
    this.timeZone = header.timeZone;
    this.eras = Object.freeze(header.eras);
    const groups = new Map(header.groups.map((group) => [group.id, group]));
    for (const [id] of lanes) if (id !== undefined && !groups.has(id)) groups.set(id, Object.freeze({id, title: id}));
    this.groups = Object.freeze([...groups.values()]);
    this.#lanes = Object.freeze(
      [...groups.keys(), undefined].flatMap((id) => {
        const segments = (lanes.get(id) ?? []).filter(({begin}) => begin.length);
        return segments.length ? [Object.freeze({group: id === undefined ? undefined : groups.get(id), segments})] : [];
      }),
    );
    this.extent = extent && Object.freeze(extent);
    this.signs = Object.freeze(signs);
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

  /** Whether the time order is known: of many events it is found after the first picture, or when it is asked for. */
  get isOrdered(): boolean {
    return this.#collection.isOrdered;
  }

  /** Whether there is nothing to draw: neither an event nor an era. */
  get isEmpty(): boolean {
    return !this.events.length && !this.eras.length;
  }

  /** What holds the events, for those who go through all of them and need not read each in full. */
  get collection(): EventCollection {
    return this.#collection;
  }

  get(id: string): TimelineEvent | undefined {
    const index = this.placeOf(id);
    return index === undefined ? undefined : this.events[index];
  }

  /** The index of an event in `events`, by its id. */
  placeOf(id: string): number | undefined {
    return this.#collection.indexOf(id);
  }

  inOrder(order: 'given' | 'time'): readonly TimelineEvent[] {
    return order === 'given' ? this.events : this.#collection.inTime;
  }

  /** How many events stand before a rank in an order, which none of them need have. Reads some twenty of a million. */
  countBefore(rank: number, order: 'given' | 'time'): number {
    return bisector((event: TimelineEvent) => event[order]).left(this.inOrder(order), rank);
  }
}
