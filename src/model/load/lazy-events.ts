import type {When} from '../../dates/index.js';
import {type BoundColumns, boundColumns, type Dated, setBounds, timeOrder} from '../index/bounds.js';
import type {TimelineEvent} from '../event.js';
import {nameOf} from '../read/ids.js';
import {lazyList} from './lazy-array.js';
import {identity, inverseOf} from '../index/radix-sort.js';
import {Glance, readPlain} from './fast-event.js';
import {PlainDates} from './fast-date.js';
import {whenOf} from './tasks.js';
import {type DateContext, type ReadEvent, readEvent} from '../read/event-reader.js';
import type {Step} from './step.js';

/** Events as they were handed over, and what of them is not in themselves. */
export interface ManyInput {
  readonly items: readonly unknown[];
  /** place in `items` of each readable event; absent where all are readable */
  readonly kept: Uint32Array | undefined;
  /** ids of all items; absent where none has one of its own */
  readonly ids: readonly string[] | undefined;
  /** dates that are not in the items themselves, by places in `items` */
  readonly settled: ReadonlyMap<number, Dated>;
  readonly context: DateContext;
}

/** Events between two rests. */
const STRETCH = 4096;

/**
 * So many events that each is read when it is first looked at: until then there is only the object that was handed
 * over.
 */
export class ManyEvents {
  readonly list: readonly TimelineEvent[];
  readonly #read = new Map<number, TimelineEvent>();
  #places: ReadonlyMap<string, number> | undefined;
  #order: Uint32Array | undefined;
  #times: Uint32Array | undefined;

  constructor(
    readonly input: ManyInput,
    readonly count: number,
  ) {
    this.list = lazyList(count, (place) => this.#at(place));
  }

  placeOf(id: string): number | undefined {
    const {ids, kept} = this.input;
    if (!ids) {
      const item = Number(/^event-([1-9]\d*)$/.exec(id)?.[1] ?? 0) - 1;
      const place = kept ? kept.indexOf(item) : item;
      return place >= 0 && place < this.count ? place : undefined;
    }
    this.#places ??= new Map(Array.from({length: this.count}, (_, place) => [ids[kept?.[place] ?? place]!, place]));
    return this.#places.get(id);
  }

  /** The event as it was handed over: nothing of it is kept. */
  itemAt(place: number): unknown {
    const {items, kept} = this.input;
    return items[kept?.[place] ?? place];
  }

  /**
   * Reads when events began and ended into columns, one after the other; nothing of them is kept beyond that.
   * @returns reads the event at a place into a row
   */
  boundsReader(bounds: BoundColumns): (place: number, row: number) => void {
    const {context, settled, kept} = this.input;
    const glance = new Glance();
    const plainDates = new PlainDates();
    return (place, row) => {
      const date = glance.at(this.itemAt(place)) ? glance.date : undefined;
      if (typeof date === 'string' && plainDates.read(date, bounds, row)) return;
      const when = settled.get(kept?.[place] ?? place) ?? (date === undefined ? undefined : whenOf(date, context));
      setBounds(bounds, row, when ?? this.#make(place).when, context.timeZone);
    };
  }

  get isOrdered(): boolean {
    return this.#order !== undefined;
  }

  inTime(): Uint32Array {
    if (this.#order) return this.#order;
    const finding = this.findingOrder();
    let found = finding.next();
    while (!found.done) found = finding.next();
    return (this.#order = found.value);
  }

  /** Found by another, who has all the bounds at hand. */
  set order(order: Uint32Array) {
    this.#order = order;
  }

  #at(place: number): TimelineEvent {
    let event = this.#read.get(place);
    if (!event) this.#read.set(place, (event = this.#make(place)));
    return event;
  }

  /** Finds the order of time, in steps. */
  *findingOrder(): Generator<Step, Uint32Array> {
    const bounds = boundColumns(this.count);
    const read = this.boundsReader(bounds);
    for (let place = 0; place < this.count; place += 1) {
      read(place, place);
      if (place % STRETCH === STRETCH - 1) yield {done: 1};
    }
    return timeOrder(bounds, identity(this.count));
  }

  #make(place: number): TimelineEvent {
    const {items, kept, ids, context, settled} = this.input;
    const item = kept?.[place] ?? place;
    const id = ids?.[item] ?? nameOf(item);
    const related = settled.get(item);
    const read =
      (related ? undefined : readPlain(items[item], id, context)) ?? readEvent(items[item], '', id, context, [])!;
    const event: ReadEvent = 'relation' in read ? {...read.fields, when: related as When} : {...read};
    const time = (): number => (this.#times ??= inverseOf(this.inTime()))[place]! + 1;
    return Object.freeze(
      Object.defineProperty({...event, given: place + 1}, 'time', {get: time, enumerable: true}),
    ) as TimelineEvent;
  }
}

/** The same with more behind them. */
export function joinedInput(a: ManyInput, b: ManyInput): ManyInput {
  const before = a.items.length;
  const items = a.items.concat(b.items);
  const placesOf = ({items: {length}, kept}: ManyInput, offset: number): ArrayLike<number> =>
    (kept ?? new Uint32Array(length).map((_, item) => item)).map((item) => item + offset);
  const idsOf = ({items: {length}, ids}: ManyInput, offset: number): readonly string[] =>
    ids ?? Array.from({length}, (_, item) => nameOf(item + offset));
  return {
    items,
    kept:
      (a.kept ?? b.kept)
        ? Uint32Array.from([a, b].flatMap((input, index) => Array.from(placesOf(input, index * before))))
        : undefined,
    ids: (a.ids ?? b.ids) ? idsOf(a, 0).concat(idsOf(b, before)) : undefined,
    settled: new Map([...a.settled, ...[...b.settled].map(([item, when]) => [item + before, when] as const)]),
    context: a.context,
  };
}
