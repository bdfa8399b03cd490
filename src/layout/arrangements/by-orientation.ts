import type {ArrangementFactory} from './arrangement.js';
import {horizontally} from './horizontal.js';
import {vertically} from './vertical.js';

/** As the orientation says, for those who have both at hand. A page fetches the one that it needs. */
export const byOrientation: ArrangementFactory = (timeline, options) =>
  (options.orientation === 'vertical' ? vertically : horizontally)(timeline, options);
