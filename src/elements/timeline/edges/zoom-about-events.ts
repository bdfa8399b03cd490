import type {Layout} from '../../../layout/index.js';
import {nearestEventTo} from '../../../layout/nearest-events.js';
import {
  contains,
  middleOf,
  reduce,
  spanOf,
  timeWindow,
  translate,
  type TimeWindow,
  type ViewState,
} from '../../../view/index.js';

/**
 * The window that a key or a button zooms to: about the open event, else about the event nearest to the middle, which
 * stays where it is; where none is in view, it comes to the middle. So nobody zooms into emptiness.
 * @param layout what is drawn
 */
export function zoomAboutEvents(view: ViewState, factor: number, layout: Layout | undefined): TimeWindow {
  const {window} = view;
  const about = openIn(view, layout) ?? nearestIn(window, layout);
  const isInView = contains(window, about);
  const from = isInView ? window : translate(window, about - middleOf(window));
  const at = (about - from.start) / spanOf(from);
  return reduce({...view, window: from}, {type: 'zoom', factor, at}).window;
}

function nearestIn(window: TimeWindow, layout: Layout | undefined): number {
  const middle = middleOf(window);
  return layout ? nearestEventTo(layout.around, middle) : middle;
}

/** The middle of what is in view of the open event; undefined where nothing is. */
function openIn({window, selected}: ViewState, layout: Layout | undefined): number | undefined {
  const range = selected === null ? undefined : layout?.timeRangeOf(selected);
  if (!range || range.end < window.start || range.start >= window.end) return undefined;
  return middleOf(timeWindow(Math.max(range.start, window.start), Math.min(range.end, window.end)));
}
