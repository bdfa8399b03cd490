import {expect} from 'chai';
import fc from 'fast-check';
import {LABELS_OF_MANY} from '../../../src/layout/labels/many/labels-of-many.js';
import {densityOf} from '../../../src/layout/marks/density.js';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../src/layout/index.js';
import {subsetTimeline} from '../../../src/model/filter/subset.js';
import type {EventInput, Timeline} from '../../../src/model/index.js';
import {LazyEvents} from '../../../src/model/load/many/lazy-events.js';
import {runSteps} from '../../../src/model/load/tasks.js';
import {FILLER, RUNS, timelineOf, TOLD} from './timelines.js';

const subsetOf = (timeline: Timeline, indices: readonly number[]): Timeline =>
  runSteps(subsetTimeline(timeline, Uint32Array.from(indices)));

describe('a subset of a timeline', () => {
  const dates = [
    '2014',
    '2014-05',
    '2014-05-03',
    'Feb 2018',
    'since late April 2019',
    'before 2010',
    '2014/2016',
    '2014/..',
    '1850~',
    '18th century',
    1_400_000_000_000,
    [1_400_000_000_000, 1_500_000_000_000],
    'after:e0',
    '66 million years ago',
  ] as const;
  const inputs = fc
    .array(
      fc.record({
        date: fc.constantFrom<EventInput['date']>(...dates),
        group: fc.constantFrom('g', 'h', undefined),
        importance: fc.constantFrom(0, 1, 2),
      }),
      {minLength: 2, maxLength: 14},
    )
    .map((events): EventInput[] =>
      events.map(({group, ...event}, index) => ({
        ...event,
        ...(group ? {group} : {}),
        id: `e${index}`,
        date: index ? event.date : '2015',
        title: `Title ${index}`,
      })),
    );
  const pick = fc.infiniteStream(fc.boolean());
  const options = {
    width: 900,
    orientation: 'horizontal',
    arrangement: byOrientation,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
    labelsOfMany: LABELS_OF_MANY,
    densityOf,
  } as const;

  /** By lanes; an importance of nothing but 0 is none, and of ranks only their order counts. */
  const columnsOf = ({lanes}: Timeline) =>
    Object.fromEntries(
      lanes.map(({group, segments}) => [
        group?.id ?? '',
        segments.map(({rank, lowestRanks, importance, ...columns}) => ({
          ...columns,
          levels: lowestRanks.length,
          importance: importance?.some(Boolean) ? importance : undefined,
          byRank: [...rank.keys()].sort((a, b) => rank[a]! - rank[b]!),
        })),
      ]),
    );

  for (const [what, more] of [
    ['few', []],
    ['many', FILLER],
  ] as const) {
    it(`of ${what} has the very events, in both orders, with their ranks in the whole`, () => {
      fc.assert(
        fc.property(inputs, pick, (events, picked) => {
          const whole = timelineOf([...events, ...more]);
          const places = whole.events.map((_, place) => place).filter(() => picked.next().value);
          const subset = subsetOf(whole, places);
          expect(subset.events.length).to.equal(places.length);
          places.forEach((place, own) => expect(subset.events[own]).to.equal(whole.events[place]));
          const members = new Set(places);
          const inTime = whole.inOrder('time').filter(({given}) => members.has(given - 1));
          expect(subset.inOrder('time').map(({id}) => id)).to.deep.equal(inTime.map(({id}) => id));
          whole.events.slice(0, events.length).forEach(({id}, place) => {
            expect(subset.get(id)).to.equal(members.has(place) ? whole.events[place] : undefined);
            expect(subset.placeOf(id)).to.equal(members.has(place) ? places.indexOf(place) : undefined);
          });
          expect([subset.whole, subset.groups.map(({id}) => id), subset.extent]).to.deep.equal([
            whole,
            whole.groups.map(({id}) => id),
            whole.extent,
          ]);
        }),
        {...RUNS, numRuns: what === 'few' ? 60 : 4},
      );
    });

    it(`of ${what} is indexed as if there were no other events`, () => {
      fc.assert(
        fc.property(inputs, pick, (events, picked) => {
          const whole = timelineOf([...events, ...more]);
          const places = whole.events
            .map((_, place) => place)
            .filter((place) => place < events.length && (place === 0 || picked.next().value));
          const subset = subsetOf(whole, places);
          const alone = timelineOf(places.map((place) => events[place]!));
          expect(columnsOf(subset)).to.deep.equal(columnsOf(alone));
          expect(subset.signs).to.deep.equal(alone.signs);
        }),
        {...RUNS, numRuns: what === 'few' ? 60 : 10},
      );
    });
  }

  it('of all is drawn like the whole', () => {
    fc.assert(
      fc.property(inputs, (events) => {
        const whole = timelineOf(events);
        const all = new Layout(
          subsetOf(
            whole,
            whole.events.map((_, place) => place),
          ),
          options,
        );
        const layout = new Layout(whole, options);
        expect(all.frame(layout.home)).to.deep.equal(layout.frame(layout.home));
      }),
      {...RUNS, numRuns: 20},
    );
  });

  it('draws each event as wide as the whole does, though others that reached farther are not there', () => {
    const whole = timelineOf(
      [
        {id: 'a', date: '2000'},
        {id: 'open', date: '2010/..'},
        {id: 'last', date: '2020'},
      ].map((event) => ({...event, title: event.id})),
    );
    const subset = subsetOf(whole, [1]);
    expect(new Layout(subset, options).timeRangeOf('open')).to.deep.equal(
      new Layout(whole, options).timeRangeOf('open'),
    );
    expect(new Layout(subset, options).timeRangeOf('last')).to.equal(undefined);
  });

  it('lets lead what leads among all, and nothing else', () => {
    const whole = timelineOf(
      [
        {id: 'a', date: '2000'},
        {id: 'b', date: '2010', importance: 1},
        {id: 'lead', date: '2020', importance: 2},
      ].map((event) => ({...event, title: event.id})),
    );
    const leads = (places: number[]): string[] => {
      const layout = new Layout(subsetOf(whole, places), options);
      return layout
        .frame(layout.home)
        .marks.filter(({lead}) => lead)
        .map(({id}) => id);
    };
    expect(leads([0, 1])).to.deep.equal([]);
    expect(leads([1, 2])).to.deep.equal(['lead']);
  });

  it('of nothing is empty, and of a subset is one of the whole', () => {
    const whole = timelineOf(TOLD);
    const none = subsetOf(whole, []);
    expect([none.events.length, none.lanes.length, none.inOrder('time').length]).to.deep.equal([0, 0, 0]);
    const twice = subsetOf(subsetOf(whole, [1, 3, 5]), [0, 2]);
    expect([twice.events.map(({id}) => id), twice.whole]).to.deep.equal([['strasse', 'paper'], whole]);
  });

  it('of many keeps none of them that nobody has looked at', () => {
    const whole = timelineOf([...FILLER, {id: 'told', date: '2014', title: 'Told', sources: ['Gazette']}]);
    const {collection} = whole;
    expect(collection).to.be.instanceOf(LazyEvents);
    let made = 0;
    const list = new Proxy(collection.list, {
      get: (of, key) => (typeof key === 'string' && /^\d+$/.test(key) && (made += 1), Reflect.get(of, key) as unknown),
    });
    Object.defineProperty(collection, 'list', {value: list});
    const subset = subsetOf(whole, [5, 7, 2001]);
    expect(made).to.equal(0);
    expect(subset.events[2]!.title).to.equal('Told');
  });

  it('counts how many of its events stand before a rank, whether it has that one or not', () => {
    const whole = timelineOf(TOLD);
    const subset = subsetOf(whole, [1, 4, 7]);
    expect([0, 1, 2, 3, 5, 6, 8, 9, 99].map((place) => subset.countBefore(place, 'given'))).to.deep.equal([
      0, 0, 0, 1, 1, 2, 2, 3, 3,
    ]);
    expect(whole.countBefore(4, 'time')).to.equal(3);
  });
});
