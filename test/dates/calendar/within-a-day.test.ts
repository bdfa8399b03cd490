import {expect} from 'chai';
import {isWithinADay} from '../../../src/dates/calendar/within-a-day.js';
import {zoneClock} from '../../../src/dates/calendar/zone-clock.js';
import {parseWhen} from '../../../src/dates/parse-when.js';

const cases: readonly [date: string, zone: string | undefined, is: boolean][] = [
  ['1944-06-06', undefined, true],
  ['1944-06-06', 'America/New_York', true],
  ['0044-03-15', 'Europe/Paris', true],
  ['2019-06-30T14', undefined, true],
  ['2019-06-30T14:05:07', 'Asia/Kolkata', true],
  // Days of 23 and of 25 hours, a midnight that comes twice, one that is left out, and a day that is.
  ['2019-03-31', 'Europe/Berlin', true],
  ['2019-10-27', 'Europe/Berlin', true],
  ['2018-02-17', 'America/Sao_Paulo', true],
  ['2018-11-04', 'America/Sao_Paulo', true],
  ['2011-12-30', 'Pacific/Apia', true],
  // An hour of its own offset that goes over the zone's midnight.
  ['2019-06-30T18:00Z', 'Asia/Kolkata', true],
  ['between 12:00 on 30 June 2019 and 17:59 on 30 June 2019', undefined, true],
  ['between 23:00 on 30 June 2019 and 1:00 on 1 July 2019', undefined, false],
  ['12 or 13 May 1850', undefined, false],
  ['between 3 June 1944 and 8 June 1944', undefined, false],
  ['week of 17 June 2019', undefined, false],
  ['1944-06-06~', undefined, false],
  ['1944-06', undefined, false],
  ['19XX-06-12', undefined, false],
  ['before 12 May 1850', undefined, false],
  ['after 12 May 1850', undefined, false],
];

describe('isWithinADay', () => {
  for (const [date, timeZone, is] of cases) {
    it(`is ${is} of ${date}${timeZone ? ` in ${timeZone}` : ''}`, () => {
      expect(isWithinADay(parseWhen(date, {timeZone}).start, zoneClock(timeZone))).to.equal(is);
    });
  }

  it('is false of half a day on either side of a zone’s midnight, that is within a day in UTC', () => {
    const noon = Date.UTC(2019, 5, 30, 12);
    const bounds = {earliest: noon - 6 * 3_600_000, latest: noon + 6 * 3_600_000};
    expect(isWithinADay(bounds, zoneClock(undefined))).to.equal(true);
    expect(isWithinADay(bounds, zoneClock('Pacific/Kiritimati'))).to.equal(false);
  });
});
