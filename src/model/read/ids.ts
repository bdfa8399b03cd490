import {FieldReader, isObject} from './field-reader.js';
import {problem, type Problem} from '../problem.js';

/** Gives every event an id of its own. Time is linear however often an id recurs. */
class IdRegister {
  readonly #used: Set<string>;
  readonly #nextSuffix = new Map<string, number>();

  /** @param reserved ids that stand in the data, and so are not given to events without one */
  constructor(
    reserved: Iterable<string>,
    private readonly before: Before,
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
export interface Before {
  readonly count: number;
  has(id: string): boolean;
}

export const NONE_BEFORE: Before = {count: 0, has: () => false};

/** What an event is called that has no id of its own, by its place in the input, from 0. */
export function nameOf(item: number): string {
  return `event-${item + 1}`;
}

/**
 * An id for each item. One that is taken is kept under a new one, so that nothing is lost.
 * @yields now and then, for others to have their turn
 * @returns undefined where no item has an id of its own, so that all have the names of their places
 */
export function* uniqueIds(
  items: readonly unknown[],
  root: string,
  problems: Problem[],
  before = NONE_BEFORE,
): Generator<undefined, readonly string[] | undefined> {
  const own: (string | undefined)[] = [];
  for (let item = 0; item < items.length; item += 1) {
    own.push(ownId(items[item], `${root}[${item + before.count}]`, problems));
    if (item % STRETCH === 0) yield;
  }
  if (own.every((id) => id === undefined)) return undefined;
  const register = new IdRegister(
    own.filter((id) => id !== undefined),
    before,
  );
  const seen = new Set<string>();
  const ids: string[] = [];
  for (let item = 0; item < items.length; item += 1) {
    const wanted = own[item];
    const taken = wanted !== undefined && (seen.has(wanted) || before.has(wanted));
    const id =
      wanted === undefined ? register.unused(nameOf(item + before.count)) : taken ? register.unused(wanted) : wanted;
    if (taken)
      problems.push(
        problem(`${root}[${item + before.count}].id`, wanted, `an id of its own; the event is kept as “${id}”`, id),
      );
    seen.add(id);
    ids.push(id);
    if (item % STRETCH === 0) yield;
  }
  return ids;
}

/** Items between two rests. */
const STRETCH = 8192;

function ownId(item: unknown, path: string, problems: Problem[]): string | undefined {
  return isAbsent(item, 'id')
    ? undefined
    : new FieldReader(item as Readonly<Record<string, unknown>>, path, problems).text('id');
}

/** Seen faster than by the reader of fields, who says what is wrong with an item that cannot even be asked. */
export function isAbsent(item: unknown, name: string): boolean {
  try {
    return !isObject(item) || !Object.hasOwn(item, name);
  } catch {
    return false;
  }
}
