import type {Metrics} from '../metrics.js';

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
