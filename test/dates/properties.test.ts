import {expect} from 'chai';
import fc from 'fast-check';
import {civilToMs, msToCivil} from '../../src/dates/calendar/calendar.js';
import {
  certainlyBefore,
  certainlyOverlaps,
  compareWhen,
  formatWhen,
  parseEDTF,
  possiblyOverlaps,
  type ParseOptions,
  type When,
  WhenSyntaxError,
} from '../../src/dates/index.js';
import {parseWhen} from '../../src/dates/parse-when.js';
import {PHRASE_TABLES} from './phrases/phrase.table.js';
import {runs} from '../runs.js';

const SEED = 20190701;
const RUNS = {numRuns: runs(1500), seed: SEED};
const REFERENCE = '2019-07-01';

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({min: 0, max: 9999}).map((value) => String(value).padStart(4, '0'));
const month = fc.integer({min: 1, max: 12}).map(two);
const day = fc.integer({min: 1, max: 28}).map(two);
const qualifier = fc.constantFrom('', '?', '~', '%');
const withUnknown = (digits: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(digits, fc.nat({max: 2}))
    .map(([text, unknown]) => text.slice(0, text.length - unknown) + 'X'.repeat(unknown));

/** A date of any level. */
const edtfDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc
    .tuple(fc.constantFrom('', '-'), withUnknown(year.filter((text) => text >= '1000')), qualifier)
    .map((parts) => parts.join('')),
  fc.tuple(year, qualifier, month, qualifier, day, qualifier).map(([y, p, m, q, d, r]) => `${y}${p}-${m}${q}-${d}${r}`),
  fc.tuple(qualifier, year, qualifier, month, qualifier, day).map(([p, y, q, m, r, d]) => `${p}${y}-${q}${m}-${r}${d}`),
  fc.tuple(withUnknown(year), month, fc.constantFrom('XX', '0X', '1X', '2X', '15')).map((parts) => parts.join('-')),
  fc.tuple(year, fc.integer({min: 21, max: 41})).map((parts) => parts.join('-')),
  fc.tuple(fc.constantFrom('Y', 'Y-'), fc.integer({min: 10_000, max: 2e9})).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({min: 1, max: 99}), fc.integer({min: 3, max: 10}))
    .map(([y, m, e]) => `${y}${m}E${e}`),
  fc
    .tuple(
      year.filter((text) => text >= '0001'),
      fc.integer({min: 1, max: 4}),
    )
    .map((parts) => parts.join('S')),
);

/** A text of any level that may still be refused: an interval may end before it begins. */
const edtf = fc.oneof(
  edtfDate,
  fc
    .tuple(fc.oneof(edtfDate, fc.constantFrom('', '..')), fc.oneof(edtfDate, fc.constantFrom('', '..')))
    .map((parts) => parts.join('/')),
  fc
    .tuple(
      fc.constantFrom('[]', '{}'),
      fc.array(edtfDate, {minLength: 1, maxLength: 4}),
      fc.constantFrom('', '..'),
      fc.constantFrom('', '..'),
    )
    .map(
      ([brackets, dates, before, after]) =>
        `${brackets[0]}${before}${dates.join(',')}${dates.length > 1 ? after : ''}${brackets[1]}`,
    ),
);

const PHRASES = PHRASE_TABLES.flatMap(({rows}) =>
  rows
    .split('\n')
    .map((row) => row.trim().split(' = ')[0]!)
    .filter((text) => text !== ''),
);
const phrase = fc.constantFrom(...PHRASES);

function read(text: string, options: ParseOptions = {}): When | undefined {
  try {
    return parseWhen(text, {...options, reference: REFERENCE});
  } catch (error) {
    if (error instanceof WhenSyntaxError) {
      expect(error.at).to.be.within(0, text.length);
      expect(error.message).to.not.equal('');
      return undefined;
    }
    throw error;
  }
}

function expectSound({start, end}: When): void {
  for (const moment of [start.earliest, start.latest, end.earliest, end.latest]) expect(moment).to.not.be.NaN;
  expect(start.earliest).to.be.at.most(start.latest);
  expect(end.earliest).to.be.at.most(end.latest);
  expect(start.earliest).to.be.below(end.latest);
}

const dated = fc
  .oneof(edtf, phrase)
  .map((text) => read(text))
  .filter((when) => when !== undefined);

describe('every date that is read', () => {
  it('has bounds in order and none that is NaN', () => {
    fc.assert(
      fc.property(fc.oneof(edtf, phrase), (text) => {
        const when = read(text);
        if (when) expectSound(when);
      }),
      RUNS,
    );
  });

  it('has an EDTF that is read to the same bounds and written as itself', () => {
    fc.assert(
      fc.property(dated, (when) => {
        const again = parseEDTF(when.edtf);
        expect([again.kind, again.start, again.end, again.edtf]).to.deep.equal([
          when.kind,
          when.start,
          when.end,
          when.edtf,
        ]);
      }),
      RUNS,
    );
  });

  it('has in every zone bounds in order, and an EDTF that is read to the same bounds there', () => {
    const zones = fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo');
    fc.assert(
      fc.property(fc.oneof(edtf, phrase), zones, (text, timeZone) => {
        const when = read(text, {timeZone});
        if (!when) return;
        expectSound(when);
        const again = parseWhen(when.edtf, {timeZone, edtf: true});
        expect([again.kind, again.start, again.end, again.edtf]).to.deep.equal([
          when.kind,
          when.start,
          when.end,
          when.edtf,
        ]);
      }),
      RUNS,
    );
  });

  it('says nothing of `circa` in its EDTF, which is read to the same bounds with the same one', () => {
    fc.assert(
      fc.property(fc.oneof(edtf, phrase), fc.constantFrom(0, 1, 3, 50), (text, circa) => {
        const when = read(text, {circa});
        if (when) expect(parseEDTF(when.edtf, {circa}).start).to.deep.equal(when.start);
      }),
      RUNS,
    );
  });

  it('is written in words without “undefined”, “NaN” or “Infinity”, in every style', () => {
    fc.assert(
      fc.property(dated, fc.constantFrom('long', 'short', 'full'), (when, style) => {
        expect(formatWhen(when, {style}))
          .to.match(/\S/)
          .and.not.match(/undefined|NaN|Infinity|\[object/);
      }),
      RUNS,
    );
  });

  it('only widens where “~” is put behind it', () => {
    fc.assert(
      fc.property(fc.tuple(year, month, day, fc.integer({min: 1, max: 3})), ([y, m, d, parts]) => {
        const text = [y, m, d].slice(0, parts).join('-');
        const plain = parseEDTF(text).start;
        const approximate = parseEDTF(`${text}~`).start;
        expect(approximate.earliest).to.be.below(plain.earliest);
        expect(approximate.latest).to.be.above(plain.latest);
        expect(parseEDTF(`${text}?`).start).to.deep.equal(plain);
      }),
      RUNS,
    );
  });

  it('holds every date of which a digit is known, where it is not', () => {
    fc.assert(
      fc.property(fc.tuple(year, month, day), fc.nat({max: 9}), ([y, m, d], hidden) => {
        const text = `${y}-${m}-${d}`;
        const masked = text[hidden] === '-' ? text : `${text.slice(0, hidden)}X${text.slice(hidden + 1)}`;
        const known = parseEDTF(text).start;
        const unknown = parseEDTF(masked).start;
        expect(unknown.earliest).to.be.at.most(known.earliest);
        expect(unknown.latest).to.be.at.least(known.latest);
      }),
      RUNS,
    );
  });
});

describe('every text at all', () => {
  it('is read or refused with a WhenSyntaxError, whatever its characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({maxLength: 60}), fc.string({unit: 'binary', maxLength: 60})),
        (text) => void read(text),
      ),
      RUNS,
    );
  });

  it('is read or refused, where a date was changed in one place', () => {
    fc.assert(
      fc.property(fc.oneof(edtf, phrase), fc.nat({max: 40}), fc.string({maxLength: 2}), (text, at, piece) => {
        const when = read(text.slice(0, at) + piece + text.slice(at + 1));
        if (when) expectSound(when);
      }),
      RUNS,
    );
  });

  it('is read or refused, where it is made of the words of dates', () => {
    const words = fc.constantFrom(...new Set(PHRASES.flatMap((text) => text.split(' '))));
    fc.assert(
      fc.property(
        fc.array(words, {minLength: 1, maxLength: 7}).map((list) => list.join(' ')),
        (text) => {
          const when = read(text);
          if (when) {
            expectSound(when);
            expect(parseEDTF(when.edtf).start).to.deep.equal(when.start);
          }
        },
      ),
      {numRuns: runs(6000), seed: SEED},
    );
  });
});

describe('comparing', () => {
  it('is a total order: of any two dates one is not after the other, and three are in line', () => {
    fc.assert(
      fc.property(dated, dated, dated, (a, b, c) => {
        expect(compareWhen(a, b)).to.not.be.NaN;
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).to.equal(0);
        const [x, y, z] = [a, b, c].sort(compareWhen) as [When, When, When];
        expect(compareWhen(x, y)).to.be.at.most(0);
        expect(compareWhen(x, z)).to.be.at.most(0);
        expect(compareWhen(y, z)).to.be.at.most(0);
      }),
      RUNS,
    );
  });

  it('never says of two dates both that one is over before the other and that they may overlap', () => {
    fc.assert(
      fc.property(dated, dated, (a, b) => {
        if (certainlyBefore(a, b)) expect(possiblyOverlaps(a, b)).to.equal(false);
        if (certainlyOverlaps(a, b)) expect(possiblyOverlaps(a, b)).to.equal(true);
        expect(possiblyOverlaps(a, b)).to.equal(possiblyOverlaps(b, a));
        expect(certainlyOverlaps(a, b)).to.equal(certainlyOverlaps(b, a));
      }),
      RUNS,
    );
  });
});

describe('the calendar', () => {
  it('counts days as Date does, as far as Date goes', () => {
    fc.assert(
      fc.property(fc.integer({min: -99_999_999, max: 99_999_999}), (days) => {
        const date = new Date(days * 86_400_000);
        const civil = {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
        expect(msToCivil(days * 86_400_000)).to.deep.equal(civil);
        expect(civilToMs(civil.year, civil.month, civil.day)).to.equal(days * 86_400_000);
      }),
      RUNS,
    );
  });
});
