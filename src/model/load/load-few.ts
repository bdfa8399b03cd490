import {zoneClock} from '../../dates/calendar/zone-clock.js';
import {FIGURES} from '../read/dates/date-reader.js';
import {openInput, type OpenedInput} from '../input.js';
import type {Problem} from '../problem.js';
import {Timeline} from '../timeline.js';
import {EagerEvents} from './eager-events.js';
import {type EventsRead, readEvents, segmentsOf} from './read-events.js';
import {type Created, runSteps, type Step} from './tasks.js';

/**
 * A timeline of events that are all read in full at once, in steps.
 * @param found the problems of the input itself
 */
export function* loadFew(
  {header, items, root, context, dates}: OpenedInput,
  found: readonly Problem[],
): Generator<Step, Created, unknown> {
  const problems = [...found];
  const groups = header.groups.map(({id}) => id);
  const read = yield* readEvents(items, {root, context, dates, groups}, problems);
  const order = (yield {task: {do: 'order'}}) as Uint32Array;
  const events = new EagerEvents(read.events!, order, zoneClock(context.timeZone));
  return {timeline: new Timeline(header, events, wholeIndex(read)), problems: Object.freeze(problems)};
}

/** The index of a timeline whose events have all been read together: each lane has one segment. */
export function wholeIndex(read: EventsRead) {
  return {...read.index, lanes: new Map([...segmentsOf(read)].map(([id, segment]) => [id, [segment]]))};
}

export const EMPTY_TIMELINE = runSteps(loadFew(openInput([], {}, [], {dates: FIGURES}), [])).timeline;
