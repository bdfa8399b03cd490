import {OWN_COLORS} from '#own-colors';
import {LazyModule} from '../platform/lazy-module.js';
import type * as OwnColors from './own-colors.js';

/**
 * What reads the colours that groups have of their own, and makes them stand out from a ground. Where there is no page
 * to wait for it, it is there from the beginning.
 */
export const COLORS = new LazyModule<typeof OwnColors>(() => import('./own-colors.js'), OWN_COLORS);
