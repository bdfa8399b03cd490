/**
 * What a page loads that has but one script: registers `<circa-timeline>` and `<circa-event>`, and fetches the
 * companions as soon as one of them stands in the document. What needs every arrangement, or reads very many events at
 * once, is in `circa-timeline.functions.js`.
 */
import '../src/define/event.js';
import '../src/define/timeline.js';
import {LazyModule} from '../src/elements/shared/lazy-module.js';
import {whenCompanionStands} from './companion-watch.js';

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
export {formatWhen, parseEDTF, parseWhen, WhenSyntaxError} from '../src/dates/index.js';

const companions = new LazyModule(() => import('./companions.js'));
whenCompanionStands(() => void companions.fetch());
