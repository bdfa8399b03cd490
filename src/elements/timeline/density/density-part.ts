import {LazyModule} from '../../shared/platform/lazy-module.js';

/** What counts events that are too many to be drawn one by one: fetched where a frame has some, or is going to. */
export const DENSITY = new LazyModule(() => import('./density.js'));
