import type {Timeline} from '../../model/index.js';
import type {NowLine} from '../frame.js';
import {linesAt} from '../labels/text/label.js';
import type {PictureOptions} from '../options.js';
import type {TimeScale} from '../scale.js';
import type {Geometry} from './geometry.js';
import {LABEL_MARGIN} from './lying.js';

/** px along the axis at which the reference lies; undefined where it is out of the picture, or where there is none. */
export function referenceAt({reference}: Timeline, scale: TimeScale, length: number): number | undefined {
  const along = scale.toPx(reference?.start.earliest ?? NaN);
  return along >= 0 && along <= length ? along : undefined;
}

/** The reference in a lying picture: a line from the axis up to the titles of eras, with its words at the top. */
export function nowLineAcross(
  scale: TimeScale,
  timeline: Timeline,
  {nowLabel, metrics}: PictureOptions,
  {projection, length, axisAt, eras}: Geometry,
): NowLine | null {
  const along = referenceAt(timeline, scale, length);
  if (along === undefined) return null;
  const line = [projection.point(along, axisAt), projection.point(along, eras.height)];
  if (!nowLabel) return {line, pieces: [], label: []};
  const fits = along + metrics.labelGap + metrics.measure(nowLabel, 'now') <= length - LABEL_MARGIN;
  const {x} = projection.point(along + (fits ? metrics.labelGap / 2 : -metrics.labelGap / 2), 0);
  const anchor = projection.anchor(fits ? 'here' : 'up to here');
  return {
    line,
    pieces: [],
    label: linesAt({lines: [{text: nowLabel, role: 'now'}]}, x, eras.height + metrics.padding / 2, anchor, metrics),
  };
}
