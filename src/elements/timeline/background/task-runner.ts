import {ANY_DATE} from '../../../model/read/dates/any-date.js';
import {buffersOf} from '../../../model/load/buffers.js';
import {rising} from '../../../model/index/radix-sort.js';
import {TaskPerformer, type Task} from '../../../model/load/tasks.js';
import type {Answer, Question} from './worker.js';

/** Whoever does the tasks. What is only handed over is not waited for. */
export interface TaskRunner {
  perform(task: Task): Promise<unknown> | undefined;
  end(): void;
}

export class MainThreadRunner implements TaskRunner {
  readonly #performer = new TaskPerformer(ANY_DATE, rising);

  perform(task: Task): Promise<unknown> | undefined {
    const value = this.#performer.perform(task);
    return value === undefined ? undefined : Promise.resolve(value);
  }

  end(): void {
    // Nothing runs on.
  }
}

/** A worker that has not answered after so many ms, and so many more for each event, is given up. */
const PATIENCE = {answer: 10_000, event: 0.05} as const;

/** The worker could not be started, has ended, or does not answer: its tasks are to be done by another runner. */
export class WorkerFailed extends Error {
  /** whether no other worker is to be tried: this one has never answered, or the page lets none start, however */
  isLast = false;
}

/**
 * The ways to a worker, in the order in which they are tried. Its file comes first: a page's policy can name it, and
 * most bundlers take it along. Where it cannot be had, since the bundler knows no workers or the script is of another
 * origin, the same code is started as text. Each is given the number of events that are to be read, resolves with
 * undefined where no worker may be started so, and throws WorkerFailed where none may be at all.
 */
export const WORKER_STARTERS: readonly ((signal: AbortSignal, count: number) => Promise<TaskRunner | undefined>)[] = [
  (signal, count) =>
    Promise.resolve(
      // A classic script does not know where it is from.
      import.meta.url
        ? startWorker(() => new Worker(new URL('./worker.js', import.meta.url), {type: 'module'}), signal, count)
        : undefined,
    ),
  async (signal, count) => {
    const {WORKER_TEXT} = await import('./worker-text.js').catch(() => ({WORKER_TEXT: ''}));
    if (!WORKER_TEXT) return undefined;
    const address = URL.createObjectURL(new Blob([WORKER_TEXT], {type: 'text/javascript'}));
    return startWorker(
      () => new Worker(address),
      signal,
      count,
      () => URL.revokeObjectURL(address),
    );
  },
];

function lastFailure(message: string): WorkerFailed {
  return Object.assign(new WorkerFailed(message), {isLast: true});
}

function startWorker(
  start: () => Worker,
  signal: AbortSignal,
  count: number,
  ended?: () => void,
): TaskRunner | undefined {
  try {
    return new WorkerRunner(start(), signal, PATIENCE.answer + count * PATIENCE.event, ended);
  } catch (error) {
    ended?.();
    // Where trusted types are required, whatever a thread would be started from is refused, and each try is reported.
    if (error instanceof TypeError && 'trustedTypes' in globalThis) throw lastFailure(error.message);
    // No threads at all, or none from another origin.
    return undefined;
  }
}

class WorkerRunner implements TaskRunner {
  #asked = 0;
  readonly #waiting = new Map<number, {resolve(value: unknown): void; reject(error: unknown): void}>();
  #failed = false;

  constructor(
    private readonly worker: Worker,
    signal: AbortSignal,
    private readonly patience: number,
    private readonly ended?: () => void,
  ) {
    worker.onmessage = ({data}: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.value);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#fail(new WorkerFailed(event.message));
    };
    signal.addEventListener('abort', () => {
      this.#rejectAll(signal.reason);
      this.end();
    });
  }

  perform(task: Task): Promise<unknown> | undefined {
    if (this.#failed) throw new WorkerFailed('the worker has ended');
    this.#asked += 1;
    const number = this.#asked;
    this.worker.postMessage({number, task} satisfies Question, task.do === 'index' ? buffersOf(task) : []);
    if (task.do === 'begin' || task.do === 'read') return undefined;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, {resolve, reject});
      setTimeout(() => {
        if (this.#waiting.has(number)) this.#fail(lastFailure('no answer'));
      }, this.patience);
    });
  }

  end(): void {
    this.worker.terminate();
    this.ended?.();
  }

  #fail(failure: WorkerFailed): void {
    this.#failed = true;
    this.#rejectAll(failure);
  }

  #rejectAll(reason: unknown): void {
    for (const {reject} of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
