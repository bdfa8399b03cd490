/**
 * What a page loads that has but one script. It imports nothing, so that it runs before anything else is there, and
 * asks for all that the first picture needs at once: the elements, the files of events, the companions where one of
 * them stands in the document. It has no exports, for these would have to wait: `circa-timeline.functions.js` has them.
 */
import {loadPersistently} from '../src/elements/shared/platform/load-persistently.js';
import {fetchFilesEarly} from './early-files.js';
import {fetchPartsEarly} from './early-parts.js';
import {fetchCompanions} from './fetch-companions.js';

fetchFilesEarly(document);
// Firefox keeps a failure for as long as the page stands, and all other files import the core by its one address: where
// that has failed, the script that has all of them in it takes their place.
import('./core.js').catch(() => loadPersistently(() => import('./classic.js')));
fetchPartsEarly(document);
fetchCompanions();
