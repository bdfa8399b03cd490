// The tests of one engine, run in a process of their own (engine.mjs) and watched from here: whatever ends that
// process, or keeps it from going on, is the failure of the file that it was at, and a new one goes on with the rest.

import {fork} from 'node:child_process';

const ENGINE = new URL('engine.mjs', import.meta.url);

/** In ms. */
const LIMITS = {
  /** until a browser's page begins: on a busy machine WebKit has needed half a minute */
  start: 90_000,
  /** for a test file: the slowest takes a twentieth of it where the machine has nothing else to do */
  file: 300_000,
  /** for a process to end its browser */
  end: 5_000,
};

/**
 * @typedef {{
 *   file: string, tests: {title: string, passed: boolean, skipped: boolean, duration?: number, error?: object}[],
 *   errors: {message: string, stack?: string}[], logs: string[], notFound: string[], opening: number, running: number,
 * }} FileResult what came of a test file. `errors` are those outside of its tests; times are in ms: until the page has
 *   begun, and from then on
 */

/**
 * @param {string} engine
 * @param {string} browser the path of its program
 * @param {readonly string[]} files
 * @param {(result: FileResult) => void} report is called once for each file
 * @param {{limits?: typeof LIMITS, program?: string | URL, log?: (line: string) => void}} [options] other limits,
 *   another program than engine.mjs, and where it is said what is not counted
 */
export async function runEngine(engine, browser, files, report, options = {}) {
  const {limits = LIMITS, program = ENGINE, log = console.log} = options;
  let left = files;
  let failedStarts = 0;
  while (left.length > 0) {
    const {file, hasStarted, cause} = await runProcess(program, [engine, browser, ...left], left, limits, (result) => {
      failedStarts = 0;
      left = left.filter((other) => other !== result.file);
      report(result);
    });
    if (cause === undefined) continue;
    if (hasStarted) {
      left = left.filter((other) => other !== file);
      report(failure(file, cause));
      continue;
    }
    // Where it is after the last file that something goes wrong, all is known.
    log(`    [${engine}] ${left.length > 0 ? 'could not be started' : 'did not end well'}: ${cause}`);
    failedStarts += 1;
    if (failedStarts === 1) continue;
    for (const file of left) report(failure(file, `${engine} could not be started, tried twice`));
    return;
  }
}

/**
 * Runs files until all are done, one has failed outside of its tests, or something goes wrong.
 * @returns {Promise<{file?: string, hasStarted: boolean, cause?: string}>} what went wrong, if anything did, at which
 *   file, and whether its page had begun
 */
function runProcess(program, args, files, limits, report) {
  return new Promise((resolve) => {
    const child = fork(program, args);
    const left = new Set(files);
    let file = files[0];
    let hasStarted = false;
    let cause;
    let isEnding = false;
    let timer;

    const limit = (ms, late) => {
      clearTimeout(timer);
      timer = setTimeout(late, ms);
    };
    const expectStart = () => limit(limits.start, () => fail(`no page has begun within ${limits.start / 1000} s`));
    const end = () => {
      isEnding = true;
      child.kill();
      limit(limits.end, () => child.kill('SIGKILL'));
    };
    const fail = (message) => {
      cause = message;
      end();
    };
    const on = {
      opened(message) {
        file = message.file;
        expectStart();
      },
      started() {
        hasStarted = true;
        limit(limits.file, () => fail(`it has not ended within ${limits.file / 1000} s`));
      },
      finished(result) {
        if (!hasStarted) return fail(result.errors.map(({message}) => message).join('\n'));
        left.delete(result.file);
        [file] = left;
        hasStarted = false;
        report(result);
        // What the browser is worth after that nobody knows: the files after it get another one.
        if (result.errors.length > 0) end();
        else if (left.size > 0) expectStart();
        else limit(limits.end, end);
      },
      broke: ({message}) => fail(message),
      done() {
        if (left.size > 0) fail('it has ended before its last file');
        else end();
      },
    };

    expectStart();
    child.on('message', ({type, ...message}) => {
      if (!isEnding) on[type](message);
    });
    child.on('error', ({message}) => (cause ??= message));
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (!isEnding && left.size > 0) cause ??= `its process has ended (${signal ?? `exit code ${code}`})`;
      resolve({file, hasStarted, cause});
    });
  });
}

/** A file of which nothing is known but why it has failed. */
function failure(file, message) {
  return {file, tests: [], errors: [{message}], logs: [], notFound: [], opening: 0, running: 0};
}
