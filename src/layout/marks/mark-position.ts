import type {Projection} from '../projection.js';

/** px beyond the picture at which long shapes are cut off */
export const CUT_OFF = 60;

/** Where a mark stands, and how large it is. */
export interface MarkPosition {
  readonly projection: Projection;
  /** px of the picture along the axis */
  readonly length: number;
  /** px across the axis of the middle of the mark */
  readonly across: number;
  /** px across the axis at which the axis line runs */
  readonly axisAt: number;
  /** px of ranges and cells, across the axis */
  readonly thickness: number;
  /** px of a dot's diameter */
  readonly dot: number;
}
