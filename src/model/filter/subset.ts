import {type BoundColumns, boundColumns} from '../index/bounds.js';
import type {Index, Weights} from '../index/build-index.js';
import {EVENTS_PER_SLICE} from '../limits.js';
import {lazyArray} from '../load/many/lazy-array.js';
import type {Step} from '../load/tasks.js';
import {type EventCollection, Timeline} from '../timeline.js';

/**
 * A timeline of some of another's events, in steps: the same objects with their ranks in the whole, and the groups and
 * the extent of the whole, so that what is drawn of them is drawn as it is there. The whole itself where these are all.
 * @param indices of the events in the whole, rising
 */
export function* subsetTimeline(timeline: Timeline, indices: Uint32Array): Generator<Step, Timeline, unknown> {
  if (indices.length === timeline.events.length) return timeline;
  const {extent, lanes} = timeline;
  const numbers = numbersOf(indices, timeline.events.length);
  const weights = yield* weightsOf(timeline, numbers, indices.length);
  const collection = new SubsetEvents(timeline.collection, indices, numbers);
  const bounds = boundColumns(indices.length);
  const readBounds = collection.boundsReader(bounds);
  yield {task: {do: 'begin', context: {}}};
  for (let row = 0; row < indices.length; row += 1) {
    readBounds(row, row);
    if (row % EVENTS_PER_SLICE === EVENTS_PER_SLICE - 1) yield {done: row / indices.length};
  }
  const {segments, signs} = (yield {task: {do: 'index', bounds, weights, without: new Uint32Array(0)}}) as Index;
  const byGroup = new Map(lanes.map(({group}, lane) => [group?.id, [segments[lane]!]]));
  return new Timeline(timeline, collection, {lanes: byGroup, extent, signs}, timeline.whole);
}

/** Of each event of the whole, which of the subset it is, from 1; 0 for none of them. */
function numbersOf(indices: Uint32Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  indices.forEach((index, own) => (numbers[index] = own + 1));
  return numbers;
}

/** As the whole has them, from its columns alone. */
function* weightsOf({lanes}: Timeline, numbers: Uint32Array, count: number): Generator<Step, Weights> {
  const laneOf = new Uint16Array(count);
  let importance: Float64Array | undefined;
  for (const [lane, {segments}] of lanes.entries()) {
    for (const segment of segments) {
      for (let row = 0; row < segment.given.length; row += 1) {
        if (row % EVENTS_PER_SLICE === EVENTS_PER_SLICE - 1) yield {done: 0};
        const number = numbers[segment.given[row]!]!;
        if (!number) continue;
        laneOf[number - 1] = lane;
        const weight = segment.importance?.[row];
        if (weight) (importance ??= new Float64Array(count))[number - 1] = weight;
      }
    }
  }
  return {lanes: laneOf, laneCount: Math.max(1, lanes.length), importance};
}

/** Some of the events of another collection. */
class SubsetEvents implements EventCollection {
  readonly list: EventCollection['list'];
  readonly inTime: EventCollection['inTime'];
  #order: Uint32Array | undefined;

  /** @param numbers of each event of the whole, which of these it is, from 1 */
  constructor(
    private readonly whole: EventCollection,
    private readonly indices: Uint32Array,
    private readonly numbers: Uint32Array,
  ) {
    this.list = lazyArray(indices.length, (index) => whole.list[indices[index]!]!);
    this.inTime = lazyArray(indices.length, (index) => this.list[this.timeOrder()[index]!]!);
  }

  get isOrdered(): boolean {
    return this.whole.isOrdered;
  }

  indexOf(id: string): number | undefined {
    const index = this.whole.indexOf(id);
    const number = index === undefined ? 0 : this.numbers[index]!;
    return number > 0 ? number - 1 : undefined;
  }

  timeOrder(): Uint32Array {
    this.#order ??= this.whole
      .timeOrder()
      .filter((index) => this.numbers[index]! > 0)
      .map((index) => this.numbers[index]! - 1);
    return this.#order;
  }

  boundsReader(bounds: BoundColumns): (index: number, row: number) => void {
    const read = this.whole.boundsReader(bounds);
    return (index, row) => read(this.indices[index]!, row);
  }

  searchedFieldsReader(): ReturnType<EventCollection['searchedFieldsReader']> {
    const read = this.whole.searchedFieldsReader();
    return (index) => read(this.indices[index]!);
  }
}
