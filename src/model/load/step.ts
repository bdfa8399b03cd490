import type {Task} from './tasks.js';
import type {Problem} from '../problem.js';
import type {Timeline} from '../timeline.js';

/**
 * Something for whoever drives an intake: a task to be done, with its yield to be handed back; how much is done, from 0
 * to 1, and time to rest; or what is ready to be drawn, before the last things are done.
 */
export type Step = {readonly task: Task} | {readonly done: number} | {readonly ready: Created};

/** A timeline of readable events, and what could not be read. */
export interface Created {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}
