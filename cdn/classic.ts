/**
 * Everything in one script that is no module, so that it runs in a page that is opened from the disk, where browsers
 * load no modules. Registers all elements; what else the package has is in the global `Circa`.
 */
import '../src/define.js';

export * from '../src/index.js';
export {ar} from '../src/i18n/ar.js';
export {de} from '../src/i18n/de.js';
export {es} from '../src/i18n/es.js';
export {fr} from '../src/i18n/fr.js';
