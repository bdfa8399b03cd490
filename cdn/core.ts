/** Registers `<circa-timeline>`, `<circa-event>` and `<circa-era>`. */
import '../src/define/era.js';
import '../src/define/event.js';
import '../src/define/timeline.js';
