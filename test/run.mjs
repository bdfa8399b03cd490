// Runs the tests: test/**/*.test.ts in every browser that is found, test/**/*.test.mjs in Node.
//
//   npm test                                             everything, in all browsers found
//   npm test -- --engine=chromium                        one engine (chromium, firefox, webkit; several with commas)
//   npm test -- test/dates test/draw/scene/scene.test.ts some folders or files
//
// With CI=true all three engines must be there. The last line is `N passed, N failed`.

import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {run as runNodeTests} from 'node:test';
import {parseArgs} from 'node:util';

import {startTestRunner} from '@web/test-runner';

import {createLauncher, engines, findBrowsers, installChromium, packages} from './tools/browsers.mjs';
import {browserCommands} from './tools/commands.mjs';
import {freePort} from './tools/port.mjs';
import {closingLine, createReporter} from './tools/reporter.mjs';
import {servePages, typescript} from './tools/server.mjs';

process.chdir(join(import.meta.dirname, '..'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const totals = {passed: 0, failed: 0, skipped: 0};
const {values, positionals} = parseArgs({allowPositionals: true, options: {engine: {type: 'string'}}});
const files = selectFiles(positionals);
const browserFiles = files.filter((file) => file.endsWith('.ts'));
const nodeFiles = files.filter((file) => file.endsWith('.mjs'));

if (nodeFiles.length > 0) await testInNode(nodeFiles);
if (browserFiles.length > 0) await testInBrowsers(browserFiles, selectBrowsers(values.engine?.split(',')));
if (totals.passed + totals.failed === 0) console.error('No test was run.');
console.log(closingLine(totals));
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);

/** The test files named on the command line, alone or by their folder; all where none is named. */
function selectFiles(names) {
  const all = readdirSync('test', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.test\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
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

async function testInBrowsers(files, browsers) {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      files,
      // Not the first port from 8000 on, which another run that starts in the same moment would choose as well.
      port: await freePort(),
      // WebKit first, which takes the longest.
      browsers: await Promise.all(browsers.toReversed().map(([engine, path]) => createLauncher(engine, path))),
      // As many engines side by side as there are cores, for a frame that waits for one can take longer than a gesture.
      // In each of them one page at a time: only the foremost page of a browser is sure to have the focus and a running
      // requestAnimationFrame, and WebDriver moves a mouse in one page only.
      concurrentBrowsers: Math.min(browsers.length, availableParallelism()),
      concurrency: 1,
      nodeResolve: true,
      staticLogging: true,
      testFramework: {config: {ui: 'bdd', timeout: 10_000}},
      testRunnerHtml,
      filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
      plugins: [typescript(), browserCommands()],
      middleware: [servePages],
      reporters: [createReporter(totals)],
    },
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
}

/** Pages are used again by the next test file: each begins with the same viewport and no emulated medium. */
function testRunnerHtml(testFramework) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body>
    <script type="module">
      import {executeServerCommand} from '@web/test-runner-commands';
      await executeServerCommand('circa:prepare');
      await import('${testFramework}');
    </script>
  </body>
</html>`;
}

async function testInNode(files) {
  for await (const {type, data} of runNodeTests({files: files.map((file) => resolve(file)), concurrency: 2})) {
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
      console.log(`✗ node     ${relative(process.cwd(), data.file ?? '')}: ${data.name}`);
      console.log(data.details.error.cause?.stack ?? data.details.error.message);
    }
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
