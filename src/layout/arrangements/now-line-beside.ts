import type {Timeline} from '../../model/index.js';
import type {NowLine} from '../frame.js';
import type {LabelColumn} from '../labels/label-column.js';
import {linesAt} from '../labels/text/label.js';
import type {PictureOptions} from '../options.js';
import type {TimeScale} from '../scale.js';
import type {Geometry} from './geometry.js';
import {referenceAt} from './now-line.js';

/**
 * The reference in an upright picture: a line from the axis over the marks, on to its words in the column of labels.
 * @param labelTop px along the axis of the upper edge of the words; undefined where there are none
 */
export function nowLineBeside(
  scale: TimeScale,
  timeline: Timeline,
  labelTop: number | undefined,
  column: LabelColumn,
  {projection, length, axisAt}: Geometry,
  metrics: PictureOptions['metrics'],
): NowLine | null {
  const along = referenceAt(timeline, scale, length);
  if (along === undefined) return null;
  const line = [projection.point(along, axisAt), projection.point(along, column.marksEnd)];
  if (labelTop === undefined) return {line, pieces: [], label: []};
  const {x} = projection.point(0, column.at);
  return {
    pieces: [],
    line: [...line, ...column.leaderEnd(labelTop + metrics.lineHeight.now / 2)],
    label: linesAt(column.nowText, x, labelTop, projection.anchor('here'), metrics),
  };
}
