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

/** As the value of a `transform`. */
export function translation({x, y}: Point): string {
  return `translate(${x} ${y})`;
}

export function line(from: Point, to: Point): Record<'x1' | 'y1' | 'x2' | 'y2', number> {
  const [a, b] = [crisp(from), crisp(to)];
  return {x1: a.x, y1: a.y, x2: b.x, y2: b.y};
}

export function rect({x, y, width, height}: Box): Record<'x' | 'y' | 'width' | 'height', number> {
  return {x: round(x), y: round(y), width: round(Math.max(0, width)), height: round(Math.max(0, height))};
}

export function polyline(points: readonly Point[]): string {
  return points.map(({x, y}, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
}

/** px over which a line swings round */
const SWING = 48;

/** Through two points straight on, across to the third in a bow that never turns back, and straight on to the last. */
export function swing([from, out, into, to]: readonly [Point, Point, Point, Point]): string {
  const [x, y, farX] = [round(out.x), round((out.y + into.y) / 2), round(into.x)];
  const bow = round(swingOf(out, into));
  return `M${x} ${round(from.y)}V${round(out.y)}Q${x} ${y} ${round(x + bow)} ${y}H${round(farX - bow)}Q${farX} ${y} ${farX} ${round(into.y)}V${round(to.y)}`;
}

/** px from where a line turns aside to where it runs straight across, negative to the left. */
export function swingOf(out: Point, into: Point): number {
  const across = (into.x - out.x) / 2;
  return Math.sign(across) * Math.min(Math.abs(across), SWING);
}

/**
 * parts of a bracket's thickness that a dash and a gap take: dash, gap, dash fill its ends, so that its corners close
 */
const DASH = 4 / 11;
const GAP = 3 / 11;

/**
 * The dashed outline of a range. Its long sides begin where time begins, so that their dashes do not crawl while one
 * zooms; its ends are drawn where there are any.
 */
export function bracketOutline(
  {x, y, width, height}: Box,
  edges: readonly Side[],
  vertical: boolean,
  dotted: boolean,
): {d: string; dashes: string} {
  const [right, bottom] = [x + width, y + height];
  const sides: [Point, Point][] = vertical
    ? [
        [
          {x, y},
          {x, y: bottom},
        ],
        [
          {x: right, y},
          {x: right, y: bottom},
        ],
      ]
    : [
        [
          {x, y},
          {x: right, y},
        ],
        [
          {x, y: bottom},
          {x: right, y: bottom},
        ],
      ];
  const ends: Partial<Record<Side, [Point, Point]>> = {
    left: [
      {x, y},
      {x, y: bottom},
    ],
    right: [
      {x: right, y},
      {x: right, y: bottom},
    ],
    up: [
      {x, y},
      {x: right, y},
    ],
    down: [
      {x, y: bottom},
      {x: right, y: bottom},
    ],
  };
  const lines = [...sides, ...edges.map((side) => ends[side]!)];
  const thickness = vertical ? width : height;
  const dashes = dotted ? [0, thickness / 4] : [thickness * DASH, thickness * GAP];
  return {d: lines.map(polyline).join(''), dashes: dashes.map(round).join(' ')};
}

const HEAD = 5;

/** A chevron at the far end of a fade. */
export function arrowHead({x, y, width, height}: Box, towards: Side): string {
  const [right, bottom, middleX, middleY] = [x + width, y + height, x + width / 2, y + height / 2];
  const heads: Record<Side, readonly Point[]> = {
    right: [
      {x: right - HEAD, y: middleY - HEAD},
      {x: right, y: middleY},
      {x: right - HEAD, y: middleY + HEAD},
    ],
    left: [
      {x: x + HEAD, y: middleY - HEAD},
      {x, y: middleY},
      {x: x + HEAD, y: middleY + HEAD},
    ],
    down: [
      {x: middleX - HEAD, y: bottom - HEAD},
      {x: middleX, y: bottom},
      {x: middleX + HEAD, y: bottom - HEAD},
    ],
    up: [
      {x: middleX - HEAD, y: y + HEAD},
      {x: middleX, y},
      {x: middleX + HEAD, y: y + HEAD},
    ],
  };
  return polyline(heads[towards]);
}
