import {expect} from 'chai';
import {beginningOf, STEPS, type Unit, UNIT_SIZE} from '../../../src/dates/calendar/unit.js';

const ms = (text: string): number => Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00Z`);

describe('beginningOf', () => {
  const MOMENT = '2019-07-03T14:05:30.250';
  const rows: readonly (readonly [unit: Unit, here: string, before: string, after: string])[] = [
    ['second', '2019-07-03T14:05:30', '2019-07-03T14:05:29', '2019-07-03T14:05:31'],
    ['minute', '2019-07-03T14:05', '2019-07-03T14:04', '2019-07-03T14:06'],
    ['hour', '2019-07-03T14:00', '2019-07-03T13:00', '2019-07-03T15:00'],
    ['day', '2019-07-03', '2019-07-02', '2019-07-04'],
    ['weekend', '2019-07-06', '2019-06-29', '2019-07-13'],
    ['week', '2019-07-01', '2019-06-24', '2019-07-08'],
    ['month', '2019-07-01', '2019-06-01', '2019-08-01'],
    ['quarter', '2019-07-01', '2019-04-01', '2019-10-01'],
    ['year', '2019-01-01', '2018-01-01', '2020-01-01'],
    ['decade', '2010-01-01', '2000-01-01', '2020-01-01'],
    ['century', '2000-01-01', '1900-01-01', '2100-01-01'],
    ['millennium', '2000-01-01', '1000-01-01', '3000-01-01'],
  ];
  for (const [unit, here, before, after] of rows) {
    it(`of the ${unit} of ${MOMENT} is ${here}, of the one before ${before}, of the one after ${after}`, () => {
      expect(beginningOf(unit, ms(MOMENT))).to.equal(ms(here));
      expect(beginningOf(unit, ms(MOMENT), -1)).to.equal(ms(before));
      expect(beginningOf(unit, ms(MOMENT), 1)).to.equal(ms(after));
    });
  }

  it('is the moment itself where a unit begins', () => {
    for (const [unit, here] of rows.filter(([name]) => name !== 'weekend'))
      expect(beginningOf(unit, ms(here)), unit).to.equal(ms(here));
  });

  it('counts before 1970 and before the year 0 as after them', () => {
    expect(beginningOf('week', ms('1969-12-31'))).to.equal(ms('1969-12-29'));
    expect(beginningOf('hour', ms('1969-12-31T23:59'))).to.equal(ms('1969-12-31T23:00'));
    expect(beginningOf('decade', ms('-000043-03-15'))).to.equal(ms('-000050-01-01'));
    expect(beginningOf('quarter', ms('-000043-03-15'), -1)).to.equal(ms('-000044-10-01'));
  });
});

describe('a unit', () => {
  it('is a whole number of steps that EDTF writes', () => {
    for (const {count, step} of Object.values(UNIT_SIZE)) {
      expect(count).to.be.at.least(1);
      expect(STEPS).to.include(step);
    }
  });
});
