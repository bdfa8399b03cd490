import {max} from 'd3-array';
import type {Lane, Timeline} from '../../../model/index.js';
import {shownText} from '../../labels/text/shown-text.js';
import type {PictureOptions} from '../../options.js';

/** px before a lane's name, for the sign that opens and closes it */
export const TOGGLE_WIDTH = 14;
/** px between the longest name and the picture */
const GUTTER_SPACE = 14;
/** part of the width that names beside the lanes may take: where that is too little, they stand over the first rows */
const WIDEST_PART = 0.2;
/** px of the narrowest picture that has names beside its lanes */
const LEAST_WIDTH = 600;

/** px before the picture that the names of lanes take; 0 where there is but one lane, or where they stand over it. */
export function gutterOf({lanes}: Timeline, {width, metrics}: PictureOptions): number {
  if (lanes.length < 2 || width < LEAST_WIDTH) return 0;
  const gutter = max(lanes, (lane) => nameWidth(lane, {metrics})) ?? 0;
  return gutter <= width * WIDEST_PART ? gutter : 0;
}

/** px from the picture's edge that a lane's name takes, with what opens and closes the lane and the space behind it. */
export function nameWidth({group}: Lane, {metrics}: Pick<PictureOptions, 'metrics'>): number {
  const width = metrics.measure(shownText(group?.title ?? ''), 'major');
  return Math.ceil(metrics.padding + TOGGLE_WIDTH + width + GUTTER_SPACE);
}
