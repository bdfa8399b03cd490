import type {Timeline} from '../../model/index.js';
import type {TimeWindow} from '../../view/index.js';
import type {Frame} from '../frame.js';
import type {EventLabels} from '../labels/text/label.js';
import type {Featured, PictureOptions} from '../options.js';
import type {TimeScale} from '../scale.js';
import type {Geometry} from './geometry.js';

/**
 * How marks and labels stand in one kind of picture. What depends on neither window nor selection is found when it is
 * made; `arrange` then says what stands where in a window.
 */
export interface Arrangement {
  readonly geometry: Geometry;
  /** the window that shows every event */
  readonly home: TimeWindow;
  readonly labels: EventLabels;
  arrange(scale: TimeScale, featured: Featured, window: TimeWindow): Arranged;
  /** its own scale of a window, where that is not one of time */
  scaleFor?(window: TimeWindow): TimeScale;
  /** of such a scale, the part of a window from so many px of its picture to so many */
  part?(window: TimeWindow, from: number, to: number): TimeWindow;
  /** its own axis */
  drawAxis?(window: TimeWindow): ArrangedAxis;
}

export type ArrangedAxis = Pick<Frame, 'axis' | 'ticks' | 'grid' | 'breaks'>;

/** Everything of a frame but its axis. */
export type Arranged = Pick<
  Frame,
  'marks' | 'density' | 'isUncounted' | 'matching' | 'counts' | 'lanes' | 'now' | 'storyCurve'
>;

/** Makes an arrangement of one kind: lying, upright, or a story curve. */
export type ArrangementFactory = (timeline: Timeline, options: PictureOptions) => Arrangement;
