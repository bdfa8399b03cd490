import type {Box, Frame} from './frame.js';
import {overlaps} from './marks/box.js';

/** px between a chip and the edges of the plot; and by which it gives way at a time */
const GAP = 8;
/** px that are kept free around a chip */
const MARGIN = 4;
/** px of a name or of words at the reference, whose widths a frame does not tell, and of their line */
const WORDS_WIDTH = 200;
const WORDS_HEIGHT = 20;

/** A chip that is to stand in a corner of the plot. */
export interface Chip {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly across: 'left' | 'right';
  readonly down: 'top' | 'bottom';
}

/**
 * px by which a chip has to stand farther from the top or the bottom of the plot so that it covers no sign, no label
 * and no word; undefined where there is no room.
 * @param unseen px of the plot's foot that are out of sight
 */
export function roomForChip(frame: Frame, chip: Chip, unseen: number): number | undefined {
  const {plot} = frame;
  const {width, height, across, down} = chip;
  const taken = obstaclesOf(frame);
  const x = across === 'left' ? plot.x + GAP : plot.x + plot.width - GAP - width;
  const bottom = plot.y + plot.height - unseen - GAP - height;
  const most = bottom - plot.y - GAP;
  for (let rise = 0; rise <= most; rise += GAP) {
    const y = down === 'top' ? plot.y + GAP + rise : bottom - rise;
    const box = {x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN};
    if (!taken.some((other) => overlaps(box, other))) return rise;
  }
  return undefined;
}

function obstaclesOf({marks, lanes, now}: Frame): Box[] {
  const words = [...lanes.map(({text}) => text), ...(now?.label ?? [])];
  return [
    ...marks.flatMap(({target, body, label}) => [target, body, ...(label ? [label.box] : [])]),
    ...words.map(({x, y, anchor}) => ({
      x: anchor === 'start' ? x : x - WORDS_WIDTH,
      y: y - WORDS_HEIGHT,
      width: WORDS_WIDTH,
      height: WORDS_HEIGHT * 1.3,
    })),
  ];
}
