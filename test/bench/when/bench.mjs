// Dates a second, in one thread of this process, beside the packages `edtf` and `chrono-node` in the same run:
//
//   node test/bench/when/bench.mjs
//
// Seeded, five rounds each; the middle round counts, with the spread of the five. V8 is the engine of Chromium as of Node.

import {build} from 'esbuild';
import * as chrono from 'chrono-node';
import edtf from 'edtf';

const ROUNDS = 5;
const ROUND_MS = 150;

const {outputFiles} = await build({
  entryPoints: ['src/when/index.ts'], bundle: true, write: false, format: 'esm', logLevel: 'error', tsconfig: 'tsconfig.json',
});
const {parseEDTF, parseWhen} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

let state = 20190701;
const number = (least, most) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return least + Math.floor((state / 2 ** 32) * (most - least + 1));
};
const two = (value) => String(value).padStart(2, '0');
const many = (make) => Array.from({length: 2000}, (_, index) => make(index));
const year = () => number(1000, 2100);

const level0 = many((index) => [
  `${year()}`, `${year()}-${two(number(1, 12))}`, `${year()}-${two(number(1, 12))}-${two(number(1, 28))}`,
][index % 3]);
const level1 = many((index) => [
  `${year()}?`, `${year()}-${two(number(1, 12))}~`, `${number(100, 209)}X`, `${number(10, 20)}XX`, `${year()}-XX`,
  `${year()}-${two(number(1, 12))}-XX`,
  `${year()}/..`, `../${year()}`, `${year()}-21`, `Y${number(10_000, 200_000)}`,
][index % 10]);
const phrases = many((index) => [
  `${number(1, 28)} September ${year()}`, `September ${number(1, 28)}, ${year()}`, `Feb ${year()}`, 'this Sunday', 'yesterday', 'last week',
  'two years ago', 'September', `late March ${year()}`, `since ${year()}`,
][index % 10]);
const reference = new Date(Date.UTC(2019, 6, 1));

/** Texts a second: the middle of the rounds, and how far they spread. */
function measure(texts, read) {
  const rates = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const begin = performance.now();
    let count = 0;
    let elapsed = 0;
    while (elapsed < ROUND_MS) {
      for (const text of texts) read(text);
      count += texts.length;
      elapsed = performance.now() - begin;
    }
    // The first round warms up.
    if (round > 0) rates.push((count / elapsed) * 1000);
  }
  rates.sort((a, b) => a - b);
  return {rate: rates[ROUNDS >> 1], spread: (rates[ROUNDS - 1] - rates[0]) / rates[ROUNDS >> 1]};
}

const says = ({rate, spread}) => `${Math.round(rate).toLocaleString('en').padStart(10)} a second ±${Math.round(spread * 50)} %`;

function compare(name, texts, floor, ours, otherName, other) {
  const mine = measure(texts, ours);
  const theirs = measure(texts, other);
  const ratio = (mine.rate / theirs.rate).toFixed(1);
  console.log(`${name.padEnd(14)}${says(mine)}, at least ${floor.toLocaleString('en')}; ${otherName} ${says(theirs)}; ratio ${ratio}`);
  if (mine.rate < floor) process.exitCode = 1;
}

compare('EDTF level 0', level0, 2_000_000, parseEDTF, 'edtf', edtf);
compare('EDTF level 1', level1, 500_000, parseEDTF, 'edtf', (text) => { try { edtf(text); } catch { /* refused */ } });
compare('phrases', phrases, 100_000, (text) => parseWhen(text, {reference}), 'chrono-node', (text) => chrono.parse(text, reference));

// Doubling the length of a hostile text may at most double the time.
const hostile = {
  'digits': (length) => '1'.repeat(length),
  'nested parts': (length) => 'early '.repeat(length / 6),
  'fillers': (length) => 'in '.repeat(length / 3),
  'qualifiers': (length) => 'c. '.repeat(length / 3),
  'open sets': (length) => `[${'1850,'.repeat(length / 5)}`,
  'firsts of': (length) => 'first day of '.repeat(length / 13),
  'days before': (length) => '2 days before '.repeat(length / 14),
  'thousands': (length) => '1,000'.repeat(length / 5),
};
for (const [name, make] of Object.entries(hostile)) {
  const time = (length) => {
    const text = make(length).slice(0, 200);
    return 1e6 / measure([text], (each) => { try { parseWhen(each, {reference}); } catch { /* refused */ } }).rate;
  };
  const [half, whole] = [time(100), time(200)];
  const ratio = (whole / half).toFixed(2);
  console.log(`${name.padEnd(14)}100 characters ${half.toFixed(1)} µs, 200 characters ${whole.toFixed(1)} µs: ${ratio} times`);
}
