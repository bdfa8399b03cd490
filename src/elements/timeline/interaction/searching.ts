import {MatchDensity} from '../../../layout/marks/match-density.js';
import type {Query, Timeline} from '../../../model/index.js';
import {searching} from '../../../model/filter/search.js';
import {subsetting} from '../../../model/filter/subset.js';
import {MANY} from '../data/data-source.js';
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
    const places = await prepare(() => searching(timeline, query, locale), false, {signal});
    if (!places) return undefined;
    const found = await prepare(() => subsetting(timeline, places), places.length > MANY, {signal});
    return new MatchDensity(found, places, timeline.events.length);
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
