/**
 * Registers the companions of `<circa-timeline>`, which a page needs to do by itself only where they stand in shadow
 * roots alone.
 */
import '../src/define/list.js';
import '../src/define/minimap.js';
import '../src/define/search.js';
import '../src/define/story.js';

export {CircaList} from '../src/elements/list/list.js';
export {CircaMinimap} from '../src/elements/minimap/minimap.js';
export {CircaSearch} from '../src/elements/search/search.js';
export {CircaStory} from '../src/elements/story/story.js';
