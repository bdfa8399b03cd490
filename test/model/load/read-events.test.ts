import {expect} from 'chai';
import fc from 'fast-check';
import {ANY_DATE} from '../../../src/model/read/dates/any-date.js';
import type {Created, TimelineEvent} from '../../../src/model/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {readFast} from '../../../src/model/load/many/read-fast.js';
import {readEvents} from '../../../src/model/load/read-events.js';
import {TaskPerformer} from '../../../src/model/load/tasks.js';
import {OPTIONAL_FIELD_NAMES} from '../../../src/model/read/event-reader.js';
import {runs} from '../../runs.js';
import {
  expectIndexed,
  fields,
  file,
  filler,
  items,
  LAZY,
  moved,
  namelessItems,
  REFERENCE,
  RUNS,
  SEVERAL_SLICES,
  untimed,
} from './events.js';

/** Whatever can be reached from a value is frozen. */
function expectFrozen(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value), path).to.equal(true);
  for (const [name, inner] of Object.entries(value)) expectFrozen(inner, `${path}.${name}`);
}

/** Their ids in time order, and in given order where they tie. */
const inTime = (events: readonly TimelineEvent[]): string[] =>
  [...events].sort((a, b) => a.time - b.time).map(({id}) => id);

describe('an event', () => {
  for (const [count, examples] of [
    [5000, 20],
    [300_000, runs(4)],
  ] as const) {
    const others = filler(count);

    it(`reads the same among ${count.toLocaleString('en')} others as among a few: field for field, with its problems`, function () {
      fc.assert(
        fc.property(items, (some) => {
          const few = createTimeline(file(some));
          const many = createTimeline(file([...some, ...others]));
          const {length} = few.timeline.events;
          const same = many.timeline.events.slice(0, length);
          expect(same.map(untimed)).to.deep.equal(few.timeline.events.map(untimed));
          expect(same.map((event) => Object.keys(event))).to.deep.equal(
            few.timeline.events.map((event) => Object.keys(event)),
          );
          expect(inTime(same)).to.deep.equal(inTime(few.timeline.events));
          same.forEach((event) => expectFrozen(event, event.id));
          few.timeline.events.forEach((event) => expectFrozen(event, event.id));
          expect(many.timeline.events).to.have.length(length + count);
          expect(many.problems).to.deep.equal(few.problems);
          expect(many.timeline.groups).to.deep.equal(few.timeline.groups);
        }),
        {...RUNS, numRuns: examples},
      );
    });
  }

  it('has in these tests every field that is read', () => {
    const [sample] = fc.sample(fields, {numRuns: 1, seed: RUNS.seed});
    expect(Object.keys(sample!)).to.include.members(OPTIONAL_FIELD_NAMES);
  });
});

describe('readEvents', () => {
  for (const [kind, of] of [
    ['of every kind', items],
    ['without ids of their own', namelessItems],
  ] as const) {
    it(`reads events ${kind} as it reads them where they are few: fields, dates, ids, problems, groups`, () => {
      fc.assert(
        fc.property(of, (some) => {
          const few = createTimeline(file(some));
          const many = createTimeline(file([...some, ...filler(LAZY)]));
          expect([...many.timeline.events].slice(0, few.timeline.events.length).map(untimed)).to.deep.equal(
            few.timeline.events.map(untimed),
          );
          expect(many.timeline.events).to.have.length(few.timeline.events.length + LAZY);
          expect(many.problems).to.deep.equal(few.problems);
          expect(many.timeline.groups).to.deep.equal(few.timeline.groups);
        }),
        RUNS,
      );
    });

    it(`reads events ${kind} behind ${SEVERAL_SLICES} others as it reads them alone`, () => {
      fc.assert(
        fc.property(of, (some) => {
          const few = createTimeline(file(some));
          const many = createTimeline(file([...filler(SEVERAL_SLICES), ...moved(some, SEVERAL_SLICES)]));
          const expected = few.timeline.events.map((event) =>
            moved({...untimed(event), given: event.given + SEVERAL_SLICES}, SEVERAL_SLICES),
          );
          expect([...many.timeline.events].slice(SEVERAL_SLICES).map(untimed)).to.deep.equal(expected);
          expect(many.problems).to.deep.equal(moved(few.problems, SEVERAL_SLICES));
          expect(many.timeline.groups).to.deep.equal(few.timeline.groups);
        }),
        {...RUNS, numRuns: 12},
      );
    });
  }

  it('knows of its events their order in time, their lanes, their kinds and from when to when they reach', () => {
    fc.assert(
      fc.property(items, (some) => {
        expectIndexed(createTimeline(file([...some, ...filler(LAZY, {group: 'g'})])).timeline);
        expectIndexed(createTimeline(file([...filler(SEVERAL_SLICES), ...some])).timeline);
      }),
      {...RUNS, numRuns: 6},
    );
  });

  it('says of problems with ids, with fields and with other events where they are, each in the order of the data', () => {
    const some = [
      {id: 'a', date: 'nonsense', title: 'x'},
      {id: 'b', date: '2014'},
      {id: 'b', date: '2014', title: 'y'},
      {date: 'after:a', title: 'z'},
      null,
      {id: 'c', date: 'when', title: 'x', url: 'javascript:x'},
    ];
    const {problems} = createTimeline([...some, ...filler(LAZY)]);
    expect(problems.map(({path, id}) => [path, id])).to.deep.equal([
      ['[2].id', 'b-2'],
      ['[0].date', 'a'],
      ['[1].title', 'b'],
      ['[4]', 'event-5'],
      ['[5].date', 'c'],
      ['[3].date', 'event-4'],
    ]);
    expect(problems).to.deep.equal(createTimeline(some).problems);
  });

  it('places events by others across all of the data, and names a cycle', () => {
    const some = [
      {date: 'nonsense', title: 'u'},
      {id: 'first', date: 'after:last', title: 'x'},
      {id: 'one', date: 'after:other', title: 'y'},
      {id: 'other', date: 'after:one', title: 'z'},
      ...filler(SEVERAL_SLICES),
      {id: 'last', date: '2014-05', title: 'w'},
    ];
    const {timeline, problems} = createTimeline(some);
    expect(timeline.get('first')!.when.start).to.deep.equal({earliest: Date.UTC(2014, 4), latest: Infinity});
    expect(timeline.get('first')!.given).to.equal(1);
    expect(timeline.events).to.have.length(SEVERAL_SLICES + 2);
    expect(problems.map(({path}) => path).sort()).to.deep.equal(['[0].date', '[2].date', '[3].date']);
    expectIndexed(timeline);
  });

  it('lists no group that only events without a readable date name, and the others in the order of their first readable event', () => {
    const some = [
      {date: 'nonsense', title: 'x', group: 'lost'},
      {date: 'nonsense', title: 'x', group: 'late'},
      {date: 'after:nobody', title: 'x', group: 'adrift'},
      {date: '2014', title: 'x', group: 'early'},
      {date: '2014', title: 'x', group: 'late'},
    ];
    const groups = (events: readonly object[]) => createTimeline(events).timeline.groups.map(({id}) => id);
    expect(groups(some)).to.deep.equal(['early', 'late']);
    expect(groups([...some, ...filler(LAZY)])).to.deep.equal(['early', 'late']);
  });

  it('keeps groups apart that the data lists after one that it lists twice', () => {
    const events = ['a', 'b', 'c'].map((group) => ({date: '2014', title: 'x', group}));
    const {timeline} = createTimeline({groups: ['a', 'a', 'c'], events: [...events, ...filler(LAZY)]});
    expect(timeline.groups.map(({id}) => id)).to.deep.equal(['a', 'c', 'b']);
    expectIndexed(timeline);
  });

  it('reads the data’s zone and reference, and the page’s before the data’s', () => {
    const some = [
      {date: 'September', title: 'x'},
      {date: '2014-05-03T10:20', title: 'y'},
      {date: 'this Sunday', title: 'z'},
    ];
    for (const options of [
      {},
      {reference: '2015-12-01'},
      {timeZone: 'America/New_York'},
      {timeZone: 'nowhere'},
      {reference: 'whenever'},
      {hemisphere: 'south'},
    ] as const) {
      const [few, many] = [some, [...some, ...filler(LAZY)]].map((events) =>
        createTimeline({reference: REFERENCE, events}, options),
      ) as [Created, Created];
      expect(
        [...many.timeline.events].slice(0, few.timeline.events.length).map(untimed),
        JSON.stringify(options),
      ).to.deep.equal(few.timeline.events.map(untimed));
      expect(many.problems).to.deep.equal(few.problems);
      expect([many.timeline.reference, many.timeline.timeZone]).to.deep.equal([
        few.timeline.reference,
        few.timeline.timeZone,
      ]);
    }
  });

  it('changes nothing of the input, and reads a deeply frozen one', () => {
    const frozen = [
      ...filler(LAZY, {sources: Object.freeze([Object.freeze({name: 'a'})])}),
      {id: 'a', date: ' 2014 ', title: ' x ', importance: '3'},
    ].map((of) => Object.freeze(of));
    const before = JSON.stringify(frozen);
    const {timeline, problems} = createTimeline(Object.freeze(frozen));
    timeline.events.forEach(({time, when}) => expect(time > 0 && when.start.earliest < when.end.latest).to.equal(true));
    expect(problems).to.deep.equal([]);
    expect(JSON.stringify(frozen)).to.equal(before);
  });

  it('lets a page have its turn again and again, and says how far it has got', () => {
    for (const more of [{}, {id: 'same'}, {url: '/'}]) {
      const performer = new TaskPerformer(ANY_DATE);
      const steps = readEvents(
        filler(20_000, more),
        {root: '', context: {}, dates: ANY_DATE, groups: [], fast: readFast},
        [],
      );
      const parts: number[] = [];
      let step = steps.next();
      while (!step.done) {
        if ('done' in step.value) parts.push(step.value.done);
        step = steps.next('task' in step.value ? performer.perform(step.value.task) : undefined);
      }
      expect(parts.length).to.be.above(8);
      expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
      expect(parts.at(-1)).to.be.within(0.9, 1);
    }
  });

  it('keeps events beyond the 65,535th group, without a group of their own', () => {
    const grouped = Array.from({length: 65_540}, (_, index) => ({date: '2014', title: 'x', group: `g${index}`}));
    const {timeline, problems} = createTimeline(grouped);
    expect([timeline.events.length, timeline.groups.length, problems.length]).to.deep.equal([65_540, 65_535, 0]);
    expect(timeline.lanes.at(-1)!.group).to.equal(undefined);
    expect(timeline.lanes.at(-1)!.segments[0]!.given).to.deep.equal(
      Uint32Array.of(65_535, 65_536, 65_537, 65_538, 65_539),
    );
  });
});
