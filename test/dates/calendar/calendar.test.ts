import {expect} from 'chai';
import {type CivilDate, civilToMs, daysInMonth, MS_PER_DAY, msToCivil} from '../../../src/dates/calendar/calendar.js';

const textOf = ({year, month, day}: CivilDate): string => `${year}-${month}-${day}`;

/** The same as `Date` counts it, which ends at ±271,821. */
const asDateHasIt = (ms: number): string => {
  const date = new Date(ms);
  return textOf({year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()});
};

describe('the calendar', () => {
  it('finds the civil day of a moment, for every day of 800 years around 1970', () => {
    const moments = Array.from({length: 800 * 366}, (_, index) => (index - 400 * 366) * MS_PER_DAY + (index % 1000));
    expect(moments.filter((ms) => textOf(msToCivil(ms)) !== asDateHasIt(ms))).to.deep.equal([]);
  });

  it('finds it as far as Date goes, on either side', () => {
    for (const ms of [-8.64e15, -8.64e15 + MS_PER_DAY, -1, 0, 8.64e15 - 1, 8.64e15])
      expect(textOf(msToCivil(ms)), String(ms)).to.equal(asDateHasIt(ms));
  });

  it('finds it in deep time', () => {
    for (const year of [-13_800_000_000, -66_000_000, 1_000_000_000_000])
      for (const [month, day] of [
        [1, 1],
        [2, 28],
        [3, 1],
        [12, 31],
      ] as const)
        expect(msToCivil(civilToMs(year, month, day))).to.deep.equal({year, month, day});
  });

  it('knows how many days a month has, by the distance of its beginning from that of the next', () => {
    for (const year of [-4, -1, 0, 1600, 1900, 1999, 2000, 2004, 2100])
      for (let month = 1; month <= 12; month++)
        expect(daysInMonth(year, month), `${year}-${month}`).to.equal(
          (civilToMs(year, month + 1) - civilToMs(year, month)) / MS_PER_DAY,
        );
  });
});
