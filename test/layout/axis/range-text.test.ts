import {expect} from 'chai';
import fc from 'fast-check';
import {fromToWords, timeRangeEDTF, timeRangeWords} from '../../../src/layout/axis/range-text.js';
import {languageOf} from '../../../src/layout/index.js';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {civilToMs, MS_PER_DAY, MS_PER_YEAR} from '../../../src/dates/calendar/calendar.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(300)};
const at = (text: string) => Date.parse(text);
const range = (start: number, end: number) => ({start, end});

describe('timeRangeEDTF', () => {
  const cases: readonly [start: number, end: number, parts: number, text: string][] = [
    [at('2014-01-01'), at('2020-01-01'), 3, '2014/2019'],
    [at('2014-01-01'), at('2015-01-01'), 3, '2014-01/2014-12'],
    [at('2014-01-01'), at('2014-01-02'), 3, '2014-01-01T00/2014-01-01T23'],
    [at('2014-03-05'), at('2014-03-06'), 1, '2014-03-05'],
    [at('2019-06-30T14:05:30'), at('2019-06-30T14:05:31'), 100, '2019-06-30T14:05:30'],
    [civilToMs(12_000), civilToMs(12_000, 2), 3, 'Y12000'],
    [civilToMs(-12_000), civilToMs(-10_000), 3, 'Y-12000/Y-10001'],
  ];
  for (const [start, end, parts, text] of cases) {
    it(`writes ${text} for ${parts} parts at least`, () => {
      expect(timeRangeEDTF(range(start, end), parts)).to.equal(text);
    });
  }

  it('can be read again, and then reaches over all of the range, by less than its parts on either side', () => {
    fc.assert(
      fc.property(
        fc.integer({min: civilToMs(-9000), max: civilToMs(9000)}),
        fc.double({min: Math.log(MS_PER_DAY), max: Math.log(900 * MS_PER_YEAR), noNaN: true}),
        fc.integer({min: 1, max: 200}),
        (start, logSpan, parts) => {
          const end = start + Math.exp(logSpan);
          const read = parseWhen(timeRangeEDTF(range(start, end), parts));
          const [earliest, latest] = [read.start.earliest, read.end.latest];
          const slack = Math.max(1000, ((end - start) / parts) * 1.2);
          expect(earliest).to.be.within(start - slack, start);
          expect(latest).to.be.within(end - (end - start) * 2e-6, end + slack);
        },
      ),
      RUNS,
    );
  });
});

describe('timeRangeEDTF in a time zone', () => {
  it('writes its days, and times as they are in UTC', () => {
    const inNewYork = (start: string, end: string, parts: number) =>
      timeRangeEDTF(range(at(start), at(end)), parts, 'America/New_York');
    expect(inNewYork('2025-11-02T04:00Z', '2025-11-03T05:00Z', 1)).to.equal('2025-11-02');
    expect(inNewYork('2025-11-02T04:00Z', '2025-11-05T05:00Z', 3)).to.equal('2025-11-02/2025-11-04');
    expect(inNewYork('2025-11-02T05:50Z', '2025-11-02T06:10Z', 20)).to.equal('2025-11-02T05:50Z/2025-11-02T06:09Z');
    expect(inNewYork('2026-01-01T05:00Z', '2031-01-01T05:00Z', 4)).to.equal('2026/2030');
  });

  it('is read again in the same zone to a range around it, less than two of its parts wider on either side', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Kathmandu'),
        fc.integer({min: at('1700-01-01'), max: at('2100-01-01')}),
        fc.double({min: Math.log(60_000), max: Math.log(50 * MS_PER_YEAR), noNaN: true}),
        (timeZone, start, logSpan) => {
          const end = start + Math.exp(logSpan);
          const {start: from, end: to} = parseWhen(timeRangeEDTF(range(start, end), 12, timeZone), {timeZone});
          const slack = Math.max(1000, ((end - start) / 12) * 2);
          expect(from.earliest).to.be.within(start - slack, start);
          expect(to.latest).to.be.within(end - (end - start) * 2e-6, end + slack);
        },
      ),
      RUNS,
    );
  });
});

describe('timeRangeWords', () => {
  it('says times by the clock of a time zone', () => {
    const words = timeRangeWords(
      range(at('2025-11-02T05:00Z'), at('2025-11-02T08:00Z')),
      languageOf('en'),
      'Europe/Berlin',
    );
    expect(words).to.include('06:00').and.include('08:00');
  });

  const cases: readonly [start: number, end: number, text: string][] = [
    [at('2014-01-01'), at('2020-01-01'), '2014–2019'],
    [civilToMs(-252_000_000), civilToMs(-66_000_000), 'from 252 to 66 Ma'],
    [civilToMs(-300_000), civilToMs(2026), 'from 302 ka to 2026'],
  ];
  for (const [start, end, text] of cases) {
    it(`says “${text}”`, () => {
      expect(timeRangeWords(range(start, end), languageOf('en'))).to.equal(text);
    });
  }

  it('is said in the language of the page', () => {
    expect(timeRangeWords(range(civilToMs(-252_000_000), civilToMs(-66_000_000)), languageOf('de', de))).to.equal(
      'von 252 bis 66 Ma',
    );
  });
});

describe('fromToWords', () => {
  it('is one moment where a range begins and ends in the same', () => {
    expect(fromToWords('June 2019', 'June 2019', languageOf('en'))).to.equal('June 2019');
  });

  it('names both ends in the language of the page', () => {
    expect(fromToWords('June 2019', '2020', languageOf('en'))).to.equal('from June 2019 to 2020');
    expect(fromToWords('2019', '2020', languageOf('ar', ar))).to.match(/[\u0600-\u06ff].*2019.*2020/);
  });
});
