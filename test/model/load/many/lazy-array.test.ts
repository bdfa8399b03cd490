import {expect} from 'chai';
import {EAGER_LIMIT, type TimelineEvent} from '../../../../src/model/index.js';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';
import {frozenArray} from '../../../../src/model/load/frozen-array.js';
import {lazyArray} from '../../../../src/model/load/many/lazy-array.js';
import {filler} from '../events.js';

interface Entry {
  readonly id: number;
}

const entries: readonly Entry[] = Array.from({length: 20}, (_, id) => Object.freeze({id}));
const extra: Entry = {id: 99};
const isOdd = ({id}: Entry) => id % 2 === 1;

/** What may be asked of an array, or tried with it. Each is done to an array of its own. */
const ATTEMPTS: Readonly<Record<string, (list: Entry[]) => unknown>> = {
  'Array.isArray': (list) => Array.isArray(list),
  instanceof: (list) => list instanceof Array,
  'its class': (list) => Object.prototype.toString.call(list),
  length: (list) => list.length,
  'an entry': (list) => list[7],
  'an entry, twice': (list) => list[7] === list[7],
  'an entry beyond the last': (list) => list[20],
  'an entry before the first': (list) => list[-1],
  'keys that look like indices': (list) =>
    ['01', '1.5', '-0', '1e0'].map((key) => (list as unknown as object)[key as never]),
  at: (list) => [list.at(0), list.at(-1), list.at(20)],
  in: (list) => [0 in list, 19 in list, 20 in list, (-1) in list, '01' in list, 'length' in list, 'map' in list],
  'Object.hasOwn': (list) => ['0', '20', 'length', 'map'].map((key) => Object.hasOwn(list, key)),
  'for … of': (list) => {
    const seen = [];
    for (const entry of list) seen.push(entry);
    return seen;
  },
  'for … in': (list) => {
    const seen = [];
    for (const key in list as object) seen.push(key);
    return seen;
  },
  spread: (list) => [...list],
  destructured: ([first, , third, ...others]) => [first, third, others.length],
  'Array.from': (list) => Array.from(list, ({id}) => id),
  map: (list) => list.map(({id}) => id),
  filter: (list) => list.filter(isOdd),
  find: (list) => [list.find(isOdd), list.findIndex(isOdd), list.findLast(isOdd), list.findLastIndex(isOdd)],
  slice: (list) => [list.slice(), list.slice(3, 6), list.slice(-2)],
  indexOf: (list) => [list.indexOf(entries[9]!), list.lastIndexOf(entries[9]!), list.indexOf(extra)],
  includes: (list) => [list.includes(entries[9]!), list.includes(extra)],
  concat: (list) => [list.concat(extra), [extra].concat(list)],
  reduce: (list) => list.reduce((sum, {id}) => sum + id, 0),
  reduceRight: (list) => list.reduceRight((all, {id}) => `${all}${id}`, ''),
  forEach: (list) => {
    const seen: unknown[] = [];
    list.forEach((entry, index, of) => seen.push(entry, index, of === list));
    return seen;
  },
  some: (list) => [list.some(isOdd), list.every(isOdd)],
  join: (list) => list.join(),
  flatMap: (list) => list.flatMap(({id}) => [id, id]),
  entries: (list) => [[...list.entries()], [...list.keys()], [...list.values()]],
  toSorted: (list) => list.toSorted?.((a, b) => b.id - a.id),
  toReversed: (list) => list.toReversed?.(),
  with: (list) => list.with?.(1, extra),
  'JSON.stringify': (list) => JSON.stringify(list),
  'Object.keys': (list) => Object.keys(list),
  'Object.entries': (list) => Object.entries(list),
  'Object.getOwnPropertyNames': (list) => Object.getOwnPropertyNames(list),
  'descriptor of an entry': (list) => Object.getOwnPropertyDescriptor(list, 3),
  'descriptor of the length': (list) => Object.getOwnPropertyDescriptor(list, 'length'),
  'descriptors of all': (list) => Object.getOwnPropertyDescriptors(list),
  'Object.isFrozen': (list) => [Object.isFrozen(list), Object.isSealed(list), Object.isExtensible(list)],
  'Object.isFrozen after an entry was asked for': (list) => [list[3], Object.isFrozen(list), list[3], list.length],
  'Object.freeze': (list) => [Object.freeze(list) === list, Object.isFrozen(list), [...list]],
  'Object.seal': (list) => Object.seal(list) === list,
  'Object.preventExtensions': (list) => Object.preventExtensions(list) === list,
  'its prototype': (list) => Object.getPrototypeOf(list) === Array.prototype,
  'the prototype that it has, set': (list) => Object.setPrototypeOf(list, Array.prototype) === list,
  'another prototype, set': (list) => Object.setPrototypeOf(list, null) as unknown,
  'an entry, set': (list) => (list[0] = extra),
  'an entry, set to itself': (list) => (list[0] = entries[0]!),
  'an entry beyond the last, set': (list) => (list[20] = extra),
  'a name, set': (list) => ((list as unknown as {name: string}).name = 'x'),
  'a method, replaced': (list) => (list.map = (() => []) as typeof list.map),
  'an entry, deleted': (list) => delete (list as unknown as Record<string, Entry>)['0'],
  'nothing, deleted': (list) => delete (list as unknown as Record<string, Entry>)['20'],
  'the length, deleted': (list) => delete (list as {length?: number}).length,
  'an entry, defined': (list) => Object.defineProperty(list, 0, {value: extra}),
  'an entry, defined as it is': (list) => Object.defineProperty(list, 0, {value: entries[0]}) === list,
  'an entry beyond the last, defined': (list) => Object.defineProperty(list, 20, {value: extra}),
  'the length, cut': (list) => (list.length = 0),
  'the length, grown': (list) => (list.length = 1e6),
  push: (list) => list.push(extra),
  pop: (list) => list.pop(),
  shift: (list) => list.shift(),
  unshift: (list) => list.unshift(extra),
  splice: (list) => list.splice(0, 1),
  sort: (list) => list.sort((a, b) => a.id - b.id),
  reverse: (list) => list.reverse(),
  fill: (list) => list.fill(extra),
  copyWithin: (list) => list.copyWithin(0, 5),
  structuredClone: (list) => structuredClone([...list]),
};

/** What comes of an attempt, and what is in the list after it. */
function outcomeOf(attempt: (list: Entry[]) => unknown, list: readonly Entry[]): unknown {
  let result: unknown;
  try {
    result = {gives: attempt(list as Entry[])};
  } catch (error) {
    result = {throws: (error as Error).name};
  }
  return {result, left: [...list]};
}

for (const [what, make] of [
  ['lazyArray', () => lazyArray(entries.length, (index) => entries[index]!)],
  ['frozenArray', () => frozenArray([...entries])],
] as const) {
  describe(what, () => {
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      it(`answers as a frozen array does: ${name}`, () => {
        expect(outcomeOf(attempt, make())).to.deep.equal(outcomeOf(attempt, Object.freeze([...entries])));
      });
    }

    it('is a proxy, which the structured clone refuses', () => {
      expect(() => structuredClone(make())).to.throw(DOMException);
    });

    it('of nothing is an empty array', () => {
      const none = what === 'lazyArray' ? lazyArray(0, () => extra) : frozenArray([]);
      expect([none.length, none[0], [...none], Object.isFrozen(none)]).to.deep.equal([0, undefined, [], true]);
    });
  });
}

describe('lazyArray', () => {
  it('makes an entry when it is first asked for, and no other', () => {
    const made: number[] = [];
    const list = lazyArray(1000, (index) => made.push(index));
    expect([list.length, 5 in list, Array.isArray(list), 'map' in list]).to.deep.equal([1000, true, true, true]);
    expect(made).to.deep.equal([]);
    void list[7];
    void Object.getOwnPropertyDescriptor(list, 9);
    expect(made).to.deep.equal([7, 9]);
  });
});

describe('the events of a timeline', () => {
  for (const count of [10, EAGER_LIMIT, EAGER_LIMIT + 1, 5000]) {
    const {timeline} = createTimeline([
      ...filler(count - 1),
      {
        id: 'own',
        date: '1066',
        title: 'Hastings',
        group: 'g',
        media: 'a.png',
        sources: ['A'],
        claims: [{by: 'B', says: 'C', sources: ['D']}],
      },
    ]);

    for (const order of ['given', 'time'] as const) {
      const list = timeline.inOrder(order);
      const name = `${count.toLocaleString('en')} in ${order} order`;

      it(`${name} are the same objects each time and wherever one asks`, () => {
        expect(list).to.equal(timeline.inOrder(order));
        expect(list).to.have.length(count);
        for (const index of [0, 5, count - 1]) {
          const event = list[index]!;
          expect(event[order]).to.equal(index + 1);
          expect(list[index]).to.equal(event);
          expect(list.indexOf(event)).to.equal(index);
          expect([...list][index]).to.equal(event);
          expect(timeline.get(event.id)).to.equal(event);
          expect(timeline.events[event.given - 1]).to.equal(event);
        }
      });

      it(`${name} can be cloned, sent and written, one by one or in an array`, () => {
        const plain = list.map((event) => ({...event}));
        expect(structuredClone([...list])).to.deep.equal(plain);
        expect(structuredClone(list[0])).to.deep.equal(plain[0]);
        expect(JSON.stringify(list)).to.equal(JSON.stringify(plain));
      });

      it(`${name} are frozen, and so is all that an event holds`, () => {
        expect(Object.isFrozen(list)).to.equal(true);
        const event = timeline.get('own')!;
        const {when, media, sources, claims} = event;
        for (const held of [
          event,
          when,
          when.start,
          when.end,
          media,
          sources,
          sources![0],
          claims,
          claims![0],
          claims![0]!.sources,
        ])
          expect(Object.isFrozen(held)).to.equal(true);
        for (const attempt of [
          () => (list as TimelineEvent[]).push(event),
          () => ((event as {date: string}).date = 'x'),
          () => ((event as {time: number}).time = 1),
          () => ((when.start as {earliest: number}).earliest = 1),
          () => ((claims![0] as {by: string}).by = 'x'),
        ])
          expect(attempt).to.throw(TypeError);
        expect(Object.getOwnPropertyDescriptor(event, 'time')).to.deep.equal({
          value: event.time,
          enumerable: true,
          writable: false,
          configurable: false,
        });
      });
    }
  }
});
