import type {Timeline} from '../../model/index.js';
import type {Geometry} from '../arrangements/geometry.js';
import type {EraBand} from '../frame.js';
import type {LabelExtent} from '../labels/label-extent.js';
import type {Metrics} from '../metrics.js';
import type {TimeScale} from '../scale.js';
import type {ErasInLines} from './eras-in-lines.js';

/** What lays eras out. It is handed in where a timeline has some, for few have: `ANY_ERAS`. */
export interface EraLayout {
  /**
   * Gives each era the line of its title, and its tone.
   * @param length about how many px everything takes along the axis
   */
  inLines(timeline: Timeline, metrics: Metrics, length: number): ErasInLines;
  /** What eras take up along the axis, where there are no events to go by. */
  extents(timeline: Timeline): readonly LabelExtent[];
  /** @returns the bands that are in the picture at a scale, by their beginnings */
  bandsIn(geometry: Geometry, metrics: Metrics): (scale: TimeScale) => readonly EraBand[];
}
