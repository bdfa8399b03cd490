/** What scripts import by name: the functions of the package, the classes of the three elements and their events. */
export {CircaEra} from '../src/elements/era/era.js';
export {CircaEvent} from '../src/elements/event/event.js';
export {
  CircaErrorEvent,
  CircaLoadEvent,
  CircaSelectEvent,
  CircaViewChangeEvent,
  CircaViewInputEvent,
} from '../src/elements/shared/events.js';
export {CircaTimeline} from '../src/elements/timeline/timeline.js';
export {Timeline} from '../src/model/index.js';
export {renderSVG} from '../src/draw/index.js';
export {createTimeline} from '../src/model/load/create-timeline.js';
export {
  certainlyBefore,
  certainlyOverlaps,
  compareWhen,
  formatWhen,
  isBefore,
  overlaps,
  parseEDTF,
  possiblyOverlaps,
  WhenSyntaxError,
} from '../src/dates/index.js';
export {parseWhen} from '../src/dates/parse-when.js';
