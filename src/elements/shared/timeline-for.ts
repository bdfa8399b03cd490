import {TIMELINE_HANDLE, TIMELINES_CHANGE, type TimelineWithHandle} from './timeline-handle.js';

// How companions find their timeline.

/**
 * Calls back whenever the timeline of a companion may have become another.
 * @returns a function that ends it
 */
export function onTimelinesChange(listener: () => void): () => void {
  document.addEventListener(TIMELINES_CHANGE, listener);
  return () => document.removeEventListener(TIMELINES_CHANGE, listener);
}

/** The timeline that an element names by an id in the same tree; where it names none, the one that it stands in. */
export function timelineFor(element: Element, id: string | null): TimelineWithHandle | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = id ? root.getElementById?.(id) : element.parentElement?.closest('circa-timeline');
  return found?.isConnected && TIMELINE_HANDLE in found ? (found as TimelineWithHandle) : undefined;
}
