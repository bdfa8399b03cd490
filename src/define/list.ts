/** Registers `<circa-list>`, unless the page has done so already. */
import {CircaList} from '../elements/list/list.js';

if (!customElements.get('circa-list')) customElements.define('circa-list', CircaList);
