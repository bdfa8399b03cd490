import {expect} from 'chai';
import {momentWords} from '../../../src/layout/axis/moment-text.js';
import {languageOf} from '../../../src/layout/index.js';
import {ar} from '../../../src/i18n/ar.js';
import {civilToMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_SECOND, MS_PER_YEAR} from '../../../src/dates/calendar/calendar.js';

describe('a moment in words', () => {
  const cases: readonly [ms: number, perPx: string, msPerPx: number, text: string][] = [
    [Date.UTC(2019, 5, 30, 14, 5, 30, 250), 'a millisecond', 1, '30 June 2019 at 14:05:30.250'],
    [Date.UTC(2019, 5, 30, 14, 5, 30), 'a second', MS_PER_SECOND, '30 June 2019 at 14:05:30'],
    [Date.UTC(2019, 5, 30, 14, 5, 30), 'an hour', MS_PER_HOUR, '30 June 2019 at 14:05'],
    [Date.UTC(2019, 5, 30, 14, 5, 30), 'a day', MS_PER_DAY, '30 June 2019'],
    [Date.UTC(2019, 5, 30), 'ten days', 10 * MS_PER_DAY, 'June 2019'],
    [Date.UTC(2019, 5, 30), 'a year', MS_PER_YEAR, '2019'],
    [Date.UTC(2019, 5, 30), 'eight years', 8 * MS_PER_YEAR, '2010'],
    [Date.UTC(-43, 2, 15), 'a day', MS_PER_DAY, '15 March 44 BCE'],
    [civilToMs(12_345, 6, 30), 'a day', MS_PER_DAY, '12,345 CE'],
    [civilToMs(-12_345, 6, 30), 'a day', MS_PER_DAY, '12,346 BCE'],
    [-66e6 * MS_PER_YEAR, 'a million years', 1e6 * MS_PER_YEAR, '66 million BCE'],
    [-5e25, 'too many years', 1e9 * MS_PER_YEAR, '1,000 trillion BCE'],
  ];
  for (const [ms, perPx, msPerPx, text] of cases) {
    it(`is “${text}” where a px is ${perPx}`, () => {
      expect(momentWords(ms, msPerPx, languageOf('en'))).to.equal(text);
    });
  }

  it('is said by the clock of a time zone', () => {
    const words = (ms: string, msPerPx: number) =>
      momentWords(Date.parse(ms), msPerPx, languageOf('en'), 'America/New_York');
    expect(words('2025-11-02T05:50Z', 60_000)).to.include('2 November 2025').and.include('1:50');
    expect(words('2025-11-02T06:10Z', 60_000)).to.include('1:10');
    expect(words('2025-11-03T04:59Z', MS_PER_DAY)).to.equal('2 November 2025');
    expect(words('2026-01-01T04:59Z', 10 * MS_PER_DAY)).to.equal('December 2025');
    expect(words('2026-01-01T04:59Z', MS_PER_YEAR)).to.equal('2025');
  });

  it('is said in the language of the page', () => {
    expect(momentWords(Date.UTC(2019, 5), 10 * MS_PER_DAY, languageOf('ar', ar))).to.match(/يونيو/);
  });
});
