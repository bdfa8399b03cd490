import type {ZoneClock} from '../../dates/calendar/zone-clock.js';
import type {TimelineEvent} from '../event.js';
import {type BoundColumns, setBounds} from '../index/bounds.js';
import {inverseOf} from '../index/typed-arrays.js';
import type {SearchedFields} from '../read/event-reader.js';
import type {ReadEvent} from '../read/read-event.js';
import type {EventCollection} from '../timeline.js';
import {frozenArray} from './frozen-array.js';

/** Few events, which have all been read: of the objects that were handed over nothing is kept. */
export class EagerEvents implements EventCollection {
  readonly list: readonly TimelineEvent[];
  readonly inTime: readonly TimelineEvent[];
  readonly isOrdered = true;
  readonly #indices: ReadonlyMap<string, number>;

  /**
   * @param order indices of the events in time order
   * @param clock of the zone whose days are meant
   */
  constructor(
    events: readonly ReadEvent[],
    private readonly order: Uint32Array,
    private readonly clock: ZoneClock,
  ) {
    const timeRanks = inverseOf(order);
    this.list = frozenArray(
      events.map((event, index) => Object.freeze({...event, given: index + 1, time: timeRanks[index]! + 1})),
    );
    this.inTime = frozenArray(Array.from(order, (index) => this.list[index]!));
    this.#indices = new Map(events.map(({id}, index) => [id, index]));
  }

  indexOf(id: string): number | undefined {
    return this.#indices.get(id);
  }

  timeOrder(): Uint32Array {
    return this.order;
  }

  boundsReader(bounds: BoundColumns): (index: number, row: number) => void {
    return (index, row) => setBounds(bounds, row, this.list[index]!.when, this.clock);
  }

  searchedFieldsReader(): (index: number) => SearchedFields {
    return (index) => this.list[index]!;
  }
}
