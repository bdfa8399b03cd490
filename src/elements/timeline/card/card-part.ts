import {LazyModule} from '../../shared/platform/lazy-module.js';

/**
 * The card, and what finds the events that it lists: fetched as soon as the pointer or the focus comes to the picture.
 */
export const CARD = new LazyModule(() => import('./card.js'));
