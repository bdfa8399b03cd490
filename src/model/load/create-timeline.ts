import type {SegmentColumns} from '../index/segment.js';
import {openInput, type OpenedInput, type TimelineOptions} from '../input.js';
import {EAGER_LIMIT} from '../limits.js';
import type {Problem} from '../problem.js';
import {Timeline} from '../timeline.js';
import {EagerEvents} from './eager-events.js';
import {LazyEvents} from './lazy-events.js';
import {type EventsRead, readEvents} from './read-events.js';
import {type Created, runSteps, type Step} from './tasks.js';

/**
 * Reads events of unknown origin: an array of events, or `{title?, reference?, lang?, groups?, events}`. Never throws
 * on data and never changes it; what cannot be read is in `problems`, and everything else is in `timeline`. Of more
 * than 2,000 events the objects that were handed over are kept, and each is read in full when it is first looked at: do
 * not change them afterwards.
 */
export function createTimeline(input: unknown, options: TimelineOptions = {}): Created {
  const problems: Problem[] = [];
  return runSteps(loadTimeline(openInput(input, options, problems), problems));
}

export const EMPTY_TIMELINE = createTimeline([]).timeline;

/**
 * The same in steps, so that it can be done while a page goes on, and partly by another thread. A timeline of many
 * events is ready to be drawn before their time order is known.
 * @param found the problems of the input itself
 */
export function* loadTimeline(
  {header, items, root, context}: OpenedInput,
  found: readonly Problem[],
): Generator<Step, Created, unknown> {
  const problems = [...found];
  const groups = header.groups.map(({id}) => id);
  const eager = items.length <= EAGER_LIMIT;
  const read = yield* readEvents(items, {root, context, groups, eager}, problems);
  const index = {...read.index, lanes: new Map([...segmentsOf(read)].map(([id, segment]) => [id, [segment]]))};
  if (read.events) {
    const order = (yield {task: {do: 'order'}}) as Uint32Array;
    const events = new EagerEvents(read.events, order, header.timeZone);
    return {timeline: new Timeline(header, events, index), problems: Object.freeze(problems)};
  }
  const events = new LazyEvents(read.input);
  const created = {timeline: new Timeline(header, events, index), problems: Object.freeze(problems)};
  yield {ready: created};
  events.setOrder((yield {task: {do: 'order'}}) as Uint32Array);
  return created;
}

/** The segments of events, by the ids of their groups. */
export function segmentsOf({index, groups}: EventsRead): ReadonlyMap<string | undefined, SegmentColumns> {
  return new Map(groups.map((id, lane) => [id, index.segments[lane]!]));
}
