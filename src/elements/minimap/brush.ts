import {middleOf, spanOf, timeWindow, translate, type TimeWindow} from '../../view/index.js';

/** What of the brush is held: a side of the window, or the window as a whole. */
export type Grip = 'start' | 'window' | 'end';

/** px that the place to press a window has at least: what a finger needs (WCAG 2.2, 2.5.8) */
const TARGET_SIZE = 24;
/** px that the frame around a window has at least, so that it is seen */
const FRAME_SIZE = 3;

/** A part of the strip, in px along it. */
export interface StripPart {
  readonly at: number;
  readonly size: number;
}

/**
 * Where the window is seen, and where it can be pressed: as long as it is, but never too short for that. The handles
 * stand on either side of what can be pressed.
 * @param length px of the strip
 */
export function brushParts(
  {start, end}: TimeWindow,
  extent: TimeWindow,
  length: number,
): {readonly frame: StripPart; readonly target: StripPart} {
  const pxOf = (ms: number) => Math.round(((ms - extent.start) / spanOf(extent)) * length);
  const from = pxOf(start);
  const to = pxOf(end);
  const partOf = (leastSize: number): StripPart => {
    const size = Math.max(leastSize, to - from);
    return {at: within((from + to - size) / 2, 0, length - size), size};
  };
  return {frame: partOf(FRAME_SIZE), target: partOf(TARGET_SIZE)};
}

/** A window moved as a whole, as far as the extent goes. */
export function movedBy(window: TimeWindow, ms: number, extent: TimeWindow): TimeWindow {
  return translate(window, within(ms, extent.start - window.start, extent.end - window.end));
}

export function centredOn(moment: number, window: TimeWindow, extent: TimeWindow): TimeWindow {
  return movedBy(window, moment - middleOf(window), extent);
}

/**
 * The window after a drag from one moment to another: of the window as a whole; of one of its sides, which beyond the
 * other changes places with it; or, where neither was held, a window that is drawn anew.
 */
export function windowAfterDrag(
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

/** px of the strip that an arrow key moves */
const STEP = 4;
/** number of such steps that Page Up, Page Down, or an arrow with Shift move */
const LARGE_STEP = 10;
/** the part of a window by which an arrow moves it at most, so that it overlaps where it was */
const LARGEST_PART = 1 / 4;

/** What keys of a slider move, and where. */
export interface SliderState {
  readonly grip: Grip;
  readonly window: TimeWindow;
  readonly extent: TimeWindow;
  /** of the strip */
  readonly msPerPx: number;
  readonly rightToLeft: boolean;
}

/** The window after a key on a slider; undefined for a key that is none of a slider's. Sides stop before each other. */
export function windowAfterKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  {grip, window, extent, msPerPx, rightToLeft}: SliderState,
): TimeWindow | undefined {
  const steps = stepsOf(event, rightToLeft);
  if (steps === undefined) return undefined;
  const step = Math.min(STEP * msPerPx, spanOf(window) * LARGEST_PART);
  const by = step * steps;
  const {start, end} = window;
  if (grip === 'window') return movedBy(window, by, extent);
  if (grip === 'start') return timeWindow(within(start + by, extent.start, end - step), end);
  return timeWindow(start, within(end + by, start + step, extent.end));
}

/** How many steps on in time a key goes, or back. */
function stepsOf({key, shiftKey}: Pick<KeyboardEvent, 'key' | 'shiftKey'>, rightToLeft: boolean): number | undefined {
  const arrow = shiftKey ? LARGE_STEP : 1;
  const toTheRight = rightToLeft ? -arrow : arrow;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -toTheRight,
    ArrowRight: toTheRight,
    ArrowDown: -arrow,
    ArrowUp: arrow,
    PageDown: -LARGE_STEP,
    PageUp: LARGE_STEP,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key];
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
