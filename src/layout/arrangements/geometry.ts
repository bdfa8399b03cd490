import type {Box} from '../frame.js';
import {type ErasInLines, NO_LINES} from '../eras/eras-in-lines.js';
import type {Projection} from '../projection.js';

/** How large a picture is, in px, and where its axis runs. */
export interface Geometry {
  readonly projection: Projection;
  /** along the axis */
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** across the axis, at which its line runs */
  readonly axisAt: number;
  /** where marks stand */
  readonly plot: Box;
  /** with their titles at the far side from the axis */
  readonly eras: ErasInLines;
}

/**
 * Lying, the axis stands on whole px, so that its lines are sharp, also while it stays in sight and the rest is
 * scrolled.
 * @param axisSize px across that the axis and its labels take: at the foot, or at the side of an upright picture
 */
export function geometryOf(
  projection: Projection,
  width: number,
  height: number,
  axisSize: number,
  eras = NO_LINES,
): Geometry {
  if (projection.vertical) {
    const plot = projection.box(0, axisSize, height, width - axisSize);
    return {projection, length: height, width, height, axisAt: axisSize, plot, eras};
  }
  const whole = Math.ceil(height);
  const axisAt = whole - axisSize;
  const length = width - projection.gutter;
  return {projection, length, width, height: whole, axisAt, plot: projection.box(0, 0, length, axisAt), eras};
}
