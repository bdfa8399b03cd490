import {expect} from 'chai';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {type EventInput, type TimelineOptions} from '../../../src/model/index.js';

const read = (...events: unknown[]) => createTimeline(events);

describe('createTimeline', () => {
  it('reads the six events of the report as 2014, 2018-02, 2017-03, 2018-09, open from late April 2019, 2019-06-30', async () => {
    const {timeline, problems} = createTimeline(await (await fetch('/data/idlib-2019.json')).json());
    expect(problems).to.deep.equal([]);
    const whens = timeline.events.map(({when}) => when);
    expect(whens.filter((_, index) => index !== 4).map(({edtf}) => edtf)).to.deep.equal([
      '2014',
      '2018-02',
      '2017-03',
      '2018-09',
      '2019-06-30',
    ]);
    const since = whens[4]!;
    expect(since.kind).to.equal('interval');
    expect([since.start.earliest, since.start.latest]).to.deep.equal([Date.UTC(2019, 3, 21), Date.UTC(2019, 4, 1)]);
    expect(since.end.latest).to.equal(Infinity);
    expect(timeline.events.map(({given}) => given)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(timeline.events.map(({time}) => time)).to.deep.equal([1, 3, 2, 4, 5, 6]);
  });

  it('reads the two further dates as open since 2017 and the start of 2019', async () => {
    const {timeline, problems} = createTimeline(await (await fetch('/data/idlib-2019-full.json')).json());
    expect(problems).to.deep.equal([]);
    expect(timeline.events).to.have.length(8);
    const {start, end} = timeline.get('strikes-drop')!.when;
    expect([start.earliest, end.latest]).to.deep.equal([Date.UTC(2017, 0), Infinity]);
    const control = timeline.get('hts-control')!.when;
    expect([control.start.earliest, control.start.latest]).to.deep.equal([Date.UTC(2019, 0), Date.UTC(2019, 2)]);
  });

  it('copies the known fields of an event, leaves others behind, and changes nothing of the input', () => {
    const input = {
      id: 7,
      date: '2014',
      title: ' Title ',
      text: 'Text',
      group: 'g',
      importance: '3',
      url: '/a',
      secret: 'x',
      media: {url: 'a.png', alt: 'An A'},
      sources: ['Paper', {name: 'Agency', url: 'https://a.example/', quote: 'q'}],
      claims: [{by: 'One', says: 'Yes', stance: 'asserts'}],
    };
    const before = JSON.stringify(input);
    const {timeline, problems} = read(input);
    const {when, ...event} = timeline.events[0]!;
    expect(problems).to.deep.equal([]);
    expect(when.edtf).to.equal('2014');
    expect(event).to.deep.equal({
      id: '7',
      date: '2014',
      title: 'Title',
      text: 'Text',
      group: 'g',
      importance: 3,
      url: '/a',
      media: {url: 'a.png', alt: 'An A'},
      sources: [{name: 'Paper'}, {name: 'Agency', url: 'https://a.example/', quote: 'q'}],
      claims: [{by: 'One', says: 'Yes', stance: 'asserts'}],
      given: 1,
      time: 1,
    });
    expect(JSON.stringify(input)).to.equal(before);
    expect(Object.isFrozen(timeline.events) && Object.isFrozen(timeline.events[0])).to.equal(true);
  });

  const cyclic: Record<string, unknown> = {date: '2014', title: 'x'};
  cyclic['sources'] = cyclic;
  const cases: readonly [
    what: string,
    event: unknown,
    path: string,
    received: string | RegExp,
    expected: RegExp,
    kept: number,
  ][] = [
    ['an unreadable date', {date: 'sometime', title: 'x'}, '[0].date', '“sometime”', /./, 0],
    ['a date that needs a reference', {date: 'this Sunday', title: 'x'}, '[0].date', '“this Sunday”', /reference/, 0],
    ['no date', {title: 'x'}, '[0].date', 'nothing', /a date/, 0],
    ['a number that is no moment', {date: NaN, title: 'x'}, '[0].date', 'NaN', /a date/, 0],
    ['a pair the wrong way round', {date: [2000, 1000], title: 'x'}, '[0].date', '[2000,1000]', /the earlier first/, 0],
    ['no title', {date: '2014'}, '[0].title', 'nothing', /a title/, 1],
    ['a title of blanks', {date: '2014', title: '  '}, '[0].title', '“  ”', /a title/, 1],
    ['null for an event', null, '[0]', 'null', /an event/, 0],
    ['a list for an event', [], '[0]', '[]', /an event/, 0],
    ['an importance in words', {date: '2014', title: 'x', importance: 'high'}, '[0].importance', '“high”', /number/, 1],
    ['a script for a link', {date: '2014', title: 'x', url: 'javascript:alert(1)'}, '[0].url', /javascript/, /http/, 1],
    ['a script in disguise', {date: '2014', title: 'x', url: 'java\nscript:alert(1)'}, '[0].url', /script/, /http/, 1],
    [
      'a source without a name',
      {date: '2014', title: 'x', sources: [{url: '/a'}]},
      '[0].sources[0].name',
      'nothing',
      /name/,
      1,
    ],
    [
      'an unknown stance',
      {date: '2014', title: 'x', claims: [{by: 'a', says: 'b', stance: 'maybe'}]},
      '[0].claims[0].stance',
      '“maybe”',
      /“asserts”, “denies”/,
      1,
    ],
    ['an event that holds itself', cyclic, '[0].sources', 'an object', /a list/, 1],
  ];
  for (const [what, event, path, received, expected, kept] of cases) {
    it(`says of ${what} where it is, what came and what was expected; ${kept ? 'the event is kept' : 'the event cannot be placed'}`, () => {
      const {timeline, problems} = read(event, {id: 'fine', date: '2015', title: 'Fine'});
      expect(problems).to.have.length(1);
      expect(problems[0]!.path).to.equal(path);
      if (typeof received === 'string') expect(problems[0]!.received).to.equal(received);
      else expect(problems[0]!.received).to.match(received);
      expect(problems[0]!.expected).to.match(expected);
      expect(problems[0]!.message).to.include(path).and.include('expected');
      expect(timeline.events).to.have.length(kept + 1);
    });
  }

  for (const input of [undefined, null, 5, 'events', {}, {events: 'none'}, {events: null}]) {
    it(`gives no events and one problem for ${JSON.stringify(input)}`, () => {
      const {timeline, problems} = createTimeline(input);
      expect(timeline.events).to.deep.equal([]);
      expect(problems).to.have.length(1);
    });
  }

  it('survives fields that throw when they are read', () => {
    const {timeline, problems} = read({
      date: '2014',
      title: 'x',
      get text() {
        throw new Error('trap');
      },
    });
    expect(timeline.events).to.have.length(1);
    expect(problems.map(({path, received}) => [path, received])).to.deep.equal([['[0].text', '“trap”']]);
  });

  it('throws for no option: what cannot be right is a problem with its name, and the events are read', () => {
    const {proxy, revoke} = Proxy.revocable<object>({}, {});
    revoke();
    const odd: readonly unknown[] = [
      Symbol('x'),
      new Date(0),
      20.5,
      () => 'x',
      {},
      [[]],
      [proxy],
      proxy,
      1n,
      'garbage',
    ];
    const names = ['reference', 'timeZone', 'prefer', 'dateOrder', 'circa', 'edtf', 'hemisphere', 'vocabularies'];
    for (const name of names) {
      for (const value of odd) {
        const {timeline, problems} = createTimeline([{date: '2014', title: 'x'}], {[name]: value});
        expect(timeline.events, name).to.have.length(1);
        expect(
          problems.map(({path}) => path.replace('[0]', '')),
          `${name} ${typeof value}`,
        ).to.deep.equal([name]);
      }
    }
    for (const options of [null, 'en', [], proxy]) {
      const {timeline, problems} = createTimeline([{date: '2014', title: 'x'}], options as TimelineOptions);
      expect(timeline.events).to.have.length(1);
      expect(problems).to.not.have.length(0);
    }
  });

  it('tells of a reference that is a Date, since a moment is no date of a report', () => {
    const {problems} = createTimeline([], {reference: new Date(0) as never});
    expect(problems.map(({message}) => message)).to.deep.equal([
      'reference: received "1970-01-01T00:00:00.000Z", expected text',
    ]);
  });

  it('takes moments from scripts as known to the millisecond', () => {
    const ms = Date.UTC(2019, 5, 30, 14, 5, 30, 250);
    const {timeline, problems} = read(
      {date: ms, title: 'number'},
      {date: new Date(ms), title: 'Date'},
      {date: [ms, new Date(ms + 1000)], title: 'pair'},
    );
    expect(problems).to.deep.equal([]);
    const [number, date, pair] = timeline.events.map(({when}) => when);
    expect(number!.start).to.deep.equal({earliest: ms, latest: ms + 1});
    expect(number!.precision).to.equal('millisecond');
    expect(date!.start).to.deep.equal(number!.start);
    expect([pair!.kind, pair!.end.earliest]).to.deep.equal(['interval', ms + 1000]);
  });

  it('reads relative dates from the page’s reference rather than from the data’s own', () => {
    const input = {reference: '2019-07-01', events: [{date: 'September', title: 'x'}] as EventInput[]};
    expect(createTimeline(input).timeline.events[0]!.when.edtf).to.equal('2018-09');
    expect(createTimeline(input, {reference: '2015-12-01'}).timeline.events[0]!.when.edtf).to.equal('2015-09');
    const {problems, timeline} = createTimeline(input, {reference: 'whenever'});
    expect(problems.map(({path}) => path)).to.deep.equal(['reference']);
    expect(timeline.events).to.have.length(1);
  });

  it('lists the groups of the data first, then those that only events name', () => {
    const {timeline} = createTimeline({
      groups: [{id: 'b', title: 'Bee'}, 'c'],
      events: [
        {date: '2014', title: 'x', group: 'a'},
        {date: '2014', title: 'y', group: 'b'},
      ],
    });
    expect(timeline.groups).to.deep.equal([
      {id: 'b', title: 'Bee'},
      {id: 'c', title: 'c'},
      {id: 'a', title: 'a'},
    ]);
  });

  it('reaches from the first to the last finite bound, whatever is open', () => {
    const {timeline} = read(
      {date: '2014/..', title: 'x'},
      {date: 'before 2010', title: 'y'},
      {date: '2012-06', title: 'z'},
    );
    expect(timeline.extent).to.deep.equal({start: Date.UTC(2010, 0), end: Date.UTC(2015, 0)});
    expect(createTimeline([]).timeline.extent).to.equal(undefined);
  });
});
