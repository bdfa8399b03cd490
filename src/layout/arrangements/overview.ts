import type {Timeline} from '../../model/index.js';
import type {TimeWindow} from '../../view/index.js';
import {horizonOf, type PictureOptions} from './arrangement.js';
import {Axis} from '../axis/axis.js';
import {Density, withAny} from '../marks/density.js';
import type {Box, Frame} from '../frame.js';
import {Projection} from '../projection.js';
import {scaleFor} from '../scale.js';
import {shapeOf} from '../marks/shape.js';

/** px below the axis for its labels, beyond their line */
const BELOW_AXIS = 6;
/** px of the open event's mark */
const NARROWEST = 6;
const THICKNESS = 5;

/** of the height over the axis, how much the columns of density may fill */
const DENSITY_PART = 0.9;

export interface OverviewOptions extends Pick<PictureOptions, 'width' | 'rightToLeft' | 'language' | 'metrics'> {
  /** px */
  readonly height: number;
}

/**
 * A timeline in a low strip: every event as density, over a brief axis where there is height for it. What no window
 * changes is done once.
 */
export class Overview {
  readonly #projection: Projection;
  readonly #axisAt: number;
  readonly #density: Density;
  readonly #axis: Axis | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: OverviewOptions,
  ) {
    const {width, height, metrics} = options;
    this.#projection = new Projection('horizontal', width, options.rightToLeft ?? false);
    const below = metrics.lineHeight.major + BELOW_AXIS;
    const hasAxis = height >= below * 2;
    this.#axisAt = height - (hasAxis ? below : 1);
    this.#density = new Density(
      timeline.lanes.flatMap(({segments}) => segments),
      horizonOf(timeline),
    );
    if (hasAxis)
      this.#axis = new Axis({projection: this.#projection, length: width, width, axisAt: this.#axisAt}, options, true);
  }

  /** A stretch of time from end to end of the strip. */
  frame(extent: TimeWindow): Frame {
    const {width, height} = this.options;
    const scale = scaleFor(extent, width);
    const point = (along: number, across: number) => this.#projection.point(along, across);
    const reference = scale.toPx(this.timeline.reference?.start.earliest ?? NaN);
    const axis = this.#axis?.draw(extent, scale) ?? {
      axis: {from: point(0, this.#axisAt), to: point(width, this.#axisAt)},
      ticks: [],
      grid: [],
    };
    return {
      width,
      height,
      orientation: 'horizontal',
      plot: this.#projection.box(0, 0, width, this.#axisAt),
      ...axis,
      grid: [],
      now:
        reference >= 0 && reference <= width
          ? {line: [point(reference, this.#axisAt), point(reference, 0)], label: []}
          : null,
      marks: [],
      lanes: [],
      matching: [],
      density: withAny([
        this.#density.strip(scale, [], {
          projection: this.#projection,
          length: width,
          foot: this.#axisAt,
          height: this.#axisAt * DENSITY_PART,
        }),
      ]),
    };
  }

  /** Where an event stands in the strip: wide enough to be seen. Undefined where there is no such event. */
  boxOf(id: string | null, extent: TimeWindow): Box | undefined {
    const event = id === null ? undefined : this.timeline.get(id);
    if (!event) return undefined;
    const {begin, end} = shapeOf(event.when, this.timeline);
    const scale = scaleFor(extent, this.options.width);
    const [from, to] = [scale.toPx(begin), scale.toPx(end)];
    const length = Math.max(NARROWEST, to - from);
    return this.#projection.box((from + to - length) / 2, this.#axisAt - THICKNESS, length, THICKNESS);
  }
}
