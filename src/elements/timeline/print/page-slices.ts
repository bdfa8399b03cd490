import type {Frame} from '../../../layout/index.js';

/** px of a slice at least, so that a high picture is not cut into too many */
const LEAST_SLICE = 96;

/** A stretch of a picture from top to bottom, in px. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a picture from top to bottom where no text stands, so that it can go on on another page between any two slices.
 * The axis at the foot of a horizontal one stays in one piece.
 */
export function pageSlices(frame: Frame): Slice[] {
  const {height, plot, orientation} = frame;
  const end = orientation === 'horizontal' ? plot.y + plot.height : height;
  const taken = textStretches(frame);
  const slices: Slice[] = [];
  let from = 0;
  for (let at = LEAST_SLICE; at < end - LEAST_SLICE; at += 1) {
    if (at - from < LEAST_SLICE || taken.some((text) => text.from < at && at < text.to)) continue;
    slices.push({from, to: at});
    from = at;
  }
  return [...slices, {from, to: height}];
}

/** From the top to the foot of each text. */
function textStretches({marks, lanes, ticks, now, storyCurve, orientation}: Frame): Slice[] {
  // Baselines are known of single lines, and the size of no text is more than this.
  const lines = [
    ...lanes.map(({text}) => text),
    ...(orientation === 'vertical' ? ticks.flatMap(({label}) => label) : []),
    ...(now?.label ?? []),
    ...(storyCurve?.ranks ?? []),
  ];
  return [
    ...marks.flatMap(({label}) => (label ? [{from: label.box.y, to: label.box.y + label.box.height}] : [])),
    ...lines.map(({y}) => ({from: y - LINE_ASCENT, to: y + LINE_DESCENT})),
  ];
}

/** px above and below its baseline that a line of text takes at most */
const LINE_ASCENT = 14;
const LINE_DESCENT = 5;
