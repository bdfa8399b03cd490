export type {Claim, EventInput, Group, Media, Moment, Source, TimelineEvent, TimelineInput} from './event.js';
export {safeLink} from './links.js';
export {problem, type Problem} from './problem.js';
export {createTimeline, EMPTY_TIMELINE, Timeline, type Extent, type TimelineOptions} from './timeline.js';
