/** Registers every element. */
import {CircaEvent, CircaList, CircaMinimap, CircaSearch, CircaStory, CircaTimeline} from './elements/index.js';

const ELEMENTS = {
  'circa-event': CircaEvent,
  'circa-timeline': CircaTimeline,
  'circa-list': CircaList,
  'circa-minimap': CircaMinimap,
  'circa-search': CircaSearch,
  'circa-story': CircaStory,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

export * from './index.js';
