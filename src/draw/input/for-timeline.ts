import type {GestureHost} from './gesture-host.js';

/** px within which a press and a release are a click, and no drag */
export const CLICK_DISTANCE = 5;

/** Whether a press, a touch or a double click is the timeline's, and not meant for the page or for a button in it. */
export function isForTimeline(event: MouseEvent | TouchEvent, {handling, orientation}: GestureHost): boolean {
  if (handling === 'none' || event.type === 'wheel') return false;
  // A button in the picture is pressed, and not dragged.
  if (event.target instanceof Element && event.target.closest('button')) return false;
  // One finger along a vertical timeline scrolls the page, as it does everywhere else on it.
  if ('touches' in event) return orientation === 'horizontal' || handling === 'greedy' || event.touches.length > 1;
  // Ctrl with a press opens a menu on a Mac.
  return !event.ctrlKey && event.button === 0;
}
