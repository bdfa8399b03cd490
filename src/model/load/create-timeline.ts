import {ANY_DATE} from '../read/dates/any-date.js';
import {readEra} from '../../model/read/read-era.js';
import {ANY_COLOR} from '../color/any-color.js';
import {openInput, type OpenedInput, type TimelineOptions} from '../input.js';
import {rising} from '../index/radix-sort.js';
import {EAGER_LIMIT} from '../limits.js';
import type {Problem} from '../problem.js';
import {loadFew} from './load-few.js';
import {loadMany} from './many/load-many.js';
import {type Created, runSteps, type Step} from './tasks.js';

/**
 * Reads events of unknown origin: an array of events, or `{title?, reference?, lang?, groups?, eras?, events}`. Never
 * throws on data and never changes it; what cannot be read is in `problems`, and everything else is in `timeline`. Of
 * more than 2,000 events the objects that were handed over are kept, and each is read in full when it is first looked
 * at: do not change them afterwards.
 */
export function createTimeline(input: unknown, options: TimelineOptions = {}): Created {
  const problems: Problem[] = [];
  const opened = openInput(input, options, problems, {dates: ANY_DATE, colors: ANY_COLOR, eras: readEra});
  return runSteps(loadTimeline(opened, problems), ANY_DATE, rising);
}

/**
 * The same in steps.
 * @param found the problems of the input itself
 */
export function loadTimeline(opened: OpenedInput, found: readonly Problem[]): Generator<Step, Created, unknown> {
  return opened.items.length <= EAGER_LIMIT ? loadFew(opened, found) : loadMany(opened, found);
}
