// Runs test files in one engine and tells test/run.mjs, which starts it, what came of each.
//
//   node test/tools/engine.mjs ENGINE BROWSER FILE …        with a channel for messages (child_process.fork)
//
// It is a process of its own, so that a browser that dies, a driver that never answers or an error that nobody catches
// can end no more than this one.

import {relative} from 'node:path';
import {format} from 'node:util';

import {nodeResolvePlugin} from '@web/dev-server';
import {SESSION_STATUS, TestRunner} from '@web/test-runner';
import {sendKeysPlugin, sendMousePlugin} from '@web/test-runner-commands/plugins';

import {createLauncher} from './browsers.mjs';
import {serveBundle} from './bundle.mjs';
import {browserCommands} from './commands.mjs';
import {freePort} from './port.mjs';
import {failFirst, recordRequests, servePages, serveWithout, typescript} from './server.mjs';

/** The runner's own limits, in ms, are out of reach: those that count are kept by the process that started this one. */
const NEVER = 3_600_000;

/** How long a test may take, in ms: no limit that a busy machine meets, for what waits for something says so itself. */
const TEST_LIMIT = 60_000;

const [engine, browser, ...files] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, () => process.exit(1));
for (const type of ['uncaughtException', 'unhandledRejection']) {
  process.on(type, (error) => sendAndExit({type: 'broke', message: error?.stack ?? String(error)}, 1));
}

const runner = await createRunner(await createLauncher(engine, browser));
const since = new Map();

runner.sessions.on('session-status-updated', (session) => {
  const file = relative(process.cwd(), session.testFile);
  if (session.status === SESSION_STATUS.INITIALIZING) {
    since.set(file, {opened: performance.now()});
    process.send({type: 'opened', file});
  } else if (session.status === SESSION_STATUS.TEST_STARTED) {
    since.get(file).started = performance.now();
    process.send({type: 'started', file});
  } else if (session.status === SESSION_STATUS.FINISHED) {
    process.send({type: 'finished', ...resultOf(session, file)});
  }
});
runner.on('finished', () => runner.stop());
runner.on('stopped', () => sendAndExit({type: 'done'}, 0));
await runner.start();

async function createRunner(launcher) {
  return new TestRunner({
    rootDir: process.cwd(),
    files,
    protocol: 'http:',
    hostname: 'localhost',
    port: await freePort(),
    browsers: [launcher],
    // One page at a time: only the foremost page of a browser is sure to have the focus and a running
    // requestAnimationFrame, and WebDriver moves a mouse in one page only.
    concurrentBrowsers: 1,
    concurrency: 1,
    browserStartTimeout: NEVER,
    testsStartTimeout: NEVER,
    testsFinishTimeout: NEVER,
    testFramework: {path: 'test/tools/framework.js', config: {ui: 'bdd', timeout: TEST_LIMIT}},
    testRunnerHtml: page,
    browserLogs: true,
    filterBrowserLogs: ({args}) => !/^(Lit is in dev mode|circa-timeline: )/.test(String(args[0])),
    plugins: [
      sendKeysPlugin(),
      sendMousePlugin(),
      typescript(),
      browserCommands(),
      nodeResolvePlugin(process.cwd(), false),
    ],
    middleware: [recordRequests(), serveWithout, failFirst(), serveBundle, servePages],
    coverageConfig: {},
    reporters: [],
    logger: {...console, debug() {}, logSyntaxError},
    watch: false,
  });
}

function page(framework) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;
}

/** What the reporter says of a test file, as plain data; times in ms. */
function resultOf({testResults, errors, logs, request404s}, file) {
  const {opened, started} = since.get(file);
  return {
    file,
    hasStarted: started !== undefined,
    tests: testResults ? flatten(testResults) : [],
    errors: errors.map(({name, message, stack}) => ({name, message, stack})),
    logs: logs.map((args) => format(...args)),
    notFound: request404s,
    opening: (started ?? performance.now()) - opened,
    running: started === undefined ? 0 : performance.now() - started,
  };
}

function flatten({name, tests, suites}, above = []) {
  const titles = name ? [...above, name] : above;
  return [
    ...tests.map((test) => ({...test, title: [...titles, test.name].join(' › ')})),
    ...suites.flatMap((suite) => flatten(suite, titles)),
  ];
}

function logSyntaxError({filePath, message, line, column}) {
  console.error(`${relative(process.cwd(), filePath)}:${line}:${column}: ${message}`);
}

/** Exits once the other side has got everything: process.exit alone would cut off what is still on its way. */
function sendAndExit(message, code) {
  process.send(message, () => process.exit(code));
}
