import {expect} from 'chai';
import fc from 'fast-check';
import {zoneClock} from '../../../src/dates/calendar/zone-clock.js';
import type {When} from '../../../src/dates/index.js';
import {SIGNS, signsOfDate} from '../../../src/model/index/signs.js';
import {EAGER_LIMIT, type Timeline, type TimelineEvent} from '../../../src/model/index.js';
import {runs} from '../../runs.js';

export const RUNS = {seed: 20190701, numRuns: runs(20)};
export const REFERENCE = '2019-07-01';

/** Plain events to stand around others. */
export const filler = (count: number, more: object = {}) =>
  Array.from({length: count}, (_, index) => ({date: `${1000 + (index % 900)}`, title: `Filler ${index}`, ...more}));
/** So many that each is read only when it is looked at. */
export const LAZY = EAGER_LIMIT + 1;
/** More than are read in one go. */
export const SEVERAL_SLICES = 4500;

export const without = (of: object, name: string): object =>
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
    1850,
    43_831,
    [1850, 1860],
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
export const fields = fc.record<Record<string, unknown>>({
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
  dateText: rarely(' then ', 5, {}),
  prefer: rarely('past', 'future', 'never'),
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
/** An object that has a field which is not its own. */
const heirOf = (name: string, fields: object): object =>
  Object.assign(
    Object.create(Object.defineProperty({}, name, {get: () => (name === 'importance' ? 7 : 'inherited')})) as object,
    fields,
  );
/** Without the fields that hold nothing, as JSON has it. */
const compact = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const item = fc.oneof(
  {weight: 12, arbitrary: fields},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fields, fc.constantFrom('date', 'title', 'id', 'group', 'importance', 'text'))
      .map(([of, name]) => trap(of, name)),
  },
  {weight: 1, arbitrary: fields.map((of) => Object.create(of) as object)},
  {
    weight: 6,
    arbitrary: fields.map(({date, title, id, group, importance, text}) =>
      compact({date, title, id, group, importance, text}),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fields, fc.constantFrom('text', 'group', 'importance', 'url'))
      .map(([{date, title}, name]) => heirOf(name, {date, title})),
  },
  {weight: 1, arbitrary: fields.map((of) => Object.assign(Object.create(null) as object, of))},
  {weight: 1, arbitrary: fields.map((of) => Object.freeze(of))},
  {weight: 1, arbitrary: fields.map((of) => new Proxy(of, {}))},
  {weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 5, '2014', [], ['2014', 'Title'], guarded)},
);
export const items = fc.array(item, {minLength: 1, maxLength: 40});
/** None of these has an id of its own. */
export const namelessItems = fc.array(
  fields.map((of) => without(of, 'id')),
  {minLength: 1, maxLength: 40},
);

/** All texts in a value with each place of an item in it moved on: what stood first stands behind others. */
export function moved<T>(value: T, by: number): T {
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

export const untimed = (event: TimelineEvent): object => without(event, 'time');

/** By their middles, then the narrower first, as `compareWhen` has it; what is open counts as if it ended at 1e300. */
export function inTime(events: readonly TimelineEvent[]): TimelineEvent[] {
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
export function expectIndexed(timeline: Timeline): void {
  const events = [...timeline.events];
  const bounds = events
    .flatMap(({when: {start, end}}) => [start.earliest, start.latest, end.earliest, end.latest])
    .filter(Number.isFinite);
  expect(timeline.extent).to.deep.equal(
    bounds.length
      ? {start: bounds.reduce((a, b) => Math.min(a, b)), end: bounds.reduce((a, b) => Math.max(a, b))}
      : undefined,
  );
  const clock = zoneClock(timeline.timeZone);
  const signs = new Set(events.flatMap(({when}) => signsOfDate(when, clock)));
  expect(timeline.signs).to.deep.equal(SIGNS.filter((sign) => signs.has(sign)));
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

/** A file with these events, a reference for their dates and groups that it lists. */
export const file = (events: readonly unknown[]) => ({
  reference: REFERENCE,
  groups: ['listed', {id: 'empty', title: 'Empty'}],
  events,
});
