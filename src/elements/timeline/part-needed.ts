import type {LazyModule} from '../shared/platform/lazy-module.js';

/**
 * Tells a timeline that something beside it needs a part that the timeline does not know of, so that it says so where
 * that cannot be had.
 */
export interface PartNeededEvent extends Event {
  readonly part: LazyModule<unknown>;
  /** asks anew, when the reader wants it tried again */
  readonly again: () => void;
}

export const PART_NEEDED = 'circa-part-needed';
