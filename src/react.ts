'use client';

/** The elements as components of React, with listeners such as `onCircaSelect`. Each registers its element. */
export {CircaEra} from './react/era.js';
export {CircaEvent} from './react/event.js';
export {CircaList} from './react/list.js';
export {CircaMinimap} from './react/minimap.js';
export {CircaSearch} from './react/search.js';
export {CircaStory} from './react/story.js';
export {CircaTimeline} from './react/timeline.js';
