// Dates a second in Chromium, in one thread of one page, beside the packages `edtf` and `chrono-node` in the same run;
// then texts made to be slow to refuse.
//
//   npm run bench:dates
//
// Everything is seeded. It reports and never judges: the exit code is 0 unless something broke.

import {loadavg} from 'node:os';
import {join} from 'node:path';

import {build} from 'esbuild';

import {launchChromium, serveScripts} from '../chromium.mjs';
import {spreadOf} from '../spread.mjs';
import {plainTable} from '../table.mjs';
import {HOSTILE} from './hostile.mjs';

const ROUNDS = 5;

/** Lengths of which each is twice the one before it. */
const SHORT = [50, 100, 200];
/** Lengths that no date has. */
const LONG = [400, 10_000, 1_000_000];

const COMPARED = [
  ['EDTF level 0', 'level0', 'parseEDTF', 'edtf'],
  ['EDTF level 1', 'level1', 'parseEDTF', 'edtf'],
  ['phrases', 'phrases', 'parseWhen', 'chrono-node'],
];

const {
  outputFiles: [bundle],
} = await build({
  entryPoints: [join(import.meta.dirname, 'page.mjs')],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  minify: true,
  logLevel: 'error',
  tsconfig: join(import.meta.dirname, '../../../tsconfig.json'),
});
// To a page that is isolated from other origins, Chromium gives a clock of 5 µs instead of 100 µs.
const isolated = {'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp'};
const server = await serveScripts(new Map([['page.js', bundle.contents]]), isolated);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${server.url}?script=page.js`);
  const ask = (name, ...values) => page.evaluate(([name, values]) => globalThis.bench[name](...values), [name, values]);

  console.log(
    `Chromium ${browser.version()}, one thread; the middle of ${ROUNDS} rounds, ± half of what lies between the slowest and the fastest`,
  );
  console.log(`Load of the machine before: ${loadavg()[0].toFixed(1)}\n`);
  await compareRates(ask);
  for (const reader of ['parseWhen', 'parseEDTF']) await growth(ask, reader);
} finally {
  await browser.close();
  server.close();
}

/** Dates a second of ours and of a peer. Rounds take turns, so that what slows the machine slows both. */
async function compareRates(ask) {
  const rows = [];
  for (const [title, sort, ours, theirs] of COMPARED) {
    const rates = {[ours]: [], [theirs]: []};
    for (let round = 0; round <= ROUNDS; round++) {
      for (const reader of [ours, theirs]) {
        const rate = await ask('rate', reader, sort);
        // The first round warms up.
        if (round > 0) rates[reader].push(rate);
      }
    }
    const [mine, other] = [spreadOf(rates[ours]), spreadOf(rates[theirs])];
    rows.push([
      title,
      ours,
      whole(mine.middle),
      percent(mine.spread),
      percent(await ask('understood', ours, sort), ''),
      theirs,
      whole(other.middle),
      percent(other.spread),
      percent(await ask('understood', theirs, sort), ''),
      `${(mine.middle / other.middle).toFixed(1)} ×`,
    ]);
  }
  const head = ['dates', 'ours', 'a second', 'spread', 'read', 'peer', 'a second', 'spread', 'read', 'ratio'];
  console.log(plainTable(head, rows, [1, 5]));
}

/** By how much a hostile text takes longer when it is twice as long. */
async function growth(ask, reader) {
  const rows = [];
  for (const name of Object.keys(HOSTILE)) {
    const short = await ask('hostile', reader, name, SHORT, 24);
    const long = await ask('hostile', reader, name, LONG, 6);
    const least = SHORT.map((_, index) => Math.min(short.even[index], short.odd[index]));
    const worst = worstFactor(least);
    const noise = Math.abs(worstFactor(short.even) - worstFactor(short.odd));
    rows.push({
      name,
      worst,
      noise,
      cells: [
        name,
        ...least.map(micro),
        worst.toFixed(2),
        `±${noise.toFixed(2)}`,
        ...LONG.map(
          (_, index) => micro(Math.min(long.even[index], long.odd[index])) + (long.read[index] ? ' read!' : ''),
        ),
      ],
    });
  }
  rows.sort((a, b) => b.worst - a.worst);
  const over = rows.filter(({worst}) => worst > 2);
  const unsure = over.filter(({worst, noise}) => worst - noise <= 2);
  const head = [
    'repeated',
    ...SHORT.map((length) => `µs at ${length}`),
    'worst',
    'noise',
    ...LONG.map((length) => `µs at ${whole(length)}`),
  ];
  console.log(`\n${reader} on texts made to be slow, least of 24 batches (long ones of 6); “worst” is the worst factor by which twice the length takes
longer, “noise” how far that lies apart between every other batch:\n`);
  console.log(
    plainTable(
      head,
      rows.map(({cells}) => cells),
    ),
  );
  console.log(
    `\n${reader}: worst factor ${rows[0].worst.toFixed(2)} ±${rows[0].noise.toFixed(2)} (${rows[0].name}); to reach: at most 2. Above it: ` +
      `${over.length} of ${rows.length}, of which ${unsure.length} by no more than the noise.`,
  );
}

function worstFactor(times) {
  return Math.max(...times.slice(1).map((time, index) => time / times[index]));
}

function whole(value) {
  return Math.round(value).toLocaleString('en');
}

function percent(part, sign = '±') {
  return `${sign}${Math.round(part * 100)} %`;
}

function micro(value) {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole(value);
}
