import Ajv from 'ajv/dist/2020.js';
import {expect} from 'chai';
import fc from 'fast-check';
import {readJSON, writeJSON} from '../../../src/formats/index.js';
import schema from '../../../src/formats/json/schema.json';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {randomInput} from '../random-timelines.js';
import {lines, lost, readWell, RUNS} from '../read.js';
import {comesBack} from '../round-trip.js';

const isValid = new Ajv({allowUnionTypes: true}).compile(schema);

describe('readJSON', () => {
  it('takes a bare array, and an object that names its schema', async () => {
    const events = [{date: 'c. 1850', title: 'Founded'}];
    expect(lines(await readWell(JSON.stringify(events), 'json'))).to.deep.equal(['1850~ | about 1850 | Founded']);
    const {input, lost} = await readWell(JSON.stringify({$schema: 'https://example.org/s.json', events}), 'json');
    expect(input).to.deep.equal({events});
    expect(lost).to.deep.equal([]);
  });

  it('tells each field that nobody reads, at any depth, with how often and an example', async () => {
    const events = [
      {date: '1850', title: 'A', colour: 'red', media: {url: 'a.png', credit: 'Me'}},
      {date: '1851', title: 'B', colour: 'blue', __proto__: 1},
    ];
    const read = await readWell(JSON.stringify({events, theme: {dark: true}}), 'json');
    expect(read.lost).to.have.deep.members([
      {field: 'events.colour', count: 2, example: '“red”'},
      {field: 'events.media.credit', count: 1, example: '“Me”'},
      {field: 'theme', count: 1, example: '{"dark":true}'},
    ]);
  });

  it('copies no keys that an object inherits or that change one', async () => {
    const text = '{"events": [{"date": "1850", "title": "A", "__proto__": {"text": "no"}, "constructor": {"x": 1}}]}';
    const read = await readWell(text, 'json');
    expect(read.input.events).to.deep.equal([{date: '1850', title: 'A'}]);
    expect(lost(read)).to.deep.equal({'events.__proto__': 1, 'events.constructor': 1});
  });

  it('says what it expected where there are no events', async () => {
    const {problems, input} = await readJSON('{"name": "x"}');
    expect(input).to.deep.equal({events: []});
    expect(problems.map(({message}) => message)).to.deep.equal([
      'The data: received {"name":"x"}, expected [{"date": …, "title": …}] or {"events": […]}',
    ]);
  });
});

describe('writeJSON', () => {
  it('gives the same events back, with all fields', async () => {
    await comesBack('json');
  });

  it('writes what the published schema allows, as do all inputs of a page', () => {
    fc.assert(
      fc.property(randomInput, (input) => {
        expect(isValid(input), JSON.stringify(isValid.errors)).to.be.true;
        const {text} = writeJSON(createTimeline(input).timeline);
        expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).to.be.true;
      }),
      RUNS,
    );
  });

  it('writes dates in EDTF with their wording, and tells where that hung on something else', () => {
    const {timeline} = createTimeline({
      reference: '2019-07-01',
      events: [
        {id: 'a', date: 'c. 1850', title: 'A'},
        {date: 'since late April', title: 'B'},
        {date: 'after:a', title: 'C'},
        {date: '17/09/2018', title: 'D'},
      ],
    });
    const {text, lost} = writeJSON(timeline);
    const {events, edtf} = JSON.parse(text) as {edtf: boolean; events: {date: string; dateText?: string}[]};
    expect(edtf).to.be.true;
    expect(events.map(({date, dateText}) => [date, dateText])).to.deep.equal([
      ['1850~', 'c. 1850'],
      ['[2019-04-21..2019-04-30]/..', undefined],
      ['[1845..]', undefined],
      ['2018-09-17', undefined],
    ]);
    expect(lost).to.deep.equal([{field: 'date', count: 2, example: '“since late April”'}]);
  });
});

describe('schema.json', () => {
  it('refuses an event without a date, a title that is no text, and a date order that is none', () => {
    for (const wrong of [[{title: 'A'}], [{date: '1850', title: 3}], {dateOrder: 'ymd', events: []}, {events: {}}])
      expect(isValid(wrong), JSON.stringify(wrong)).to.be.false;
  });
});
