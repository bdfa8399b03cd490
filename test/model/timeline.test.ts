import {expect} from 'chai';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import {filler, LAZY} from './load/events.js';

const read = (...events: unknown[]) => createTimeline(events);

describe('the orders of a timeline', () => {
  it('are the given one and that of time; events of one date keep the given one', () => {
    const {timeline} = read(
      {id: 'c', date: '2016', title: 'x'},
      {id: 'a', date: '2014', title: 'x'},
      {id: 'b1', date: '2015', title: 'x'},
      {id: 'b2', date: '2015', title: 'x'},
    );
    expect(timeline.inOrder('given').map(({id}) => id)).to.deep.equal(['c', 'a', 'b1', 'b2']);
    expect(timeline.inOrder('time').map(({id}) => id)).to.deep.equal(['a', 'b1', 'b2', 'c']);
    expect(timeline.events.map(({given, time}) => [given, time])).to.deep.equal([
      [1, 4],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  it('count only events that could be read', () => {
    const {timeline} = read({date: 'once', title: 'x'}, {id: 'a', date: '2014', title: 'x'}, null, {
      id: 'b',
      date: '2013',
      title: 'x',
    });
    expect(timeline.events.map(({id, given, time}) => [id, given, time])).to.deep.equal([
      ['a', 1, 2],
      ['b', 2, 1],
    ]);
  });

  it('have no event by an id that none has', () => {
    expect(createTimeline([]).timeline.get('a')).to.equal(undefined);
    expect(read({id: 'a', date: '2014', title: 'x'}).timeline.get('__proto__')).to.equal(undefined);
  });

  it('say where an event stands among those that could be read, by its id', () => {
    for (const more of [[], filler(LAZY)]) {
      const {timeline} = createTimeline([{date: 'once', title: 'x'}, {id: 'a', date: '2014', title: 'x'}, ...more]);
      expect([timeline.placeOf('a'), timeline.placeOf('nobody')]).to.deep.equal([0, undefined]);
    }
  });
});

/** The two changes of clock of a year, in zones that make them at other times and by other lengths. */
const CHANGES = [
  {zone: 'America/New_York', back: '2025-11-02T06:00Z', forth: '2025-03-09T07:00Z', days: ['2025-11-02', '2025-03-09']},
  {zone: 'Europe/Berlin', back: '2025-10-26T01:00Z', forth: '2025-03-30T01:00Z', days: ['2025-10-26', '2025-03-30']},
  {
    zone: 'Australia/Lord_Howe',
    back: '2025-04-05T15:00Z',
    forth: '2025-10-04T15:30Z',
    days: ['2025-04-06', '2025-10-05'],
  },
] as const;

describe('the order of a timeline in a time zone', () => {
  const MINUTE = 60_000;
  const written = (ms: number) => new Date(ms).toISOString();
  /** in `time`, of few events and of many */
  const inTime = (timeZone: string, events: object[]): string[][] =>
    [[], filler(LAZY)].map((more) => {
      const {timeline} = createTimeline([...events.map((of) => ({title: 'x', ...of})), ...more], {timeZone});
      return timeline
        .inOrder('time')
        .map(({id}) => id)
        .filter((id) => events.some((of) => 'id' in of && of.id === id));
    });

  for (const {zone, back, forth} of CHANGES) {
    it(`is that of moments while clocks are changed in ${zone}, however they are written`, () => {
      for (const change of [back, forth].map((text) => Date.parse(text))) {
        const moments = [-70, -10, -1, 0, 1, 10, 70].map((minutes) => change + minutes * MINUTE);
        const events = moments.map((ms, index) => ({id: `m${index}`, date: index % 2 ? ms : written(ms)}));
        const rising = events.map(({id}) => id);
        for (const order of inTime(zone, events.toReversed())) expect(order, written(change)).to.deep.equal(rising);
      }
    });

    it(`has an interval over the change of clocks in ${zone} as long as it lasted`, () => {
      for (const change of [back, forth].map((text) => Date.parse(text))) {
        const date = `${written(change - 10 * MINUTE)}/${written(change + 10 * MINUTE)}`;
        const {timeline} = createTimeline([{date, title: 'x'}], {timeZone: zone});
        expect(timeline.extent).to.deep.equal({start: change - 10 * MINUTE, end: change + 10 * MINUTE + 1});
        expect(timeline.signs).to.deep.equal(['span']);
      }
    });
  }

  it('has `2025-11-02T05:50Z` before `06:10Z` in New York, where the clock shows 1:50 and then 1:10', () => {
    const events = [
      {id: 'later', date: '2025-11-02T06:10Z'},
      {id: 'earlier', date: '2025-11-02T05:50Z'},
    ];
    for (const order of inTime('America/New_York', events)) expect(order).to.deep.equal(['earlier', 'later']);
  });

  it('has a day between the moments of the days beside it, also where it is written with a time on one side', () => {
    const events = [
      {id: 'after', date: '2025-11-03T05:00Z'},
      {id: 'last', date: '2025-11-03T04:59Z/2025-11-03T05:00Z'},
      {id: 'day', date: '2025-11-02'},
      {id: 'mixed', date: '2025-11-02/2025-11-02T06:00Z'},
      {id: 'before', date: '2025-11-02T03:59Z'},
    ];
    for (const order of inTime('America/New_York', events))
      expect(order).to.deep.equal(['before', 'mixed', 'day', 'last', 'after']);
  });

  it('refuses an interval that ends before it begins in its zone, and reads the one that does not', () => {
    const reads = (date: string, timeZone: string) =>
      createTimeline([{date, title: 'x'}], {timeZone}).problems.length === 0;
    const inTheEvening = '2025-11-02/2025-11-02T02:00Z';
    expect(['UTC', 'America/New_York'].map((zone) => reads(inTheEvening, zone))).to.deep.equal([true, false]);
    const inTheMorning = '2025-11-03/2025-11-02T23:00Z';
    expect(['UTC', 'Asia/Tokyo'].map((zone) => reads(inTheMorning, zone))).to.deep.equal([false, true]);
  });

  it('is by days that a zone has left out, or that begin late, too', () => {
    const apia = ['2011-12-29', '2011-12-30', '2011-12-31'].map((date) => ({id: date, date}));
    for (const order of inTime('Pacific/Apia', apia.toReversed())) expect(order).to.deep.equal(apia.map(({id}) => id));
    const events = [
      {id: 'day', date: '2018-11-04'},
      {id: 'before', date: '2018-11-04T02:59Z'},
      {id: 'first', date: '2018-11-04T03:00Z'},
    ];
    for (const order of inTime('America/Sao_Paulo', events)) expect(order).to.deep.equal(['before', 'first', 'day']);
  });

  it('dates what hangs on a day by the calendar of the zone, and what hangs on a moment by the time that passes', () => {
    const {timeline, problems} = createTimeline(
      [
        {id: 'day', date: '2025-11-01', title: 'x'},
        {id: 'moment', date: '2025-11-02T05:50:00Z', title: 'x'},
        {date: '2 days after:day', title: 'x'},
        {date: '2 hours after:moment', title: 'x'},
        {date: '1 day after:moment', title: 'x'},
        {date: 'after:day', title: 'x'},
        {date: 'between:day and moment', title: 'x'},
      ],
      {timeZone: 'America/New_York'},
    );
    expect(problems).to.deep.equal([]);
    expect(timeline.events.slice(2).map(({when}) => when.edtf)).to.deep.equal([
      '2025-11-03',
      '2025-11-02T07:50:00Z',
      '2025-11-03T06:50:00Z',
      '[2025-11..]',
      '[2025-11-01..2025-11-02]',
    ]);
  });
});
