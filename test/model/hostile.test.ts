import {expect} from 'chai';
import fc from 'fast-check';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import {safeLink, type EventInput, type Problem} from '../../src/model/index.js';

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
      {date: [5, 5], title: 'x'},
      {date: -8.64e15 + 1, title: 'first'},
      {date: 8.64e15 - 1, title: 'last'},
    );
    expect(problems).to.deep.equal([]);
    expect(timeline.events.map(({when}) => when.start.earliest)).to.deep.equal([5, -8.64e15 + 1, 8.64e15 - 1]);
    expect(timeline.events[0]!.when.edtf).to.equal('1970-01-01T00:00:00.005Z/1970-01-01T00:00:00.005Z');
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

  it('says of the second of two ids that it is taken, whether they are numbers or texts', () => {
    const {timeline, problems} = read(
      {id: 7, date: '2014', title: 'x'},
      {id: '7', date: '2015', title: 'y'},
      {id: ' 7 ', date: '2016', title: 'z'},
    );
    expect(timeline.events.map(({id}) => id)).to.deep.equal(['7', '7-2', '7-3']);
    expect(problems.map(({path, expected}) => [path, expected])).to.deep.equal([
      ['[1].id', 'an id of its own; the event is kept as “7-2”'],
      ['[2].id', 'an id of its own; the event is kept as “7-3”'],
    ]);
    expect(timeline.get('7-3')!.title).to.equal('z');
  });

  it('says of an id that is neither number nor text, and keeps the event under one of its own', () => {
    const {timeline, problems} = read(
      {id: {}, date: '2014', title: 'x'},
      {id: true, date: '2015', title: 'y'},
      {id: NaN, date: '2016', title: 'z'},
    );
    expect(problems.map(({path, received, expected}) => [path, received, expected])).to.deep.equal([
      ['[0].id', '{}', 'text'],
      ['[1].id', 'true', 'text'],
      ['[2].id', 'NaN', 'text'],
    ]);
    expect(timeline.events.map(({id}) => id)).to.deep.equal(['event-1', 'event-2', 'event-3']);
  });

  it('does not give an event without an id the id that another has', () => {
    const {timeline} = read({date: '2014', title: 'x'}, {id: 'event-1', date: '2015', title: 'own'});
    expect(timeline.get('event-1')!.title).to.equal('own');
    expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(2);
  });

  it('names 10,000 events of one id apart with work that grows as their number does', () => {
    const work = (count: number) => {
      let lookups = 0;
      const {has} = Set.prototype;
      Set.prototype.has = function counted(this: Set<unknown>, value: unknown) {
        lookups += 1;
        return has.call(this, value);
      };
      try {
        const {timeline, problems} = createTimeline(
          Array.from({length: count}, () => ({id: 'same', date: 0, title: 'x'})),
        );
        expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(count);
        expect(problems).to.have.length(count - 1);
      } finally {
        Set.prototype.has = has;
      }
      return lookups;
    };
    expect(work(10_000) / work(1000)).to.be.within(5, 15);
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

describe('safeLink', () => {
  const kept = [
    'http://a.example/',
    'https://a.example/x?y#z',
    'HTTPS://A.EXAMPLE',
    'mailto:a@b.example',
    '/a',
    'a.html',
    '../a',
    '#part',
    '?q=1',
    '//a.example/x',
    'a:b/../c'.replace('a:b', 'ab'),
  ];
  for (const link of kept) it(`keeps ${link} as it is`, () => expect(safeLink(link)).to.equal(link));

  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'about:blank',
    'http://',
    'https://[',
  ];
  for (const link of refused) it(`refuses ${JSON.stringify(link)}`, () => expect(safeLink(link)).to.equal(undefined));

  it('is asked of every link of an event, of its picture, its sources and those of its claims', () => {
    const url = 'javascript:alert(1)';
    const {timeline, problems} = read({
      date: '2014',
      title: 'x',
      url,
      media: {url},
      sources: [{name: 'a', url}],
      claims: [{by: 'a', says: 'b', sources: [{name: 'c', url}]}],
    });
    expect(problems.map(({path}) => path).sort()).to.deep.equal([
      '[0].claims[0].sources[0].url',
      '[0].media.url',
      '[0].sources[0].url',
      '[0].url',
    ]);
    expect(JSON.stringify(timeline.events)).to.not.include('javascript');
  });
});

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
});
