/** Registers `<circa-minimap>`, unless the page has done so already. */
import {CircaMinimap} from '../elements/minimap/minimap.js';

if (!customElements.get('circa-minimap')) customElements.define('circa-minimap', CircaMinimap);
