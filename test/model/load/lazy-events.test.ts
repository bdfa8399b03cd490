import {expect} from 'chai';
import fc from 'fast-check';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {openInput, type Created, type Timeline, type TimelineEvent} from '../../../src/model/index.js';
import {loadTimeline} from '../../../src/model/load/create-timeline.js';
import {extendTimeline} from '../../../src/model/load/extend-timeline.js';
import {runSteps, TaskPerformer} from '../../../src/model/load/tasks.js';
import type {When} from '../../../src/dates/index.js';

const RUNS = {seed: 20190701, numRuns: 20};
const REFERENCE = '2019-07-01';

/** Plain events that make many of few: beyond 2,000 each is read only when it is looked at. */
const filler = (count: number, more: object = {}) =>
  Array.from({length: count}, (_, index) => ({date: `${1000 + (index % 900)}`, title: `Filler ${index}`, ...more}));
const MANY = 2001;
/** More than one stretch of reading. */
const STRETCHES = 4500;

const without = (of: object, name: string): object =>
  Object.fromEntries(Object.entries(of).filter(([key]) => key !== name));
const trap = (fields: object, name: string): object =>
  Object.defineProperty({...fields}, name, {
    enumerable: true,
    get: () => {
      throw new Error(`trap at ${name}`);
    },
  });

const date = fc.oneof(
  fc.constantFrom<unknown>(
    '2014',
    '2014-05',
    '2014-05-03',
    '2014-05-03T10:20',
    '2014-05-03T10:20:30Z',
    'Feb 2018',
    'late April 2019',
    'since late April',
    'this Sunday',
    'September',
    'before 2010',
    '2014/2016',
    '2014-05/2014-07-03',
    '2014/..',
    '../2014',
    '~1850',
    '1850s',
    '18th century',
    '2014?',
    '4 May 2014 to 6 May 2014',
    '66 million years ago',
    ' 2014 ',
  ),
  fc.constantFrom<unknown>(
    'nonsense',
    '',
    ' ',
    '2014-13-45',
    NaN,
    Infinity,
    1e99,
    null,
    undefined,
    {},
    [],
    true,
    [5],
    [1, 2, 3],
    [2000, 1000],
    ['2014', '2015'],
    new Date(NaN),
    'after:',
    '3 of after:a',
    'between:a',
  ),
  fc.integer({min: -6e13, max: 4e12}),
  fc.double({min: -1e9, max: 1e9, noNaN: true}),
  fc.integer({min: -6e12, max: 4e12}).map((ms) => new Date(ms)),
  fc.tuple(fc.integer({min: -6e12, max: 0}), fc.integer({min: 0, max: 6e12})).map(([from, to]) => [from, new Date(to)]),
  fc.constantFrom<unknown>(
    'after:a',
    'before:a',
    'between:a and b',
    'during:b',
    '2 days after:c',
    'after:d',
    'before:event-3',
    '3 years before:event-1',
    'after:nobody',
    'during:7',
    'after:a-2',
  ),
);
const rarely = (...values: unknown[]) =>
  fc.oneof({weight: 8, arbitrary: fc.constant(undefined)}, {weight: 2, arbitrary: fc.constantFrom<unknown>(...values)});
const fields = fc.record<Record<string, unknown>>({
  date,
  title: fc.oneof(
    {weight: 8, arbitrary: fc.constantFrom<unknown>('Title', ' padded ')},
    {weight: 2, arbitrary: fc.constantFrom<unknown>('', '  ', undefined, null, 5, {})},
  ),
  id: fc.oneof(
    {weight: 2, arbitrary: fc.constant(undefined)},
    {
      weight: 3,
      arbitrary: fc.constantFrom<unknown>(
        'a',
        'b',
        'c',
        'd',
        'a-2',
        7,
        'event-2',
        'event-3',
        ' ',
        null,
        {},
        NaN,
        '__proto__',
      ),
    },
  ),
  text: rarely('Text', ' ', 5, null, {}),
  group: fc.constantFrom<unknown>(undefined, undefined, 'g', ' g ', 'h', 'listed', '', ' ', 3, null, {}),
  importance: fc.constantFrom<unknown>(undefined, undefined, 0, 3, -2, 1.5, '3', 'high', null, NaN, Infinity),
  url: rarely('/a', 'javascript:alert(1)', 5),
  media: rarely('a.png', {url: 'b.png', alt: 'B'}, {}, 5),
  sources: rarely(['Paper', {name: 'Agency'}], [{}], 'Paper', []),
  claims: rarely([{by: 'One', says: 'Yes', stance: 'asserts'}], [{by: 'One'}], {}),
  unknown: rarely('left behind'),
});
/** Not even its fields can be listed. */
const guarded = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: () => {
      throw new Error('trap');
    },
  },
);
const item = fc.oneof(
  {weight: 12, arbitrary: fields},
  {weight: 2, arbitrary: fields.map(({date, title, group}) => ({date, title, group}))},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fields, fc.constantFrom('date', 'title', 'id', 'group', 'importance', 'text'))
      .map(([of, name]) => trap(of, name)),
  },
  {weight: 1, arbitrary: fields.map((of) => Object.create(of) as object)},
  {weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 5, '2014', [], ['2014', 'Title'], guarded)},
);
const items = fc.array(item, {minLength: 1, maxLength: 40});
/** None of these has an id of its own. */
const namelessItems = fc.array(
  fields.map((of) => without(of, 'id')),
  {minLength: 1, maxLength: 40},
);

/** All texts in a value with each place of an item in it moved on: what stood first stands behind others. */
function moved<T>(value: T, by: number): T {
  if (typeof value === 'string') {
    return value
      .replace(/\bevent-(\d+)/g, (_, place) => `event-${Number(place) + by}`)
      .replace(/^events\[(\d+)\]/, (_, place) => `events[${Number(place) + by}]`) as T;
  }
  if (Array.isArray(value)) return value.map((inner: unknown) => moved(inner, by)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date || value === guarded) return value;
  const copy = Object.create(Object.getPrototypeOf(value) as object) as object;
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    Object.defineProperty(
      copy,
      key,
      'value' in descriptor ? {...descriptor, value: moved(descriptor.value as unknown, by)} : descriptor,
    );
  }
  return copy as T;
}

const untimed = (event: TimelineEvent): object => without(event, 'time');

/** By their middles, then the narrower first, as `compareWhen` has it; what is open counts as if it ended at 1e300. */
function inTime(events: readonly TimelineEvent[]): TimelineEvent[] {
  const clamp = (ms: number) => Math.min(Math.max(ms, -1e300), 1e300);
  const middle = ({start, end}: When) => {
    const from =
      start.earliest === -Infinity
        ? ([start.latest, end.earliest, end.latest].find(Number.isFinite) ?? 0)
        : start.earliest;
    const to =
      end.latest === Infinity ? ([end.earliest, start.latest, start.earliest].find(Number.isFinite) ?? 0) : end.latest;
    return clamp(from) / 2 + clamp(to) / 2;
  };
  const keyed = events.map((event) => ({
    event,
    middle: middle(event.when),
    width: clamp(event.when.end.latest) - clamp(event.when.start.earliest),
  }));
  return keyed
    .sort((a, b) => a.middle - b.middle || a.width - b.width || a.event.given - b.event.given)
    .map(({event}) => event);
}

/** Everything that a timeline says of itself follows plainly from its events. */
function expectIndexed(timeline: Timeline): void {
  const events = [...timeline.events];
  const bounds = events
    .flatMap(({when: {start, end}}) => [start.earliest, start.latest, end.earliest, end.latest])
    .filter(Number.isFinite);
  expect(timeline.extent).to.deep.equal(
    bounds.length
      ? {start: bounds.reduce((a, b) => Math.min(a, b)), end: bounds.reduce((a, b) => Math.max(a, b))}
      : undefined,
  );
  const open = ({when: {kind, start, end}}: TimelineEvent) =>
    kind === 'interval' && !(Number.isFinite(start.earliest) && Number.isFinite(end.latest));
  expect(timeline.has).to.deep.equal({
    instant: events.some(({when}) => when.kind === 'instant'),
    open: events.some(open),
    span: events.some((event) => event.when.kind === 'interval' && !open(event)),
  });
  expect(events.map(({given}) => given)).to.deep.equal(events.map((_, place) => place + 1));
  expect(timeline.inOrder('time').map(({given}) => given)).to.deep.equal(inTime(events).map(({given}) => given));
  timeline.inOrder('time').forEach(({time}, place) => expect(time).to.equal(place + 1));
  for (const {group, segments} of timeline.lanes) {
    const own = events.filter((event) => event.group === group?.id);
    expect(
      segments.flatMap(({given}) => [...given]).sort((a, b) => a - b),
      `lane ${group?.id}`,
    ).to.deep.equal(own.map(({given}) => given - 1));
    for (const {given, begin, end, importance} of segments) {
      given.forEach((place, row) => {
        const {when, importance: weight = 0} = events[place]!;
        expect([begin[row], end[row], importance?.[row] ?? 0]).to.deep.equal([
          when.start.earliest,
          when.end.latest,
          weight,
        ]);
      });
    }
  }
  const named = new Set(events.map(({group}) => group));
  expect(timeline.lanes.map(({group}) => group?.id)).to.deep.equal([
    ...timeline.groups.map(({id}) => id).filter((id) => named.has(id)),
    ...(named.has(undefined) ? [undefined] : []),
  ]);
}

describe('createTimeline of more than 2,000 events', () => {
  const file = (events: readonly unknown[]) => ({
    reference: REFERENCE,
    groups: ['listed', {id: 'empty', title: 'Empty'}],
    events,
  });
  for (const [kind, of] of [
    ['of every kind', items],
    ['without ids of their own', namelessItems],
  ] as const) {
    it(`reads events ${kind} as it reads them where they are few: fields, dates, ids, problems, groups`, () => {
      fc.assert(
        fc.property(of, (some) => {
          const few = createTimeline(file(some));
          const many = createTimeline(file([...some, ...filler(MANY)]));
          expect([...many.timeline.events].slice(0, few.timeline.events.length).map(untimed)).to.deep.equal(
            few.timeline.events.map(untimed),
          );
          expect(many.timeline.events).to.have.length(few.timeline.events.length + MANY);
          expect(many.problems).to.deep.equal(few.problems);
          expect(many.timeline.groups).to.deep.equal(few.timeline.groups);
        }),
        RUNS,
      );
    });

    it(`reads events ${kind} behind ${STRETCHES} others as it reads them alone`, () => {
      fc.assert(
        fc.property(of, (some) => {
          const few = createTimeline(file(some));
          const many = createTimeline(file([...filler(STRETCHES), ...moved(some, STRETCHES)]));
          const expected = few.timeline.events.map((event) =>
            moved({...untimed(event), given: event.given + STRETCHES}, STRETCHES),
          );
          expect([...many.timeline.events].slice(STRETCHES).map(untimed)).to.deep.equal(expected);
          expect(many.problems).to.deep.equal(moved(few.problems, STRETCHES));
          expect(many.timeline.groups).to.deep.equal(few.timeline.groups);
        }),
        {...RUNS, numRuns: 12},
      );
    });
  }

  it('knows of its events their order in time, their lanes, their kinds and from when to when they reach', () => {
    fc.assert(
      fc.property(items, (some) => {
        expectIndexed(createTimeline(file([...some, ...filler(MANY, {group: 'g'})])).timeline);
        expectIndexed(createTimeline(file([...filler(STRETCHES), ...some])).timeline);
      }),
      {...RUNS, numRuns: 6},
    );
  });

  it('finds every event by its id, and none by one that nobody has', () => {
    fc.assert(
      fc.property(fc.oneof(items, namelessItems), (some) => {
        const {timeline} = createTimeline(file([...some, ...filler(MANY)]));
        const ids = new Set(timeline.events.map(({id}) => id));
        expect(ids.size).to.equal(timeline.events.length);
        for (const event of timeline.events) expect(timeline.get(event.id)).to.equal(event);
        for (const id of [
          '',
          'event-0',
          'event-01',
          'event-9999',
          'event-',
          'nobody',
          'toString',
          '0',
          ...some.map((_, index) => `event-${index + 1}`),
        ]) {
          if (!ids.has(id)) expect(timeline.get(id), id).to.equal(undefined);
        }
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
    const {problems} = createTimeline([...some, ...filler(MANY)]);
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
      ...filler(STRETCHES),
      {id: 'last', date: '2014-05', title: 'w'},
    ];
    const {timeline, problems} = createTimeline(some);
    expect(timeline.get('first')!.when.start).to.deep.equal({earliest: Date.UTC(2014, 4), latest: Infinity});
    expect(timeline.get('first')!.given).to.equal(1);
    expect(timeline.events).to.have.length(STRETCHES + 2);
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
    expect(groups([...some, ...filler(MANY)])).to.deep.equal(['early', 'late']);
  });

  it('keeps groups apart that the data lists after one that it lists twice', () => {
    const events = ['a', 'b', 'c'].map((group) => ({date: '2014', title: 'x', group}));
    const {timeline} = createTimeline({groups: ['a', 'a', 'c'], events: [...events, ...filler(MANY)]});
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
      const [few, many] = [some, [...some, ...filler(MANY)]].map((events) =>
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
      ...filler(MANY, {sources: Object.freeze([Object.freeze({name: 'a'})])}),
      {id: 'a', date: ' 2014 ', title: ' x ', importance: '3'},
    ].map((of) => Object.freeze(of));
    const before = JSON.stringify(frozen);
    const {timeline, problems} = createTimeline(Object.freeze(frozen));
    timeline.events.forEach(({time, when}) => expect(time > 0 && when.start.earliest < when.end.latest).to.equal(true));
    expect(problems).to.deep.equal([]);
    expect(JSON.stringify(frozen)).to.equal(before);
  });

  it('reads more events that are added behind as it reads all at once', () => {
    fc.assert(
      fc.property(namelessItems, fc.array(namelessItems, {minLength: 1, maxLength: 3}), (some, batches) => {
        const first = [...filler(MANY, {group: 'g'}), ...some];
        let {timeline} = createTimeline(file(first));
        const problems: unknown[] = [];
        for (const batch of batches) {
          const more = runSteps(extendTimeline(timeline, batch, 'events')!);
          timeline = more.timeline;
          problems.push(...more.problems);
        }
        const {timeline: whole, problems: all} = createTimeline(file([...first, ...batches.flat()]));
        expect(timeline.events.map(untimed)).to.deep.equal(whole.events.map(untimed));
        expect(timeline.groups).to.deep.equal(whole.groups);
        expectIndexed(timeline);
        const early = createTimeline(file(first)).problems;
        expect([...early, ...problems].map((of) => JSON.stringify(of)).sort()).to.deep.equal(
          all.map((of) => JSON.stringify(of)).sort(),
        );
      }),
      {...RUNS, numRuns: 5},
    );
  });

  it('knows the order of time while nobody has told it yet', () => {
    const some = [
      '2014/..',
      'before 2010',
      'nonsense',
      'after:event-1',
      5,
      [1, 2],
      new Date(7),
      'this Sunday',
      'September',
      '2014',
      '2014',
    ].map((date) => ({date, title: 'x', group: 'g'}));
    const steps = loadTimeline(openInput({reference: REFERENCE, events: [...some, ...filler(MANY)]}, {}, []), []);
    const performer = new TaskPerformer();
    let ready: Created | undefined;
    let step = steps.next();
    while (!step.done && !ready) {
      if ('ready' in step.value) ready = step.value.ready;
      else step = steps.next('task' in step.value ? performer.perform(step.value.task) : undefined);
    }
    expectIndexed(ready!.timeline);
    expect(ready!.timeline.events[0]!.time).to.be.above(2000);
  });
});

describe('the events of a timeline of more than 2,000', () => {
  const input = [...filler(MANY), {date: '1066', title: 'Hastings', id: 'own'}];
  const {timeline} = createTimeline(input);
  const lists = {'in given order': timeline.events, 'in the order of time': timeline.inOrder('time')};

  for (const [which, list] of Object.entries(lists)) {
    it(`${which} are an array: its length, each by its place, all in a row`, () => {
      expect(Array.isArray(list)).to.equal(true);
      expect(list).to.have.length(MANY + 1);
      const all = [...list];
      expect(all).to.have.length(MANY + 1);
      expect([list[0], list[7], list.at(-1)]).to.deep.equal([all[0], all[7], all[MANY]]);
      expect(list[7]).to.equal(all[7]);
      expect([
        list[MANY + 1],
        list[-1],
        (list as unknown as Record<string, unknown>)['1.5'],
        (list as unknown as Record<string, unknown>)['01'],
      ]).to.deep.equal([undefined, undefined, undefined, undefined]);
      expect([
        0 in list,
        MANY in list,
        MANY + 1 in list,
        (-1) in list,
        '01' in list,
        'length' in list,
        'map' in list,
      ]).to.deep.equal([true, true, false, false, false, true, true]);
      expect(Object.keys(list)).to.deep.equal(Object.keys(all));
      expect(Object.entries(list).map(([, event]) => event)).to.deep.equal(all);
    });

    it(`${which} are mapped, filtered, searched, cut, joined and reduced as an array is`, () => {
      const all = [...list];
      const isOdd = ({given}: TimelineEvent) => given % 2 === 1;
      expect(list.map(({id}) => id)).to.deep.equal(all.map(({id}) => id));
      expect(list.filter(isOdd)).to.deep.equal(all.filter(isOdd));
      expect([
        list.find(({id}) => id === 'own'),
        list.indexOf(all[9]!),
        list.includes(all[9]!),
        list.findLast(isOdd),
      ]).to.deep.equal([timeline.get('own'), 9, true, all.findLast(isOdd)]);
      expect(list.slice(3, 6)).to.deep.equal(all.slice(3, 6));
      expect(([] as TimelineEvent[]).concat(list)).to.deep.equal(all);
      expect(list.reduce((sum, {given}) => sum + given, 0)).to.equal(((MANY + 1) * (MANY + 2)) / 2);
      expect(list.toSorted((a, b) => b.given - a.given)[0]!.given).to.equal(MANY + 1);
      expect(Array.from(list, ({given}) => given)).to.deep.equal(all.map(({given}) => given));
    });

    it(`${which} are written as JSON as an array of plain objects is`, () => {
      expect(JSON.stringify(list)).to.equal(JSON.stringify([...list].map((event) => ({...event}))));
      expect(JSON.parse(JSON.stringify(list.slice(-1)))).to.deep.equal(JSON.parse(JSON.stringify([list.at(-1)])));
    });

    it(`${which} cannot be changed, whatever is tried`, () => {
      const before = JSON.stringify(list);
      const open = list as TimelineEvent[];
      const event = {...list[0]!};
      const attempts: readonly [string, () => unknown][] = [
        ['an entry set', () => (open[0] = event)],
        ['one more', () => open.push(event)],
        ['one less', () => open.pop()],
        ['the first taken', () => open.shift()],
        ['sorted', () => open.sort()],
        ['turned round', () => open.reverse()],
        ['cut', () => (open.length = 0)],
        ['longer', () => (open.length = 1e6)],
        ['deleted', () => delete (open as unknown as Record<string, unknown>)['0']],
        ['defined', () => Object.defineProperty(open, '0', {value: event})],
        [
          'another prototype',
          () => {
            Object.setPrototypeOf(open, null);
          },
        ],
        ['a method replaced', () => (open.map = (() => []) as typeof open.map)],
        ['filled', () => open.fill(event)],
        ['spliced', () => open.splice(0, 1)],
        ['the date of an event', () => ((open[0] as {date: string}).date = 'x')],
        ['the place of an event', () => ((open[0] as {time: number}).time = 1)],
        ['the bounds of an event', () => ((open[0]!.when.start as {earliest: number}).earliest = 1)],
      ];
      for (const [what, attempt] of attempts) expect(attempt, what).to.throw(TypeError);
      expect(Object.getPrototypeOf(open)).to.equal(Array.prototype);
      expect(JSON.stringify(list)).to.equal(before);
    });
  }

  it('are the same objects each time and wherever one asks', () => {
    for (const place of [0, 1000, MANY]) {
      const event = timeline.events[place]!;
      expect(timeline.events[place]).to.equal(event);
      expect([...timeline.events][place]).to.equal(event);
      expect(timeline.get(event.id)).to.equal(event);
      expect(timeline.inOrder('time')[event.time - 1]).to.equal(event);
      expect(timeline.inOrder('given')).to.equal(timeline.events);
      expect(Object.isFrozen(event) && Object.isFrozen(event.when) && Object.isFrozen(event.when.start)).to.equal(true);
    }
    expect(timeline.inOrder('time')).to.equal(timeline.inOrder('time'));
  });

  it('that begin and end together are in given order, whatever their dates look like', () => {
    const dates = ['May 2014', '2014-05?', '2014-05', '05/2014', '2014-05'];
    const {timeline: tied} = createTimeline([...dates.map((date) => ({date, title: 'x'})), ...filler(MANY)]);
    expect(
      tied
        .inOrder('time')
        .slice(-5)
        .map(({given}) => given),
    ).to.deep.equal([1, 2, 3, 4, 5]);
  });
});
