import {ANY_DATE} from '../../../model/read/dates/any-date.js';
import {buffersOf} from '../../../model/load/buffers.js';
import {rising} from '../../../model/index/radix-sort.js';
import {type Task, TaskPerformer} from '../../../model/load/tasks.js';

/** A task for the worker, with a number that its answer bears too. */
export interface Question {
  readonly number: number;
  readonly task: Task;
}

export type Answer =
  {readonly number: number; readonly value: unknown} | {readonly number: number; readonly error: string};

// This module runs in a worker. The types of the DOM do not know its global scope.
const scope = globalThis as unknown as {
  onmessage: ((message: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer, transfer: Transferable[]): void;
};
const performer = new TaskPerformer(ANY_DATE, rising);

scope.onmessage = ({data: {number, task}}) => {
  try {
    const value = performer.perform(task);
    // What is yielded is kept by nobody here, and so is handed over rather than copied.
    if (value !== undefined) scope.postMessage({number, value}, buffersOf(value));
  } catch (error) {
    scope.postMessage({number, error: String(error)}, []);
  }
};
