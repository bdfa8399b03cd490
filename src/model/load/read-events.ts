import type {When} from '../../dates/index.js';
import {type BoundColumns, boundColumns, setBounds} from '../index/bounds.js';
import {Grouping} from '../index/group-numbers.js';
import {type Before, isAbsent, nameOf, NONE_BEFORE, uniqueIds} from '../read/ids.js';
import type {ManyInput} from './lazy-events.js';
import {placeRelated, type RelatedEvent} from '../read/resolve-relations.js';
import {Glance} from './fast-event.js';
import {PlainDates} from './fast-date.js';
import type {Index} from '../index/build-index.js';
import {type RawDate, reading} from './tasks.js';
import type {Problem} from '../problem.js';
import {type DateContext, readEvent} from '../read/event-reader.js';
import type {Step} from './step.js';

/** What an intake makes: the events as they were handed over, and their index. */
export interface Intake {
  readonly input: ManyInput;
  readonly index: Index;
  /** the group of each lane, by its number; undefined for events without one, which is number 0 */
  readonly groups: readonly (string | undefined)[];
}

/** Events between two rests, of those that are seen at a glance and of others: some thousandths of a second. */
const STRETCH = 4096;
const SLOW_STRETCH = 256;

/**
 * Takes in many events of unknown origin: goes through them once, hands out the dates that are not plain to be read,
 * and asks for the index. What is plain in every way is not looked at twice; for all else the reader of single events
 * says what is wrong with it.
 * @param listed ids of groups, in the order of their lanes
 * @param before what there is already, which these are added to
 */
export function* takeIn(
  items: readonly unknown[],
  root: string,
  context: DateContext,
  listed: readonly string[],
  problems: Problem[],
  before: EventsBefore = NOTHING_BEFORE,
): Generator<Step, Intake, unknown> {
  const grouping = new Grouping(items.length, listed);
  yield {task: {do: 'begin', context}};
  const {bounds, closer, haveIds} = yield* glanceAt(items, grouping);
  const ids = haveIds ? yield* namesOf(items, root, problems, before) : undefined;
  const related = new Map<number, RelatedEvent>();
  const without = new Set<number>();
  const found = new Map<number, Problem[]>();
  const settle = (item: number, when: When): void => setBounds(bounds, item, when, context.timeZone);
  const look = (item: number): void => {
    const own: Problem[] = [];
    const read = readEvent(
      items[item],
      `${root}[${item + before.count}]`,
      ids?.[item] ?? nameOf(item + before.count),
      context,
      own,
    );
    if (own.length) found.set(item, own);
    if (!read) without.add(item);
    else if ('relation' in read) related.set(item, read);
    else settle(item, read.when);
    const fields = read && ('relation' in read ? read.fields : read);
    if (fields) grouping.place(item, fields.group, fields.importance);
  };
  const lookAtAll = function* (some: ArrayLike<number>): Generator<Step, void, unknown> {
    for (let index = 0; index < some.length; index += 1) {
      look(some[index]!);
      if (index % SLOW_STRETCH === 0) yield {done: 1 - (some.length - index) / items.length};
    }
  };
  yield* lookAtAll(closer);
  yield* lookAtAll((yield {task: {do: 'check'}}) as Uint32Array);
  for (const [, own] of [...found].sort(([a], [b]) => a - b)) problems.push(...own);

  const itemOf = ids && related.size ? new Map(ids.map((id, item) => [id, item])) : undefined;
  const whenOf = (id: string): When | undefined => {
    if (before.has(id)) return before.whenOf(id);
    const item = itemOf ? itemOf.get(id) : Number(/^event-([1-9]\d*)$/.exec(id)?.[1] ?? 0) - 1 - before.count;
    const read = item === undefined || item < 0 ? undefined : readEvent(items[item], '', id, context, []);
    return read && 'when' in read ? read.when : undefined;
  };
  const inOrder = [...related].sort(([a], [b]) => a - b).map(([, event]) => event);
  const placed = placeRelated(inOrder, whenOf, problems);
  const settled = new Map<number, When>();
  for (const [item, {id}] of related) {
    const when = placed.get(id);
    if (!when) without.add(item);
    else {
      settle(item, when);
      settled.set(item, when);
    }
  }
  const groups = grouping.inOrder(without);
  const index = (yield {
    task: {do: 'index', bounds, weights: grouping.weights(groups.length), without: Uint32Array.from(without).sort()},
  }) as Index;
  return {input: {items, kept: index.kept, ids, settled, context}, index, groups};
}

/** What is seen of many events at a glance. */
interface Seen {
  /** of those with plain dates */
  readonly bounds: BoundColumns;
  /** items to be looked at more closely */
  readonly closer: readonly number[];
  readonly haveIds: boolean;
}

/** Groups what is plain, reads plain dates, and hands out the others to be read. */
function* glanceAt(items: readonly unknown[], grouping: Grouping): Generator<Step, Seen, unknown> {
  const bounds = boundColumns(items.length);
  const closer: number[] = [];
  let haveIds = false;
  let rows: number[] = [];
  let dates: RawDate[] = [];
  const plain = new Glance();
  const plainDates = new PlainDates();
  const stretch = (from: number, to: number): void => {
    for (let item = from; item < to; item += 1) {
      haveIds ||= !isAbsent(items[item], 'id');
      if (!plain.at(items[item])) {
        closer.push(item);
        continue;
      }
      if (plain.group !== undefined || plain.importance !== undefined)
        grouping.place(item, plain.group?.trim(), plain.importance);
      if (typeof plain.date === 'string' && plainDates.read(plain.date, bounds, item)) continue;
      rows.push(item);
      dates.push(plain.date);
    }
  };
  for (let from = 0; from < items.length; from += STRETCH) {
    const to = Math.min(from + STRETCH, items.length);
    stretch(from, to);
    if (rows.length >= STRETCH || (rows.length && to === items.length)) {
      yield {task: reading(Uint32Array.from(rows), dates)};
      rows = [];
      dates = [];
    }
    yield {done: (to - closer.length) / items.length};
  }
  return {bounds, closer, haveIds};
}

function* namesOf(
  items: readonly unknown[],
  root: string,
  problems: Problem[],
  before: Before,
): Generator<Step, readonly string[] | undefined, unknown> {
  const naming = uniqueIds(items, root, problems, before);
  let named = naming.next();
  for (; !named.done; named = naming.next()) yield {done: 0};
  return named.value;
}

/** Events that there are already, where more are added. */
export interface EventsBefore extends Before {
  whenOf(id: string): When | undefined;
}

const NOTHING_BEFORE: EventsBefore = {...NONE_BEFORE, whenOf: () => undefined};
