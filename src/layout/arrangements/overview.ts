import type {Timeline} from '../../model/index.js';
import type {TimeWindow} from '../../view/index.js';
import {Axis} from '../axis/axis.js';
import type {Box, Frame, NowLine} from '../frame.js';
import {Density} from '../marks/density.js';
import {horizonOf, shapeOf} from '../marks/shape.js';
import {withAny} from '../marks/with-any.js';
import type {PictureOptions} from '../options.js';
import {Projection} from '../projection.js';
import {scaleFor} from '../scale.js';
import {geometryOf, type Geometry} from './geometry.js';
import {referenceAt} from './now-line.js';

/** px below the axis for its labels, beyond their line */
const BELOW_AXIS = 6;
/** px of an event's mark, along the axis at least, and across it */
const NARROWEST_EVENT = 6;
const EVENT_THICKNESS = 5;
/** of the height over the axis, how much the columns of density may fill */
const DENSITY_PART = 0.9;
/** px of a lane's own row, at least, and between two */
const LOWEST_ROW = 4;
const ROW_GAP = 1;

export interface OverviewOptions extends Pick<PictureOptions, 'width' | 'rightToLeft' | 'language' | 'metrics'> {
  /** px */
  readonly height: number;
}

/**
 * A timeline in a low strip: every event as density, over a brief axis where there is height for it. What no window
 * changes is done once.
 */
export class Overview {
  readonly #geometry: Geometry;
  /** by lanes, where there is height to tell them apart */
  readonly #densities: readonly (readonly [group: string | undefined, density: Density])[];
  readonly #axis: Axis | undefined;

  constructor(
    private readonly timeline: Timeline,
    options: OverviewOptions,
  ) {
    const {width, height, metrics} = options;
    const axisHeight = metrics.lineHeight.major + BELOW_AXIS;
    const hasAxis = height >= axisHeight * 2;
    const projection = new Projection('horizontal', width, options.rightToLeft ?? false);
    this.#geometry = geometryOf(projection, width, height, hasAxis ? axisHeight : 1);
    this.#densities = this.#densitiesOf(timeline);
    if (hasAxis) this.#axis = new Axis(this.#geometry, options, timeline, true);
  }

  /** @param extent the time range from end to end of the strip */
  frame(extent: TimeWindow): Frame {
    const {projection, length, width, height, axisAt, plot} = this.#geometry;
    const scale = scaleFor(extent, length);
    const reference = referenceAt(this.timeline, scale, length);
    const pitch = (axisAt * DENSITY_PART) / this.#densities.length;
    const strips = this.#densities.map(([group, density], index) => {
      const foot = axisAt - (this.#densities.length - 1 - index) * pitch;
      const height = this.#densities.length > 1 ? pitch - ROW_GAP : pitch;
      return density.strip(scale, [], {projection, length, foot, height, group});
    });
    return {
      width,
      height,
      orientation: 'horizontal',
      plot,
      axis: {from: projection.point(0, axisAt), to: projection.point(length, axisAt)},
      ticks: [],
      ...this.#axis?.draw(extent, scale),
      grid: [],
      now: reference === undefined ? null : this.#nowLine(reference),
      eras: [],
      marks: [],
      lanes: [],
      matching: [],
      density: withAny(strips),
    };
  }

  #nowLine(along: number): NowLine {
    const {projection, axisAt} = this.#geometry;
    const [from, to] = [projection.point(along, axisAt), projection.point(along, 0)];
    return {line: [from, to], pieces: [{from, to}], label: []};
  }

  #densitiesOf(timeline: Timeline): readonly (readonly [string | undefined, Density])[] {
    const {lanes} = timeline;
    const horizon = horizonOf(timeline);
    const all = lanes.flatMap(({segments}) => segments);
    const areApart = lanes.length > 1 && (this.#geometry.axisAt * DENSITY_PART) / lanes.length >= LOWEST_ROW;
    if (!areApart) return [[undefined, new Density(all, horizon)]];
    // Columns of all rows are as high for as many events.
    const fullest = new Density(all, horizon);
    return lanes.map(({group, segments}) => [group?.id, fullest.of(segments)]);
  }

  /** Where an event stands in the strip: wide enough to be seen. Undefined where there is no such event. */
  boxOf(id: string | null, extent: TimeWindow): Box | undefined {
    const event = id === null ? undefined : this.timeline.get(id);
    if (!event) return undefined;
    const {projection, length, axisAt} = this.#geometry;
    const {begin, end} = shapeOf(event.when, this.timeline);
    const scale = scaleFor(extent, length);
    const [from, to] = [scale.toPx(begin), scale.toPx(end)];
    const size = Math.max(NARROWEST_EVENT, to - from);
    return projection.box((from + to - size) / 2, axisAt - EVENT_THICKNESS, size, EVENT_THICKNESS);
  }
}
