import {expect} from 'chai';
import fc from 'fast-check';
import {formatWhen, type When} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {runs} from '../../runs.js';

const RUNS = {numRuns: runs(3000), seed: 20190701};

const pick = (low: number, high: number): fc.Arbitrary<number> => fc.integer({min: low, max: high});
const joined = (...texts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...texts).map((parts) => parts.join(''));

const MONTHS = fc.constantFrom('January', 'February', 'April', 'May', 'September', 'December');
const wholes = fc.oneof(
  pick(4, 19).map((n) => `${n}th century`),
  pick(4, 9).map((n) => `${n}th century BC`),
  pick(4, 6).map((n) => `${n}th millennium BC`),
  pick(100, 202).map((n) => `${n}0s`),
  pick(11, 99).map((n) => `${n}0s BC`),
  pick(1000, 2020).map(String),
  pick(1, 900).map((n) => `${n} BC`),
  joined(
    MONTHS,
    pick(1000, 2020).map((n) => ` ${n}`),
  ),
  fc.tuple(pick(1, 28), MONTHS, pick(1600, 2020)).map((parts) => parts.join(' ')),
);
const parts = fc.constantFrom(
  ...['', '', '', 'early ', 'mid ', 'late ', 'early to mid ', 'first half of the ', 'second half of the '],
  ...['first quarter of the ', 'last quarter of the ', 'start of the ', 'end of the '],
);
const dates = joined(fc.constantFrom('', '', '', 'c. ', 'perhaps '), parts, wholes);
const ties = fc.constantFrom('since ', 'until ', 'before ', 'after ', 'by ', 'not before ');
const texts = fc.oneof(
  dates,
  joined(ties, dates),
  joined(fc.constant('from '), dates, fc.constant(' to '), dates),
  joined(fc.constant('between '), dates, fc.constant(' and '), dates),
  joined(dates, fc.constantFrom(' or ', ' and '), dates),
);

/** The digits of a year and what else EDTF has beside phrases. */
const edtf = fc.oneof(
  pick(1000, 9999).map((year) => `${year}`),
  fc.tuple(pick(10, 99), fc.constantFrom('XX', 'XX~', 'XX?')).map(([century, x]) => `${century}${x}`),
  fc.tuple(pick(100, 999), fc.constantFrom('X', 'X%')).map(([decade, x]) => `${decade}${x}`),
  fc.tuple(pick(1000, 9999), pick(21, 28)).map(([year, season]) => `${year}-${season}`),
  fc.tuple(pick(1000, 9999), pick(33, 41)).map(([year, part]) => `${year}-${part}`),
  fc
    .tuple(pick(1000, 1999), pick(2000, 9999), fc.constantFrom('..', '/', ','))
    .map(([from, to, tie]) => (tie === '/' ? `${from}/${to}` : `[${from}${tie}${to}]`)),
  pick(1000, 9999).chain((year) => fc.constantFrom(`[..${year}]`, `[${year}..]`, `../${year}`, `${year}/..`)),
);

function read(text: string): When | undefined {
  try {
    return parseWhen(text, {reference: '2019-07-01'});
  } catch {
    return undefined;
  }
}

/** Whether each reading that one date leaves open the other one does as well. */
function expectAsWide(again: When, when: When, what: string): void {
  expect(again.start.earliest, what).to.be.at.most(when.start.earliest);
  expect(again.end.latest, what).to.be.at.least(when.end.latest);
  const [from, to] = when.edtf.split('/');
  // What went on within one year is said to be of that year.
  if (from === to) return;
  expect(again.kind, what).to.equal(when.kind);
  expect(again.start.latest, what).to.be.at.least(when.start.latest);
  expect(again.end.earliest, what).to.be.at.most(when.end.earliest);
}

describe('what is written in English', () => {
  it('is read to the same bounds or wider ones, wherever it can be read: never to narrower ones, or as something else', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(texts, edtf), (text) => {
        const when = read(text);
        const words = when && formatWhen(when);
        const again = words === undefined ? undefined : read(words);
        if (!when || !again) return;
        count++;
        expectAsWide(again, when, `${text} → ${when.edtf} → ${words} → ${again.edtf}`);
      }),
      RUNS,
    );
    expect(count).to.be.above(RUNS.numRuns / 2);
  });

  // The exceptions, with their reasons.
  const EXCEPTIONS: readonly (readonly [edtf: string, words: string, reason: string])[] = [
    ['00XX', '1st century', 'the year 0 is 1 BCE, and people write 00XX of the first century'],
    ['-00XX', '1st century BCE', 'which is a year longer, for a 1st century BCE without its last year has no name'],
    ['{1850}', '1850', 'all of a set of one is that one'],
  ];
  for (const [written, words, reason] of EXCEPTIONS) {
    it(`${written} is “${words}”: ${reason}`, () => {
      expect(formatWhen(parseWhen(written))).to.equal(words);
    });
  }
});
