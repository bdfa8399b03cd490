import {spanOf, type TimeWindow} from '../view/index.js';

/** Moments to px along the axis, for one window. Always derived from the window, never kept. */
export interface TimeScale {
  readonly pxPerMs: number;
  toPx(ms: number): number;
  toMs(px: number): number;
}

/** @param length px of the picture along the axis */
export function scaleFor(window: TimeWindow, length: number): TimeScale {
  const pxPerMs = length / spanOf(window);
  return {pxPerMs, toPx: (ms) => (ms - window.start) * pxPerMs, toMs: (px) => window.start + px / pxPerMs};
}
