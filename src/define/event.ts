/** Registers `<circa-event>`, unless the page has done so already. */
import {CircaEvent} from '../elements/event/event.js';

if (!customElements.get('circa-event')) customElements.define('circa-event', CircaEvent);
