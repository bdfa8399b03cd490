import {expect} from 'chai';
import {zoneClock} from '../../../src/dates/calendar/zone-clock.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {SIGNS, signBits, signsIn, signsOfDate} from '../../../src/model/index/signs.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const cases: readonly [date: string, signs: string][] = [
  ['1944-06-06', 'day'],
  ['2019-06-30T14:05', 'day'],
  ['June 1944', 'stretch'],
  ['19XX-06-12', 'stretch'],
  ['week of 17 June 2019', 'stretch'],
  ['between 3 June 1944 and 8 June 1944', 'stretch'],
  ['before 12 May 1850', 'unbounded'],
  ['after 1850', 'unbounded'],
  ['about 1850', 'about'],
  ['1944-06-06?', 'perhaps'],
  ['1850%', 'about perhaps'],
  ['1941-09-08/1944-01-27', 'span'],
  ['1939/1945', 'taper'],
  ['1941-09-08/1944', 'taper'],
  ['1866?/1879', 'perhaps taper'],
  ['1858/..', 'taper open'],
  ['1858-05-12/..', 'open'],
  ['../1858-05-12', 'open'],
  ['1858/', 'taper unknown'],
  ['/1858-05-12', 'unknown'],
  ['1851 or 1858', 'stretch set'],
  ['12 or 14 May 1859', 'stretch set'],
  ['12 and 14 May 1859', 'day set'],
  ['{1960..1962,1970}', 'stretch taper set'],
];

describe('signsOfDate', () => {
  for (const [date, signs] of cases) {
    it(`of ${date} is ${signs}`, () => {
      expect(signsOfDate(parseWhen(date), zoneClock(undefined)).join(' ')).to.equal(signs);
    });
  }

  it('goes by the zone’s own days: one of 25 hours is a day', () => {
    const timeZone = 'Europe/Berlin';
    expect(signsOfDate(parseWhen('2019-10-27', {timeZone}), zoneClock(timeZone))).to.deep.equal(['day']);
  });
});

describe('signBits', () => {
  it('has a bit of its own for each sign, from which they are read back in order', () => {
    expect(new Set(SIGNS.map((sign) => signBits(sign))).size).to.equal(SIGNS.length);
    expect(signsIn(signBits('set', 'day', 'open'))).to.deep.equal(['day', 'open', 'set']);
    expect(signsIn(0)).to.deep.equal([]);
  });
});

describe('the signs of a timeline', () => {
  it('are those of its dates, all of them and no other, in the order of a legend', () => {
    const signsOf = (...dates: string[]) =>
      createTimeline(dates.map((date) => ({date, title: 'x'}))).timeline.signs.join(' ');
    expect(signsOf()).to.equal('');
    expect(signsOf('1944-06-06')).to.equal('day');
    expect(signsOf('1939/1945', '1850~', '1944-06-06', '1944-06-07')).to.equal('day about taper');
  });
});
