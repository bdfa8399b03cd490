import type {When} from '../when/index.js';
import {type Before, nameOf, NONE_BEFORE, uniqueIds} from './ids.js';
import type {ManyInput} from './many.js';
import {placeRelated, type RelatedEvent} from './place.js';
import {plainEvent} from './plain.js';
import type {Index} from './indexing.js';
import {type RawDate, reading} from './preparation.js';
import type {Problem} from './problem.js';
import {type DateContext, readEvent} from './read-event.js';
import type {Step} from './step.js';

/** What an intake makes: the events as they were handed over, and their index. */
export interface Intake {
  readonly input: ManyInput;
  readonly index: Index;
  /** the group of each lane, by its number; undefined for events without one, which is number 0 */
  readonly groups: readonly (string | undefined)[];
}

/** Events between two rests: some thousandths of a second. */
const STRETCH = 2048;
/** Groups beyond it have no lane of their own. */
const MOST_LANES = 65_535;

/**
 * Takes in many events of unknown origin: goes through them once, hands their dates out to be read, and asks for the index.
 * What is plain in every way is not looked at twice; for all else the reader of single events says what is wrong with it.
 * @param listed ids of groups, in the order of their lanes
 * @param before what there is already, which these are added to
 */
export function* takeIn(
  items: readonly unknown[], root: string, context: DateContext, listed: readonly string[], problems: Problem[], before: EventsBefore = NOTHING_BEFORE,
): Generator<Step, Intake, unknown> {
  const naming = uniqueIds(items, root, problems, before);
  let named = naming.next();
  for (; !named.done; named = naming.next()) yield {done: 0};
  const ids = named.value;
  const pathOf = (item: number): string => `${root}[${item + before.count}]`;
  const idOf = (item: number): string => ids?.[item] ?? nameOf(item + before.count);
  const settled = new Map<number, When>();
  const related = new Map<number, RelatedEvent>();
  const without = new Set<number>();
  const laneOf = new Map([...new Set(listed)].map((group, index) => [group, index + 1]));
  const listedCount = laneOf.size;
  let lanes: Uint16Array | undefined;
  let importance: Float64Array | undefined;
  const found = new Map<number, Problem[]>();

  const readSlowly = (item: number): void => {
    const own: Problem[] = [];
    const read = readEvent(items[item], pathOf(item), idOf(item), context, own);
    if (own.length) found.set(item, own);
    if (!read) without.add(item);
    else if ('relation' in read) related.set(item, read);
    else settled.set(item, read.when);
    const fields = read && ('relation' in read ? read.fields : read);
    if (fields) place(item, fields.group, fields.importance);
  };
  const place = (item: number, group: string | undefined, weight: number | undefined): void => {
    if (weight) (importance ??= new Float64Array(items.length))[item] = weight;
    if (group === undefined) return;
    const lane = laneOf.get(group) ?? laneOf.size + 1;
    if (lane > MOST_LANES) return;
    laneOf.set(group, lane);
    (lanes ??= new Uint16Array(items.length))[item] = lane;
  };

  yield {task: {do: 'begin', count: items.length, context}};
  for (let from = 0; from < items.length; from += STRETCH) {
    const dates: RawDate[] = [];
    for (let item = from; item < Math.min(from + STRETCH, items.length); item += 1) {
      const plain = plainEvent(items[item]);
      if (plain) place(item, plain.group?.trim() || undefined, plain.importance);
      else readSlowly(item);
      dates.push(plain?.date);
    }
    yield {task: reading(dates)};
    yield {done: from / items.length};
  }
  for (const item of (yield {task: {do: 'check'}}) as Uint32Array) {
    if (!settled.has(item) && !related.has(item) && !without.has(item)) readSlowly(item);
  }
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
  for (const [item, {id}] of related) {
    const when = placed.get(id);
    if (when) settled.set(item, when);
    else without.add(item);
  }
  const groups = without.size && lanes ? keptGroups([undefined, ...laneOf.keys()], lanes, listedCount, without) : [undefined, ...laneOf.keys()];
  const index = (yield {task: {
    do: 'index', weights: {lanes, laneCount: groups.length, importance}, settled, without: Uint32Array.from(without).sort(),
  }}) as Index;
  const own = new Map([...related.keys()].map((item) => [item, settled.get(item)!]));
  return {input: {items, kept: index.kept, ids, settled: own, context}, index, groups};
}

/** Groups that the data does not list, by the first of their events that is kept: one that no other names is left out. Numbers the lanes anew. */
function keptGroups(groups: readonly (string | undefined)[], lanes: Uint16Array, listed: number, without: ReadonlySet<number>): readonly (string | undefined)[] {
  const kept = groups.slice(0, listed + 1);
  const numbers = Uint16Array.from(groups, (_, lane) => (lane <= listed ? lane : 0));
  for (let item = 0; item < lanes.length; item += 1) {
    const lane = lanes[item]!;
    if (lane > listed && !numbers[lane] && !without.has(item)) numbers[lane] = kept.push(groups[lane]) - 1;
    lanes[item] = numbers[lane]!;
  }
  return kept;
}

/** Events that there are already, where more are added. */
export interface EventsBefore extends Before {
  whenOf(id: string): When | undefined;
}

const NOTHING_BEFORE: EventsBefore = {...NONE_BEFORE, whenOf: () => undefined};
