/** Registers every element. */
import './define/era.js';
import './define/event.js';
import './define/list.js';
import './define/minimap.js';
import './define/search.js';
import './define/story.js';
import './define/timeline.js';

export * from './index.js';
