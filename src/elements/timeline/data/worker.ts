import {buffersOf, type Task, TaskPerformer} from '../../../model/load/tasks.js';

/** What is asked of the thread, with a number to answer to; and its answer. */
export interface Question {
  readonly number: number;
  readonly task: Task;
}

export type Answer =
  {readonly number: number; readonly value: unknown} | {readonly number: number; readonly error: string};

// This module is a thread of its own, whose global scope is all that it talks to.
const thread = globalThis as unknown as {
  onmessage: ((message: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer, transfer: Transferable[]): void;
};
const performer = new TaskPerformer();

thread.onmessage = ({data: {number, task}}) => {
  try {
    const value = performer.perform(task);
    // What is yielded is kept by nobody here, and so is handed over rather than copied.
    if (value !== undefined) thread.postMessage({number, value}, buffersOf(value));
  } catch (error) {
    thread.postMessage({number, error: String(error)}, []);
  }
};
