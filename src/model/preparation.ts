import {parseWhen, type When, WhenSyntaxError} from '../when/index.js';
import {boundColumns, type BoundColumns, type Dated, setBounds, timeOrder} from './bounds.js';
import {type Index, indexOf, type Weights} from './indexing.js';
import {whenAtMoment, whenBetweenMoments} from './moment.js';
import type {DateContext} from './read-event.js';
import {parseRelation} from './relation.js';

/** A date as it goes from thread to thread: text, a moment in ms, or two of them; undefined for what is none of these. */
export type RawDate = string | number | readonly [number, number] | undefined;

/** Stands in no date. */
const BETWEEN = '\n';

/**
 * What is to be done to prepare many events, in this order: begin, read as often as it takes, check, index, order. It is asked for in
 * messages, so that another thread can do it.
 */
export type Task =
  | {readonly do: 'begin'; readonly count: number; readonly context: DateContext}
  /** `dates`: a list, or texts with `BETWEEN` between them, which are copied from thread to thread at a tenth of the cost */
  | {readonly do: 'read'; readonly dates: readonly RawDate[] | string}
  /** yields places in given order, in the order of time; asked for when the events are drawn already */
  | {readonly do: 'order'}
  /** yields the places of what is no date by itself, from 0 */
  | {readonly do: 'check'}
  /**
   * yields the `Index`. `settled`: the dates of those that were not read; `without`: those to
   * be left out, rising.
   */
  | {
    readonly do: 'index'; readonly weights: Weights;
    readonly settled: ReadonlyMap<number, Dated>; readonly without: Uint32Array;
  };

/** Hands dates out to be read. */
export function reading(dates: readonly RawDate[]): Task {
  return {do: 'read', dates: dates.every((date) => typeof date === 'string' && !date.includes(BETWEEN)) ? dates.join(BETWEEN) : dates};
}

/** Does the tasks of one list of events. */
export class Preparation {
  #context: DateContext = {};
  #bounds: BoundColumns = boundColumns(0);
  #unread: number[] = [];
  #read = 0;
  #rows: Uint32Array = new Uint32Array(0);

  perform(task: Task): Uint32Array | Index | undefined {
    switch (task.do) {
      case 'begin':
        this.#context = task.context;
        this.#bounds = boundColumns(task.count);
        this.#unread = [];
        this.#read = 0;
        return undefined;
      case 'read':
        for (const date of typeof task.dates === 'string' ? task.dates.split(BETWEEN) : task.dates) {
          const when = this.#whenOf(date);
          if (when) setBounds(this.#bounds, this.#read, when, this.#context.timeZone);
          else this.#unread.push(this.#read);
          this.#read += 1;
        }
        return undefined;
      case 'check':
        return Uint32Array.from(this.#unread);
      case 'index':
        for (const [place, when] of task.settled) setBounds(this.#bounds, place, when, this.#context.timeZone);
        this.#rows = allBut(this.#bounds.isInterval.length, task.without);
        return indexOf(this.#bounds, this.#rows, task.weights);
      case 'order':
        return timeOrder(this.#bounds, this.#rows);
    }
  }

  #whenOf(date: RawDate): When | undefined {
    if (typeof date === 'number') return whenAtMoment(date);
    if (typeof date !== 'string') return date && whenBetweenMoments(...date);
    try {
      return parseRelation(date) ? undefined : parseWhen(date, this.#context);
    } catch (error) {
      if (error instanceof WhenSyntaxError) return undefined;
      throw error;
    }
  }
}

function allBut(count: number, without: Uint32Array): Uint32Array {
  const rows = new Uint32Array(count - without.length);
  let next = 0;
  for (let row = 0, left = 0; row < count; row += 1) {
    if (row === without[left]) left += 1;
    else rows[next++] = row;
  }
  return rows;
}

/** The memory of plain data, to be handed over rather than copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) buffersOf(inner, found);
  return [...found];
}
