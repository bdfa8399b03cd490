// What the package `edtf` says of thousands of generated texts, beside what we say. It runs in Node, because a part of
// that package is no ES module and does not load in a browser. Where we differ on purpose, DIFFERENCES says so with the
// clause that decides.

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {build} from 'esbuild';
import oracle from 'edtf';

/**
 * Clauses are those of the Library of Congress specification of 4 February 2019. `applies` sees the text and both
 * verdicts, each `{min, max}` with an inclusive end in ms, or undefined where the text is refused.
 */
const DIFFERENCES = [
  {
    clause:
      'Level 0, Date: a day that is not in the calendar is no date (the oracle lets 1985-02-29 run over into March)',
    applies: (text, ours, theirs) => !ours && theirs && /-(02-(29|3\d)|(04|06|09|11)-31)/.test(plain(text)),
  },
  {
    clause:
      'Level 0, Date and Time: a time to the second lasts a second, one to the minute a minute (the oracle gives it no length)',
    applies: (text, ours, theirs) =>
      ours && theirs && text.includes('T') && ours.min === theirs.min && ours.max > theirs.max,
  },
  {
    clause:
      'Level 0, Time Interval: an interval whose end may be after its beginning is valid, 2004-06-11/2004 (the oracle: by its text)',
    applies: (text, ours, theirs) => ours && !theirs && text.includes('/') && ours.min < ours.max,
  },
  {
    clause: 'Level 1, Extended Interval: an open or unknown side is opposite to a date; /, ../.. and /.. name none',
    applies: (text, ours, theirs) => !ours && theirs && /^(\.\.)?\/(\.\.)?$/.test(text),
  },
  {
    clause:
      'Level 1, Extended Interval: an unknown side lies anywhere from the other on (the oracle has no bound for it)',
    applies: (text, ours, theirs) => ours && theirs && /^\/|\/$/.test(text),
  },
  {
    clause:
      'Level 1, Qualification: ~ says that the value is near; we widen by what sources mean, a year by five (the oracle does not widen)',
    applies: (text, ours, theirs) =>
      ours && theirs && /[~%]/.test(text) && ours.min <= theirs.min && ours.max >= theirs.max,
  },
  {
    clause:
      'Level 1, Qualification: ? ~ % follow any date, also one with X, a season or a long year (the oracle refuses them)',
    applies: (text, ours, theirs) => ours && !theirs && /[?~%]/.test(text),
  },
  {
    clause:
      'Level 1, Seasons: 21 to 24 are of three months, spring is March to May, winter from December on (the oracle: others)',
    applies: (text, ours, theirs) => ours && theirs && /^-?\d{4}-(2[1-9]|3[0-2])$/.test(text),
  },
  {
    clause:
      'Level 2, Sub-year groupings: 37 to 39 are four months each, 40 and 41 six (the oracle takes five and five)',
    applies: (text, ours, theirs) => ours && theirs && /-(3[3-9]|4[01])$/.test(text),
  },
  {
    clause:
      'Level 2, Sub-year groupings: they stand wherever a date stands, in intervals and with unspecified years (the oracle: alone)',
    applies: (text, ours, theirs) => ours && !theirs && /-(2[1-9]|3\d|4[01])\b/.test(text),
  },
  {
    clause: 'Level 1, Negative calendar year: -00XX is before 0000 (the oracle loses its sign, and -01XX its order)',
    applies: (text, ours) => ours && /^-[\dX]*X/.test(text),
  },
  {
    clause:
      'Level 1, Letter-prefixed calendar year: any number of digits (the oracle has no bounds beyond what Date reaches)',
    applies: (text, ours, theirs) => ours && theirs && /^Y/.test(text) && !Number.isFinite(theirs.min + theirs.max),
  },
  {
    clause:
      'Level 2, Exponential year: the exponent is a positive integer, and beyond 10^15 years no moment is told from the next',
    applies: (text, ours, theirs) => !ours && theirs && /^Y-?\d+E(0|\d\d)/.test(text),
  },
  {
    clause: 'Level 0, Date: a year has four digits, and five or more only after Y (the oracle: ms, or a decade)',
    applies: (text, ours, theirs) => !ours && theirs && /^-?(\d{5,}|\d{3}[?~%]?)$/.test(text),
  },
  {
    clause: 'Level 2, Significant digits: 1950S2 is some year from 1900 to 1999 (the oracle gives 1950)',
    applies: (text, ours, theirs) =>
      ours && theirs && /S\d+$/.test(text) && ours.min <= theirs.min && ours.max >= theirs.max,
  },
  {
    clause:
      'Level 2, Set representation: the bounds hold every member (the oracle takes the beginning of a last range for its end)',
    applies: (text, ours, theirs) =>
      ours && theirs && /^[[{]/.test(text) && ours.min <= theirs.min && ours.max >= theirs.max,
  },
  {
    clause:
      'Level 2, Set representation: a range in a set runs forward, and a set is open on a side where another date bounds it',
    applies: (text, ours, theirs) => !ours && theirs && /^[[{]/.test(text),
  },
  {
    clause:
      'Level 2, Set representation: a member may be any date (the oracle: none with qualifier, unspecified digits or season)',
    applies: (text, ours, theirs) => ours && !theirs && /^[[{]/.test(text),
  },
  {
    clause:
      'Level 2, Unspecified digit: the bounds hold the first and the last date that fit, 1985-XX-31 (the oracle: component by component)',
    applies: (text, ours, theirs) => ours && theirs && text.includes('X'),
  },
  {
    clause: 'Level 2, Unspecified digit: X stands for any digit of a component that can have it, and none that cannot',
    applies: (text, ours, theirs) => Boolean(ours) !== Boolean(theirs) && text.includes('X'),
  },
];

const plain = (text) => text.replace(/[?~%]/g, '');

/** The same numbers each time (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(20190204);
const pick = (...values) => values[Math.floor(next() * values.length)];
const number = (least, most) => least + Math.floor(next() * (most - least + 1));
const two = (value) => String(value).padStart(2, '0');
const year = () => pick('', '', '', '-') + String(number(1, 9999)).padStart(4, '0');
const month = () => two(number(1, 12));
const day = () => two(number(1, 31));
const sign = () => pick('', '', '?', '~', '%');
const mask = (digits) => [...digits].map((digit) => (digit !== '-' && next() < 0.3 ? 'X' : digit)).join('');
const date0 = () => pick(year(), `${year()}-${month()}`, `${year()}-${month()}-${day()}`);

/** Generators of texts, level by level, most but not all of them valid. */
const GENERATORS = {
  'level 0 dates': date0,
  'level 0 dates of impossible parts': () =>
    pick(`${year()}-${two(number(0, 45))}-${two(number(0, 33))}`, `${year()}-02-${number(28, 31)}`),
  'level 0 date-times': () => {
    const seconds = `:${two(number(0, 61))}`;
    const time = `${two(number(0, 25))}:${two(number(0, 61))}${pick('', seconds, seconds, ':30.250')}`;
    return `${year()}-${month()}-${two(number(1, 28))}T${time}${pick('', 'Z', '+02', '-04:30')}`;
  },
  'level 0 intervals': () => {
    const start = year();
    return pick(`${date0()}/${date0()}`, `${start}-${month()}-${day()}/${start}`, `${start}/${start}-${month()}`);
  },
  'level 1 qualified dates': () => date0() + sign(),
  'level 1 seasons': () => `${year()}-${number(20, 25)}`,
  'level 1 unspecified digits': () => {
    const text = year();
    return pick(
      `${text.slice(0, -1)}X`,
      `${text.slice(0, -2)}XX`,
      `${text}-XX`,
      `${text}-${month()}-XX`,
      `${text}-XX-XX`,
    );
  },
  'level 1 extended intervals': () =>
    pick(
      `${date0()}/`,
      `/${date0()}`,
      `${date0()}/..`,
      `../${date0()}`,
      `${date0()}${sign()}/${date0()}${sign()}`,
      '/',
      '../..',
    ),
  'level 1 long years': () => `Y${pick('', '-')}${number(1, 300_000)}`,
  'level 2 exponents and digits': () =>
    pick(
      `Y${pick('', '-')}${number(1, 99)}E${pick(0, 1, 2, 3, 4, 5, 16)}`,
      `${year()}S${number(0, 5)}`,
      `Y${number(10_000, 200_000)}S${number(1, 5)}`,
    ),
  'level 2 groupings': () => `${year()}-${number(20, 43)}`,
  'level 2 qualified components': () =>
    `${pick('', '', '?', '~', '%')}${year()}${sign()}-${sign()}${month()}${sign()}-${sign()}${two(number(1, 28))}${sign()}`,
  'level 2 unspecified digits': () => mask(pick(year(), `${year()}-${month()}`, `${year()}-${month()}-${day()}`)),
  'level 2 sets': () => {
    const members = Array.from({length: number(1, 4)}, () => pick(date0(), date0(), `${date0()}..${date0()}`));
    const [open, close] = pick('[]', '{}');
    return `${open}${pick('', '', '..')}${members.join(',')}${pick('', '', '..')}${close}`;
  },
  'anything with one sign changed': () => {
    const text = pick(date0(), `${date0()}/${date0()}`, `${year()}-XX`, `[${date0()},${date0()}]`);
    const at = number(0, text.length);
    return (
      text.slice(0, at) +
      pick('', '0', '9', 'X', '-', '/', '.', '?', '~', ' ', 'T', 'Y', 'S', 'E', ',') +
      text.slice(at + pick(0, 1))
    );
  },
};

const EACH = 600;

function theirVerdict(text) {
  try {
    const date = oracle(text);
    return {min: date.min, max: date.max};
  } catch {
    return undefined;
  }
}

describe('EDTF beside the package edtf', () => {
  let parseEDTF;
  let WhenSyntaxError;

  before(async () => {
    const {outputFiles} = await build({
      entryPoints: ['src/dates/index.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
      tsconfig: 'tsconfig.json',
    });
    ({parseEDTF, WhenSyntaxError} = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
    ));
  });

  function ourVerdict(text) {
    try {
      const {start, end} = parseEDTF(text);
      const min = Math.min(start.earliest, end.earliest);
      return {min, max: Number.isFinite(end.latest) ? end.latest - 1 : end.latest};
    } catch (error) {
      assert.ok(error instanceof WhenSyntaxError, String(error));
      return undefined;
    }
  }

  const used = new Set();
  for (const [name, generate] of Object.entries(GENERATORS)) {
    it(`says the same of ${EACH} ${name}, or differs for a reason that is written down`, () => {
      const unexplained = [];
      for (let count = 0; count < EACH; count++) {
        const text = generate();
        const ours = ourVerdict(text);
        const theirs = theirVerdict(text);
        if (ours?.min === theirs?.min && ours?.max === theirs?.max) continue;
        const reason = DIFFERENCES.find(({applies}) => applies(text, ours, theirs));
        if (reason) used.add(reason.clause);
        else unexplained.push(`${text}: ${JSON.stringify(ours)} and not ${JSON.stringify(theirs)}`);
      }
      assert.deepEqual(unexplained.slice(0, 12), []);
    });
  }

  it('differs for no reason that is written down and never met', () => {
    assert.deepEqual(
      DIFFERENCES.map(({clause}) => clause).filter((clause) => !used.has(clause)),
      [],
    );
  });
});
