import {expect} from 'chai';
import {
  edgeOf,
  equalPart,
  ordinalOfEra,
  type Period,
  period,
  roundYears,
  stepBeside,
  stepsBetween,
  stepText,
  unitAt,
  yearText,
} from '../../../src/dates/calendar/period.js';
import {edgeUnits, nthUnit, nthWeekday} from '../../../src/dates/calendar/units-within.js';
import {STEPS} from '../../../src/dates/calendar/unit.js';

const ms = (text: string): number => period(text).first;
const range = (found: Period | undefined): string =>
  found === undefined ? 'none' : found.from === found.to ? found.from : `${found.from}..${found.to}`;

describe('stepText', () => {
  it('is as much of a moment as the step says', () => {
    const moment = ms('2019-06-30T14:05:30');
    expect(STEPS.map((step) => stepText(step, moment))).to.deep.equal([
      '2019',
      '2019-06',
      '2019-06-30',
      '2019-06-30T14',
      '2019-06-30T14:05',
      '2019-06-30T14:05:30',
    ]);
  });

  it('has no months in a year of five digits, and a minus before the year 0', () => {
    expect(stepText('day', ms('Y12345'))).to.equal('Y12345');
    expect(stepText('day', ms('-0043-03-15'))).to.equal('-0043-03-15');
    expect([0, 44, -44, 12_345, -12_345].map(yearText)).to.deep.equal(['0000', '0044', '-0044', 'Y12345', 'Y-12345']);
  });
});

describe('stepBeside', () => {
  it('is the step before or after', () => {
    expect(stepBeside(period('1850'), -1)).to.equal('1849');
    expect(stepBeside(period('2019-12'), 1)).to.equal('2020-01');
    expect(stepBeside(period('2020-03-01'), -1)).to.equal('2020-02-29');
    expect(stepBeside(period('2019-06-30T23:59'), 1)).to.equal('2019-07-01T00:00');
    expect(stepBeside(period('2012-22'), -1)).to.equal('2012-05');
    expect(stepBeside(period('18XX'), 1)).to.equal('1900');
  });

  it('is in UTC where the time has an offset', () => {
    expect(stepBeside(period('2019-06-30T14:05Z'), 1)).to.equal('2019-06-30T14:06Z');
    expect(stepBeside(period('2019-06-30T14:05+03:00'), -1)).to.equal('2019-06-30T11:04Z');
  });

  it('keeps the qualifier', () => {
    expect(stepBeside({...period('1850'), from: '1850~'}, -1)).to.equal('1849~');
    expect(stepBeside({...period('1850'), from: '1850?'}, 1)).to.equal('1851?');
  });
});

describe('a period of years', () => {
  it('is written by the digits that its years share, if there are such', () => {
    expect(range(roundYears(1990, 10))).to.equal('199X');
    expect(range(roundYears(-99, 100))).to.equal('-0099..0000');
    expect(range(roundYears(-199, 100))).to.equal('-01XX');
    expect(range(roundYears(1995, 10))).to.equal('1995..2004');
  });

  it('of an era is counted from the year 1, which has no 0 before it', () => {
    expect(range(ordinalOfEra(19, 100, 1))).to.equal('18XX');
    expect(range(ordinalOfEra(1, 100, 1))).to.equal('0001..0099');
    expect(range(ordinalOfEra(1, 100, -1))).to.equal('-0099..0000');
  });
});

describe('unitAt', () => {
  it('is the unit in which a moment lies, or one some units away', () => {
    const moment = ms('2019-07-03');
    expect(range(unitAt('week', moment))).to.equal('2019-07-01..2019-07-07');
    expect(range(unitAt('weekend', moment, -1))).to.equal('2019-06-29..2019-06-30');
    expect(range(unitAt('quarter', moment, 1))).to.equal('2019-36');
    expect(range(unitAt('century', moment))).to.equal('20XX');
    expect(range(unitAt('minute', moment))).to.equal('2019-07-03T00:00');
  });
});

describe('a part of a period', () => {
  it('of a year is a code of EDTF', () => {
    const parts = [0, 1, 2, 3];
    expect(parts.slice(0, 2).map((index) => range(equalPart(period('2017'), 2, index)))).to.deep.equal([
      '2017-40',
      '2017-41',
    ]);
    expect(parts.slice(0, 3).map((index) => range(equalPart(period('2017'), 3, index)))).to.deep.equal([
      '2017-37',
      '2017-38',
      '2017-39',
    ]);
    expect(parts.map((index) => range(equalPart(period('2017'), 4, index)))).to.deep.equal([
      '2017-33',
      '2017-34',
      '2017-35',
      '2017-36',
    ]);
  });

  it('of a month has ten or fifteen days, but for the last part', () => {
    expect([0, 1, 2].map((index) => range(equalPart(period('2017-03'), 3, index)))).to.deep.equal([
      '2017-03-01..2017-03-10',
      '2017-03-11..2017-03-20',
      '2017-03-21..2017-03-31',
    ]);
    expect(range(equalPart(period('2017-02'), 2, 1))).to.equal('2017-02-16..2017-02-28');
  });

  it('of a day is of eight hours', () => {
    expect(range(equalPart(period('2017-03-02'), 3, 0))).to.equal('2017-03-02T00:00..2017-03-02T07:59');
    expect(range(equalPart(period('2017-03-02'), 3, 2))).to.equal('2017-03-02T16:00..2017-03-02T23:59');
  });

  it('of a decade is longer the earlier it is', () => {
    expect([0, 1, 2].map((index) => range(equalPart(period('199X'), 3, index)))).to.deep.equal([
      '1990..1993',
      '1994..1996',
      '1997..1999',
    ]);
  });

  it('is none where there are too few steps', () => {
    expect(range(equalPart(period('2017-03-02T14:05'), 3, 0))).to.equal('none');
    expect(range(equalPart(stepsBetween('day', ms('2019-06-29'), ms('2019-07-01')), 3, 2))).to.equal('none');
  });

  it('is at its start or its end a sixth', () => {
    expect(range(edgeOf(period('2018'), 'start'))).to.equal('2018-01..2018-02');
    expect(range(edgeOf(period('2018'), 'end'))).to.equal('2018-11..2018-12');
    expect(range(edgeOf(period('2018-03'), 'end'))).to.equal('2018-03-27..2018-03-31');
    expect(range(edgeOf(period('199X'), 'end'))).to.equal('1998..1999');
  });

  it('is the nth unit in it, a week from its own first day on', () => {
    expect(range(nthUnit(period('2019-05'), 'week', 1))).to.equal('2019-05-01..2019-05-07');
    expect(range(nthUnit(period('2019-05'), 'week', -1))).to.equal('2019-05-25..2019-05-31');
    expect(range(nthUnit(period('2019-05'), 'day', 31))).to.equal('2019-05-31');
    expect(range(nthUnit(period('2019-05'), 'day', 32))).to.equal('none');
    expect(range(nthUnit(period('2019'), 'month', -1))).to.equal('2019-12');
    expect(range(nthUnit(period('2019'), 'year', 1))).to.equal('none');
  });

  it('is some of its first or last units', () => {
    expect(range(edgeUnits(period('2018'), 'month', 1, 3))).to.equal('2018-01..2018-03');
    expect(range(edgeUnits(period('2017-03'), 'week', -1, 2))).to.equal('2017-03-18..2017-03-31');
    expect(range(edgeUnits(period('2018'), 'month', 1, 13))).to.equal('none');
  });

  it('is the nth or the last of a weekday in it', () => {
    expect(range(nthWeekday(period('2019-07'), 5, 1))).to.equal('2019-07-05');
    expect(range(nthWeekday(period('2018-05'), 1, -1))).to.equal('2018-05-28');
    expect(range(nthWeekday(period('2019-07'), 5, 5))).to.equal('none');
  });
});
