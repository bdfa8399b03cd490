import {expect} from 'chai';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const read = (...eras: unknown[]) => createTimeline({eras, events: [{date: '1969', title: 'Moon'}]});

describe('the eras of a file', () => {
  it('are read with title, date as written and bounds, in their order, and are no events', () => {
    const {timeline, problems} = read(
      {date: '1957/1975', title: ' Space race '},
      {date: 'the 1920s', title: 'Roaring Twenties'},
    );
    expect(problems).to.deep.equal([]);
    expect(timeline.events).to.have.length(1);
    expect(timeline.eras.map(({title, date, when}) => [title, date, when.edtf])).to.deep.equal([
      ['Space race', '1957/1975', '1957/1975'],
      ['Roaring Twenties', 'the 1920s', '192X'],
    ]);
    const [{when}] = timeline.eras as [(typeof timeline.eras)[0]];
    expect(when.start).to.deep.equal({earliest: Date.UTC(1957, 0), latest: Date.UTC(1958, 0)});
    expect(when.end).to.deep.equal({earliest: Date.UTC(1975, 0), latest: Date.UTC(1976, 0)});
  });

  it('do not widen the extent of the events', () => {
    expect(read({date: '1800/1900', title: 'Long ago'}).timeline.extent).to.deep.equal({
      start: Date.UTC(1969, 0),
      end: Date.UTC(1970, 0),
    });
  });

  for (const [date, edtf] of [
    ['since 1945', '1945/..'],
    ['../1806', '../1806'],
    ['1945/', '1945/'],
    ['about 1850', '1850~'],
    ['17th century', '16XX'],
    ['first half of the 20th century', '[1900..1949]'],
    ['1914–1918, 1939–1945', '{1914..1918,1939..1945}'],
    ['1850~/1860?', '1850~/1860?'],
    [1968, '1968'],
    [[1914, 1918], '1914/1918'],
    ['Y-66000000/Y-23000000', 'Y-66000000/Y-23000000'],
  ] as const) {
    it(`have dates in any form: ${JSON.stringify(date)} is ${edtf}`, () => {
      const {timeline, problems} = read({date, title: 'Era'});
      expect(problems).to.deep.equal([]);
      expect(timeline.eras.map(({when}) => when.edtf)).to.deep.equal([edtf]);
    });
  }

  it('are read by the settings and the reference of the file', () => {
    const {timeline} = createTimeline({
      reference: '2019-07-01',
      circa: 10,
      eras: [
        {date: 'last year', title: 'A'},
        {date: 'about 1850', title: 'B'},
      ],
      events: [],
    });
    expect(timeline.eras[0]!.when.edtf).to.equal('2018');
    expect(timeline.eras[1]!.when.start.earliest).to.equal(Date.UTC(1840, 0));
  });

  for (const [era, path, expected] of [
    ['1957', 'eras[1]', 'an era: {"date": …, "title": …}'],
    [null, 'eras[1]', 'an era: {"date": …, "title": …}'],
    [{date: '1957'}, 'eras[1].title', 'a title'],
    [{date: '1957', title: ['x']}, 'eras[1].title', 'text'],
    [{title: 'X'}, 'eras[1].date', 'a date: text'],
    [{title: 'X', date: 'gibberish'}, 'eras[1].date', 'a date'],
    [{title: 'X', date: '03/04/2018'}, 'eras[1].date', ''],
    [{title: 'X', date: 'after:moon'}, 'eras[1].date', 'a date of its own'],
    [{title: 'X', date: '[1851,1858]'}, 'eras[1].date', 'one stretch of time, such as “1914/1918”'],
    [{title: 'X', date: '1930s or 1940s'}, 'eras[1].date', 'one stretch of time, such as “1914/1918”'],
    [{title: 'X', date: '1975/1957'}, 'eras[1].date', ''],
  ] as const) {
    it(`that cannot be read, such as ${JSON.stringify(era)}, are problems with their path, and the rest stays`, () => {
      const {timeline, problems} = read({date: '1800', title: 'Before'}, era, {date: '1900', title: 'After'});
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(problems[0]!.expected).to.contain(expected);
      expect(timeline.eras.map(({title}) => title)).to.deep.equal(['Before', 'After']);
      expect(timeline.events).to.have.length(1);
    });
  }

  it('that are no list are one problem, “eras”', () => {
    const {timeline, problems} = createTimeline({eras: {date: '1957', title: 'X'}, events: []});
    expect(problems.map(({path, expected}) => [path, expected])).to.deep.equal([['eras', 'a list']]);
    expect(timeline.eras).to.deep.equal([]);
  });

  it('stay where there are so many events that each is read when it is asked for', () => {
    const events = Array.from({length: 2001}, () => ({date: '2014', title: 'x'}));
    const {timeline, problems} = createTimeline({events, eras: [{date: 'the 2010s', title: 'Tens'}, {date: '?'}]});
    expect(timeline.eras.map(({title}) => title)).to.deep.equal(['Tens']);
    expect(problems.map(({path}) => path)).to.deep.equal(['eras[1].title', 'eras[1].date']);
  });

  it('have a colour where one is given that can be read; another is a problem, and the era stays without', () => {
    const {timeline, problems} = read(
      {date: '1957/1975', title: 'Space race', color: 'crimson'},
      {date: '1947/1991', title: 'Cold War', color: 'icy'},
      {date: '1991', title: 'After'},
    );
    expect(timeline.eras.map(({title, color}) => [title, color])).to.deep.equal([
      ['Space race', '#dc143c'],
      ['Cold War', undefined],
      ['After', undefined],
    ]);
    expect(problems.map(({path, received}) => [path, received])).to.deep.equal([['eras[1].color', '“icy”']]);
    expect(problems[0]!.expected).to.match(/^a colour/);
  });

  it('alone make a timeline that is not empty', () => {
    expect(createTimeline({eras: [{date: '1957', title: 'X'}], events: []}).timeline.isEmpty).to.equal(false);
    expect(createTimeline({eras: [{date: '?', title: 'X'}], events: []}).timeline.isEmpty).to.equal(true);
    expect(createTimeline([{date: '1957', title: 'X'}]).timeline.isEmpty).to.equal(false);
  });

  it('are frozen, and leave the input as it was', () => {
    const input = {eras: [{date: '1957/1975', title: 'Space race'}], events: []};
    const before = JSON.stringify(input);
    const {timeline} = createTimeline(input);
    expect(JSON.stringify(input)).to.equal(before);
    expect(Object.isFrozen(timeline.eras) && Object.isFrozen(timeline.eras[0])).to.equal(true);
    expect(Object.isFrozen(timeline.eras[0]!.when.start)).to.equal(true);
  });
});
