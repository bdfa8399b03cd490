/** Registers `<circa-timeline>`, unless the page has done so already. */
import {CircaTimeline} from '../elements/timeline/timeline.js';

if (!customElements.get('circa-timeline')) customElements.define('circa-timeline', CircaTimeline);
