import type {TimeScale} from '../scale.js';
import type {EventLabel} from './text/label.js';
import type {LabelPlace} from './label-place.js';

/** A label that is shown, and the row in which its mark stands. In an upright picture rows stand side by side. */
export interface LabelInRow {
  readonly label: EventLabel;
  /** counted from the top, or from the axis of an upright picture */
  readonly row: number;
}

/** A label of a lying picture. */
export interface LabelInLane extends LabelInRow {
  /** on which side of its mark it stands */
  readonly place: LabelPlace;
}

/** Which events have a label, at any scale. As one zooms in, labels are only ever added. */
export interface LabelChoice<Shown extends LabelInRow = LabelInRow> {
  /**
   * The labels that may be seen between the ends of the picture, by the beginnings of their marks.
   * @param length px of the picture along the axis
   * @param labelScale a scale of a while ago: of many events, only those have a label that had one in its window. The
   *   scale itself where all have theirs
   */
  within(scale: TimeScale, length: number, labelScale: TimeScale): readonly Shown[];
}

/** The labels of a lane of a lying picture. */
export type LaneLabels = LabelChoice<LabelInLane>;

/** The labels of an upright picture: all stand in one column, their marks in rows beside the axis. */
export interface ColumnLabels extends LabelChoice {
  rowOf(label: EventLabel): number;
}

/** Events that are merely counted. */
export const NO_LABELS: LaneLabels & ColumnLabels = {within: () => [], rowOf: () => 0};
