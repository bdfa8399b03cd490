import {ERAS_PART} from '#static-pictures';
import {LazyModule} from '../../shared/platform/lazy-module.js';
import type * as Eras from './eras.js';

/**
 * All that is done with eras. Where a timeline has some, it has been fetched; where there is no page to wait for it, it
 * is there from the beginning.
 */
export const ERAS = new LazyModule<typeof Eras>(() => import('./eras.js'), ERAS_PART);
