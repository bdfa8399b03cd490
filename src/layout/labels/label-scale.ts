import type {Featured} from '../options.js';
import {scaleFor, type TimeScale} from '../scale.js';

/** The scale for which labels are chosen: see `Featured.labelledFor`. */
export function labelScaleOf({labelledFor}: Featured, scale: TimeScale, length: number): TimeScale {
  return labelledFor ? scaleFor(labelledFor, length) : scale;
}
