import {EVENTS_PER_SLICE} from '../../limits.js';
import {FastDate} from './fast-date.js';
import {FastEvent} from './fast-event.js';
import type {EventColumns} from '../full-reader.js';
import {type RawDate, SEPARATOR, type Step, type Task} from '../tasks.js';

/**
 * The fast path: fills the rows of the events that `FastEvent` takes, and hands out those of their dates to be read
 * that `FastDate` does not.
 * @returns the rows that it left out
 */
export function* readFast(
  items: readonly unknown[],
  {bounds, groups, timeZone}: EventColumns,
): Generator<Step, readonly number[], unknown> {
  const event = new FastEvent();
  const date = new FastDate(timeZone);
  const leftOut: number[] = [];
  let rows: number[] = [];
  let dates: RawDate[] = [];
  const readRow = (row: number): void => {
    if (!event.read(items[row])) {
      leftOut.push(row);
      return;
    }
    if (event.group !== undefined || event.importance !== undefined)
      groups.set(row, event.group?.trim(), event.importance);
    if (typeof event.date === 'string' && date.read(event.date, bounds, row)) return;
    rows.push(row);
    dates.push(event.date);
  };
  for (let from = 0; from < items.length; from += EVENTS_PER_SLICE) {
    const to = Math.min(from + EVENTS_PER_SLICE, items.length);
    for (let row = from; row < to; row += 1) readRow(row);
    if (rows.length >= EVENTS_PER_SLICE || (rows.length && to === items.length)) {
      yield {task: readTask(Uint32Array.from(rows), dates)};
      rows = [];
      dates = [];
    }
    yield {done: (to - leftOut.length) / items.length};
  }
  return leftOut;
}

/** The task to read dates, whose bounds belong in some rows. */
function readTask(rows: Uint32Array, dates: readonly RawDate[]): Task {
  return {
    do: 'read',
    rows,
    dates: dates.every((date) => typeof date === 'string' && !date.includes(SEPARATOR)) ? dates.join(SEPARATOR) : dates,
  };
}
