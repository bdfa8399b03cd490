export type {Claim, EventInput, Group, Media, Moment, Source, TimelineEvent, TimelineInput} from './event.js';
export {onTheClock} from './clock.js';
export {safeLink} from './links.js';
export {problem, type Problem} from './problem.js';
export type {Lane} from './lane.js';
export {countBelow} from './order.js';
export {beginningWithin, foremost, meeting, type RowRange, type SegmentColumns, type Spread} from './segment.js';
export type {Created, Step} from './step.js';
export {EMPTY_TIMELINE, FEW, open, readFew, Timeline, type Extent, type Opened, type TimelineOptions} from './timeline.js';
