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

/** px from one dot of a dotted line to the next, at most */
export const DOT_STEP = 4.5;

/** The dashes of an outline, as `stroke-dasharray`. */
export function outlineDashes(thickness: number): string {
  return [thickness * DASH, thickness * GAP].map(round).join(' ');
}

/** The dots of a line whose ends are round, as `stroke-dasharray`: a whole number of them over its length. */
export function lineDots(length: number): string {
  return `0 ${round(length / Math.max(1, Math.ceil(length / DOT_STEP)))}`;
}

/** A shape by its corners. */
export function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`;
}

/** Half of the angle over which a ring is open at each side. */
const OPENING = Math.PI / 6;

/** A ring that is open at both sides, before it in time and behind: two arcs, each from where time begins. */
export function openRing({x, y}: Point, radius: number, vertical: boolean): string {
  const [along, across] = [radius * Math.cos(OPENING), radius * Math.sin(OPENING)];
  const r = round(radius);
  const arc = (side: 1 | -1): string => {
    const [from, to] = vertical
      ? [
          {x: x + side * across, y: y - along},
          {x: x + side * across, y: y + along},
        ]
      : [
          {x: x - along, y: y + side * across},
          {x: x + along, y: y + side * across},
        ];
    const isClockwise = side === (vertical ? 1 : -1);
    return `M${round(from.x)} ${round(from.y)}A${r} ${r} 0 0 ${isClockwise ? 1 : 0} ${round(to.x)} ${round(to.y)}`;
  };
  return arc(-1) + arc(1);
}

/** An arrowhead, its tip in the middle of one side of a box. @param head px of each of its sides, along both axes */
export function arrowHead({x, y, width, height}: Box, towards: Side, head = 5): string {
  const isAcross = towards === 'left' || towards === 'right';
  const isForward = towards === 'right' || towards === 'down';
  const tip = isAcross
    ? {x: isForward ? x + width : x, y: y + height / 2}
    : {x: x + width / 2, y: isForward ? y + height : y};
  const back = isForward ? -head : head;
  const from = isAcross ? {x: tip.x + back, y: tip.y - head} : {x: tip.x - head, y: tip.y + back};
  const to = isAcross ? {x: tip.x + back, y: tip.y + head} : {x: tip.x + head, y: tip.y + back};
  return polyline([from, tip, to]);
}

/** A question mark about a point. @param size px of its height */
export function questionMark({x, y}: Point, size: number): string {
  const at = (right: number, down: number): string => `${round(x + right * size)} ${round(y + down * size)}`;
  return [
    `M${at(-0.26, -0.26)}`,
    `A${round(0.26 * size)} ${round(0.26 * size)} 0 1 1 ${at(0.12, -0.03)}`,
    `Q${at(0, 0.05)} ${at(0, 0.18)}`,
    `M${at(0, 0.46)}L${at(0, 0.47)}`,
  ].join('');
}
