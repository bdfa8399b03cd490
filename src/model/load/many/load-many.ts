import type {OpenedInput} from '../../input.js';
import type {Problem} from '../../problem.js';
import {Timeline} from '../../timeline.js';
import {LazyEvents} from './lazy-events.js';
import {wholeIndex} from '../load-few.js';
import {readEvents} from '../read-events.js';
import {readFast} from './read-fast.js';
import type {Created, Step} from '../tasks.js';

/**
 * A timeline of many events, of which each is read in full when it is first looked at; in steps, so that it can be done
 * while a page goes on, and partly by another thread. It is ready to be drawn before its time order is known.
 * @param found the problems of the input itself
 */
export function* loadMany(
  {header, items, root, context, dates}: OpenedInput,
  found: readonly Problem[],
): Generator<Step, Created, unknown> {
  const problems = [...found];
  const groups = header.groups.map(({id}) => id);
  const read = yield* readEvents(items, {root, context, dates, groups, fast: readFast}, problems);
  const events = new LazyEvents(read.input);
  const created = {timeline: new Timeline(header, events, wholeIndex(read)), problems: Object.freeze(problems)};
  yield {ready: created};
  events.setOrder((yield {task: {do: 'order'}}) as Uint32Array);
  return created;
}
