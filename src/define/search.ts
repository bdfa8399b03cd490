/** Registers `<circa-search>`, unless the page has done so already. */
import {CircaSearch} from '../elements/search/search.js';

if (!customElements.get('circa-search')) customElements.define('circa-search', CircaSearch);
