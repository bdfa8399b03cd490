import type {Box, Line, Point} from '../frame.js';

/** px that a line keeps from a text that it would run through */
const CLEARANCE = 3;
/** px of the shortest piece that is drawn */
const SHORTEST = 2;

/**
 * The pieces of a line that are left where it breaks behind texts. One that runs aslant is left whole.
 * @param boxes of the texts
 */
export function brokenLine<T extends Line>(line: T, boxes: readonly Box[]): T[] {
  const isUpright = line.from.x === line.to.x;
  if (!isUpright && line.from.y !== line.to.y) return [line];
  const at = isUpright ? line.from.x : line.from.y;
  const [first, last] = isUpright ? [line.from.y, line.to.y] : [line.from.x, line.to.x];
  const [start, end] = [Math.min(first, last), Math.max(first, last)];
  const gaps = boxes
    .filter(({x, y, width, height}) => {
      const [from, size] = isUpright ? [x, width] : [y, height];
      return at > from - CLEARANCE && at < from + size + CLEARANCE;
    })
    .map(({x, y, width, height}): [number, number] => (isUpright ? [y, y + height] : [x, x + width]))
    .sort((a, b) => a[0] - b[0]);
  const pieces: T[] = [];
  let from = start;
  for (const [gapFrom, gapTo] of [...gaps, [end, Infinity] as const]) {
    const to = Math.min(gapFrom, end);
    if (to - from >= SHORTEST) pieces.push(pieceOf(line, isUpright, from, to, first > last));
    from = Math.max(from, gapTo);
  }
  return pieces;
}

function pieceOf<T extends Line>(line: T, isUpright: boolean, from: number, to: number, isTurned: boolean): T {
  const [begin, end] = isTurned ? [to, from] : [from, to];
  const pointAt = (px: number): Point => (isUpright ? {x: line.from.x, y: px} : {x: px, y: line.from.y});
  return {...line, from: pointAt(begin), to: pointAt(end)};
}
