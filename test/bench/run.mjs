// Large timelines, side by side: <circa-timeline>, vis-timeline, ECharts, and a bare canvas as the floor. The same
// seeded events, the same real input through Chromium, one fresh browser for each measurement.
//
//   npm run bench
//   npm run bench -- --quick                                once each, without the largest
//   npm run bench -- --n=1000,10000 --only=circa,floor      some counts, some of the libraries
//   npm run bench -- --built=dist/cdn                       a folder that is built, instead of the tree as it is
//   npm run bench -- --repeats=5 --limit=120                measurements of each; seconds until a mount is given up
//   npm run bench -- --out=FILE                             writes there instead of test/bench/results.md
//
// It reports and never judges: the exit code is 0 unless something broke.

import {writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';

import {circaFiles, installPeers, pageFiles} from './bundles.mjs';
import {launchChromium, serveScripts} from './chromium.mjs';
import {LIBRARIES} from './libraries.mjs';
import {measure} from './measure.mjs';
import {report} from './report.mjs';

const MINUTES = 120_000;

const {values: flags} = parseArgs({
  options: {
    n: {type: 'string'},
    only: {type: 'string'},
    quick: {type: 'boolean', default: false},
    built: {type: 'string'},
    repeats: {type: 'string'},
    limit: {type: 'string', default: '60'},
    out: {type: 'string', default: join(import.meta.dirname, 'results.md')},
  },
});
const counts = flags.n?.split(',').map(Number) ?? [
  100,
  1_000,
  10_000,
  100_000,
  1_000_000,
  ...(flags.quick ? [] : [10_000_000]),
];
const names = flags.only?.split(',') ?? Object.keys(LIBRARIES);
const repeats = Number(flags.repeats ?? (flags.quick ? 1 : 3));
const msLimit = Number(flags.limit) * 1000;

expect(
  counts.every((count) => Number.isInteger(count) && count > 0),
  '--n',
  flags.n,
  'whole numbers above 0, with commas',
);
expect(
  names.every((name) => name in LIBRARIES),
  '--only',
  flags.only,
  `some of ${Object.keys(LIBRARIES).join(',')}`,
);
expect(Number.isInteger(repeats) && repeats > 0, '--repeats', flags.repeats, 'a whole number above 0');
expect(msLimit > 0, '--limit', flags.limit, 'seconds');

if (names.some((name) => LIBRARIES[name].peer)) installPeers();
const files = [...(names.includes('circa') ? circaFiles(flags.built) : []), ...(await pageFiles(names))];
const server = await serveScripts(new Map(files));
try {
  const context = {
    counts,
    names,
    repeats,
    chromium: await chromiumVersion(),
    cores: availableParallelism(),
    loadBefore: loadavg()[0],
    date: new Date().toISOString().slice(0, 10),
  };
  const text = report(await measureAll(), context);
  console.log(`\n${text}`);
  writeFileSync(resolve(flags.out), text);
} finally {
  server.close();
}

/** @returns {Promise<Map<string, object[]>>} `name count` → the results of its repeats */
async function measureAll() {
  const results = new Map();
  // Rounds over everything, so that what slows the machine for a while slows one repeat of each, and not all of one.
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const count of counts) {
      for (const name of names.filter((name) => count <= LIBRARIES[name].most)) {
        const all = results.get(`${name} ${count}`) ?? [];
        if (all.some(isEnough)) continue;
        process.stderr.write(`${repeat + 1}/${repeats}  ${count.toLocaleString('en').padStart(10)}  ${name.padEnd(8)}`);
        const begin = performance.now();
        const result = await measure({url: server.url, library: name, count, msLimit}).catch(failed);
        process.stderr.write(`${brief(result)}\n`);
        result.took = performance.now() - begin;
        results.set(`${name} ${count}`, [...all, result]);
      }
    }
  }
  return results;
}

/** What was given up or has failed once would again; what takes minutes is measured once. */
function isEnough({gaveUp, failure, took}) {
  return gaveUp || failure || took > MINUTES;
}

/** A library that breaks has its row in the report, and the others are measured all the same. */
function failed(error) {
  process.exitCode = 1;
  const [first, ...stack] = error.message.split('\n');
  return {failure: first, stack: stack.slice(0, 3)};
}

function brief({mount, zoom, pan, gaveUp, failure, stack}) {
  if (failure) return [`failed ${failure}`, ...stack].join('\n');
  if (gaveUp) return `gave up ${gaveUp}`;
  const steps = [
    ['zoom', zoom],
    ['pan', pan],
  ].map(([what, {step, ownStep}]) => `${what} step ${step.toFixed(2)} ms (own ${ownStep.toFixed(2)})`);
  return [`mount ${mount.toFixed(0)} ms`, ...steps].join(', ');
}

async function chromiumVersion() {
  const browser = await launchChromium();
  const version = browser.version();
  await browser.close();
  return version;
}

function expect(condition, flag, received, expected) {
  if (condition) return;
  console.error(`${flag}: received ${received}, expected ${expected}`);
  process.exit(1);
}
