import {expect} from 'chai';
import {createTimeline} from '../../../../src/index.js';
import {isWithinAYear} from '../../../../src/layout/labels/text/within-a-year.js';

const isOneYear = (dates: readonly string[], options: object = {}): boolean =>
  isWithinAYear(
    createTimeline(
      dates.map((date) => ({date, title: 'x'})),
      options,
    ).timeline,
  );

describe('isWithinAYear', () => {
  it('holds where all events lie in one year of the calendar, the last day of it included', () => {
    expect(isOneYear(['1991-01-01', 'December 31, 1991'])).to.equal(true);
    expect(isOneYear(['1991-01-01', '1992-01-01'])).to.equal(false);
    expect(isOneYear(['1991'])).to.equal(true);
    expect(isOneYear(['1991~'])).to.equal(false);
    expect(isOneYear([])).to.equal(false);
  });

  it('counts the date from which the timeline is told', () => {
    expect(isOneYear(['1991-08-19'], {reference: '1991-09-01'})).to.equal(true);
    expect(isOneYear(['1991-08-19'], {reference: '2019-07-01'})).to.equal(false);
  });

  it('goes by the clocks of the time zone', () => {
    const dates = ['1990-12-31T23:30Z', '1991-06-01T12:00Z'];
    expect(isOneYear(dates, {timeZone: 'Europe/Paris'})).to.equal(true);
    expect(isOneYear(dates)).to.equal(false);
  });
});
