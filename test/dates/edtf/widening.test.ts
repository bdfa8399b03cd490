import {expect} from 'chai';
import {civilToMs, MS_PER_DAY} from '../../../src/dates/calendar/calendar.js';
import {formatWhen, parseEDTF, type When} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';

const day = (ms: number): string => new Date(ms).toISOString().replace('T00:00:00.000Z', '');

/** The first and the last day of an instant; of what is timed, the first and the last moment. */
function reach({start}: When): string {
  const last = start.latest % MS_PER_DAY ? start.latest : start.latest - MS_PER_DAY;
  return `${day(start.earliest)} ${day(last)}`;
}

/** Years of an instant in deep time. */
const years = ({start}: When): readonly number[] =>
  [start.earliest, start.latest].map((ms) => Math.round(ms / (365.2425 * MS_PER_DAY) + 1970));

describe('“about” reaches, beyond what is stated,', () => {
  const rows = [
    ['an hour by one', '2019-06-30T14~', '2019-06-30T13:00:00.000Z 2019-06-30T16:00:00.000Z'],
    ['a minute by five', '2019-06-30T14:05~', '2019-06-30T14:00:00.000Z 2019-06-30T14:11:00.000Z'],
    ['a day by three days', '2018-09-17~', '2018-09-14 2018-09-20'],
    ['a week by a week', 'about the week of 24 June 2019', '2019-06-17 2019-07-07'],
    ['a month by one', '2018-02~', '2018-01-01 2018-03-31'],
    ['the first month of a year into the year before', '2018-01~', '2017-12-01 2018-02-28'],
    ['a season by one', '2012-22~', '2012-03-01 2012-11-30'],
    ['a quarter by one', '2017-33~', '2016-10-01 2017-06-30'],
    ['a third of a year by one', '2017-38~', '2017-01-01 2017-12-31'],
    ['half a year by one', '2017-40~', '2016-07-01 2017-12-31'],
    ['a year by five', '1850~', '1845-01-01 1855-12-31'],
    ['a decade by five years', '185X~', '1845-01-01 1864-12-31'],
    ['a century by 25 years', '18XX~', '1775-01-01 1924-12-31'],
    ['a millennium by 250 years', '1XXX~', '0750-01-01 2249-12-31'],
    ['the year that a day is in by five', '2004~-06-11', '1999-06-11 2009-06-11'],
    ['the month that a day is in by one', '2004-06~-11', '2004-05-11 2004-07-11'],
    ['the coarser of two parts that are not beside each other', '~2004-06-~11', '1999-06-11 2009-06-11'],
    ['a year whose months are unknown by five', '2004-XX~', '1999-01-01 2009-12-31'],
  ] as const;
  for (const [meaning, text, expected] of rows) {
    it(`${meaning}: ${text} is ${expected}`, () => {
      expect(reach(parseWhen(text))).to.equal(expected);
      expect(parseWhen(parseWhen(text).edtf, {edtf: true}).start).to.deep.equal(parseWhen(text).start);
    });
  }

  it('“perhaps” reaches no further: 1850? is 1850, and 1850% is 1845 to 1855', () => {
    expect(reach(parseWhen('1850?'))).to.equal('1850-01-01 1850-12-31');
    expect(reach(parseWhen('1850%'))).to.equal('1845-01-01 1855-12-31');
  });

  it('a century that EDTF has no date for as any other: about the first is the year 25 before it to 25 behind it', () => {
    const {start} = parseWhen('about the 1st century');
    expect(start).to.deep.equal({earliest: civilToMs(1 - 25), latest: civilToMs(100 + 25)});
    const {start: before} = parseWhen('about the 1st century BC');
    expect(before).to.deep.equal({earliest: civilToMs(-99 - 25), latest: civilToMs(1 + 25)});
    const {start: millennium} = parseWhen('about the 1st millennium BC');
    expect(millennium).to.deep.equal({earliest: civilToMs(-999 - 250), latest: civilToMs(1 + 250)});
  });

  it('years of deep time by the unit of their last significant figure', () => {
    expect(years(parseEDTF('Y-66E6~'))).to.deep.equal([-67_000_000, -64_999_999]);
    expect(years(parseEDTF('Y-13800000000~'))).to.deep.equal([-13_900_000_000, -13_699_999_999]);
    expect(years(parseEDTF('Y-123456~'))).to.deep.equal([-123_461, -123_450]);
    expect(years(parseWhen('c. 66 Ma'))).to.deep.equal([-67_498_050, -64_498_050]);
    expect(years(parseWhen('c. 66.0 Ma'))).to.deep.equal([-66_148_050, -65_848_050]);
    expect(years(parseWhen('between c. 72 and c. 66 Ma'))).to.deep.equal([-73_498_050, -64_498_050]);
    expect(years(parseWhen('about 12,000 BP'))).to.deep.equal([-11_550, -8550]);
  });

  it('both ends of an interval, each by its own unit', () => {
    const {start, end} = parseEDTF('1820~/1890-05~');
    expect([day(start.earliest), day(start.latest)]).to.deep.equal(['1815-01-01', '1826-01-01']);
    expect([day(end.earliest), day(end.latest)]).to.deep.equal(['1890-04-01', '1890-07-01']);
  });

  it('an open side no further: since about 1850 begins between 1845 and 1855', () => {
    const {start, end} = parseWhen('since c. 1850');
    expect([day(start.earliest), day(start.latest), end.latest]).to.deep.equal(['1845-01-01', '1856-01-01', Infinity]);
  });
});

describe('`circa`', () => {
  it('says how many years “about” reaches from a year, and from nothing else', () => {
    expect(reach(parseWhen('c. 1850', {circa: 2}))).to.equal('1848-01-01 1852-12-31');
    expect(reach(parseWhen('c. 1850', {circa: 0}))).to.equal('1850-01-01 1850-12-31');
    expect(reach(parseEDTF('1850~', {circa: 10}))).to.equal('1840-01-01 1860-12-31');
    expect(reach(parseWhen('about May 1850', {circa: 2}))).to.equal('1850-04-01 1850-06-30');
    expect(reach(parseWhen('about the 1850s', {circa: 2}))).to.equal('1845-01-01 1864-12-31');
  });

  it('is not in the EDTF, which is read again to the same bounds with the same `circa`', () => {
    const when = parseWhen('c. 1850', {circa: 2});
    expect(when.edtf).to.equal('1850~');
    expect(parseEDTF(when.edtf, {circa: 2}).start).to.deep.equal(when.start);
  });

  it('is refused where it is no number of years', () => {
    for (const circa of [-1, NaN, Infinity, 2.5, '5' as unknown as number])
      expect(() => parseWhen('1850', {circa}), String(circa)).to.throw(RangeError, 'circa');
  });
});

describe('in words', () => {
  it('“about” stands before what is stated, however far it reaches', () => {
    const rows = [
      ['c. 1850', 'about 1850'],
      ['about 66 Ma', 'about 66 million years ago'],
      ['about 12,000 BP', 'about 12,000 years ago'],
      ['about May 1850', 'about May 1850'],
      ['about the 1st century', 'about the 1st century'],
    ] as const;
    for (const [text, words] of rows) expect(formatWhen(parseWhen(text))).to.equal(words);
  });
});
