import {middleOf, spanOf, timeWindow, translate, type TimeWindow} from '../../view/index.js';

/** What of the brush is moved: a side of the window, or the window as a whole. */
export type Grip = 'start' | 'window' | 'end';

/** px of the least that can be pressed, and of the least that is seen of a window */
const TARGET = 24;
const HAIR = 3;

/** A stretch in px along the strip. */
export interface Stretch {
  readonly at: number;
  readonly size: number;
}

/**
 * Where the window is seen and where it can be pressed: as long as it is, but never less than a hair, or than a finger
 * needs. The handles stand on either side of the latter.
 * @param length px of the strip
 */
export function brushIn(
  {start, end}: TimeWindow,
  extent: TimeWindow,
  length: number,
): {frame: Stretch; target: Stretch} {
  const pxOf = (ms: number) => Math.round(((ms - extent.start) / spanOf(extent)) * length);
  const [from, to] = [pxOf(start), pxOf(end)];
  const atLeast = (least: number): Stretch => {
    const size = Math.max(least, to - from);
    return {at: within((from + to - size) / 2, 0, length - size), size};
  };
  return {frame: atLeast(HAIR), target: atLeast(TARGET)};
}

/** A window moved as a whole, as far as the extent goes. */
export function movedBy(window: TimeWindow, ms: number, extent: TimeWindow): TimeWindow {
  return translate(window, within(ms, extent.start - window.start, extent.end - window.end));
}

export function centredOn(moment: number, window: TimeWindow, extent: TimeWindow): TimeWindow {
  return movedBy(window, moment - middleOf(window), extent);
}

/**
 * The window after a drag from one moment to another: of the window, of one of its sides (beyond the other they change
 * places), or, where neither was held, of one that is drawn anew.
 */
export function dragged(
  grip: Grip | undefined,
  window: TimeWindow,
  extent: TimeWindow,
  from: number,
  to: number,
): TimeWindow {
  if (grip === 'window') return movedBy(window, to - from, extent);
  const fixed = grip === 'start' ? window.end : grip ? window.start : from;
  const moving = within(grip ? window[grip] + to - from : to, extent.start, extent.end);
  return timeWindow(Math.min(fixed, moving), Math.max(fixed, moving));
}

/** px of the strip that an arrow key moves, and how many such steps a large one has */
const STEP = 4;
const LARGE = 10;
/** The part of a window by which an arrow moves it at most, so that it stays in sight of itself. */
const LARGEST_PART = 1 / 4;

/**
 * The window after a key on a slider, or undefined for a key that is none of a slider's. Sides stop before each other.
 * @param msPerPx of the strip
 */
export function keyed(
  {key, shiftKey}: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  grip: Grip,
  window: TimeWindow,
  extent: TimeWindow,
  msPerPx: number,
  rightToLeft: boolean,
): TimeWindow | undefined {
  const step = Math.min(STEP * msPerPx, spanOf(window) * LARGEST_PART);
  const onward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: -1,
    ArrowUp: 1,
    [onward]: 1,
    PageDown: -LARGE,
    PageUp: LARGE,
    Home: -Infinity,
    End: Infinity,
  };
  const count = steps[key];
  if (count === undefined) return undefined;
  const by = step * count * (shiftKey && Math.abs(count) === 1 ? LARGE : 1);
  if (grip === 'window') return movedBy(window, by, extent);
  const {start, end} = window;
  return grip === 'start'
    ? timeWindow(within(start + by, extent.start, end - step), end)
    : timeWindow(start, within(end + by, start + step, extent.end));
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
