import type {When} from '../../dates/index.js';
import type {DateReader} from '../read/dates/date-reader.js';
import {boundColumns} from '../index/bounds.js';
import type {Index} from '../index/build-index.js';
import type {SegmentColumns} from '../index/segment.js';
import {GroupNumbers} from '../index/group-numbers.js';
import {identity} from '../index/typed-arrays.js';
import type {Problem} from '../problem.js';
import {type DateContext, type DateReading, readEvent} from '../read/event-reader.js';
import type {ReadEvent, RelatedEvent} from '../read/read-event.js';
import {defaultId, itemOfDefaultId, type ItemsBefore, NO_ITEMS_BEFORE, uniqueIds} from '../read/ids.js';
import {type EventColumns, FullReader} from './full-reader.js';
import type {EventsInput} from './many/lazy-events.js';
import type {Step} from './tasks.js';

export interface ReadOptions {
  /** where the items stand in the data */
  readonly root: string;
  readonly context: DateContext;
  readonly dates: DateReader;
  /** ids of groups, in the order of their lanes */
  readonly groups: readonly string[];
  /**
   * the fast path; without it all events are wanted in full at once, with it each is read in full only when it is asked
   * for
   */
  readonly fast?: FastPath;
  /** the events that there are already, to which these are added */
  readonly before?: EventsBefore;
}

/**
 * Fills the rows of those events that it takes, and hands out such dates of theirs as it does not read.
 * @returns the rows that it left out
 */
export type FastPath = (
  items: readonly unknown[],
  columns: EventColumns,
) => Generator<Step, readonly number[], unknown>;

/** Events that there are already, where more are added. */
export interface EventsBefore extends ItemsBefore {
  whenOf(id: string): When | undefined;
}

const NO_EVENTS_BEFORE: EventsBefore = {...NO_ITEMS_BEFORE, whenOf: () => undefined};

/** Events, read and indexed. */
export interface EventsRead {
  readonly input: EventsInput;
  readonly index: Index;
  /** the group of each lane, by its number; undefined for events without one, which is number 0 */
  readonly groups: readonly (string | undefined)[];
  /** the readable events in given order, where all were wanted in full */
  readonly events: readonly ReadEvent[] | undefined;
}

/**
 * Reads events of unknown origin, few or many: ids → dates → relations → groups → index; to find their time order is
 * the task that comes next. Where not all are wanted in full, the fast path is asked first; an event that it does not
 * take is read in full for its problems and its date, and forgotten again.
 * @yields tasks that another thread can perform, and moments at which the page may have its turn
 */
export function* readEvents(
  items: readonly unknown[],
  {root, context, dates, groups: listed, fast, before = NO_EVENTS_BEFORE}: ReadOptions,
  problems: Problem[],
): Generator<Step, EventsRead, unknown> {
  const {length} = items;
  const ids = yield* uniqueIds(items, root, problems, before);
  const readFull = (item: number, found: Problem[]): ReadEvent | RelatedEvent | undefined => {
    const number = item + before.count;
    return readEvent(items[item], `${root}[${number}]`, ids?.[item] ?? defaultId(number), {context, dates}, found);
  };

  const bounds = boundColumns(length);
  const groups = new GroupNumbers(length, listed);
  const columns = {bounds, groups, timeZone: context.timeZone};
  const full = new FullReader(readFull, columns, !fast);
  yield {task: {do: 'begin', context}};
  yield* full.readRows(fast ? yield* fast(items, columns) : identity(length), length);
  yield* full.readRows((yield {task: {do: 'check'}}) as Uint32Array, length);
  problems.push(...full.problems);

  const relatedDates = full.related.size
    ? resolveRelated(full, dateFinder(readFull, itemFinder(ids, before.count), before), problems, {dates, context})
    : new Map<number, When>();

  const groupOfLane = groups.inOrder(full.undated);
  const weights = groups.weights(groupOfLane.length);
  const without = Uint32Array.from(full.undated).sort();
  const index = (yield {task: {do: 'index', bounds, weights, without}}) as Index;
  const input = {items, kept: index.kept, ids, relatedDates, context, dates};
  return {input, index, groups: groupOfLane, events: full.events};
}

/** The segments of events, by the ids of their groups. */
export function segmentsOf({index, groups}: EventsRead): ReadonlyMap<string | undefined, SegmentColumns> {
  return new Map(groups.map((id, lane) => [id, index.segments[lane]!]));
}

/**
 * Dates the events whose dates are given by others.
 * @param whenOf the date of an event that has one of its own
 * @returns the dates, by rows
 */
function resolveRelated(
  full: FullReader,
  whenOf: (id: string) => When | undefined,
  problems: Problem[],
  {dates: {resolveRelations}, context: {timeZone}}: DateReading,
): ReadonlyMap<number, When> {
  const related = [...full.related].sort(([a], [b]) => a - b);
  const dates = resolveRelations(
    related.map(([, event]) => event),
    whenOf,
    problems,
    timeZone,
  );
  const found = new Map<number, When>();
  for (const [row, {id}] of related) {
    const when = dates.get(id);
    full.date(row, when);
    if (when) found.set(row, when);
  }
  return found;
}

/** @returns finds the date of an event that has one of its own, by its id */
function dateFinder(
  readFull: (item: number, problems: Problem[]) => ReadEvent | RelatedEvent | undefined,
  itemOf: (id: string) => number | undefined,
  before: EventsBefore,
): (id: string) => When | undefined {
  return (id) => {
    if (before.has(id)) return before.whenOf(id);
    const item = itemOf(id);
    const event = item === undefined ? undefined : readFull(item, []);
    return event && 'when' in event ? event.when : undefined;
  };
}

/** @returns finds the index of an item by its id */
function itemFinder(ids: readonly string[] | undefined, before: number): (id: string) => number | undefined {
  if (ids) {
    const items = new Map(ids.map((id, item) => [id, item]));
    return (id) => items.get(id);
  }
  return (id) => {
    const number = itemOfDefaultId(id);
    return number === undefined ? undefined : number - before;
  };
}
