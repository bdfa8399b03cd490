import type {Box} from '../frame.js';

/** The smallest box around two. */
export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Two boxes that only touch do not overlap. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The box, grown about its middle to at least a size each way. */
export function grownTo({x, y, width, height}: Box, least: number): Box {
  const moreWidth = Math.max(0, least - width);
  const moreHeight = Math.max(0, least - height);
  return {x: x - moreWidth / 2, y: y - moreHeight / 2, width: width + moreWidth, height: height + moreHeight};
}
