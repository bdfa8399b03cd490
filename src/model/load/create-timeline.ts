import {takeIn, type Intake} from './read-events.js';
import {withSegment} from '../index/lane.js';
import {joinedInput, ManyEvents} from './lazy-events.js';
import {Preparation} from './tasks.js';
import type {Problem} from '../problem.js';
import {pyramidsOf, type SegmentColumns} from '../index/segment.js';
import type {Created, Step} from './step.js';
import {type Extent, open, type Opened, partsOf, readFew, Timeline, type TimelineOptions} from '../timeline.js';

/**
 * Reads events of unknown origin: an array of events, or `{title?, reference?, lang?, groups?, events}`. Never throws
 * on data and never changes it; what cannot be read is in `problems`, and everything else is in `timeline`. Of more
 * than 2,000 events only the dates are kept, and the objects as they were handed over.
 */
export function createTimeline(input: unknown, options: TimelineOptions = {}): Created {
  const problems: Problem[] = [];
  const opened = open(input, options, problems);
  return readFew(opened, problems) ?? finished(creatingMany(opened, problems));
}

/** All steps at once. */
export function finished(steps: Generator<Step, Created, unknown>): Created {
  const preparation = new Preparation();
  let step = steps.next();
  // Another thread could do the tasks; here there is only this one.
  while (!step.done) step = steps.next('task' in step.value ? preparation.perform(step.value.task) : undefined);
  return step.value;
}

/** Reads many events in steps, so that it can be done while a page goes on, and by another thread. */
export function* creatingMany(
  {about, items, root, context}: Opened,
  found: readonly Problem[],
): Generator<Step, Created, unknown> {
  const problems = [...found];
  const taken = yield* takeIn(
    items,
    root,
    context,
    about.groups.map(({id}) => id),
    problems,
  );
  const events = new ManyEvents(taken.input, countOf(taken));
  const lanes = new Map([...segmentsOf(taken)].map(([id, segment]) => [id, [segment]]));
  const created = {timeline: new Timeline(about, events, {...taken.index, lanes}), problems: Object.freeze(problems)};
  yield {ready: created};
  events.order = (yield {task: {do: 'order'}}) as Uint32Array;
  return created;
}

/**
 * A timeline with more events behind its own, in steps; of them alone the dates are read and sorted. Undefined where it
 * has so few that all are better read anew.
 * @param root where the items stand in the data
 */
export function extending(
  timeline: Timeline,
  items: readonly unknown[],
  root: string,
): Generator<Step, Created, unknown> | undefined {
  const {contents} = partsOf(timeline);
  return contents instanceof ManyEvents ? extendingMany(timeline, contents, items, root) : undefined;
}

function* extendingMany(
  timeline: Timeline,
  many: ManyEvents,
  items: readonly unknown[],
  root: string,
): Generator<Step, Created, unknown> {
  const problems: Problem[] = [];
  const {input} = many;
  const before = {
    count: input.items.length,
    has: (id: string) => timeline.get(id) !== undefined,
    whenOf: (id: string) => timeline.get(id)?.when,
  };
  const taken = yield* takeIn(
    items,
    root,
    input.context,
    timeline.groups.map(({id}) => id),
    problems,
    before,
  );
  const lanes = new Map(timeline.lanes.map(({group, segments}) => [group?.id, segments]));
  for (const [id, segment] of segmentsOf(taken)) {
    if (!segment.begin.length) continue;
    const placed = {...segment, given: segment.given.map((place) => place + many.count)};
    lanes.set(id, withSegment(lanes.get(id) ?? [], {...placed, ...pyramidsOf(placed)}));
  }
  const {extent, has} = taken.index;
  const events = new ManyEvents(joinedInput(input, taken.input), many.count + countOf(taken));
  const created = {
    timeline: new Timeline(partsOf(timeline).about, events, {
      lanes,
      extent: union(timeline.extent, extent),
      has: {
        instant: has.instant || timeline.has.instant,
        span: has.span || timeline.has.span,
        open: has.open || timeline.has.open,
      },
    }),
    problems: Object.freeze(problems),
  };
  yield {ready: created};
  events.order = yield* events.findingOrder();
  return created;
}

function countOf({index}: Intake): number {
  return index.segments.reduce((sum, {begin}) => sum + begin.length, 0);
}

function segmentsOf({index, groups}: Intake): ReadonlyMap<string | undefined, SegmentColumns> {
  return new Map(groups.map((id, lane) => [id, index.segments[lane]!]));
}

function union(a: Extent | undefined, b: Extent | undefined): Extent | undefined {
  return a && b ? {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)} : (a ?? b);
}
