/** Registers every element. */
import {CircaEvent, CircaTimeline} from './elements/index.js';

for (const [name, element] of [['circa-event', CircaEvent], ['circa-timeline', CircaTimeline]] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}

export * from './index.js';
