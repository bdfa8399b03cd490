import {LazyModule} from '../../shared/platform/lazy-module.js';

/**
 * The card, what finds the events that it lists, and the tooltip, which counts these: fetched as soon as the pointer or
 * the focus comes to the picture.
 */
export const CARD = new LazyModule(() => import('./card.js'));
