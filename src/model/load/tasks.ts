import {parseWhen, type When, WhenSyntaxError} from '../../dates/index.js';
import {boundColumns, type BoundColumns, copyBounds, setBounds, timeOrder} from '../index/bounds.js';
import {type Index, indexOf, type Weights} from '../index/build-index.js';
import {whenAtMoment} from '../read/exact-date.js';
import type {DateContext} from '../read/event-reader.js';
import {identity} from '../index/radix-sort.js';
import {parseRelation} from '../read/relation.js';

/** A date as it goes from thread to thread: text, or a moment in ms. */
export type RawDate = string | number;

/** Stands in no date. */
const BETWEEN = '\n';

/**
 * What is to be done to prepare many events, in this order: begin, read as often as it takes, check, index, order. It
 * is asked for in messages, so that another thread can do it.
 */
export type Task =
  | {readonly do: 'begin'; readonly context: DateContext}
  /**
   * `rows`: where the bounds of the dates belong; `dates`: a list, or texts with `BETWEEN` between them, which are
   * copied from thread to thread at a tenth of the cost
   */
  | {readonly do: 'read'; readonly rows: Uint32Array; readonly dates: readonly RawDate[] | string}
  /** yields the rows of what is no date by itself, in the order in which they came */
  | {readonly do: 'check'}
  /** yields the `Index`. `bounds`: with all that was not to be read; `without`: the rows to be left out, rising */
  | {readonly do: 'index'; readonly bounds: BoundColumns; readonly weights: Weights; readonly without: Uint32Array}
  /** yields places in given order, in the order of time; asked for when the events are drawn already */
  | {readonly do: 'order'};

/** Hands dates out to be read, whose bounds belong in some rows. */
export function reading(rows: Uint32Array, dates: readonly RawDate[]): Task {
  return {
    do: 'read',
    rows,
    dates: dates.every((date) => typeof date === 'string' && !date.includes(BETWEEN)) ? dates.join(BETWEEN) : dates,
  };
}

/** Does the tasks of one list of events. */
export class Preparation {
  #context: DateContext = {};
  #read: {readonly rows: Uint32Array; readonly bounds: BoundColumns}[] = [];
  #unread: number[] = [];
  #bounds: BoundColumns = boundColumns(0);
  #rows: Uint32Array = new Uint32Array(0);

  perform(task: Task): Uint32Array | Index | undefined {
    switch (task.do) {
      case 'begin':
        this.#context = task.context;
        this.#read = [];
        this.#unread = [];
        return undefined;
      case 'read':
        this.#readAll(task.rows, typeof task.dates === 'string' ? task.dates.split(BETWEEN) : task.dates);
        return undefined;
      case 'check':
        return Uint32Array.from(this.#unread);
      case 'index':
        this.#bounds = task.bounds;
        for (const {rows, bounds} of this.#read) copyBounds(bounds, this.#bounds, rows);
        this.#rows = allBut(this.#bounds.isInterval.length, task.without);
        return indexOf(this.#bounds, this.#rows, task.weights);
      case 'order':
        return timeOrder(this.#bounds, this.#rows);
    }
  }

  #readAll(rows: Uint32Array, dates: readonly RawDate[]): void {
    const bounds = boundColumns(rows.length);
    let count = 0;
    dates.forEach((date, index) => {
      const when = whenOf(date, this.#context);
      if (!when) this.#unread.push(rows[index]!);
      else {
        setBounds(bounds, count, when, this.#context.timeZone);
        rows[count++] = rows[index]!;
      }
    });
    this.#read.push({rows: rows.subarray(0, count), bounds});
  }
}

/** The date of an event that needs no other for it; undefined where there is none. */
export function whenOf(date: RawDate, context: DateContext): When | undefined {
  if (typeof date === 'number') return whenAtMoment(date);
  try {
    return parseRelation(date) ? undefined : parseWhen(date, context);
  } catch (error) {
    if (error instanceof WhenSyntaxError) return undefined;
    throw error;
  }
}

function allBut(count: number, without: Uint32Array): Uint32Array {
  if (!without.length) return identity(count);
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
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) buffersOf(inner, found);
  return [...found];
}
