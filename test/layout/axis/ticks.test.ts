import {expect} from 'chai';
import fc from 'fast-check';
import {
  chooseTiers,
  floorTick,
  nextTick,
  stepLength,
  ticksBetween,
  TICK_TIERS,
  yearAt,
  type TickStep,
} from '../../../src/layout/axis/ticks.js';
import {civilToMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR} from '../../../src/dates/calendar/calendar.js';
import {zoneClock} from '../../../src/dates/calendar/zone-clock.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(400)};

const utc = (year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0) =>
  civilToMs(year, month, day) + hour * MS_PER_HOUR + minute * 60_000 + second * 1000 + ms;

const step = (text: string): TickStep => {
  const [count, unit] = text.split(' ');
  return {unit: unit as TickStep['unit'], count: Number(count)};
};

describe('floorTick and nextTick', () => {
  const cases: readonly [step: string, what: string, ms: number, floor: number, next: number][] = [
    ['1 year', 'a moment in 2019', utc(2019, 6, 30, 14), utc(2019), utc(2020)],
    ['1 year', 'the first ms of a year', utc(2020), utc(2020), utc(2021)],
    ['1 year', 'the last ms of a year', utc(2020) - 1, utc(2019), utc(2020)],
    ['1 year', 'a moment in 1 BC', utc(0, 7), utc(0), utc(1)],
    ['1 year', 'the last ms of 1 BC', utc(1) - 1, utc(0), utc(1)],
    ['1 year', 'a moment in 2 BC', utc(-1, 12, 31), utc(-1), utc(0)],
    ['10 year', 'a moment in 2019', utc(2019, 6), utc(2010), utc(2020)],
    ['10 year', 'a moment in 5 BC', utc(-4), utc(-9), utc(1)],
    ['10 year', 'a moment in 10 BC', utc(-9, 12, 31), utc(-9), utc(1)],
    ['10 year', 'the last ms of 11 BC', utc(-9) - 1, utc(-19), utc(-9)],
    ['2 year', 'a moment in AD 1', utc(1, 6), utc(1), utc(2)],
    ['100 year', 'a moment in AD 44', utc(44, 3, 15), utc(1), utc(100)],
    ['100 year', 'a moment in 44 BC', utc(-43, 3, 15), utc(-99), utc(1)],
    ['100 year', 'a moment in AD 100', utc(100, 7), utc(100), utc(200)],
    [
      '1000000 year',
      'a moment 65.5 million years before the era',
      utc(-65_500_000),
      utc(-65_999_999),
      utc(-64_999_999),
    ],
    ['1 month', 'the last ms of January', utc(2019, 2) - 1, utc(2019, 1), utc(2019, 2)],
    ['1 month', 'the leap day', utc(2020, 2, 29, 23), utc(2020, 2), utc(2020, 3)],
    ['1 month', 'a moment in December', utc(2019, 12, 31, 23), utc(2019, 12), utc(2020, 1)],
    ['1 month', 'a moment in December of 1 BC', utc(0, 12, 31), utc(0, 12), utc(1, 1)],
    ['3 month', 'a moment in June', utc(2019, 6, 30), utc(2019, 4), utc(2019, 7)],
    ['3 month', 'a moment in December', utc(2019, 12), utc(2019, 10), utc(2020, 1)],
    ['1 week', 'the 7th', utc(2019, 6, 7, 23), utc(2019, 6, 1), utc(2019, 6, 8)],
    ['1 week', 'the 8th', utc(2019, 6, 8), utc(2019, 6, 8), utc(2019, 6, 15)],
    ['1 week', 'the 28th', utc(2019, 6, 28), utc(2019, 6, 22), utc(2019, 7, 1)],
    ['1 week', 'the 31st', utc(2019, 12, 31), utc(2019, 12, 22), utc(2020, 1, 1)],
    ['1 week', 'the leap day', utc(2020, 2, 29), utc(2020, 2, 22), utc(2020, 3, 1)],
    ['1 day', 'the day before the leap day', utc(2020, 2, 28, 12), utc(2020, 2, 28), utc(2020, 2, 29)],
    ['1 day', 'the last day of a February without one', utc(2100, 2, 28, 12), utc(2100, 2, 28), utc(2100, 3, 1)],
    ['1 day', 'a moment before 1970', utc(1969, 12, 31, 1), utc(1969, 12, 31), utc(1970)],
    ['1 day', 'the day before AD 1', utc(0, 12, 31, 1), utc(0, 12, 31), utc(1)],
    ['12 hour', 'a moment after noon', utc(2019, 6, 30, 13), utc(2019, 6, 30, 12), utc(2019, 7, 1)],
    ['6 hour', 'a moment before 1970', utc(1969, 12, 31, 23), utc(1969, 12, 31, 18), utc(1970)],
    ['15 minute', 'a quarter to', utc(2019, 6, 30, 13, 59), utc(2019, 6, 30, 13, 45), utc(2019, 6, 30, 14)],
    [
      '30 second',
      'the 29th second',
      utc(2019, 6, 30, 13, 59, 29),
      utc(2019, 6, 30, 13, 59),
      utc(2019, 6, 30, 13, 59, 30),
    ],
    [
      '50 millisecond',
      'ms 999',
      utc(2019, 6, 30, 0, 0, 0, 999),
      utc(2019, 6, 30, 0, 0, 0, 950),
      utc(2019, 6, 30, 0, 0, 1),
    ],
  ];
  for (const [name, what, ms, floor, next] of cases) {
    it(`of ${name} give for ${what} the ticks around it`, () => {
      expect(floorTick(step(name), ms)).to.equal(floor);
      expect(nextTick(step(name), floor)).to.equal(next);
    });
  }

  it('stay round however far back: from 13.8 billion years ago to now by 50 million years', () => {
    const every = step('50000000 ago');
    for (
      let tick = floorTick(every, utc(1950 - 13_800_000_000)), ago = 13_800_000_000;
      ago > 0;
      tick = nextTick(every, tick), ago -= 50_000_000
    ) {
      expect([1950 - yearAt(tick), floorTick(every, tick)]).to.deep.equal([ago, tick]);
    }
  });

  it('enclose every moment: floor ≤ moment < next, and a tick is its own floor', () => {
    const steps = [
      ...new Map(
        TICK_TIERS.flatMap(({minor, major}) => [minor, major]).map((each) => [`${each.count} ${each.unit}`, each]),
      ).values(),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.maxSafeInteger(), (each, ms) => {
        const floor = floorTick(each, ms);
        const next = nextTick(each, floor);
        expect(floor).to.be.at.most(ms);
        expect(next).to.be.above(ms);
        expect(floorTick(each, floor)).to.equal(floor);
        expect(floorTick(each, next)).to.equal(next);
        // A week that ends a month has up to ten days; the stretch from AD 1 to the next round year lacks one.
        if (floor !== utc(1)) expect(next - floor).to.be.within(stepLength(each) * 0.91, stepLength(each) * 1.5);
      }),
      RUNS,
    );
  });
});

describe('ticksBetween', () => {
  it('gives the tick before the start, then every tick up to the end, which itself is left out', () => {
    expect(ticksBetween(step('1 month'), utc(2019, 11, 15), utc(2020, 3))).to.deep.equal([
      utc(2019, 11),
      utc(2019, 12),
      utc(2020),
      utc(2020, 2),
    ]);
  });

  it('gives both ends of a leap February as months', () => {
    expect(ticksBetween(step('1 week'), utc(2020, 2), utc(2020, 3, 2))).to.deep.equal(
      [1, 8, 15, 22].map((day) => utc(2020, 2, day)).concat(utc(2020, 3)),
    );
  });

  it('goes across the turn of the era without a year in between', () => {
    expect(ticksBetween(step('1 year'), utc(-1), utc(2, 2))).to.deep.equal([-1, 0, 1, 2].map((year) => utc(year)));
  });

  it('has round years as history counts them on both sides of the era, which has no year 0', () => {
    expect(ticksBetween(step('100 year'), utc(-199), utc(201))).to.deep.equal(
      [-199, -99, 1, 100, 200].map((year) => utc(year)),
    );
  });

  it('rises, and ends, for any stretch and step; milliseconds of ten thousand years included', () => {
    expect(ticksBetween(step('1 millisecond'), utc(-8000), utc(2000)).length).to.be.at.most(2000);
    fc.assert(
      fc.property(
        fc.constantFrom(...TICK_TIERS),
        fc.double({min: -1e21, max: 1e21, noNaN: true}),
        fc.double({min: 0, max: 1e21, noNaN: true}),
        ({minor}, start, span) => {
          const ticks = ticksBetween(minor, start, start + span);
          expect(ticks.length).to.be.at.most(2000);
          ticks.forEach((tick, index) =>
            expect(index === 0 || tick > ticks[index - 1]!, `${tick} after ${ticks[index - 1]}`).to.equal(true),
          );
        },
      ),
      RUNS,
    );
  });

  it('gives nothing for an end before its start', () => {
    expect(ticksBetween(step('1 day'), utc(2019, 6, 2), utc(2019, 6, 1))).to.deep.equal([]);
  });
});

describe('chooseTiers', () => {
  const WIDE = 60;
  const cases: readonly [what: string, pxPerMs: number, minor: string, major: string, labels: boolean][] = [
    ['60 px a ms', 60, '1 millisecond', '1 weekday', true],
    ['0.1 px a ms', 0.1, '1 second', '1 weekday', true],
    ['60 px a minute', 60 / 60_000, '1 minute', '1 weekday', true],
    ['60 px an hour', 60 / MS_PER_HOUR, '1 hour', '1 weekday', true],
    ['60 px a day', 60 / MS_PER_DAY, '1 weekday', '1 month', true],
    ['60 px seven days', 60 / (7 * MS_PER_DAY), '1 week', '1 month', true],
    ['70 px a month', (70 * 12) / MS_PER_YEAR, '1 month', '1 year', true],
    ['25 px a month', (25 * 12) / MS_PER_YEAR, '3 month', '1 year', true],
    ['15 px a month', (15 * 12) / MS_PER_YEAR, '1 month', '1 year', false],
    ['65 px a year', 65 / MS_PER_YEAR, '3 month', '1 year', false],
    ['35 px a year', 35 / MS_PER_YEAR, '1 year', '2 year', false],
    ['14 px a year', 14 / MS_PER_YEAR, '1 year', '5 year', false],
    ['8 px a year', 8 / MS_PER_YEAR, '5 year', '20 year', false],
    ['61 px a century', 0.61 / MS_PER_YEAR, '50 year', '200 year', false],
  ];
  for (const [what, pxPerMs, minor, major, labels] of cases) {
    it(`gives for ${what} and labels ${WIDE} px wide ${major}s over ${minor}s${labels ? '' : ' without labels'}`, () => {
      const tiers = chooseTiers(pxPerMs, () => WIDE);
      const text = ({unit, count}: TickStep) => `${count} ${unit}`;
      expect([text(tiers.major), text(tiers.minor), tiers.minorLabels]).to.deep.equal([major, minor, labels]);
    });
  }

  it('gives labels the room they ask for at any scale from a ms to ten billion years, and never finer tiers at a coarser scale', () => {
    fc.assert(
      fc.property(fc.double({min: -24, max: 2, noNaN: true}), fc.integer({min: 20, max: 120}), (power, width) => {
        const at = (pxPerMs: number) => chooseTiers(pxPerMs, () => width);
        const scale = 10 ** power;
        const tiers = at(scale);
        const coarsest = tiers === TICK_TIERS.at(-1);
        expect(coarsest || stepLength(tiers.major) * scale >= width).to.equal(true);
        expect(coarsest || !tiers.minorLabels || stepLength(tiers.minor) * scale >= width).to.equal(true);
        expect(TICK_TIERS.indexOf(at(scale / 2))).to.be.at.least(TICK_TIERS.indexOf(tiers));
      }),
      RUNS,
    );
  });

  it('has pairs in which every major tick is a minor tick as well', () => {
    for (const {minor, major} of TICK_TIERS) {
      for (const around of [utc(1999, 11, 30, 23), utc(1, 3), utc(0, 3), utc(-3_999_999)]) {
        const majors = [floorTick(major, around), nextTick(major, floorTick(major, around))];
        for (const tick of majors)
          expect(floorTick(minor, tick), `${minor.count} ${minor.unit} in ${major.count} ${major.unit}`).to.equal(tick);
      }
    }
  });
});

describe('the ticks of a time zone', () => {
  const cases: readonly (readonly [
    what: string,
    zone: string,
    every: string,
    start: string,
    end: string,
    ticks: readonly string[],
  ])[] = [
    [
      'days are 25 hours apart where clocks are put back',
      'America/New_York',
      '1 day',
      '2025-11-01T04:00Z',
      '2025-11-04T00:00Z',
      ['2025-11-01T04:00Z', '2025-11-02T04:00Z', '2025-11-03T05:00Z'],
    ],
    [
      'days are 23 hours apart where clocks are put forward',
      'Europe/Berlin',
      '1 day',
      '2025-03-29T00:00Z',
      '2025-03-31T12:00Z',
      ['2025-03-28T23:00Z', '2025-03-29T23:00Z', '2025-03-30T22:00Z'],
    ],
    [
      'an hour that comes twice has two ticks',
      'America/New_York',
      '1 hour',
      '2025-11-02T04:00Z',
      '2025-11-02T08:00Z',
      ['2025-11-02T04:00Z', '2025-11-02T05:00Z', '2025-11-02T06:00Z', '2025-11-02T07:00Z'],
    ],
    [
      'an hour that is left out has none',
      'America/New_York',
      '1 hour',
      '2025-03-09T06:00Z',
      '2025-03-09T09:00Z',
      ['2025-03-09T06:00Z', '2025-03-09T07:00Z', '2025-03-09T08:00Z'],
    ],
    [
      'steps of three hours stay at 0, 3 and 6 by the clock, four hours apart where it is put back',
      'America/New_York',
      '3 hour',
      '2025-11-02T04:00Z',
      '2025-11-02T12:00Z',
      ['2025-11-02T04:00Z', '2025-11-02T08:00Z', '2025-11-02T11:00Z'],
    ],
    [
      'and two hours apart where it is put forward',
      'Europe/Berlin',
      '3 hour',
      '2025-03-29T23:00Z',
      '2025-03-30T06:00Z',
      ['2025-03-29T23:00Z', '2025-03-30T01:00Z', '2025-03-30T04:00Z'],
    ],
    [
      'steps of six hours as well, half an hour farther where clocks are put back by half an hour',
      'Australia/Lord_Howe',
      '6 hour',
      '2025-04-05T13:00Z',
      '2025-04-06T02:00Z',
      ['2025-04-05T13:00Z', '2025-04-05T19:30Z', '2025-04-06T01:30Z'],
    ],
    [
      'half an hour comes twice as well',
      'Australia/Lord_Howe',
      '30 minute',
      '2025-04-05T14:00Z',
      '2025-04-05T16:00Z',
      ['2025-04-05T14:00Z', '2025-04-05T14:30Z', '2025-04-05T15:00Z', '2025-04-05T15:30Z'],
    ],
    [
      'and half an hour is left out',
      'Australia/Lord_Howe',
      '1 hour',
      '2025-10-04T14:30Z',
      '2025-10-04T17:30Z',
      ['2025-10-04T14:30Z', '2025-10-04T16:00Z', '2025-10-04T17:00Z'],
    ],
    [
      'a day without midnight begins at 1 am',
      'America/Sao_Paulo',
      '1 day',
      '2018-11-03T03:00Z',
      '2018-11-05T12:00Z',
      ['2018-11-03T03:00Z', '2018-11-04T03:00Z', '2018-11-05T02:00Z'],
    ],
    [
      'a day that is left out has no tick',
      'Pacific/Apia',
      '1 day',
      '2011-12-29T10:00Z',
      '2012-01-01T00:00Z',
      ['2011-12-29T10:00Z', '2011-12-30T10:00Z', '2011-12-31T10:00Z'],
    ],
    [
      'midnight that comes twice begins the day once',
      'America/Havana',
      '1 day',
      '2025-11-02T04:00Z',
      '2025-11-03T06:00Z',
      ['2025-11-02T04:00Z', '2025-11-03T05:00Z'],
    ],
    [
      'weeks, months and years begin with a day of the zone',
      'Asia/Kolkata',
      '1 month',
      '2019-06-30T19:00Z',
      '2019-08-01T00:00Z',
      ['2019-06-30T18:30Z', '2019-07-31T18:30Z'],
    ],
    [
      'years far back begin by the local mean time',
      'America/New_York',
      '10 year',
      '1500-01-02T00:00Z',
      '1520-01-01T00:00Z',
      ['1500-01-01T04:56:02Z', '1510-01-01T04:56:02Z'],
    ],
  ];
  for (const [what, zone, every, start, end, ticks] of cases) {
    it(`${what}: each ${every} in ${zone}`, () => {
      const found = ticksBetween(step(every), Date.parse(start), Date.parse(end), zoneClock(zone));
      expect(found.map((ms) => new Date(ms).toISOString())).to.deep.equal(
        ticks.map((text) => new Date(text).toISOString()),
      );
    });
  }

  it('are of every step the moments at which it begins by the clock, and no other', () => {
    const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Sao_Paulo'];
    const fine = TICK_TIERS.map(({minor}) => minor).filter(
      ({unit}) => unit === 'minute' || unit === 'hour' || unit === 'day',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...fine),
        fc.integer({min: Date.UTC(1960, 0), max: Date.UTC(2040, 0)}),
        (zone, each, ms) => {
          const clock = zoneClock(zone);
          const length = stepLength(each);
          const found = ticksBetween(each, ms, ms + 40 * length, clock).filter((tick) => tick >= ms);
          const minutes = Array.from({length: (40 * length) / 60_000}, (_, index) => {
            return Math.ceil(ms / 60_000) * 60_000 + index * 60_000;
          });
          const begins = minutes.filter((minute) =>
            each.unit === 'day'
              ? Math.floor(clock.toLocal(minute) / length) > Math.floor(clock.toLocal(minute - 1) / length)
              : clock.toLocal(minute) % length === 0,
          );
          expect(found, `${each.count} ${each.unit} in ${zone} from ${ms}`).to.deep.equal(begins);
        },
      ),
      {...RUNS, numRuns: runs(150)},
    );
  });

  it('are the same before and after a moment, for every step: the last at or before it, and the next behind that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Manila'),
        fc.constantFrom(...TICK_TIERS.flatMap(({minor, major}) => [minor, major])),
        fc.integer({min: Date.UTC(1840, 0), max: Date.UTC(2040, 0)}),
        (zone, each, ms) => {
          const clock = zoneClock(zone);
          const floor = floorTick(each, ms, clock);
          const next = nextTick(each, floor, clock);
          expect(floor).to.be.at.most(ms);
          expect(next).to.be.above(ms);
          const last = Math.abs(next) < 1e14 ? next - 1 : ms;
          expect([floorTick(each, floor, clock), floorTick(each, last, clock)]).to.deep.equal([floor, floor]);
        },
      ),
      {...RUNS, numRuns: runs(1500)},
    );
  });
});
