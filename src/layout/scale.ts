import {spanOf, timeWindow, type TimeWindow} from '../view/index.js';

/** Moments to px along the axis, for one window. Always derived from the window, never kept. */
export interface TimeScale {
  readonly pxPerMs: number;
  toPx(ms: number): number;
  toMs(px: number): number;
}

export function scaleFor(window: TimeWindow, length: number): TimeScale {
  const pxPerMs = length / spanOf(window);
  return {pxPerMs, toPx: (ms) => (ms - window.start) * pxPerMs, toMs: (px) => window.start + px / pxPerMs};
}

/** Something that has to be in the first picture: a stretch of time and the px around it that do not scale. */
export interface Extended {
  readonly begin: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

const HALVINGS = 50;

/**
 * The closest window in which all of it is in the picture, `padding` px from its ends. The room that a scale needs
 * grows with the scale, so that halving finds the largest that fits.
 * @param length px of the picture along the axis
 * @param shortest the least span of time to show, in ms
 * @param needed px that a scale needs, where it is not simply that of each item by itself
 * @returns just any window where there are no items
 */
export function fittingWindow(
  items: readonly Extended[],
  length: number,
  padding: number,
  shortest: number,
  needed = roomNeeded,
): TimeWindow {
  if (!items.length) return timeWindow(0, shortest);
  const begin = items.reduce((first, item) => Math.min(first, item.begin), Infinity);
  const end = items.reduce((last, item) => Math.max(last, item.end), -Infinity);
  const room = Math.max(1, length - 2 * padding);
  let high = Math.log(room / Math.max(shortest, (end - begin) * 0.9));
  let low = Math.log(room / Math.max(shortest, end - begin)) - Math.LN2 * 3;
  for (let round = 0; round < HALVINGS && high - low > 1e-9; round += 1) {
    const middle = (low + high) / 2;
    const [from, to] = needed(items, Math.exp(middle), begin);
    if (to - from <= room) low = middle;
    else high = middle;
  }
  const scale = Math.exp(low);
  const [from, to] = needed(items, scale, begin);
  // What room is left goes to both sides.
  const lead = padding - from + Math.max(0, room - (to - from)) / 2;
  return timeWindow(begin - lead / scale, begin - lead / scale + length / scale);
}

/** px from `origin` to the first and to the last thing in the picture. */
export function roomNeeded(items: readonly Extended[], scale: number, origin: number): [number, number] {
  let from = Infinity;
  let to = -Infinity;
  for (const {begin, end, before, after} of items) {
    from = Math.min(from, (begin - origin) * scale - before);
    to = Math.max(to, (end - origin) * scale + after);
  }
  return [from, to];
}
