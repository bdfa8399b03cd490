/** Registers `<circa-timeline>` and `<circa-event>`. */
import '../src/define/event.js';
import '../src/define/timeline.js';
