import {expect} from 'chai';
import fc from 'fast-check';
import {formatWhen, type When} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {de} from '../../../src/i18n/de.js';
import {en} from '../../../src/i18n/en.js';
import {es} from '../../../src/i18n/es.js';
import {fr} from '../../../src/i18n/fr.js';
import type {Vocabulary} from '../../../src/i18n/vocabulary.js';
import {runs} from '../../runs.js';
import {edtf, texts} from './random-dates.js';

const RUNS = {numRuns: runs(1500), seed: 20190701};

function read(text: string, vocabulary?: Vocabulary): When | undefined {
  try {
    return parseWhen(text, {reference: '2019-07-01', vocabulary});
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

const LANGUAGES = [
  {name: 'English', messages: en, vocabulary: undefined, style: 'long'},
  {name: 'French', messages: fr, vocabulary: fr.vocabulary, style: 'long'},
  {name: 'German', messages: de, vocabulary: de.vocabulary, style: 'long'},
  {name: 'Spanish', messages: es, vocabulary: es.vocabulary, style: 'long'},
  {name: 'short French', messages: fr, vocabulary: fr.vocabulary, style: 'short'},
  {name: 'short German', messages: de, vocabulary: de.vocabulary, style: 'short'},
  {name: 'short Spanish', messages: es, vocabulary: es.vocabulary, style: 'short'},
] as const;

for (const {name, messages, vocabulary, style} of LANGUAGES) {
  describe(`what is written in ${name}`, () => {
    it('is read to the same bounds or wider ones, wherever it can be read: never to narrower ones, or as something else', () => {
      let count = 0;
      fc.assert(
        fc.property(fc.oneof({weight: 4, arbitrary: texts}, {weight: 1, arbitrary: edtf}), (text) => {
          const when = read(text);
          const words = when && formatWhen(when, {messages, style});
          const again = words === undefined ? undefined : read(words, vocabulary);
          if (!when || !again) return;
          count++;
          expectAsWide(again, when, `${text} → ${when.edtf} → ${words} → ${again.edtf}`);
        }),
        RUNS,
      );
      expect(count).to.be.above(RUNS.numRuns / 2);
    });

    it('is written so again, where it is read to the same bounds', () => {
      let count = 0;
      fc.assert(
        fc.property(texts, (text) => {
          const when = read(text);
          const words = when && formatWhen(when, {messages, style});
          const again = words === undefined ? undefined : read(words, vocabulary);
          if (!when || again?.edtf !== when.edtf || again.precision !== when.precision) return;
          count++;
          expect(formatWhen(again, {messages, style}), `${text} → ${words}`).to.equal(words);
        }),
        RUNS,
      );
      expect(count).to.be.above(RUNS.numRuns / 3);
    });
  });
}

describe('what is written of days and hours', () => {
  const TEXTS = [
    'the morning of 5 or 6 May 2018',
    'from the morning of 5 to the evening of 6 May 2018',
    '14:05 on 5 or 6 May 2018',
    '2018-05-05T10:00/2018-05-05T11:30',
    '2018-05-05T10:00/2018-05-06T11:30',
    '2018-05-05T03:00/2018-05-05T05:00',
    '2018-05-05T14:05:00.250',
    '?-1850',
    '1850-?',
  ];
  for (const {name, messages, vocabulary} of LANGUAGES.slice(0, 4)) {
    it(`in ${name} is read to the same bounds`, () => {
      for (const text of TEXTS) {
        const when = parseWhen(text);
        const words = formatWhen(when, {messages});
        const {start, end, kind} = parseWhen(words, {vocabulary});
        expect({start, end, kind}, words).to.deep.equal({start: when.start, end: when.end, kind: when.kind});
      }
    });
  }
});

describe('what is read otherwise than it was written', () => {
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
