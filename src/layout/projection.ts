import type {Box, DensityStrip, Point, Side} from './frame.js';

/**
 * Layout thinks in two directions: along the axis, in which time runs, and across it. This turns both into x and y.
 * Horizontal: time from left to right (from right to left in a right-to-left page), across from the top.
 * Vertical: time from the top, across from the side on which reading begins.
 */
export class Projection {
  readonly vertical: boolean;

  constructor(
    orientation: 'horizontal' | 'vertical',
    private readonly width: number,
    private readonly rightToLeft: boolean,
    /** px of a lying picture in front of where time begins */
    readonly gutter = 0,
  ) {
    this.vertical = orientation === 'vertical';
  }

  point(along: number, across: number): Point {
    const [x, y] = this.vertical ? [across, along] : [this.gutter + along, across];
    return {x: this.rightToLeft ? this.width - x : x, y};
  }

  /** px along the axis at which a point lies. */
  along({x, y}: Point): number {
    if (this.vertical) return y;
    return (this.rightToLeft ? this.width - x : x) - this.gutter;
  }

  box(along: number, across: number, alongSize: number, acrossSize: number): Box {
    const [x, y, width, height] = this.vertical
      ? [across, along, acrossSize, alongSize]
      : [this.gutter + along, across, alongSize, acrossSize];
    return {x: this.rightToLeft ? this.width - x - width : x, y, width, height};
  }

  /** Columns of `step` px along the axis from `start` on, which rise from a foot by at most a height. */
  strip(
    start: number,
    step: number,
    foot: number,
    height: number,
  ): Pick<DensityStrip, 'start' | 'step' | 'foot' | 'rise'> {
    if (this.vertical)
      return {
        start,
        step,
        foot: this.rightToLeft ? this.width - foot : foot,
        rise: this.rightToLeft ? -height : height,
      };
    const from = this.gutter + start;
    return {
      start: this.rightToLeft ? this.width - from : from,
      step: this.rightToLeft ? -step : step,
      foot,
      rise: -height,
    };
  }

  /** The side towards which time runs on. */
  get later(): Side {
    return this.vertical ? 'down' : this.rightToLeft ? 'left' : 'right';
  }

  get earlier(): Side {
    return this.vertical ? 'up' : this.rightToLeft ? 'right' : 'left';
  }

  /** The anchor of a text that runs on from its place in reading direction, or ends there. */
  anchor(from: 'here' | 'up to here'): 'start' | 'end' {
    return (from === 'here') !== this.rightToLeft ? 'start' : 'end';
  }
}
