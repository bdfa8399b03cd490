import {zoneClock} from '../../../dates/calendar/zone-clock.js';
import type {When} from '../../../dates/index.js';
import type {DateReader} from '../../read/dates/date-reader.js';
import type {TimelineEvent} from '../../event.js';
import {type BoundColumns, boundColumns, setBounds, timeOrder} from '../../index/bounds.js';
import {rising} from '../../index/radix-sort.js';
import {identity, inverseOf} from '../../index/typed-arrays.js';
import {EVENTS_PER_SLICE} from '../../limits.js';
import {type DateContext, readEvent, readSearchedFields, type SearchedFields} from '../../read/event-reader.js';
import type {ReadEvent} from '../../read/read-event.js';
import {defaultId, itemOfDefaultId} from '../../read/ids.js';
import type {EventCollection} from '../../timeline.js';
import {FastDate} from './fast-date.js';
import {FastEvent} from './fast-event.js';
import {lazyArray} from './lazy-array.js';
import {type Step, whenOf} from '../tasks.js';

/** Events as they were handed over, and what is known of them that does not stand in themselves. */
export interface EventsInput {
  readonly items: readonly unknown[];
  /** index in `items` of each readable event, rising; absent where all are readable */
  readonly kept: Uint32Array | undefined;
  /** ids of all items; absent where none has one of its own */
  readonly ids: readonly string[] | undefined;
  /** dates that follow from those of other events, by indices in `items` */
  readonly relatedDates: ReadonlyMap<number, When>;
  readonly context: DateContext;
  readonly dates: DateReader;
}

/**
 * Events of which each is read when it is first asked for: until then there is only the object that was handed over.
 */
export class LazyEvents implements EventCollection {
  readonly list: readonly TimelineEvent[];
  readonly inTime: readonly TimelineEvent[];
  readonly #read = new Map<number, TimelineEvent>();
  #indices: ReadonlyMap<string, number> | undefined;
  #order: Uint32Array | undefined;
  #timeRanks: Uint32Array | undefined;

  constructor(readonly input: EventsInput) {
    const {kept, items} = input;
    const {length} = kept ?? items;
    this.list = lazyArray(length, (index) => this.#at(index));
    this.inTime = lazyArray(length, (index) => this.list[this.timeOrder()[index]!]!);
  }

  indexOf(id: string): number | undefined {
    const {ids, kept} = this.input;
    const {length} = this.list;
    if (!ids) {
      const item = itemOfDefaultId(id) ?? -1;
      const index = kept ? kept.indexOf(item) : item;
      return index >= 0 && index < length ? index : undefined;
    }
    this.#indices ??= new Map(Array.from({length}, (_, index) => [ids[this.#itemIndex(index)]!, index]));
    return this.#indices.get(id);
  }

  get isOrdered(): boolean {
    return this.#order !== undefined;
  }

  timeOrder(): Uint32Array {
    if (this.#order) return this.#order;
    const steps = this.findOrder();
    let step = steps.next();
    while (!step.done) step = steps.next();
    return (this.#order = step.value);
  }

  /** The time order as somebody else has found it, who has all the bounds at hand. */
  setOrder(order: Uint32Array): void {
    this.#order = order;
  }

  /** Finds the time order, in steps. */
  *findOrder(): Generator<Step, Uint32Array> {
    const {length} = this.list;
    const bounds = boundColumns(length);
    const read = this.boundsReader(bounds);
    for (let index = 0; index < length; index += 1) {
      read(index, index);
      if (index % EVENTS_PER_SLICE === EVENTS_PER_SLICE - 1) yield {done: 1};
    }
    return timeOrder(bounds, identity(length), rising);
  }

  boundsReader(bounds: BoundColumns): (index: number, row: number) => void {
    const {items, context, dates, relatedDates} = this.input;
    const fastEvent = new FastEvent();
    const fastDate = new FastDate(context.timeZone);
    const clock = zoneClock(context.timeZone);
    return (index, row) => {
      const item = this.#itemIndex(index);
      const date = fastEvent.read(items[item]) ? fastEvent.date : undefined;
      if (typeof date === 'string' && fastDate.read(date, bounds, row)) return;
      const when = relatedDates.get(item) ?? (date === undefined ? undefined : whenOf(date, context, dates));
      setBounds(bounds, row, when ?? this.#readEvent(index).when, clock);
    };
  }

  searchedFieldsReader(): (index: number) => SearchedFields {
    const {items} = this.input;
    const fast = new FastEvent();
    return (index) => {
      const item = items[this.#itemIndex(index)];
      return fast.read(item)
        ? {title: fast.title, text: fast.text ?? '', group: fast.group?.trim() ?? ''}
        : readSearchedFields(item);
    };
  }

  #itemIndex(index: number): number {
    return this.input.kept?.[index] ?? index;
  }

  #at(index: number): TimelineEvent {
    let event = this.#read.get(index);
    if (!event) {
      const time = this.isOrdered ? {value: this.#timeRank(index)} : {get: () => this.#timeRank(index)};
      event = Object.freeze(
        Object.defineProperty({...this.#readEvent(index), given: index + 1}, 'time', {...time, enumerable: true}),
      ) as TimelineEvent;
      this.#read.set(index, event);
    }
    return event;
  }

  #timeRank(index: number): number {
    this.#timeRanks ??= inverseOf(this.timeOrder());
    return this.#timeRanks[index]! + 1;
  }

  #readEvent(index: number): ReadEvent {
    const {items, ids, context, dates, relatedDates} = this.input;
    const item = this.#itemIndex(index);
    const id = ids?.[item] ?? defaultId(item);
    const read = readEvent(items[item], '', id, {context, dates}, []);
    if (!read)
      throw new TypeError(`The event “${id}” was changed after it had been handed over: it has no date any more`);
    if (!('relation' in read)) return read;
    return {...read.fields, when: relatedDates.get(item)!};
  }
}

/** The same with more behind them. */
export function joinedInput(a: EventsInput, b: EventsInput): EventsInput {
  const before = a.items.length;
  return {
    items: a.items.concat(b.items),
    kept: (a.kept ?? b.kept) ? Uint32Array.from([...keptOf(a), ...keptOf(b).map((item) => item + before)]) : undefined,
    ids: (a.ids ?? b.ids) ? idsOf(a, 0).concat(idsOf(b, before)) : undefined,
    relatedDates: new Map([
      ...a.relatedDates,
      ...[...b.relatedDates].map(([item, when]) => [item + before, when] as const),
    ]),
    context: a.context,
    dates: a.dates,
  };
}

function keptOf({items, kept}: EventsInput): Uint32Array {
  return kept ?? identity(items.length);
}

function idsOf({items: {length}, ids}: EventsInput, before: number): readonly string[] {
  return ids ?? Array.from({length}, (_, item) => defaultId(item + before));
}
