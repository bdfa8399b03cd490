import {expect} from 'chai';
import {readSIMILE} from '../../../src/formats/index.js';
import {parseLiteral} from '../../../src/formats/simile/js-literal.js';
import {lines, lost, readWell} from '../read.js';

describe('readSIMILE', () => {
  const events = [
    {start: 'May 20 1961 00:00:00 GMT-0600', title: 'A day', description: 'On <b>a</b> day', color: 'red'},
    {start: '1960', latestStart: '1962', earliestEnd: '1970', end: '1973', durationEvent: true, title: 'Four dates'},
    {start: '1880', end: '1890', isDuration: false, title: 'Once within'},
    {start: 'Fri Nov 22 1963 12:30:00 GMT-0600', title: 'A time', link: 'https://example.org/'},
    {start: '-43', title: 'Far back'},
  ];
  const READ = [
    '1961-05-20 | A day',
    '[1960..1962]/[1970..1973] | Four dates',
    '[1880..1890] | Once within',
    '1963-11-22T12:30:00-06:00 | A time',
    '-0043 | Far back',
  ];
  const dated = (all: string[]): string[] => all.map((line) => line.replace(/ \|.*\|/, ' |'));

  it('reads JSON, all four dates of an event', async () => {
    const read = await readWell(JSON.stringify({dateTimeFormat: 'iso8601', 'wiki-url': 'x', events}), 'simile');
    expect(dated(lines(read))).to.deep.equal(READ);
    expect(read.input.events[0]).to.deep.include({text: 'On a day'});
    expect(lost(read)).to.deep.equal({'wiki-url': 1, 'events.color': 1, 'events.description (markup)': 1});
  });

  it('reads a literal of JavaScript, with comments, both quotes and dates, and runs nothing of it', async () => {
    const text = `// events
      var timeline_data = {
        'dateTimeFormat': "iso8601", /* a * comment */
        events: [
          {start: new Date(1994, 11, 2), title: 'It\\'s ' + "here", link: 'https://example.org/',},
          {start: "1995", title: 'Next \\u00e9'},
        ],
      };`;
    expect(dated(lines(await readWell(text, 'simile')))).to.deep.equal(["1994-12-02 | It's here", '1995 | Next é']);
  });

  for (const code of [
    '{events: [alert(1)]}',
    '{events: (() => {})()}',
    '{events: [{title: `a`}]}',
    '{get events() {}}',
    '[1',
    '{a: 1} b',
  ])
    it(`refuses ${code}`, async () => {
      const {input, problems} = await readSIMILE(code);
      expect(input.events).to.deep.equal([]);
      expect(problems[0]!.expected).to.match(/^a literal of JavaScript \(line 1: /);
    });

  it('keeps to own fields, and to a depth that an engine bears', () => {
    const value = parseLiteral("{'__proto__': {a: 1}, constructor: 2}") as object;
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(() => parseLiteral('['.repeat(100_000))).to.throw(SyntaxError, /at most 50/);
  });

  it('reads XML', async () => {
    const xml = `<?xml version="1.0"?>
      <!-- events --><data date-time-format="iso8601">
        <event start="1960" latestStart="1962" earliestEnd="1970" end="1973" isDuration="true" title="A &amp; B">Some &lt;i&gt;words&lt;/i&gt;</event>
        <event start="May 20 1961 00:00:00 GMT-0600" title="C"><![CDATA[Other words]]></event>
      </data>`;
    const read = await readWell(xml, 'simile');
    expect(dated(lines(read))).to.deep.equal(['[1960..1962]/[1970..1973] | A & B', '1961-05-20 | C']);
    expect(read.input.events.map(({text}) => text)).to.deep.equal(['Some words', 'Other words']);
  });

  it('expands no entities, whatever they would laugh', async () => {
    const entities = Array.from(
      {length: 10},
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('');
    const xml = `<!DOCTYPE data [<!ENTITY l0 "ha">${entities}]><data><event start="1960" title="&l10;"/></data>`;
    const {input, problems} = await readSIMILE(xml);
    expect(JSON.stringify(input).length).to.be.lessThan(200);
    expect(problems.length).to.be.greaterThan(0);
  });

  it('says where XML ends too early, and which event has no date', async () => {
    const broken = await readSIMILE('<data><event start="1960" title="A">');
    expect(broken.problems.length).to.be.greaterThan(0);
    const undated = await readSIMILE('<data><event title="A"/><event start="soon"/></data>');
    expect(undated.problems.map(({path}) => path)).to.deep.equal(['events[0].start', 'events[1].start']);
  });
});
