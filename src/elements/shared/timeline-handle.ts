import type {Language} from '../../layout/index.js';
import type {Problem, Timeline} from '../../model/index.js';
import type {Action, TimeWindow, ViewState} from '../../view/index.js';
import type {Filter} from './filter.js';

/** The property of a timeline under which its companions find its handle; no page can come upon it by chance. */
export const TIMELINE_HANDLE = Symbol('circa-timeline-handle');

/** What a companion is given of its timeline: it sees the same state, and what it does counts as done by the reader. */
export interface TimelineHandle {
  readonly state: ViewState;
  readonly timeline: Timeline;
  readonly language: Language;
  /** whether time runs from right to left */
  readonly rightToLeft: boolean;
  order: 'given' | 'time';
  /** what the reader looks for; set as on the timeline itself */
  filter: Filter | null;
  /** the events that match the filter; undefined where there is none */
  readonly matches: Timeline | undefined;
  /** resolves when the newest data, and the matches of the newest filter, have been drawn */
  readonly updateComplete: Promise<unknown>;

  /** Moves the window at once, and tells the page, as `settle` does. */
  act(action: Action): void;
  /** Says that the window will stay where it is for now. */
  settle(): void;
  /** Moves the window smoothly, or at once where less motion is asked for; then settles. */
  glideTo(window: TimeWindow): void;
  /** Opens an event and brings it into view, or closes the open one with null. */
  select(id: string | null): void;
  /** Tells the page what cannot be right in the settings of a companion. */
  noteSettings(companion: Element, problems: readonly Problem[]): void;
  /**
   * A companion shows the open event: the timeline's own card, which would say the same, stays closed as long as the
   * companion is seen.
   * @returns a function that ends it
   */
  replaceCard(companion: Element): () => void;
  /**
   * Calls back after each change of data, window, selection, order, language or matches; of the window once a frame.
   * @returns a function that ends it
   */
  subscribe(listener: () => void): () => void;
}

/** A timeline, as its companions know it. */
export interface TimelineWithHandle extends HTMLElement {
  readonly [TIMELINE_HANDLE]: TimelineHandle;
}

/**
 * Timelines and companions come into a page in any order, and an id may change hands. So a timeline tells the document
 * that it has come, gone or changed its id, and companions listen there. They are found also across shadow roots, which
 * an event from the timeline itself would not reach.
 */
export const TIMELINES_CHANGE = 'circa-timelines-change';

/** Asks every companion to look for its timeline again. */
export function announceTimelinesChange(): void {
  document.dispatchEvent(new Event(TIMELINES_CHANGE));
}
