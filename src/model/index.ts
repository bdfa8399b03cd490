export type {Claim, EventInput, Group, Media, Moment, Source, TimelineEvent, TimelineInput} from './event.js';
export {onTheClock} from './index/axis-time.js';
export {safeLink} from './read/safe-url.js';
export {EAGER_LIMIT, EVENTS_PER_SLICE, EXACT_LABEL_LIMIT, WORKER_LIMIT} from './limits.js';
export {NOTHING, problem, type Problem} from './problem.js';
export type {Lane} from './index/lane.js';
export {countBelow} from './index/radix-sort.js';
export type {Query} from './filter/search.js';
export {beginningWithin, foremost, meeting, type RowRange, type SegmentColumns, type Spread} from './index/segment.js';
export type {Created, Step} from './load/step.js';
export {
  EMPTY_TIMELINE,
  FEW,
  open,
  readFew,
  Timeline,
  type Extent,
  type Opened,
  type TimelineOptions,
} from './timeline.js';
