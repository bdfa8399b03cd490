export {CircaEvent} from './event/event.js';
export {CircaErrorEvent, CircaLoadEvent, CircaSelectEvent, CircaViewChangeEvent, CircaViewInputEvent} from './events.js';
export {CircaTimeline} from './timeline/timeline.js';
