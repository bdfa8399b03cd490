import {MS_PER_YEAR} from '../dates/calendar/calendar.js';

/** The time range on screen, in ms. Immutable; nothing else says how far a view is zoomed and panned. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** What a window may not exceed: it lies within a time range, and is not longer than a span in ms. */
export interface WindowLimits {
  readonly within: TimeWindow;
  readonly maxSpan: number;
}

export function timeWindow(start: number, end: number): TimeWindow {
  return Object.freeze({start, end});
}

export function spanOf({start, end}: TimeWindow): number {
  return end - start;
}

export function middleOf({start, end}: TimeWindow): number {
  return start + (end - start) / 2;
}

/** The moment at a fraction of the window: 0 is its start, 1 its end. */
export function momentAt(window: TimeWindow, fraction: number): number {
  return window.start + spanOf(window) * fraction;
}

export function translate(window: TimeWindow, ms: number): TimeWindow {
  return timeWindow(window.start + ms, window.end + ms);
}

/** Zoomed in by a factor over 1, out by one below, about a moment that stays where it is. */
export function scaleAbout(window: TimeWindow, factor: number, moment: number): TimeWindow {
  return timeWindow(moment + (window.start - moment) / factor, moment + (window.end - moment) / factor);
}

export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.start === b.start && a.end === b.end;
}

export function contains(window: TimeWindow, moment: number): boolean {
  return moment >= window.start && moment < window.end;
}

/**
 * The finest span around a moment that a double can still show without steps: some thousand representable moments
 * across the window, and 10 ms at least.
 */
export function finestSpan(moment: number): number {
  return Math.max(10, Math.abs(moment) * 2 ** -52 * 4000);
}

/** ms on either side of 1970 beyond which no date lies: some hundred thousand times the age of the universe. */
const FARTHEST = 5e25;

/** Whether the numbers are a window at all, whatever they came from. */
export function isWindow({start, end}: TimeWindow): boolean {
  return start < end && start >= -FARTHEST && end <= FARTHEST;
}

/** How far one may zoom and pan from a window that shows everything. */
export function limitsAround(home: TimeWindow): WindowLimits {
  const reach = Math.max(spanOf(home), MS_PER_YEAR / 1000);
  const within = timeWindow(home.start - reach, home.end + reach);
  return Object.freeze({within, maxSpan: spanOf(within)});
}

/**
 * The nearest window that keeps the limits. Zooming stops at a limit about the given moment, panning stops at an edge.
 */
export function clampWindow(window: TimeWindow, limits: WindowLimits, about = middleOf(window)): TimeWindow {
  const span = spanOf(window);
  const {within, maxSpan} = limits;
  const fixed = Math.min(Math.max(about, within.start), within.end);
  const wanted = Math.min(Math.max(span, finestSpan(fixed)), maxSpan);
  const scaled = wanted === span ? window : scaleAbout(window, span / wanted, fixed);
  if (scaled.start < within.start) return timeWindow(within.start, within.start + wanted);
  if (scaled.end > within.end) return timeWindow(within.end - wanted, within.end);
  return scaled;
}

/**
 * The window at a fraction of the way from one to another. The span changes by equal ratios; where the two differ in
 * span, the one moment that lies at the same place in both stays there all the way, so that a zoom about a point looks
 * like one.
 */
export function windowBetween(from: TimeWindow, to: TimeWindow, fraction: number): TimeWindow {
  const fromSpan = spanOf(from);
  const ratio = spanOf(to) / fromSpan;
  const span = fromSpan * ratio ** fraction;
  const progress = Math.abs(ratio - 1) < 1e-6 ? fraction : (span / fromSpan - 1) / (ratio - 1);
  const start = from.start + (to.start - from.start) * progress;
  return timeWindow(start, start + span);
}
