import {ANY_DATE} from '../../../model/read/dates/any-date.js';
import type {Created, OpenedInput, Problem, Step} from '../../../model/index.js';
import {loadMany as loadManyBy} from '../../../model/load/many/load-many.js';
import {MainThreadRunner, WORKER_STARTERS, WorkerFailed, type TaskRunner} from './task-runner.js';

export {extendTimeline} from '../../../model/load/many/extend-timeline.js';

/** As `loadMany` of the model: who has fetched the reader of many events reads dates in words as well. */
export function loadMany(opened: OpenedInput, found: readonly Problem[]): Generator<Step, Created, unknown> {
  return loadManyBy({...opened, dates: ANY_DATE}, found);
}

/** ms of work after which the page has its turn: three quarters of a frame */
const SLICE_MS = 12;
/** ms between two calls of `advanced`, since the page is rendered for each */
const PROGRESS_INTERVAL = 100;
/** ms after which no frame is to be expected */
const LONGEST_FRAME = 500;

export interface Reading {
  /** ends it; nothing is called any more then */
  readonly signal: AbortSignal;
  /** how far it has got, from 0 to 1 */
  advanced?(part: number): void;
  /** once: the timeline, before the last things are done */
  ready?(created: Created): void;
}

/**
 * Reads many events, or reads through them, a slice of a frame at a time. Of very many, dates are read and sorted by a
 * worker; where none may start, here as well. Rejects with what the signal gives where it is ended.
 * @param start begins the reading, anew where it is called again
 * @param inWorker how many events there are, where a worker is to read them; it is waited for the longer the more
 */
export async function readInBackground<Result>(
  start: () => Generator<Step, Result, unknown>,
  inWorker: number | undefined,
  reading: Reading,
): Promise<Result> {
  for (const startWorker of inWorker ? WORKER_STARTERS : []) {
    let worker: TaskRunner | undefined;
    try {
      worker = await startWorker(reading.signal, inWorker!);
      if (worker) return await drive(start(), worker, reading);
    } catch (error) {
      // A worker may be refused only once it is there, as where its file is not, or where a policy forbids it.
      if (!(error instanceof WorkerFailed)) throw error;
      if (error.isLast) break;
    } finally {
      worker?.end();
    }
  }
  return drive(start(), new MainThreadRunner(), reading);
}

async function drive<Result>(
  steps: Generator<Step, Result, unknown>,
  runner: TaskRunner,
  {signal, advanced, ready}: Reading,
): Promise<Result> {
  const pause = async (): Promise<number> => {
    await nextTurn();
    if (signal.aborted) throw signal.reason as Error;
    return performance.now();
  };
  let sliceStart = await pause();
  let lastProgress = sliceStart;
  let answer: unknown;
  let step = steps.next();
  for (; !step.done; step = steps.next(answer)) {
    answer = undefined;
    if ('task' in step.value) answer = await runner.perform(step.value.task);
    else if ('ready' in step.value) {
      // The first frame is a task of its own, and has the machine to itself.
      await pause();
      ready?.(step.value.ready);
      await nextFrame();
    } else if (sliceStart - lastProgress > PROGRESS_INTERVAL) {
      lastProgress = sliceStart;
      advanced?.(step.value.done);
    }
    if (performance.now() - sliceStart > SLICE_MS) sliceStart = await pause();
  }
  return step.value;
}

/** The next frame has been drawn; or none has, since nobody looks at the page. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    globalThis.requestAnimationFrame?.(() => void nextTurn().then(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
}

/** Lets the page do whatever waits. Not a timer, which browsers hold back after a few. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
