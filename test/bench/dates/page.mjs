// What runs in the page: everything in its one thread, one after another.

import * as chrono from 'chrono-node';
import edtf from 'edtf';

import {parseEDTF} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {HOSTILE, hostileText} from './hostile.mjs';
import {level0, level1, phrases, REFERENCE} from './texts.mjs';

const ROUND_MS = 200;
const referenceDate = new Date(REFERENCE);

const sorts = {level0, level1, phrases};
const readers = {
  parseEDTF,
  parseWhen: (text) => parseWhen(text, {reference: referenceDate}),
  edtf,
  'chrono-node': (text) => chrono.parse(text, referenceDate),
};

/** What is read must not be thrown away before it has been made. */
let last;

/** Reads a text, or is refused. */
function attempt(read, text) {
  try {
    last = read(text);
    return true;
  } catch {
    return false;
  }
}

/** How many of the texts of a sort a reader understands. chrono-node refuses by finding nothing. */
function understood(reader, sort) {
  const read = readers[reader];
  return (
    sorts[sort].filter((text) => attempt(read, text) && !(Array.isArray(last) && last.length === 0)).length /
    sorts[sort].length
  );
}

/** Texts a second in one round. The clock of a page is coarse, so the round is long. */
function rate(reader, sort) {
  const read = readers[reader];
  const texts = sorts[sort];
  const begin = performance.now();
  let count = 0;
  let elapsed = 0;
  while (elapsed < ROUND_MS) {
    for (const text of texts) attempt(read, text);
    count += texts.length;
    elapsed = performance.now() - begin;
  }
  return (count / elapsed) * 1000;
}

/** A batch takes this long, a hundred times the step of the clock at least. */
const BATCH_MS = 2;

function batchMs(read, text, count) {
  const begin = performance.now();
  for (let index = 0; index < count; index++) attempt(read, text);
  return performance.now() - begin;
}

/** How many times a text is read in a batch. The quickest of three counts, for a collection may fall into one. */
function batchSize(read, text) {
  let count = 1;
  while (Math.min(batchMs(read, text, count), batchMs(read, text, count), batchMs(read, text, count)) < BATCH_MS)
    count *= 2;
  return count;
}

/**
 * µs that a reader takes for a hostile text of each length: the least of many batches, which take turns, so that what
 * disturbs one disturbs all of them alike. Twice over, from the even and the odd batches: how far those lie apart is
 * the noise.
 */
function hostile(reader, name, lengths, repeats) {
  const read = readers[reader];
  const texts = lengths.map((length) => hostileText(HOSTILE[name], length));
  const counts = texts.map((text) => batchSize(read, text));
  const least = [0, 1].map(() => lengths.map(() => Infinity));
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const [index, text] of texts.entries()) {
      const each = (batchMs(read, text, counts[index]) / counts[index]) * 1000;
      least[repeat % 2][index] = Math.min(least[repeat % 2][index], each);
    }
  }
  return {even: least[0], odd: least[1], read: texts.map((text) => attempt(read, text))};
}

globalThis.bench = {rate, understood, hostile};
