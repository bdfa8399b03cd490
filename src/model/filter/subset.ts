import {boundColumns, setBounds} from '../index/bounds.js';
import type {Index, Weights} from '../index/build-index.js';
import {lazyList} from '../load/lazy-array.js';
import {ManyEvents} from '../load/lazy-events.js';
import type {Step} from '../load/step.js';
import {type Contents, partsOf, Timeline} from '../timeline.js';

/** Events between two rests: some thousandths of a second. */
const STRETCH = 2048;
/** The same where they are but counted. */
const ROWS = 65_536;

/**
 * A timeline of some of another's events, in steps: the same objects with their places in the whole, and the groups and
 * the extent of the whole, so that what is drawn of them is drawn as it is there. The whole itself where these are all.
 * @param places in given order, from 0, rising
 */
export function* subsetting(timeline: Timeline, places: Uint32Array): Generator<Step, Timeline, unknown> {
  if (places.length === timeline.events.length) return timeline;
  const {about, contents} = partsOf(timeline);
  const {groups, extent, lanes} = timeline;
  const numbers = numbersOf(places, timeline.events.length);
  const weights = yield* weightsOf(timeline, numbers, places.length);
  const bounds = boundColumns(places.length);
  const read =
    contents instanceof ManyEvents
      ? contents.boundsReader(bounds)
      : (place: number, row: number) => setBounds(bounds, row, contents.list[place]!.when, timeline.timeZone);
  yield {task: {do: 'begin', context: {}}};
  for (let row = 0; row < places.length; row += 1) {
    read(places[row]!, row);
    if (row % STRETCH === STRETCH - 1) yield {done: row / places.length};
  }
  const {segments, has} = (yield {task: {do: 'index', bounds, weights, without: new Uint32Array(0)}}) as Index;
  const byGroup = new Map(lanes.map(({group}, lane) => [group?.id, [segments[lane]!]]));
  return new Timeline(
    {...about, groups},
    subsetContents(contents, places, numbers),
    {lanes: byGroup, extent, has},
    timeline.whole,
  );
}

/** Of each event of the whole, which of the subset it is, from 1; 0 for none of them. */
function numbersOf(places: Uint32Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  places.forEach((place, own) => (numbers[place] = own + 1));
  return numbers;
}

/** As the whole has them, which is asked for nothing but its columns. */
function* weightsOf({lanes}: Timeline, numbers: Uint32Array, count: number): Generator<Step, Weights> {
  const laneOf = new Uint16Array(count);
  let importance: Float64Array | undefined;
  for (const [lane, {segments}] of lanes.entries()) {
    for (const segment of segments) {
      for (let row = 0; row < segment.given.length; row += 1) {
        if (row % ROWS === ROWS - 1) yield {done: 0};
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

function subsetContents(whole: Contents, places: Uint32Array, numbers: Uint32Array): Contents {
  let order: Uint32Array | undefined;
  return {
    list: lazyList(places.length, (own) => whole.list[places[own]!]!),
    placeOf: (id) => {
      const place = whole.placeOf(id);
      return place !== undefined && numbers[place]! > 0 ? numbers[place]! - 1 : undefined;
    },
    get isOrdered() {
      return whole.isOrdered;
    },
    inTime: () =>
      (order ??= whole
        .inTime()
        .filter((place) => numbers[place]! > 0)
        .map((place) => numbers[place]! - 1)),
  };
}
