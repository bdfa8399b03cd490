import type {Created, Step} from '../../../model/index.js';
import {buffersOf, type Task, TaskPerformer} from '../../../model/load/tasks.js';
import type {Answer, Question} from './worker.js';

export {extendTimeline} from '../../../model/load/extend-timeline.js';

/** ms of work after which the page has its turn */
const SLICE = 12;
/** ms between two words on how far it has got, since the page is rendered for each */
const TELL = 100;
/** ms after which no frame is to be expected */
const LONGEST_FRAME = 500;

export interface Progress {
  /** ends the preparation; nothing more is told then */
  readonly signal: AbortSignal;
  /** from 0 to 1 */
  done?(part: number): void;
  /** once: the timeline, before the last things are done */
  ready?(created: Created): void;
}

/**
 * Reads many events. Of very many, dates are read and sorted by another thread; where none may start, here, a slice of
 * a frame at a time. Rejects with what the signal gives where it is ended.
 * @param start begins the reading, anew where it is called again
 */
export async function prepare<Result>(
  start: () => Generator<Step, Result, unknown>,
  elsewhere: boolean,
  progress: Progress,
): Promise<Result> {
  const runner = (elsewhere && startWorker(progress.signal)) || new MainThreadRunner();
  try {
    return await drive(start(), runner, progress);
  } catch (error) {
    if (!(error instanceof WorkerFailed)) throw error;
    // A worker may fail only after it was started, as under a policy that forbids its file: then all is done here.
    return await drive(start(), new MainThreadRunner(), progress);
  } finally {
    runner.end();
  }
}

async function drive<Result>(
  steps: Generator<Step, Result, unknown>,
  runner: TaskRunner,
  progress: Progress,
): Promise<Result> {
  const rest = async (): Promise<number> => {
    await turn();
    progress.signal.throwIfAborted();
    return performance.now();
  };
  let since = await rest();
  let told = since;
  let answer: unknown;
  let step = steps.next();
  for (; !step.done; step = steps.next(answer)) {
    answer = undefined;
    if ('task' in step.value) answer = await runner.perform(step.value.task);
    else if ('ready' in step.value) {
      // The first frame is a task of its own, and has the machine to itself.
      await rest();
      progress.ready?.(step.value.ready);
      await frame();
    } else if (since - told > TELL) {
      told = since;
      progress.done?.(step.value.done);
    }
    if (performance.now() - since > SLICE) since = await rest();
  }
  return step.value;
}

/** The next frame has been drawn; or none has, since nobody looks at the page. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void turn().then(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
}

/** Lets the page do whatever waits. Not a timer, which browsers hold back after a few. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Performs the tasks of a reading, in whichever thread. A task without a result is not waited for. */
interface TaskRunner {
  perform(task: Task): Promise<unknown> | undefined;
  end(): void;
}

class MainThreadRunner implements TaskRunner {
  readonly #performer = new TaskPerformer();

  perform(task: Task): Promise<unknown> | undefined {
    const value = this.#performer.perform(task);
    return value === undefined ? undefined : Promise.resolve(value);
  }

  end(): void {
    // Nothing runs on.
  }
}

class WorkerFailed extends Error {}

function startWorker(signal: AbortSignal): WorkerRunner | undefined {
  try {
    return new WorkerRunner(new Worker(new URL('./worker.js', import.meta.url), {type: 'module'}), signal);
  } catch {
    // No threads at all, or none from another origin, or none under this page's policy.
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
  ) {
    worker.onmessage = ({data}: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.value);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#failed = true;
      this.#rejectAll(new WorkerFailed(event.message));
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
    return new Promise((resolve, reject) => this.#waiting.set(number, {resolve, reject}));
  }

  end(): void {
    this.worker.terminate();
  }

  #rejectAll(reason: unknown): void {
    for (const {reject} of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
