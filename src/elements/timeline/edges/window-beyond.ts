import type {Layout} from '../../../layout/index.js';
import {firstBeginFrom, lastEndBefore} from '../../../layout/nearest-events.js';
import {spanOf, timeWindow, type TimeWindow} from '../../../view/index.js';
import type {TimeSide} from './time-side.js';

/** part of the picture between its edge and the event that a chip leads to, which comes in from that edge */
const LEAD = 0.25;

/**
 * The window in which the nearest event beyond one of the ends of a window is in view, with those behind it, in the
 * same scale; no farther than what shows everything.
 */
export function windowBeyond(side: TimeSide, window: TimeWindow, home: TimeWindow, {around}: Layout): TimeWindow {
  const span = spanOf(window);
  if (side === 'earlier') {
    const start = Math.max(lastEndBefore(around, window.start) - span * (1 - LEAD), Math.min(home.start, window.start));
    return timeWindow(start, start + span);
  }
  const end = Math.min(firstBeginFrom(around, window.end) + span * (1 - LEAD), Math.max(home.end, window.end));
  return timeWindow(end - span, end);
}
