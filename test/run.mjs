// Runs the tests: test/**/*.test.ts in every browser that is found, test/**/*.test.mjs in Node.
//
//   npm test                                             everything, in all browsers found
//   npm test -- --engine=chromium                        one engine (chromium, firefox, webkit; several with commas)
//   npm test -- test/dates test/draw/scene/scene.test.ts some folders or files
//   npm test -- --times                                  says how long each file took, and which tests took longest
//
// With CI=true all three engines must be there. The last line is `N passed, N failed`, whatever happens.

import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {run as runNodeTests} from 'node:test';
import {parseArgs} from 'node:util';

import {bundleTests} from './tools/bundle.mjs';
import {engines, findBrowsers, installChromium, packages} from './tools/browsers.mjs';
import {pagesFor} from './tools/pages.mjs';
import {closingLine, reportFile, reportTimes} from './tools/reporter.mjs';
import {runEngine} from './tools/run-engine.mjs';

/** How long one test file may take in Node, in ms; one of them builds a page by five bundlers, and looks at each. */
const NODE_LIMIT = 300_000;

/** In so many browsers each engine is tested, each of them with a part of the files. */
const PARTS = 2;

/** How many jobs are done side by side by each core: in a browser, tests wait for frames most of the time. */
const JOBS_A_CORE = 4;

process.chdir(join(import.meta.dirname, '..'));
const totals = {passed: 0, failed: 0, skipped: 0};
/** What has failed, a line each: said once more at the end, where nobody has to look for it. */
const failures = [];
for (const type of ['uncaughtException', 'unhandledRejection'])
  process.on(type, (error) => fail(error?.stack ?? error));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => fail(`Ended by ${signal}`));

const options = {engine: {type: 'string'}, times: {type: 'boolean', default: false}};
const {values, positionals} = parseArgs({allowPositionals: true, options});
const files = selectFiles(positionals);
const browserFiles = historyFirst(files.filter((file) => file.endsWith('.ts')));
const nodeFiles = files.filter((file) => file.endsWith('.mjs'));

const results = new Map();
const jobs = [];
if (nodeFiles.length > 0) jobs.push(() => testInNode(nodeFiles));
if (browserFiles.length > 0) {
  const pages = pagesFor(browserFiles);
  await bundleTests(pages.map(({entry}) => entry));
  // WebKit comes first, which takes the longest.
  for (const [engine, browser] of selectBrowsers(values.engine?.split(',')).toReversed()) {
    for (const part of deal(pages, PARTS)) jobs.push(() => testInBrowser(engine, browser, part));
  }
}
await Promise.all(Array.from({length: availableParallelism() * JOBS_A_CORE}, work));
if (values.times) reportTimes(results);
if (totals.passed + totals.failed === 0) fail('No test was run.');
end();

/**
 * Chromium's page is used for one file after another, and keeps 50 steps of its history: of more, it drops some from
 * the midst. So the files that step back through it come first.
 */
function historyFirst(files) {
  const steps = (file) => readFileSync(file, 'utf8').includes('history.back()');
  return [...files.filter(steps), ...files.filter((file) => !steps(file))];
}

/** The pages dealt out one by one, so that folders of slow ones are in all parts. */
function deal(pages, parts) {
  const dealt = Array.from({length: parts}, (_, part) => pages.filter((_, index) => index % parts === part));
  return dealt.filter((part) => part.length > 0);
}

/** The test files named on the command line, alone or by their folder; all where none is named. */
function selectFiles(names) {
  const all = readdirSync('test', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.test\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort();
  if (names.length === 0) return all;
  return names.flatMap((name) => {
    const path = relative(process.cwd(), resolve(name));
    const matches = all.filter((file) => file === path || file.startsWith(`${path}/`));
    if (matches.length === 0) fail(`No test file at ${name}`);
    return matches;
  });
}

/** The engines to test in with the paths of their browsers, as [engine, path]. */
function selectBrowsers(wanted = engines) {
  for (const engine of wanted) {
    if (!engines.includes(engine)) fail(`There is no engine “${engine}”; there are ${engines.join(', ')}`);
  }
  const isCI = process.env.CI === 'true';
  let found = findBrowsers();
  if (Object.keys(found).length === 0 && !isCI && installChromium()) found = findBrowsers();

  const present = wanted.filter((engine) => found[engine]);
  const missing = wanted.filter((engine) => !found[engine]);
  if (missing.length > 0) {
    const debian = missing.flatMap((engine) => packages[engine]).join(' ');
    const advice = `${missing.join(', ')} not found; on Debian: apt-get install ${debian}`;
    // Who names an engine, or runs in CI, would be deceived by a pass without it.
    if (present.length === 0 || values.engine || isCI) fail(advice);
    console.log(`Testing without ${advice}`);
  }
  return present.map((engine) => [engine, found[engine]]);
}

async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job();
}

async function testInBrowser(engine, browser, pages) {
  const ofEngine = results.get(engine) ?? [];
  results.set(engine, ofEngine);
  const nameOf = new Map(pages.map(({name, entry}) => [entry, name]));
  await runEngine(engine, browser, [...nameOf.keys()], ({file, ...rest}) => {
    const result = {file: nameOf.get(file), ...rest};
    ofEngine.push(result);
    failures.push(...reportFile(engine, result, totals));
  });
}

async function testInNode(files) {
  const tests = runNodeTests({files: files.map((file) => resolve(file)), concurrency: 2, timeout: NODE_LIMIT});
  for await (const {type, data} of tests) {
    if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.skip !== undefined) {
      totals.skipped += 1;
      console.log(`- node     ${data.name}: skipped${typeof data.skip === 'string' ? `, ${data.skip}` : ''}`);
    } else if (data.details.type === 'suite') {
      continue;
    } else if (type === 'test:pass') {
      totals.passed += 1;
    } else {
      totals.failed += 1;
      failures.push(`✗ [node] ${relative(process.cwd(), data.file ?? '')}: ${data.name}`);
      console.log(failures.at(-1));
      console.log(data.details.error.cause?.stack ?? data.details.error.message);
    }
  }
}

/** Ends at once, and counts what ended it as a failure. */
function fail(message) {
  console.error(message);
  totals.failed += 1;
  failures.push(String(message));
  end();
}

function end() {
  if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n'));
  console.log(`\n${closingLine(totals)}`);
  process.exit(totals.failed > 0 ? 1 : 0);
}
