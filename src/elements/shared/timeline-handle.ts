import type {Language} from '../../layout/index.js';
import type {Timeline} from '../../model/index.js';
import type {Filter} from './filter.js';
import type {Action, TimeWindow, ViewState} from '../../view/index.js';

/** Under this name a timeline has its handle: what companions are given beyond what every page has. */
export const TIMELINE_HANDLE = Symbol('circa-handle');

/** How a companion takes part in a timeline: it sees the same state, and acts as the reader's own hand does. */
export interface TimelineHandle {
  readonly state: ViewState;
  readonly timeline: Timeline;
  readonly language: Language;
  order: 'given' | 'time';
  /** what the reader looks for; set as on the timeline itself */
  filter: Filter | null;
  /** the events that are looked for; undefined where all are */
  readonly matches: Timeline | undefined;
  /** resolves when the newest data, and what is looked for in them, have been drawn */
  readonly updateComplete: Promise<unknown>;
  /** whether time runs from right to left */
  readonly rightToLeft: boolean;
  /** Moves the window at once; `settle` says that it will stay there for now. The page is told of both. */
  act(action: Action): void;
  settle(): void;
  /**
   * A companion shows the open event: the timeline's own card, which would say the same, stays closed where the
   * companion is seen.
   * @returns a function that ends it
   */
  replaceCard(companion: Element): () => void;
  /** Moves the window smoothly, or at once where less motion is asked for. The page is told of both. */
  glideTo(window: TimeWindow): void;
  /**
   * Opens the event after or before the open one, in the order in force; of those that are looked for, where some are.
   */
  step(by: 1 | -1): void;
  /** Opens an event, brought into view, or closes the open one with null. */
  select(id: string | null): void;
  /**
   * Calls back after each change: of data, window, selection, order, language or matches; of the window once a frame.
   * @returns a function that ends it
   */
  subscribe(listener: () => void): () => void;
}

/** A timeline, as companions know it. */
export interface HandledTimeline extends HTMLElement {
  readonly [TIMELINE_HANDLE]: TimelineHandle;
}

const seekers = new Set<() => void>();

/** Timelines have come into a page, gone, or changed their ids: whoever looks for one is to look again. */
export function timelinesChanged(): void {
  for (const seek of seekers) seek();
}

/** @returns a function that ends it */
export function onTimelinesChange(seek: () => void): () => void {
  seekers.add(seek);
  return () => seekers.delete(seek);
}

/** The timeline that an element names by an id in the same tree; where it names none, the one that it stands in. */
export function timelineFor(element: Element, id: string | null): HandledTimeline | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = id ? root.getElementById?.(id) : element.parentElement?.closest('circa-timeline');
  return found?.isConnected && TIMELINE_HANDLE in found ? (found as HandledTimeline) : undefined;
}
