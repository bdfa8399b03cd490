import {expect} from 'chai';
import fc from 'fast-check';
import {civilToMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE} from '../../../src/dates/calendar/calendar.js';
import {knownTimeZone, writeOffset, ZoneClock, zoneClock} from '../../../src/dates/calendar/zone-clock.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20251102, numRuns: runs(1500)};
const at = (text: string): number => Date.parse(text);
const iso = (ms: number): string => new Date(ms).toISOString().replace(':00.000Z', 'Z');
const midnight = (day: string): number => at(`${day}T00:00Z`);

/** Zones of many kinds; in all of them each day is one stretch of time. */
const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Havana',
  'America/Recife',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Europe/Dublin',
  'Europe/Vienna',
  'Pacific/Apia',
  'Pacific/Kiritimati',
] as const;

/** What the platform's own clock shows, as a time of the calendar. */
function shown(ms: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const text = (wanted: string): string => parts.find(({type}) => type === wanted)!.value;
  const part = (wanted: string): number => Number(text(wanted));
  // Before 1582 the platform's calendar is the Julian one unless it is told otherwise: such moments are not asked for.
  const year = text('era') === 'AD' ? part('year') : 1 - part('year');
  const time = part('hour') * MS_PER_HOUR + part('minute') * MS_PER_MINUTE + part('second') * 1000;
  return civilToMs(year, part('month'), part('day')) + time;
}

describe('a day in a zone', () => {
  const days: readonly (readonly [zone: string, day: string, first: string, hours: number])[] = [
    ['UTC', '2025-11-02', '2025-11-02T00:00Z', 24],
    ['America/New_York', '2025-07-04', '2025-07-04T04:00Z', 24],
    ['America/New_York', '2025-11-02', '2025-11-02T04:00Z', 25],
    ['America/New_York', '2025-03-09', '2025-03-09T05:00Z', 23],
    ['Europe/Berlin', '2025-10-26', '2025-10-25T22:00Z', 25],
    ['Europe/Berlin', '2025-03-30', '2025-03-29T23:00Z', 23],
    ['Australia/Lord_Howe', '2025-04-06', '2025-04-05T13:00Z', 24.5],
    ['Australia/Lord_Howe', '2025-10-05', '2025-10-04T13:30Z', 23.5],
    // Midnight is left out: the day begins at 1 am.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', 23],
    ['Asia/Beirut', '2025-03-30', '2025-03-29T22:00Z', 23],
    ['Africa/Cairo', '2010-04-30', '2010-04-29T22:00Z', 23],
    // Clocks go back from midnight into the day before, and from 1 am to midnight.
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00Z', 25],
    ['America/Havana', '2025-11-02', '2025-11-02T04:00Z', 25],
    // Clocks went back for a week alone.
    ['America/Recife', '2000-10-10', '2000-10-10T02:00Z', 24],
    // Far back the local mean time holds, in whose seconds `Intl` counts.
    ['America/New_York', '1600-01-01', '1600-01-01T04:56:02.000Z', 24],
  ];
  for (const [zone, day, first, hours] of days) {
    it(`${day} begins in ${zone} at ${first} and lasts ${hours} hours`, () => {
      const {earliest, latest} = zoneClock(zone).momentsOf(midnight(day), midnight(day) + MS_PER_DAY);
      expect([iso(earliest), (latest - earliest) / MS_PER_HOUR]).to.deep.equal([first, hours]);
    });
  }

  it('that the zone has left out lies between those beside it, and takes no time of theirs', () => {
    const clock = zoneClock('Pacific/Apia');
    const [before, missing, after] = ['2011-12-29', '2011-12-30', '2011-12-31'].map((day) =>
      clock.momentsOf(midnight(day), midnight(day) + MS_PER_DAY),
    );
    expect([iso(before!.latest), iso(missing!.earliest), iso(after!.earliest)]).to.deep.equal(
      new Array(3).fill('2011-12-30T10:00Z'),
    );
    expect(missing!.latest - missing!.earliest).to.equal(1);
  });

  it('begins with its first moment where clocks are put back over midnight after it has begun', () => {
    // At 00:01 of 7 November 2010 it became 23:01 of the day before.
    expect(iso(zoneClock('America/St_Johns').fromLocal(midnight('2010-11-07')))).to.equal('2010-11-07T02:30Z');
  });

  it('has exactly the moments whose date in the zone it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({min: at('1700-01-01'), max: at('2200-01-01')}), (zone, ms) => {
        const day = Math.floor(shown(ms, zone) / MS_PER_DAY) * MS_PER_DAY;
        const {earliest, latest} = zoneClock(zone).momentsOf(day, day + MS_PER_DAY);
        expect(ms >= earliest && ms < latest, `${zone} ${iso(ms)}`).to.equal(true);
        expect(Math.floor(shown(earliest, zone) / MS_PER_DAY) * MS_PER_DAY).to.equal(day);
        expect(Math.floor(shown(latest - 1, zone) / MS_PER_DAY) * MS_PER_DAY).to.equal(day);
        expect(shown(earliest - 1000, zone)).to.be.below(day);
        expect(shown(latest, zone)).to.be.at.least(day + MS_PER_DAY);
      }),
      RUNS,
    );
  });
});

describe('the clock of a zone', () => {
  it('shows what the clock of the platform shows, in all years that one can name', () => {
    const years = fc.oneof(
      fc.integer({min: at('1850-01-01'), max: at('2100-01-01')}),
      fc.integer({min: at('1600-01-01'), max: at('9999-01-01')}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), years, (zone, ms) => {
        const second = Math.floor(ms / 1000) * 1000;
        expect(zoneClock(zone).toLocal(second), `${zone} ${iso(second)}`).to.equal(shown(second, zone));
      }),
      RUNS,
    );
  });

  it('goes on: of two times of the calendar, the later is never first shown at the earlier moment', () => {
    const local = fc.oneof(
      fc.integer({min: at('1850-01-01'), max: at('2100-01-01')}),
      fc.double({min: -5e25, max: 5e25, noNaN: true}).map(Math.round),
      fc.constantFrom(-Infinity, Infinity, 8.64e15, -8.64e15),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), local, fc.integer({min: 0, max: 3 * MS_PER_DAY}), (zone, time, later) => {
        const clock = zoneClock(zone);
        expect(clock.fromLocal(time + later)).to.be.at.least(clock.fromLocal(time));
        if (Math.abs(time) < 8e15) expect(clock.toLocal(clock.fromLocal(time))).to.be.at.least(time);
      }),
      RUNS,
    );
  });

  it('knows which times come twice: those of the hour before clocks are put back, and those of the hour after it', () => {
    const repeated = (zone: string, ...moments: string[]): boolean[] =>
      moments.map((ms) => zoneClock(zone).repeats(at(ms)));
    const newYork = ['2025-11-02T04:59:59Z', '2025-11-02T05:00Z', '2025-11-02T06:59:59Z', '2025-11-02T07:00Z'];
    expect(repeated('America/New_York', ...newYork)).to.deep.equal([false, true, true, false]);
    const lordHowe = ['2025-04-05T14:29:59Z', '2025-04-05T14:30Z', '2025-04-05T15:29:59Z', '2025-04-05T15:30Z'];
    expect(repeated('Australia/Lord_Howe', ...lordHowe)).to.deep.equal([false, true, true, false]);
    expect(repeated('America/New_York', '2025-03-09T06:30Z', '2025-03-09T07:30Z')).to.deep.equal([false, false]);
    expect(repeated('UTC', ...newYork)).to.deep.equal([false, false, false, false]);
  });

  it('asks the platform a few ten thousand times at most, for a million moments of all times', () => {
    const {DateTimeFormat} = Intl;
    let asked = 0;
    const counting = function (...given: ConstructorParameters<typeof DateTimeFormat>) {
      const format = new DateTimeFormat(...given);
      return {format: (ms: number) => ((asked += 1), format.format(ms))};
    };
    Object.assign(Intl, {DateTimeFormat: counting});
    try {
      const clock = new ZoneClock('America/New_York');
      for (let year = 1; year <= 1_000_000; year += 1) {
        clock.fromLocal(civilToMs(year));
        clock.fromLocal(civilToMs(-year * 20_000));
      }
    } finally {
      Object.assign(Intl, {DateTimeFormat});
    }
    expect(asked).to.be.within(1000, 100_000);
  });

  it('does not ask for what needs no answer: in UTC', () => {
    const {DateTimeFormat} = Intl;
    Object.assign(Intl, {DateTimeFormat: undefined});
    try {
      const clock = new ZoneClock('UTC');
      expect([clock.toLocal(1e12), clock.fromLocal(1e12)]).to.deep.equal([1e12, 1e12]);
    } finally {
      Object.assign(Intl, {DateTimeFormat});
    }
  });

  it('is of a zone that there is', () => {
    expect(() => zoneClock('Mars/Olympus')).to.throw(RangeError);
    expect(['Europe/Berlin', 'Mars/Olympus', '', null].map(knownTimeZone)).to.deep.equal([
      'Europe/Berlin',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is ahead by whole minutes in what EDTF writes, so that the minute that was written is shown again', () => {
    expect([90, 0, -150, -1].map(writeOffset)).to.deep.equal(['+01:30', '+00:00', '-02:30', '-00:01']);
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Asia/Manila']) {
      const time = at('1800-01-01T14:05Z');
      const clock = zoneClock(zone);
      const moment = time - clock.minutesAhead(time) * MS_PER_MINUTE;
      expect(Math.floor(clock.toLocal(moment) / MS_PER_MINUTE), zone).to.equal(time / MS_PER_MINUTE);
    }
  });
});
