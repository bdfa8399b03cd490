import type {Timeline} from '../model/index.js';
import type {WriteResult} from './common/format.js';
import {Report} from './common/report.js';
import {WRITERS} from './registry.js';

export type WrittenFormat = keyof typeof WRITERS;

/**
 * Writes a timeline in a format, and tells what has no place in it.
 * @throws RangeError for a format that is none of `WRITERS`
 */
export function writeTimeline(timeline: Timeline, format: WrittenFormat): WriteResult {
  if (!Object.hasOwn(WRITERS, format))
    throw new RangeError(`“${format}” is no format that is written: expected ${Object.keys(WRITERS).join(', ')}`);
  const report = new Report();
  report.lose('timeZone', timeline.timeZone);
  const text = WRITERS[format](timeline, report);
  return {text, lost: report.lost};
}
