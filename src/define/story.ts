/** Registers `<circa-story>`, unless the page has done so already. */
import {CircaStory} from '../elements/story/story.js';

if (!customElements.get('circa-story')) customElements.define('circa-story', CircaStory);
