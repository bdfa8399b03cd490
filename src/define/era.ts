/** Registers `<circa-era>`, unless the page has done so already. */
import {CircaEra} from '../elements/era/era.js';

if (!customElements.get('circa-era')) customElements.define('circa-era', CircaEra);
