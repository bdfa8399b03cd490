/**
 * The web components: the timeline, one event and one era as HTML, and the companions that show the same timeline
 * otherwise. Nothing is registered here.
 */
export {CircaEra} from './era/era.js';
export {CircaEvent} from './event/event.js';
export {
  CircaErrorEvent,
  CircaLoadEvent,
  CircaSelectEvent,
  CircaViewChangeEvent,
  CircaViewInputEvent,
} from './shared/events.js';
export {CircaList} from './list/list.js';
export {CircaMinimap} from './minimap/minimap.js';
export {CircaSearch} from './search/search.js';
export {CircaStory} from './story/story.js';
export {CircaTimeline} from './timeline/timeline.js';
