// One measurement: one library with one number of events, in a browser that has seen nothing else.

import {setTimeout as sleep} from 'node:timers/promises';

import {launchChromium} from './chromium.mjs';
import {GESTURES, perform, REHEARSAL} from './gestures.mjs';
import {watchHeap} from './heap.mjs';

/** A gesture that takes longer than this is cut short. */
const GESTURE_MS = 10_000;

/** A gesture is many steps, and may take so many times longer than mounting before it is given up. */
const GESTURES_LIMIT = 5;

/** Making events is not what is measured, and may take longer than anything else. */
const PREPARATION_MS = 600_000;

/**
 * @param {{url: string, library: string, count: number, msLimit: number}} what
 * @returns ms, bytes, and `gaveUp` with what took longer than its limit and how long that is, where something did
 */
export async function measure({url, library, count, msLimit}) {
  const browser = await launchChromium();
  const result = {};
  let phase;
  let timer;
  // What hangs in the page hangs its protocol too: all that helps is to end the browser.
  const within = (name, promise, ms = msLimit) => {
    phase = name;
    clearTimeout(timer);
    timer = setTimeout(() => {
      result.gaveUp = `${name} after ${ms / 1000} s`;
      void browser.close();
    }, ms);
    return promise;
  };
  try {
    const page = await browser.newPage({viewport: {width: 1100, height: 700}});
    const failures = [];
    page.on('pageerror', (error) => failures.push(error));
    page.on('crash', () => failures.push(new Error('the page crashed, probably out of memory')));
    await page.goto(`${url}?script=page.js`);
    const session = await page.context().newCDPSession(page);
    const inBrowser = await browser.newBrowserCDPSession();
    const busy = await watchBusy(page);
    const heap = await watchHeap(session);
    const rest = () => untilAtRest(inBrowser);
    const ask = (name, ...values) =>
      page.evaluate(([name, values]) => globalThis.bench[name](...values), [name, values]);

    await within('making events', ask('prepare', library, count), PREPARATION_MS);
    await within('coming to rest', rest());
    const before = await within('collecting garbage', heap());

    const begin = performance.now();
    result.mount = await within('mounting', ask('mount'));
    const atRest = await within('coming to rest', rest());
    result.atRest = atRest - begin;
    result.longestTask = await ask('longestTask');
    const mounted = await within('collecting garbage', heap());

    await within('rehearsing', rehearse(session, ask, library), msLimit * GESTURES_LIMIT);
    for (const [name, gesture] of Object.entries(GESTURES)) {
      result[name] = await within(name, perGesture({session, ask, busy, rest}, gesture), msLimit * GESTURES_LIMIT);
    }
    await within('coming to rest', rest());
    const used = await within('collecting garbage', heap());
    // What a library makes only when it is used belongs to it as well.
    result.heap = Math.max(mounted.total, used.total) - before.total;
    if (failures.length > 0) throw failures[0];
  } catch (error) {
    if (!result.gaveUp) throw new Error(`${phase}: ${error.message.replace('page.evaluate: ', '')}`, {cause: error});
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
  return result;
}

/** A library that did nothing at all would be the quickest. */
async function rehearse(session, ask, library) {
  for (const [index, steps] of REHEARSAL.entries()) {
    const [startBefore, endBefore] = await ask('view');
    await perform(session, steps);
    await sleep(500);
    const [start, end] = await ask('view');
    if (start === startBefore && end === endBefore)
      throw new Error(`${library} shows the same after part ${index + 1} of the rehearsal`);
  }
}

/** ms of the main thread a step, by both clocks, and the 95th percentile of the ms between frames. */
async function perGesture({session, ask, busy, rest}, {type, before, steps, after}) {
  await perform(session, before);
  await rest();
  await ask('watchFrames', type);
  await sleep(50);
  const busyBefore = await busy();
  const done = await perform(session, steps, GESTURE_MS);
  const {intervals, inputs} = await ask('framesWatched', type);
  // What a library puts off until the input rests is a part of the steps.
  await rest();
  const busyAfter = await busy();
  await perform(session, after);
  if (inputs < done) throw new Error(`of ${done} steps, ${inputs} have come as ${type}`);
  intervals.sort((a, b) => a - b);
  const [step, ownStep] = busyAfter.map((ms, clock) => (ms - busyBefore[clock]) / done);
  return {step, ownStep, frame: intervals[Math.ceil(intervals.length * 0.95) - 1], done};
}

/**
 * @returns an async function that gives the ms for which the main thread has been busy so far, by two clocks: that on
 *   the wall, and the thread's own, which stands still while other programs have the processor
 */
async function watchBusy(page) {
  const sessions = [];
  for (const timeDomain of ['timeTicks', 'threadTicks']) {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', {timeDomain});
    sessions.push(session);
  }
  return () =>
    Promise.all(
      sessions.map(async (session) => {
        const {metrics} = await session.send('Performance.getMetrics');
        return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
      }),
    );
}

/**
 * Waits until the page's process, with its workers, does next to nothing for half a second.
 * @returns when that began
 */
async function untilAtRest(session) {
  const PERIOD = 250;
  let quietSince = performance.now();
  let before = await rendererSeconds(session);
  while (performance.now() - quietSince < 2 * PERIOD) {
    await sleep(PERIOD);
    const now = await rendererSeconds(session);
    if ((now - before) * 1000 > PERIOD / 10) quietSince = performance.now();
    before = now;
  }
  return quietSince;
}

async function rendererSeconds(session) {
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({type}) => type === 'renderer').reduce((sum, {cpuTime}) => sum + cpuTime, 0);
}
