import {zoneClock} from '../../dates/calendar/zone-clock.js';
import {type When, WhenSyntaxError} from '../../dates/index.js';
import {type DateReader, FIGURES} from '../read/dates/date-reader.js';
import {boundColumns, type BoundColumns, copyBounds, setBounds, timeOrder} from '../index/bounds.js';
import {byComparison} from '../index/comparison-sort.js';
import {buildIndex, type Index, type Weights} from '../index/build-index.js';
import {identity} from '../index/typed-arrays.js';
import type {Problem} from '../problem.js';
import type {DateContext} from '../read/event-reader.js';
import {whenAtMoment} from '../read/dates/exact-date.js';
import type {Timeline} from '../timeline.js';

/** A timeline of readable events, and what could not be read. */
export interface Created {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}

/**
 * What comes out of a generator that reads events, for whoever drives it: a task to be performed, whose result is to be
 * handed back; how much is done, from 0 to 1, at a moment at which the page may have its turn; or the timeline, as soon
 * as it can be drawn, before the last things are done.
 */
export type Step = {readonly task: Task} | {readonly done: number} | {readonly ready: Created};

/** A date as it goes from thread to thread: text, or a moment in ms. */
export type RawDate = string | number;

/** Stands in no date. */
export const SEPARATOR = '\n';

/**
 * The work on one list of events that another thread can do, so that it is asked for in messages; in this order: begin,
 * read as often as it takes, check, index, order.
 */
export type Task =
  | {readonly do: 'begin'; readonly context: DateContext}
  /**
   * `rows`: where the bounds of the dates belong; `dates`: a list, or texts with `SEPARATOR` between them, since one
   * text is copied from thread to thread at a tenth of the cost of many
   */
  | {readonly do: 'read'; readonly rows: Uint32Array; readonly dates: readonly RawDate[] | string}
  /** yields the rows of what is no date by itself, in the order in which they came */
  | {readonly do: 'check'}
  /**
   * yields the `Index`. `bounds`: those of all events whose dates were not given to be read; `without`: the rows to be
   * left out, rising
   */
  | {readonly do: 'index'; readonly bounds: BoundColumns; readonly weights: Weights; readonly without: Uint32Array}
  /** yields the indices of the events in given order, in time order; asked for when they can be drawn already */
  | {readonly do: 'order'};

/** Performs the tasks of one list of events, in whichever thread. */
export class TaskPerformer {
  #context: DateContext = {};
  #read: {readonly rows: Uint32Array; readonly bounds: BoundColumns}[] = [];
  #unreadable: number[] = [];
  #bounds: BoundColumns = boundColumns(0);
  #rows: Uint32Array = new Uint32Array(0);

  /** @param sort by which keys are sorted: of many, another than by comparison is faster */
  constructor(
    private readonly dates: DateReader,
    private readonly sort = byComparison,
  ) {}

  perform(task: Task): Uint32Array | Index | undefined {
    switch (task.do) {
      case 'begin':
        this.#context = task.context;
        this.#read = [];
        this.#unreadable = [];
        return undefined;
      case 'read':
        this.#readDates(task.rows, typeof task.dates === 'string' ? task.dates.split(SEPARATOR) : task.dates);
        return undefined;
      case 'check':
        return Uint32Array.from(this.#unreadable);
      case 'index':
        this.#bounds = task.bounds;
        for (const {rows, bounds} of this.#read) copyBounds(bounds, this.#bounds, rows);
        this.#rows = allBut(this.#bounds.isInterval.length, task.without);
        return buildIndex(this.#bounds, this.#rows, task.weights, this.sort);
      case 'order':
        return timeOrder(this.#bounds, this.#rows, this.sort);
    }
  }

  #readDates(rows: Uint32Array, dates: readonly RawDate[]): void {
    const bounds = boundColumns(rows.length);
    const clock = zoneClock(this.#context.timeZone);
    let count = 0;
    dates.forEach((date, index) => {
      const when = whenOf(date, this.#context, this.dates);
      if (!when) this.#unreadable.push(rows[index]!);
      else {
        setBounds(bounds, count, when, clock);
        rows[count++] = rows[index]!;
      }
    });
    this.#read.push({rows: rows.subarray(0, count), bounds});
  }
}

/** The date of an event that needs no other for it; undefined where there is none. */
export function whenOf(date: RawDate, context: DateContext, {parseWhen, parseRelation}: DateReader): When | undefined {
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

/**
 * All steps at once, in this thread.
 * @param dates reads those that are handed out to be read
 * @param sort by which keys are sorted
 * @throws WordsNeeded where one of these is in words, and nothing was given that reads them
 */
export function runSteps<Result>(
  steps: Generator<Step, Result, unknown>,
  dates = FIGURES,
  sort = byComparison,
): Result {
  const performer = new TaskPerformer(dates, sort);
  let step = steps.next();
  while (!step.done) step = steps.next('task' in step.value ? performer.perform(step.value.task) : undefined);
  return step.value;
}
