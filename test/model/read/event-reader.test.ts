import {expect} from 'chai';
import fc from 'fast-check';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import type {EventInput, Problem} from '../../../src/model/index.js';

const read = (...events: unknown[]) => createTimeline(events);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

describe('createTimeline of what nobody should hand over', () => {
  it('reads a deeply frozen file as it reads any other, and leaves it as it was', async () => {
    const text = await (await fetch('/data/idlib-2019-full.json')).text();
    const frozen = deepFreeze(JSON.parse(text) as object);
    const {timeline, problems} = createTimeline(frozen);
    expect(problems).to.deep.equal([]);
    expect(JSON.stringify(frozen)).to.equal(JSON.stringify(JSON.parse(text)));
    expect(JSON.stringify(timeline.events)).to.equal(JSON.stringify(createTimeline(JSON.parse(text)).timeline.events));
  });

  it('gives nothing of its own that can be changed', () => {
    const {timeline, problems} = read(
      {
        date: '2014/2016',
        title: 'x',
        group: 'g',
        media: {url: 'a.png'},
        sources: [{name: 'a'}],
        claims: [{by: 'a', says: 'b', sources: ['c']}],
      },
      {title: 'y'},
    );
    const reachable: unknown[] = [timeline, problems];
    for (const value of reachable) {
      expect(Object.isFrozen(value), JSON.stringify(value)).to.equal(true);
      reachable.push(
        ...Object.values(value as Record<string, unknown>).filter(
          (inner) => typeof inner === 'object' && inner !== null && !reachable.includes(inner),
        ),
      );
    }
    expect(reachable.length).to.be.above(15);
  });

  it('keeps nothing of the input: what changes there later changes nothing here', () => {
    const source = {name: 'before'};
    const input: EventInput[] = [{date: '2014', title: 'before', sources: [source]}];
    const {timeline} = createTimeline(input);
    source.name = 'after';
    input.push({date: '2015', title: 'after'});
    expect(timeline.events).to.have.length(1);
    expect(timeline.events[0]!.sources).to.deep.equal([{name: 'before'}]);
  });

  it('leaves fields that it does not know behind, at every depth, and those of prototypes', () => {
    const polluted: unknown = JSON.parse(
      '{"date": "2014", "title": "x", "__proto__": {"text": "y"}, "constructor": "z", "sources": [{"name": "a", "evil": 1}], "media": {"url": "a.png", "onload": "b"}}',
    );
    const {timeline, problems} = read(polluted, Object.create({date: '2014', title: 'inherited'}));
    expect(timeline.events).to.have.length(1);
    const {when, ...event} = timeline.events[0]!;
    expect(when.edtf).to.equal('2014');
    expect(event).to.deep.equal({
      id: 'event-1',
      date: '2014',
      title: 'x',
      sources: [{name: 'a'}],
      media: {url: 'a.png'},
      given: 1,
      time: 1,
    });
    expect(({} as Record<string, unknown>)['text']).to.equal(undefined);
    expect(problems.map(({path, received}) => [path, received])).to.deep.equal([
      ['[1].title', 'nothing'],
      ['[1].date', 'nothing'],
    ]);
  });

  it('drops absent and null fields rather than keep them as undefined', () => {
    const {timeline, problems} = read({
      id: null,
      date: '2014',
      title: 'x',
      text: null,
      group: undefined,
      sources: null,
      claims: [],
      media: null,
      url: '',
    });
    expect(problems).to.deep.equal([]);
    expect(Object.keys(timeline.events[0]!).sort()).to.deep.equal(['date', 'given', 'id', 'time', 'title', 'when']);
  });

  const dates: readonly [what: string, date: unknown, received: string][] = [
    ['an object', {}, '{}'],
    ['true', true, 'true'],
    ['a number beyond the calendar', 8.64e15 + 1, '8640000000000001'],
    ['Infinity', Infinity, 'Infinity'],
    ['a bigint', 5n, '5'],
    ['a symbol', Symbol('x'), 'a symbol'],
    ['a function', () => '2014', 'a function'],
    ['a Date that is none', new Date(NaN), 'null'],
    ['something that says it is a Date', Object.create(Date.prototype), 'an object'],
    ['a pair with a Date that is none', [0, new Date(NaN)], '[0,null]'],
    ['a pair of texts', ['2014', '2015'], '["2014","2015"]'],
    ['one moment in a list', [5], '[5]'],
    ['three moments', [1, 2, 3], '[1,2,3]'],
    ['an empty text', '', '“”'],
    ['a text of 10,000 characters', 'x'.repeat(10_000), `“${'x'.repeat(79)}…”`],
    ['a lone surrogate', '\ud800', '“\ud800”'],
  ];
  for (const [what, date, received] of dates) {
    it(`says of ${what} for a date that it received ${received.slice(0, 30)}, and reads the next event`, () => {
      const {timeline, problems} = read({date, title: 'x'}, {date: '2015', title: 'fine'});
      expect(problems.map((found) => [found.path, found.received])).to.deep.equal([['[0].date', received]]);
      expect(timeline.events.map(({title}) => title)).to.deep.equal(['fine']);
    });
  }

  it('takes a pair of the same moment, and the first and the last moment that a Date can hold', () => {
    const {timeline, problems} = read(
      {date: [5e9, 5e9], title: 'x'},
      {date: -8.64e15 + 1, title: 'first'},
      {date: 8.64e15 - 1, title: 'last'},
    );
    expect(problems).to.deep.equal([]);
    expect(timeline.events.map(({when}) => when.start.earliest)).to.deep.equal([5e9, -8.64e15 + 1, 8.64e15 - 1]);
    expect(timeline.events[0]!.when.edtf).to.equal('1970-02-27T20:53:20.000Z/1970-02-27T20:53:20.000Z');
  });

  it('takes whole numbers from 1000 to 2999 for years, alone and in pairs', () => {
    const {timeline, problems} = read(
      {date: 1850, title: 'a year'},
      {date: 1000, title: 'the first'},
      {date: 2999, title: 'the last'},
      {date: [1850, 1860], title: 'years'},
      {date: [1850, new Date(Date.UTC(2019, 0, 1))], title: 'from a year to a moment'},
    );
    expect(problems).to.deep.equal([]);
    expect(timeline.events.map(({when, date}) => [when.edtf, when.precision, date])).to.deep.equal([
      ['1850', 'year', '1850'],
      ['1000', 'year', '1000'],
      ['2999', 'year', '2999'],
      ['1850/1860', 'year', '1850/1860'],
      ['1850/2019-01-01T00:00:00.000Z', 'year', '1850/2019-01-01T00:00:00.000Z'],
    ]);
  });

  it('refuses numbers within 48 days of 1970, which are a spreadsheet’s days or seconds, and says what numbers are', () => {
    const days48 = 48 * 86_400_000;
    const refused = [43_831, 1_561_903_500, 0, -44, 500, 3000, 1850.5, days48 - 1, 1 - days48];
    const {timeline, problems} = read(...refused.map((date) => ({date, title: 'x'})));
    expect(timeline.events).to.deep.equal([]);
    expect(problems.map(({received}) => received)).to.deep.equal(refused.map(String));
    for (const {expected} of problems)
      expect(expected).to.equal(
        'a date: a year from 1000 to 2999 or milliseconds since 1970; other years, seconds and spreadsheet days as text',
      );
    expect(read({date: days48, title: 'x'}, {date: -days48, title: 'x'}).problems).to.deep.equal([]);
    expect(read({date: [43_831, 43_832], title: 'x'}).problems).to.have.length(1);
  });

  it('takes a Date for a moment wherever it lies', () => {
    const {timeline} = read({date: new Date(1850), title: 'x'});
    expect(timeline.events[0]!.when.start.earliest).to.equal(1850);
  });

  it('says whole sentences with the place, what came and what was expected', () => {
    const {problems} = createTimeline({
      events: [
        {id: 'a', date: 'once', title: 'x'},
        {id: 'a', date: '2014', title: 'y', importance: 'very'},
      ],
      groups: 5,
      reference: 'some day',
    });
    const about = ({path, received, id}: Problem) => [path, received, id];
    expect(problems.map(about)).to.have.deep.members([
      ['reference', '“some day”', undefined],
      ['events[0].date', '“once”', 'a'],
      ['events[1].id', '“a”', 'a-2'],
      ['events[1].importance', '“very”', 'a-2'],
      ['groups', '5', undefined],
    ]);
    for (const {message, path, received, expected} of problems)
      expect(message).to.equal(`${path}: received ${received}, expected ${expected}`);
  });

  it('survives getters that throw, at every place', () => {
    const trap = (name: string, rest: object) =>
      Object.defineProperty({...rest}, name, {
        enumerable: true,
        get: () => {
          throw new Error('trap');
        },
      });
    const event = {date: '2014', title: 'x'};
    for (const name of ['id', 'date', 'title', 'text', 'group', 'importance', 'url', 'media', 'sources', 'claims']) {
      const {timeline, problems} = read(trap(name, event), {date: '2015', title: 'fine'});
      expect(
        problems.some(({path, received}) => path === `[0].${name}` && received === '“trap”'),
        name,
      ).to.equal(true);
      expect(
        timeline.events.map(({title}) => title),
        name,
      ).to.include('fine');
      expect(timeline.events, name).to.have.length(name === 'date' ? 1 : 2);
    }
    for (const name of ['events', 'title', 'lang', 'reference', 'groups']) {
      expect(
        createTimeline(trap(name, {events: [event]})).problems.map(({path}) => path),
        name,
      ).to.include(name);
    }
    expect(read({...event, sources: [trap('name', {})]}).problems.map(({path}) => path)).to.include(
      '[0].sources[0].name',
    );
  });

  it('survives things that throw whatever is done with them', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('get');
        },
        has: () => {
          throw new Error('has');
        },
        ownKeys: () => {
          throw new Error('keys');
        },
        getOwnPropertyDescriptor: () => {
          throw new Error('descriptor');
        },
      },
    );
    for (const input of [
      hostile,
      [hostile],
      {events: [hostile]},
      [{date: hostile, title: hostile}],
      [{date: '2014', title: 'x', sources: [hostile], claims: hostile}],
    ]) {
      expect(createTimeline(input).problems.length).to.be.above(0);
    }
  });

  it('survives revoked Proxies, errors that throw when they are read, and lists that cannot be gone through', () => {
    const revoked = (target: object): object => {
      const {proxy, revoke} = Proxy.revocable(target, {});
      revoke();
      return proxy;
    };
    const throwing = {
      get date(): string {
        const error = new Error('x');
        Object.defineProperty(error, 'message', {
          get: () => {
            throw new Error('message');
          },
        });
        throw error;
      },
      title: 'x',
    };
    const list = Object.defineProperty(['a', 'b'], 0, {
      get: () => {
        throw new Error('item');
      },
    });
    const good = {date: '2014', title: 'x'};
    const many = Array.from({length: 3000}, () => good);
    for (const bad of [
      revoked({}),
      revoked([]),
      throwing,
      list,
      {...good, date: revoked([])},
      {date: list, title: ''},
    ]) {
      for (const [input, readable] of [
        [bad, 0],
        [[bad, good], 1],
        [{events: bad}, 0],
        [{events: [bad, good]}, 1],
        [[bad, ...many], many.length],
      ] as const) {
        const {timeline, problems} = createTimeline(input);
        expect(problems.length).to.be.above(0);
        expect(timeline.events.length).to.be.at.least(readable);
      }
      for (const name of ['title', 'text', 'sources', 'claims', 'group', 'url', 'importance', 'id']) {
        expect(createTimeline([{...good, [name]: bad}]).problems.length, name).to.be.above(0);
      }
      for (const name of ['title', 'groups', 'reference', 'lang']) {
        expect(createTimeline({[name]: bad, events: [good]}).timeline.events, name).to.have.length(1);
      }
    }
  });

  it('never throws and never shows an event without a date, whatever comes in', () => {
    const event = fc.record(
      {
        id: fc.anything(),
        date: fc.oneof(fc.anything(), fc.constantFrom('2014', 'Feb 2018', 0)),
        title: fc.anything(),
        sources: fc.anything(),
        media: fc.anything(),
        claims: fc.array(fc.anything()),
      },
      {requiredKeys: []},
    );
    const input = fc.oneof(
      fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true}),
      fc.array(event),
      fc.record({events: fc.array(event), groups: fc.anything(), reference: fc.anything(), title: fc.anything()}),
    );
    fc.assert(
      fc.property(input, (value) => {
        const {timeline, problems} = createTimeline(value);
        for (const {when, id, title, date} of timeline.events) {
          expect([typeof id, typeof title, typeof date]).to.deep.equal(['string', 'string', 'string']);
          expect(when.start.earliest <= when.end.latest).to.equal(true);
        }
        for (const {message} of problems) expect(message.length).to.be.below(600);
        expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(timeline.events.length);
      }),
      {seed: 20190701, numRuns: 500},
    );
  });
});
