import type {Lane, Timeline} from '../../../model/index.js';
import type {ColumnLabels, LaneLabels} from '../label-choice.js';
import {ManyInColumn, type ManyInColumnOptions} from './many-in-column.js';
import {ManyInLane, type ManyInLaneOptions} from './many-in-lane.js';
import {rowCounts} from './row-counts.js';

/** How labels are chosen of more events than have each label tried against all others (`EXACT_LABEL_LIMIT`). */
export interface LabelsOfMany {
  /** see `rowCounts` */
  rowCounts(areOpen: readonly boolean[], fitting: number, areFilled: boolean): readonly number[];
  inLane(lane: Lane, options: ManyInLaneOptions): LaneLabels;
  inColumn(timeline: Timeline, options: ManyInColumnOptions): ColumnLabels;
}

/** The labels of many events, to be handed to those layouts that need it. */
export const LABELS_OF_MANY: LabelsOfMany = {
  rowCounts,
  inLane: (lane, options) => new ManyInLane(lane, options),
  inColumn: (timeline, options) => new ManyInColumn(timeline, options),
};
