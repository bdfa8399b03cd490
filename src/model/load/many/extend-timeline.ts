import {withSegment} from '../../index/lane.js';
import {rising} from '../../index/radix-sort.js';
import {pyramidsOf} from '../../index/segment.js';
import {SIGNS} from '../../index/signs.js';
import type {Problem} from '../../problem.js';
import {type Extent, Timeline} from '../../timeline.js';
import {joinedInput, LazyEvents} from './lazy-events.js';
import {readEvents, segmentsOf} from '../read-events.js';
import {readFast} from './read-fast.js';
import type {Created, Step} from '../tasks.js';

/**
 * A timeline with more events behind its own, in steps; of the new ones alone the dates are read and sorted. Undefined
 * for a timeline of so few events that all are better read anew.
 * @param root where the items stand in the data
 */
export function extendTimeline(
  timeline: Timeline,
  items: readonly unknown[],
  root: string,
): Generator<Step, Created, unknown> | undefined {
  const {collection} = timeline;
  return collection instanceof LazyEvents ? extendLazy(timeline, collection, items, root) : undefined;
}

function* extendLazy(
  timeline: Timeline,
  {input, list}: LazyEvents,
  items: readonly unknown[],
  root: string,
): Generator<Step, Created, unknown> {
  const problems: Problem[] = [];
  const groups = timeline.groups.map(({id}) => id);
  const before = {
    count: input.items.length,
    has: (id: string) => timeline.placeOf(id) !== undefined,
    whenOf: (id: string) => timeline.get(id)?.when,
  };
  const {context, dates} = input;
  const read = yield* readEvents(items, {root, context, dates, groups, fast: readFast, before}, problems);
  const lanes = new Map(timeline.lanes.map(({group, segments}) => [group?.id, segments]));
  for (const [id, segment] of segmentsOf(read)) {
    if (!segment.begin.length) continue;
    const columns = {...segment, given: segment.given.map((index) => index + list.length)};
    lanes.set(id, withSegment(lanes.get(id) ?? [], {...columns, ...pyramidsOf(columns, rising)}));
  }
  const {extent, signs} = read.index;
  const events = new LazyEvents(joinedInput(input, read.input));
  const created = {
    timeline: new Timeline(timeline, events, {
      lanes,
      extent: union(timeline.extent, extent),
      signs: SIGNS.filter((sign) => signs.includes(sign) || timeline.signs.includes(sign)),
    }),
    problems: Object.freeze(problems),
  };
  yield {ready: created};
  events.setOrder(yield* events.findOrder());
  return created;
}

function union(a: Extent | undefined, b: Extent | undefined): Extent | undefined {
  return a && b ? {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)} : (a ?? b);
}
