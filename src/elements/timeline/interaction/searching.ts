import {MatchDensity} from '../../../layout/marks/match-density.js';
import {WORKER_LIMIT, type Query, type Timeline} from '../../../model/index.js';
import {searchEvents} from '../../../model/filter/search.js';
import {subsetTimeline} from '../../../model/filter/subset.js';
import {prepare} from '../data/background-reader.js';

/**
 * Looks through the events, a slice of a frame at a time. Undefined where all match, since nothing is asked for; and
 * where the signal has ended it.
 */
export async function matching(
  timeline: Timeline,
  query: Query,
  locale: string,
  signal: AbortSignal,
): Promise<MatchDensity | undefined> {
  try {
    const indices = await prepare(() => searchEvents(timeline, query, locale), false, {signal});
    if (!indices) return undefined;
    const found = await prepare(() => subsetTimeline(timeline, indices), indices.length > WORKER_LIMIT, {signal});
    return new MatchDensity(found, indices, timeline.events.length);
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
