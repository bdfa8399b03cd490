/**
 * The data: unknown input becomes a timeline that nobody can change, indexed to be looked up by time, and a list of
 * problems. Pure; never throws on data. `load/` has the way in, `read/` the single event, `filter/` the search.
 */
export type {
  Claim,
  Era,
  EraInput,
  EventInput,
  Group,
  GroupInput,
  Media,
  Moment,
  Source,
  TimelineEvent,
  TimelineInput,
} from './event.js';
export type {Query} from './filter/search.js';
export {countBelow} from './index/count-below.js';
export type {Lane} from './index/lane.js';
export {
  beginningWithin,
  foremost,
  meeting,
  type IntervalColumns,
  type RowRange,
  type SegmentColumns,
} from './index/segment.js';
export {haveIntervals, type Sign, signsOfDate} from './index/signs.js';
export {openInput, type OpenedInput, type TimelineOptions} from './input.js';
export {
  COMPARED_LIMIT,
  DRAW_ALL_LIMIT,
  EACH_KEY_LIMIT,
  EAGER_LIMIT,
  ELASTIC_LIMIT,
  EVENTS_PER_SLICE,
  EXACT_LABEL_LIMIT,
  LISTED_LIMIT,
  PRINT_ALL_LIMIT,
  STORY_CURVE_LIMIT,
  TOGGLE_LIMIT,
  WORKER_LIMIT,
} from './limits.js';
export {EMPTY_TIMELINE, loadFew} from './load/load-few.js';
export {runSteps, type Created, type Step} from './load/tasks.js';
export {NOTHING, problem, type Problem} from './problem.js';
export {safeLink} from './read/safe-url.js';
export {Timeline, type Extent} from './timeline.js';
