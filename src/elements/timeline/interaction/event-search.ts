import {MatchDensity} from '../../../layout/marks/match-density.js';
import {searchEvents} from '../../../model/filter/search.js';
import {subsetTimeline} from '../../../model/filter/subset.js';
import {WORKER_LIMIT, type Query, type Timeline} from '../../../model/index.js';
import {readInBackground} from '../background/background-reader.js';

/**
 * Looks through the events, a slice of a frame at a time. Undefined where all match, since nothing is asked for; and
 * where the signal has ended it.
 */
export async function searchInBackground(
  timeline: Timeline,
  query: Query,
  locale: string,
  signal: AbortSignal,
): Promise<MatchDensity | undefined> {
  try {
    const indices = await readInBackground(() => searchEvents(timeline, query, locale), undefined, {signal});
    if (!indices) return undefined;
    const inWorker = indices.length > WORKER_LIMIT ? indices.length : undefined;
    const found = await readInBackground(() => subsetTimeline(timeline, indices), inWorker, {signal});
    return new MatchDensity(found, indices, timeline.events.length);
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
