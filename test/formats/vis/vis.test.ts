import {expect} from 'chai';
import {readFullCalendar, readVis, writeVis} from '../../../src/formats/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {lines, lost, readWell} from '../read.js';
import {comesBack} from '../round-trip.js';

describe('readVis', () => {
  it('reads items with dates in every form that vis takes, groups, and what lies in the background', async () => {
    const file = {
      items: [
        {id: 1, content: 'item <b>1</b>', start: '2014-04-20', group: 2, className: 'red'},
        {id: 2, content: 'item 2', start: '2014-04-14', end: '2014-04-18T10:00:00Z', title: 'A tip'},
        {id: 3, content: 'item 3', start: 1397952000000},
        {id: 4, content: 'item 4', start: '/Date(1198908717056)/'},
        {id: 5, content: 'item 5', start: '-000043-03-15'},
        {type: 'background', content: 'Lent', start: '2014-03-05', end: '2014-04-17'},
      ],
      groups: [{id: 2, content: 'Second', nestedGroups: [3]}],
    };
    const read = await readWell(JSON.stringify(file), 'vis');
    expect(lines(read)).to.deep.equal([
      '2014-04-20 | 20 April 2014 | item 1',
      '2014-04-14/2014-04-18T10:00:00Z | from 14 April 2014 to 18 April 2014 at 10:00:00 | item 2',
      '2014-04-20T00:00:00.000Z | 20 April 2014 at 00:00:00.000 | item 3',
      '2007-12-29T06:11:57.056Z | 29 December 2007 at 06:11:57.056 | item 4',
      '-0043-03-15 | 15 March 44 BCE | item 5',
    ]);
    expect(read.input.eras).to.deep.equal([{date: '2014-03-05/2014-04-17', title: 'Lent'}]);
    expect(read.input.groups).to.deep.equal([{id: '2', title: 'Second'}]);
    expect(read.input.events[1]).to.deep.include({text: 'A tip'});
    expect(lost(read)).to.deep.equal({'items.className': 1, 'items.content (markup)': 1, 'groups.nestedGroups': 1});
  });

  it('says which item has no date', async () => {
    const {problems} = await readVis('[{"content": "A", "start": "soon"}, {"content": "B", "start": {"a": 1}}]');
    expect(problems.map(({message}) => message)).to.deep.equal([
      '[0].start: received “soon”, expected a date in ISO 8601, or ms since 1970',
      '[1].start: received {"a":1}, expected a date in ISO 8601, or ms since 1970',
    ]);
  });
});

describe('writeVis', () => {
  it('gives the same events back, but for what is told', async () => {
    await comesBack('vis');
  });

  it('writes years as Date reads them, and tells of those that it does not reach', () => {
    const {timeline} = createTimeline([
      {date: '-0043-03-15', title: 'Ides'},
      {date: 'Y-13800000000', title: 'Big Bang'},
    ]);
    const {text, lost} = writeVis(timeline);
    const {items} = JSON.parse(text) as {items: {start: string}[]};
    expect(items.map(({start}) => start)).to.deep.equal(['-000043-03-15']);
    expect(new Date(items[0]!.start).getUTCFullYear()).to.equal(-43);
    expect(lost).to.deep.equal([{field: 'events', count: 1, example: '“Big Bang”'}]);
  });
});

describe('readFullCalendar', () => {
  it('knows that the end of days is the day after', async () => {
    const events = [
      {id: 'a', title: 'One day', start: '2018-09-01', end: '2018-09-02'},
      {title: 'Three days', start: '2018-09-07', end: '2018-09-10', color: 'red'},
      {
        title: 'Meeting',
        start: '2018-09-12T10:30:00',
        end: '2018-09-12T12:30:00',
        extendedProps: {description: 'Soon', room: 3},
      },
      {title: 'All day', start: '2018-09-13T00:00:00', allDay: true, url: 'https://example.org/'},
    ];
    const read = await readWell(JSON.stringify(events), 'fullcalendar');
    expect(read.input.events).to.deep.equal([
      {id: 'a', date: '2018-09-01', title: 'One day'},
      {date: '2018-09-07/2018-09-09', title: 'Three days'},
      {date: '2018-09-12T10:30:00/2018-09-12T12:30:00', title: 'Meeting', text: 'Soon'},
      {date: '2018-09-13', title: 'All day', url: 'https://example.org/'},
    ]);
    expect(lost(read)).to.deep.equal({'events.color': 1, 'events.extendedProps.room': 1});
  });

  it('tells of an event without a date', async () => {
    const {problems} = await readFullCalendar('[{"title": "A", "daysOfWeek": [1]}]');
    expect(problems[0]!.path).to.equal('[0].start');
  });
});
