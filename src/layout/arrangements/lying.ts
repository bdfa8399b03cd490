import type {Box} from '../frame.js';
import type {EventLabel} from '../labels/label.js';
import type {Metrics} from '../metrics.js';
import type {Projection} from '../projection.js';

/** px at the picture's ends in which it fades, kept free of labels where that can be */
export const LABEL_MARGIN = 10;
/** px from the beginning of a mark to a label that lies on it */
export const LABEL_INSET = 10;
/** px at the foot of the axis and between its lines of labels */
const AXIS_SPACE = 14;

/** px of the widest line of a label: some forty letters, as long as a line can be read at a glance */
export function widestLine({lineHeight}: Metrics): number {
  return 18 * lineHeight.title;
}

/** whole px that the axis of a lying picture takes with its two lines of labels */
export function axisHeight({lineHeight}: Metrics): number {
  return Math.ceil(lineHeight.minor + lineHeight.major + AXIS_SPACE);
}

/**
 * The box of a label in its row.
 * @param at px along the axis at which it begins
 * @param across px across of the middle of the row
 */
export function boxInRow({width, height}: EventLabel, at: number, across: number, projection: Projection): Box {
  return projection.box(at, across - height / 2, width, height);
}
