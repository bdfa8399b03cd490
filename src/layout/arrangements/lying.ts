import type {Label} from '../frame.js';
import {labelIn, type EventLabel} from '../labels/label.js';
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

/** px that the axis of a lying picture takes with its two lines of labels */
export function axisHeight({lineHeight}: Metrics): number {
  return lineHeight.minor + lineHeight.major + AXIS_SPACE;
}

/**
 * A label in its row.
 * @param at px along the axis at which it begins
 * @param across px across of the middle of the row
 * @param isBefore whether it ends at its mark, rather than begins there
 */
export function labelInRow(
  label: EventLabel,
  at: number,
  across: number,
  isBefore: boolean,
  projection: Projection,
  metrics: Metrics,
): Label {
  const box = projection.box(at, across - label.height / 2, label.width, label.height);
  return labelIn(box, label, projection.anchor(isBefore ? 'up to here' : 'here'), metrics);
}
