import {expect} from 'chai';
import {TickLabels} from '../../../src/layout/axis/tick-labels.js';
import {stepLength, ticksBetween, TICK_TIERS, type TickStep} from '../../../src/layout/axis/ticks.js';
import type {Language} from '../../../src/layout/index.js';
import {civilToMs} from '../../../src/dates/calendar/calendar.js';
import {zoneClock} from '../../../src/dates/calendar/zone-clock.js';
import type {Messages} from '../../../src/i18n/messages.js';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {es} from '../../../src/i18n/es.js';
import {en} from '../../../src/i18n/en.js';
import {fr} from '../../../src/i18n/fr.js';

const at = (text: string) => Date.parse(text);
const every = (unit: TickStep['unit'], count = 1): TickStep => ({unit, count});
/** Languages put spaces of several kinds between numbers and words, engines not the same ones. */
const plain = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200e\u200f]/g, '')
    // Engines do not agree on the digits of Arabic.
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

const TABLES: Readonly<Record<string, Messages>> = {en, de, es, fr, ar};
const language = (locale: string): Language => ({locale, messages: TABLES[locale] ?? en});

describe('the words at ticks', () => {
  const cases: readonly [locale: string, step: TickStep, tier: 'minor' | 'major', ms: number, words: string][] = [
    ['en', every('year'), 'major', at('2014-01-01'), '2014'],
    ['en', every('year'), 'major', civilToMs(44), '44'],
    ['en', every('year'), 'major', civilToMs(0), '1 BCE'],
    ['en', every('year'), 'major', civilToMs(-43), '44 BCE'],
    ['de', every('year'), 'major', civilToMs(-43), '44 v. Chr.'],
    ['fr', every('year'), 'major', civilToMs(-43), '44 av. J.-C.'],
    ['ar', every('year'), 'major', civilToMs(-43), '44 ق.م'],
    ['en', every('year', 100), 'major', civilToMs(1), '1 CE'],
    ['de', every('year', 100), 'major', civilToMs(1), '1 n. Chr.'],
    ['en', every('year', 100), 'major', civilToMs(-99), '100 BCE'],
    ['en', every('year'), 'major', at('1066-01-01'), '1066'],
    ['en', every('year', 5000), 'major', civilToMs(-9_999), '10,000 BCE'],
    ['de', every('year', 5000), 'major', civilToMs(-9_999), '10.000 v. Chr.'],
    ['en', every('year'), 'major', civilToMs(-399_999), '400,000 BCE'],
    ['en', every('year', 5000), 'major', civilToMs(10_000), '10,000'],
    ['en', every('ago', 1e5), 'major', civilToMs(1950 - 600_000), '600 ka'],
    ['en', every('ago', 1e6), 'major', civilToMs(1950 - 66e6), '66 Ma'],
    ['ar', every('ago', 1e6), 'major', civilToMs(1950 - 66e6), '66 Ma'],
    ['en', every('ago', 1e5), 'major', civilToMs(1950 - 66.2e6), '66.2 Ma'],
    ['de', every('ago', 1e5), 'major', civilToMs(1950 - 13.8001e9), '13,8001 Ga'],
    ['en', every('ago', 2e8), 'major', civilToMs(1950 - 13.8e9), '13.8 Ga'],
    ['en', every('ago', 5e9), 'major', civilToMs(1950), '0'],
    ['en', every('ago', 5e9), 'major', civilToMs(1950 + 5e9), '+5 Ga'],
    ['en', every('month'), 'minor', at('2018-10-01'), 'Oct'],
    ['de', every('month'), 'minor', at('2018-10-01'), 'Okt'],
    ['ar', every('month'), 'minor', at('2018-10-01'), 'أكتوبر'],
    ['en', every('month'), 'major', at('2018-10-01'), 'October 2018'],
    ['de', every('month'), 'major', at('2018-10-01'), 'Oktober 2018'],
    ['ar', every('month'), 'major', at('2018-10-01'), 'أكتوبر 2018'],
    ['en', every('month'), 'major', civilToMs(-43, 3), 'March 44 BCE'],
    ['de', every('month'), 'major', civilToMs(-43, 3), 'März 44 v. Chr.'],
    ['en', every('day'), 'minor', at('2018-10-08'), '8'],
    ['en', every('week'), 'minor', at('2018-10-15'), '15'],
    ['de', every('day'), 'minor', at('2018-10-08'), '8'],
    ['en', every('weekday'), 'major', at('2019-07-01'), 'Mon 1 Jul 2019'],
    ['en-US', every('weekday'), 'major', at('2019-07-01'), 'Mon, Jul 1, 2019'],
    ['de', every('weekday'), 'major', at('2019-05-06'), 'Mo., 6. Mai 2019'],
    ['fr', every('weekday'), 'major', at('2019-05-06'), 'lun. 6 mai 2019'],
    ['ar', every('weekday'), 'major', at('2019-06-30'), 'الأحد، 30 يونيو 2019'],
    ['en', every('weekday'), 'minor', at('2019-07-01'), 'Mon 1'],
    ['en-US', every('weekday'), 'minor', at('2019-07-01'), 'Mon 1'],
    ['de', every('weekday'), 'minor', at('2019-07-01'), 'Mo. 1.'],
    ['fr', every('weekday'), 'minor', at('2019-07-01'), 'lun. 1'],
    ['es', every('weekday'), 'minor', at('2019-07-01'), 'lun 1'],
    ['ar', every('weekday'), 'minor', at('2019-06-30'), 'الأحد 30'],
    ['en', every('hour', 6), 'minor', at('2019-06-30T06:00Z'), '06:00'],
    ['en', every('hour', 6), 'minor', at('2019-06-30T00:00Z'), '00:00'],
    ['en-US', every('hour', 6), 'minor', at('2019-06-30T18:00Z'), '18:00'],
    ['de', every('minute'), 'minor', at('2019-06-30T14:05Z'), '14:05'],
    ['en', every('second', 5), 'minor', at('2019-06-30T14:05:30Z'), '14:05:30'],
    ['en', every('millisecond', 50), 'minor', at('2019-06-30T14:05:30.250Z'), '14:05:30.250'],
    ['de', every('millisecond', 50), 'minor', at('2019-06-30T14:05:30.250Z'), '14:05:30,250'],
  ];
  for (const [locale, step, tier, ms, words] of cases) {
    it(`in ${locale} are “${words}” for a ${tier} ${step.unit}`, () => {
      expect(plain(new TickLabels(language(locale), 'long').text(step, tier, ms))).to.equal(words);
    });
  }

  const told: readonly [unit: 'month' | 'weekday', before: string | undefined, ms: string, words: string][] = [
    ['weekday', undefined, '2023-05-05', 'Fri 5 May 2023'],
    ['weekday', '2023-05-05', '2023-05-06', 'Sat 6'],
    ['weekday', '2023-05-31', '2023-06-01', 'Thu 1 Jun'],
    ['weekday', '2023-12-31', '2024-01-01', 'Mon 1 Jan 2024'],
    ['month', '2023-05-01', '2023-06-01', 'June'],
    ['month', '2023-12-01', '2024-01-01', 'January 2024'],
  ];
  for (const [unit, before, ms, words] of told) {
    it(`of ${ms} are “${words}” behind ${before ?? 'nothing'}`, () => {
      const labels = new TickLabels(language('en'), 'long');
      const known = labels.toldBefore(at(ms), before === undefined ? undefined : at(before));
      expect(labels.text(every(unit), 'major', at(ms), known)).to.equal(words);
    });
  }

  it('name no day of the week before 1582, since sources counted days otherwise', () => {
    const labels = new TickLabels(language('en'), 'long');
    expect(labels.text(every('weekday'), 'major', civilToMs(1066, 10, 14))).to.equal('14 Oct 1066');
    expect(labels.text(every('weekday'), 'minor', civilToMs(1066, 10, 14))).to.equal('14');
    expect(labels.text(every('weekday'), 'minor', civilToMs(1582, 10, 15))).to.equal('Fri 15');
  });

  it('shorten months where the axis is upright', () => {
    expect(new TickLabels(language('en'), 'short').text(every('weekday'), 'major', at('2019-09-30'))).to.match(
      /^30 Sept? 2019$/,
    );
    expect(new TickLabels(language('en'), 'short').text(every('weekday'), 'major', at('2019-09-30'), 'month')).to.equal(
      'Mon 30',
    );
    expect(plain(new TickLabels(language('de'), 'short').text(every('month'), 'major', at('2018-10-01')))).to.match(
      /^Okt\.? 2018$/,
    );
  });

  it('count the Gregorian years of the axis also in languages that have a calendar of their own', () => {
    for (const [locale, year] of [
      ['th', '2018'],
      ['fa', '۲۰۱۸'],
      ['ar-SA', /2018|٢٠١٨/],
    ] as const) {
      const labels = new TickLabels(language(locale), 'long');
      expect(labels.text(every('month'), 'major', at('2018-10-01')), locale).to.match(
        year instanceof RegExp ? year : new RegExp(year),
      );
      expect(labels.text(every('year'), 'major', at('2018-01-01')), locale).to.match(
        year instanceof RegExp ? year : new RegExp(year),
      );
    }
  });

  it('are found for moments that no Date can hold', () => {
    const labels = new TickLabels(language('en'), 'long');
    const ms = civilToMs(-299_999, 3, 5) + 14 * 3_600_000;
    expect(labels.text(every('hour'), 'minor', ms)).to.equal('14:00');
    expect(labels.text(every('day'), 'minor', ms)).to.equal('5');
    expect(labels.text(every('weekday'), 'major', ms)).to.equal('5 Mar 300,000 BCE');
    expect(labels.text(every('month'), 'minor', ms)).to.equal('Mar');
    expect(labels.text(every('month'), 'major', ms)).to.equal('March 300,000 BCE');
    expect(labels.text(every('year'), 'major', ms)).to.equal('300,000 BCE');
  });

  it('are never two alike in a row, at any scale, from the Big Bang to now', () => {
    const labels = new TickLabels(language('en'), 'long');
    for (const [index, {minor, major, minorLabels}] of TICK_TIERS.entries()) {
      for (const year of [-13.8e9, -65_999_998.5, -999_999, -271_900, -4000, -1, 0, 1, 999, 1066, 2019.4, 9999]) {
        const around = civilToMs(Math.floor(year)) + (year % 1) * 3e10;
        for (const [step, tier] of [[major, 'major'], ...(minorLabels ? [[minor, 'minor'] as const] : [])] as const) {
          const ticks = ticksBetween(step, around, around + stepLength(step) * 9).filter(Number.isSafeInteger);
          const words = ticks.map((tick) => labels.text(step, tier, tick));
          const alike = words.filter((word, at) => word === words[at + 1]);
          expect(alike, `tier ${index} at ${year}: ${words.join(', ')}`).to.deep.equal([]);
        }
      }
    }
  });

  it('are none of them wider than the widest sample, from one end of the window to the other', () => {
    const count = (text: string) => [...text].length;
    for (const locale of ['en', 'de', 'ar']) {
      const labels = new TickLabels(language(locale), 'long');
      for (const [start, end] of [
        [-43, 70],
        [1800, 2020],
        [5, 95],
        [-1205, -800],
      ] as const) {
        const most = Math.max(
          ...labels.samples(every('year', 10), 'major', civilToMs(start), civilToMs(end)).map(count),
        );
        for (const tick of ticksBetween(every('year', 10), civilToMs(start), civilToMs(end))) {
          expect(count(labels.text(every('year', 10), 'major', tick)), `${tick} ms in ${locale}`).to.be.at.most(most);
        }
      }
    }
  });
});

describe('the words at ticks in a time zone', () => {
  const words = (zone: string, step: TickStep, tier: 'minor' | 'major', ms: string, locale = 'en') =>
    plain(new TickLabels(language(locale), 'long', zoneClock(zone)).text(step, tier, at(ms)));

  it('are those of its clock and of its calendar', () => {
    expect(words('America/New_York', every('hour'), 'minor', '2025-07-04T22:00Z')).to.equal('18:00');
    expect(words('America/New_York', every('weekday'), 'major', '2025-11-02T04:00Z')).to.equal('Sun 2 Nov 2025');
    expect(words('Asia/Kolkata', every('month'), 'major', '2019-06-30T18:30Z')).to.equal('July 2019');
    expect(words('Asia/Kolkata', every('month'), 'minor', '2019-06-30T18:30Z')).to.equal('Jul');
    expect(words('Pacific/Auckland', every('year'), 'major', '2018-12-31T11:00Z')).to.equal('2019');
    expect(words('America/Sao_Paulo', every('weekday'), 'major', '2018-11-04T03:00Z')).to.equal('Sun 4 Nov 2018');
    expect(words('Pacific/Apia', every('weekday'), 'major', '2011-12-30T10:00Z')).to.equal('Sat 31 Dec 2011');
  });

  it('name the clock of an hour that comes twice, and of no other', () => {
    const hours = (zone: string, ...moments: string[]) =>
      moments.map((ms) => words(zone, every('hour'), 'minor', ms, 'en-US'));
    expect(
      hours('America/New_York', '2025-11-02T04:00Z', '2025-11-02T05:00Z', '2025-11-02T06:00Z', '2025-11-02T07:00Z'),
    ).to.deep.equal(['00:00', '01:00 EDT', '01:00 EST', '02:00']);
    expect(hours('America/New_York', '2025-03-09T06:00Z', '2025-03-09T07:00Z')).to.deep.equal(['01:00', '03:00']);
    expect(words('Europe/Berlin', every('minute', 30), 'minor', '2025-10-26T00:30Z', 'de')).to.equal('02:30 MESZ');
    expect(words('Europe/Berlin', every('minute', 30), 'minor', '2025-10-26T01:30Z', 'de')).to.equal('02:30 MEZ');
    const lordHowe = ['2025-04-05T14:00Z', '2025-04-05T14:30Z', '2025-04-05T15:00Z', '2025-04-05T15:30Z'];
    const named = lordHowe.map((ms) => words('Australia/Lord_Howe', every('minute', 30), 'minor', ms));
    expect(named[1]).to.match(/^01:30 .*11/);
    expect(named[2]).to.match(/^01:30 .*10/);
    expect([named[0], named[3]]).to.deep.equal(['01:00', '02:00']);
  });

  it('have among their samples the widest, also where an hour comes twice', () => {
    const labels = new TickLabels(language('en'), 'long', zoneClock('America/New_York'));
    const samples = (start: string, end: string) =>
      labels.samples(every('hour'), 'minor', at(start), at(end)).map(plain);
    expect(samples('2025-11-01T12:00Z', '2025-11-01T18:00Z')).to.deep.equal(['20:48']);
    const written = [at('2025-11-02T05:00Z'), at('2025-11-02T06:00Z')].map((ms) =>
      plain(labels.text(every('hour'), 'minor', ms)),
    );
    expect(samples('2025-11-02T00:00Z', '2025-11-02T12:00Z')).to.include.members(written);
    expect(written[0]).not.to.equal(written[1]);
  });
});
