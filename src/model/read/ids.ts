import {EVENTS_PER_SLICE} from '../limits.js';
import {problem, type Problem} from '../problem.js';
import {FieldReader, isObject} from './field-reader.js';

/** Gives every event an id of its own. Time is linear however often an id recurs. */
class IdRegister {
  readonly #used: Set<string>;
  readonly #nextSuffix = new Map<string, number>();

  /** @param reserved ids that stand in the data, and so are not given to events without one */
  constructor(
    reserved: Iterable<string>,
    private readonly before: ItemsBefore,
  ) {
    this.#used = new Set(reserved);
  }

  /** The id itself where it is free, else with the first free number behind it. */
  unused(wanted: string): string {
    if (!this.#isUsed(wanted)) {
      this.#used.add(wanted);
      return wanted;
    }
    let suffix = this.#nextSuffix.get(wanted) ?? 2;
    while (this.#isUsed(`${wanted}-${suffix}`)) suffix += 1;
    this.#nextSuffix.set(wanted, suffix + 1);
    const id = `${wanted}-${suffix}`;
    this.#used.add(id);
    return id;
  }

  #isUsed(id: string): boolean {
    return this.#used.has(id) || this.before.has(id);
  }
}

/** Items that there are already, where more are added: how many, and their ids. */
export interface ItemsBefore {
  readonly count: number;
  has(id: string): boolean;
}

export const NO_ITEMS_BEFORE: ItemsBefore = {count: 0, has: () => false};

/** The id of an event that has none of its own, by its index in the input. */
export function defaultId(item: number): string {
  return `event-${item + 1}`;
}

/** The index in the input that such an id stands for; undefined for every other text. */
export function itemOfDefaultId(id: string): number | undefined {
  const number = /^event-([1-9]\d*)$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

/**
 * An id for each item. An event whose id is taken gets a new one, so that nothing is lost.
 * @returns undefined where no item has an id of its own, so that all have their default ids
 */
export function* uniqueIds(
  items: readonly unknown[],
  root: string,
  problems: Problem[],
  before = NO_ITEMS_BEFORE,
): Generator<{readonly done: number}, readonly string[] | undefined, unknown> {
  const own = yield* ownIds(items, (item) => `${root}[${item + before.count}]`, problems);
  if (!own) return undefined;
  const register = new IdRegister(
    own.filter((id) => id !== undefined),
    before,
  );
  const seen = new Set<string>();
  const ids: string[] = [];
  for (const [item, wanted] of own.entries()) {
    const isTaken = wanted !== undefined && (seen.has(wanted) || before.has(wanted));
    const id = wanted !== undefined && !isTaken ? wanted : register.unused(wanted ?? defaultId(item + before.count));
    if (isTaken) {
      const path = `${root}[${item + before.count}].id`;
      problems.push(problem(path, wanted, `an id of its own; the event is kept as “${id}”`, id));
    }
    seen.add(id);
    ids.push(id);
    if (item % EVENTS_PER_SLICE === 0) yield {done: 0};
  }
  return ids;
}

/** The ids that stand in the data; undefined where there is none. */
function* ownIds(
  items: readonly unknown[],
  pathOf: (item: number) => string,
  problems: Problem[],
): Generator<{readonly done: number}, readonly (string | undefined)[] | undefined, unknown> {
  let own: (string | undefined)[] | undefined;
  for (let item = 0; item < items.length; item += 1) {
    if (!isAbsent(items[item], 'id')) {
      const id = new FieldReader(items[item] as Readonly<Record<string, unknown>>, pathOf(item), problems).text('id');
      if (id !== undefined) (own ??= new Array<undefined>(items.length).fill(undefined))[item] = id;
    }
    if (item % EVENTS_PER_SLICE === 0) yield {done: 0};
  }
  return own;
}

/**
 * Whether an item has no such field, which is seen faster here than by the reader of fields. An item that cannot even
 * be asked counts as having it: the reader says what is wrong with it.
 */
function isAbsent(item: unknown, name: string): boolean {
  try {
    return !isObject(item) || !Object.hasOwn(item, name);
  } catch {
    return false;
  }
}
