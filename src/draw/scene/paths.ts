import type {Box, Point, Side} from '../../layout/index.js';

/** To a hundredth of a px: finer is not seen, and the text of a picture stays short. */
export function round(px: number): number {
  return Math.round(px * 100) / 100 || 0;
}

/** To the whole px in which it lies. */
export function whole(px: number): number {
  return Math.floor(round(px));
}

/** A hairline along the axes of the screen is sharp where it runs through the middle of the screen's pixels. */
export function crisp({x, y}: Point): Point {
  return {x: whole(x) + 0.5, y: whole(y) + 0.5};
}

export function polyline(points: readonly Point[]): string {
  return points.map(({x, y}, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
}

/** px at most from where a jump turns aside to where it runs straight across */
const BEND = 48;

/** Down through two points, across to the third in bends that never turn back, and down to the last. */
export function jumpPath([from, out, into, to]: readonly [Point, Point, Point, Point]): string {
  const middleY = round((out.y + into.y) / 2);
  const bend = round(bendOf(out, into));
  const [outX, intoX] = [round(out.x), round(into.x)];
  return [
    `M${outX} ${round(from.y)}V${round(out.y)}`,
    `Q${outX} ${middleY} ${round(outX + bend)} ${middleY}H${round(intoX - bend)}`,
    `Q${intoX} ${middleY} ${intoX} ${round(into.y)}V${round(to.y)}`,
  ].join('');
}

/** px from where a jump turns aside to where it runs straight across; below 0 to the left */
export function bendOf(out: Point, into: Point): number {
  const half = (into.x - out.x) / 2;
  return Math.sign(half) * Math.min(Math.abs(half), BEND);
}

/**
 * The outline of a range. Its long sides begin where time begins, so that their dashes do not crawl while one zooms;
 * its ends are drawn where there are any.
 */
export function outlinePath(box: Box, edges: readonly Side[], vertical: boolean): string {
  const longSides: readonly Side[] = vertical ? ['left', 'right'] : ['up', 'down'];
  return [...longSides, ...edges].map((side) => polyline(sideOf(box, side))).join('');
}

function sideOf({x, y, width, height}: Box, side: Side): readonly [Point, Point] {
  const [right, bottom] = [x + width, y + height];
  switch (side) {
    case 'left':
      return [
        {x, y},
        {x, y: bottom},
      ];
    case 'right':
      return [
        {x: right, y},
        {x: right, y: bottom},
      ];
    case 'up':
      return [
        {x, y},
        {x: right, y},
      ];
    case 'down':
      return [
        {x, y: bottom},
        {x: right, y: bottom},
      ];
  }
}

/** In parts of an outline's thickness: a dash, a gap and a dash fill its ends, so that its corners close. */
const DASH = 4 / 11;
const GAP = 3 / 11;

/** The dashes of an outline, as `stroke-dasharray`: those of what is uncertain are dots. */
export function outlineDashes(thickness: number, dotted: boolean): string {
  const dashes = dotted ? [0, thickness / 4] : [thickness * DASH, thickness * GAP];
  return dashes.map(round).join(' ');
}

/** px of each side of an arrowhead, along both axes */
const HEAD = 5;

/** An arrowhead, its tip in the middle of one side of a box. */
export function arrowHead({x, y, width, height}: Box, towards: Side): string {
  const isAcross = towards === 'left' || towards === 'right';
  const isForward = towards === 'right' || towards === 'down';
  const tip = isAcross
    ? {x: isForward ? x + width : x, y: y + height / 2}
    : {x: x + width / 2, y: isForward ? y + height : y};
  const back = isForward ? -HEAD : HEAD;
  const from = isAcross ? {x: tip.x + back, y: tip.y - HEAD} : {x: tip.x - HEAD, y: tip.y + back};
  const to = isAcross ? {x: tip.x + back, y: tip.y + HEAD} : {x: tip.x + HEAD, y: tip.y + back};
  return polyline([from, tip, to]);
}
