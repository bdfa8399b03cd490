import {expect} from 'chai';
import {DataSource} from '../../../../src/elements/timeline/data/data-source.js';
import {LateParts} from '../../../../src/elements/timeline/late-parts.js';
import type {CircaErrorEvent, CircaLoadEvent, CircaTimeline} from '../../../../src/index.js';
import {nextFrame, until} from '../../../support.js';
import {all, counter, inside, mark, mount, next, SIX, THREE, unmount} from '../../shared/fixture.js';

const titles = (timeline: Parameters<typeof all>[0]) =>
  all(timeline, '.mark .title').map((text) => text.textContent.trim());

describe('the ways in', () => {
  after(unmount);

  it('draws events that a script sets as a property, and leaves the array as it was', async () => {
    const events = THREE.map((event) => Object.freeze({...event}));
    const before = JSON.stringify(events);
    const timeline = await mount({events: Object.freeze(events)});
    expect(titles(timeline)).to.deep.equal(['First', 'Second', 'Third']);
    expect(JSON.stringify(events)).to.equal(before);
    expect(timeline.events).to.equal(events);
  });

  it('draws the six events of a file that src names, each with its label', async () => {
    const timeline = await mount({src: SIX});
    expect(timeline.timeline.events.map(({when}) => when.edtf).slice(0, 4)).to.deep.equal([
      '2014',
      '2018-02',
      '2017-03',
      '2018-09',
    ]);
    expect(titles(timeline)).to.have.length(6);
    expect(timeline.problems).to.deep.equal([]);
  });

  it('says circa-load once the file has been drawn', async () => {
    const timeline = await mount({});
    const loaded = next<CircaLoadEvent>(timeline, 'circa-load');
    timeline.src = SIX;
    const event = await loaded;
    expect(event.timeline.events).to.have.length(6);
    expect(titles(timeline)).to.have.length(6);
  });

  it('draws the file that was asked for last, however the answers come in', async () => {
    const timeline = await mount({src: SIX});
    timeline.src = '/data/idlib-2019-full.json';
    await nextFrame();
    timeline.src = SIX;
    await timeline.updateComplete;
    expect(timeline.timeline.events).to.have.length(6);
  });

  it('gives up fetching a file as soon as another is asked for, or none', async () => {
    const timeline = await mount({});
    const {fetch} = window;
    const signals: AbortSignal[] = [];
    window.fetch = (input, init) => {
      signals.push(init!.signal!);
      return fetch(input, init);
    };
    try {
      for (const src of [SIX, '/data/idlib-2019-full.json', null]) {
        timeline.src = src;
        while (timeline.isUpdatePending) await Promise.resolve();
      }
    } finally {
      window.fetch = fetch;
    }
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, true]);
    await timeline.updateComplete;
    expect([timeline.timeline.events, timeline.problems].map(({length}) => length)).to.deep.equal([0, 0]);
  });

  it('looks after its children once, however often it is connected', async () => {
    const host = document.createElement('circa-timeline');
    let asked = 0;
    host.requestUpdate = () => (asked += 1);
    const data = new DataSource(host, new LateParts(host));
    data.connect();
    data.connect();
    asked = 0;
    host.append(document.createElement('circa-event'));
    await Promise.resolve();
    expect(asked).to.equal(1);
    data.disconnect();
    host.append(document.createElement('circa-event'));
    await Promise.resolve();
    expect(asked).to.equal(1);
  });

  it('reads a child script of type application/json', async () => {
    const timeline = await mount(
      {},
      {
        children: `<script type="application/json">${JSON.stringify({reference: '2019-07-01', events: [{date: 'September', title: 'Told in July'}]})}</script>`,
      },
    );
    expect(timeline.timeline.events[0]!.when.edtf).to.equal('2018-09');
    expect(titles(timeline)).to.deep.equal(['Told in July']);
  });

  it('reads circa-event children with their attributes and text', async () => {
    const timeline = await mount(
      {},
      {
        children:
          '<circa-event id="x" date="Feb 2018" title="Founded" group="g" importance="2" url="/more">Some <b>text</b></circa-event>',
      },
    );
    const [event] = timeline.timeline.events;
    expect(event).to.deep.include({
      id: 'x',
      date: 'Feb 2018',
      title: 'Founded',
      group: 'g',
      importance: 2,
      url: '/more',
      text: 'Some text',
    });
  });

  it('draws a circa-event that is added, changed or removed later', async () => {
    const timeline = await mount({}, {children: '<circa-event id="x" date="2001" title="One"></circa-event>'});
    const added = document.createElement('circa-event');
    added.id = 'y';
    added.date = '2003';
    added.title = 'Two';
    timeline.append(added);
    await nextFrame();
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['One', 'Two']);
    added.title = 'Two, changed';
    added.textContent = 'with text';
    await nextFrame();
    expect(titles(timeline)).to.deep.equal(['One', 'Two, changed']);
    expect(timeline.timeline.get('y')!.text).to.equal('with text');
    timeline.querySelector('circa-event')!.remove();
    await nextFrame();
    expect(titles(timeline)).to.deep.equal(['Two, changed']);
  });

  it('reads circa-era children, with those of a script beside them, and again when they change', async () => {
    const eras = (timeline: CircaTimeline) => timeline.timeline.eras.map(({title, when}) => [title, when.edtf]);
    const file = JSON.stringify({eras: [{date: '2001', title: 'From the script'}], events: []});
    const timeline = await mount(
      {},
      {
        children: `<circa-era date="since May 2001">Since <b>then</b></circa-era>
          <circa-event date="2001" title="One"></circa-event><script type="application/json">${file}</script>`,
      },
    );
    expect(eras(timeline)).to.deep.equal([
      ['Since then', '2001-05/..'],
      ['From the script', '2001'],
    ]);
    expect(timeline.timeline.events).to.have.length(1);
    timeline.querySelector('circa-era')!.setAttribute('date', '2002');
    await until(() => timeline.timeline.eras[0]!.when.edtf === '2002');
    timeline.querySelector('circa-era')!.textContent = '';
    await until(() => timeline.problems.length === 1);
    expect(timeline.problems[0]!.path).to.equal('eras[0].title');
    timeline.querySelector('circa-era')!.remove();
    await until(() => timeline.problems.length === 0);
    expect(eras(timeline)).to.deep.equal([['From the script', '2001']]);
  });

  it('reads relative dates of circa-event children from the reference attribute', async () => {
    const timeline = await mount(
      {reference: '2019-07-01'},
      {children: '<circa-event date="this Sunday" title="Strike"></circa-event>'},
    );
    expect(timeline.timeline.events[0]!.when.edtf).to.equal('2019-06-30');
    timeline.reference = '2019-07-10';
    await timeline.updateComplete;
    expect(timeline.timeline.events[0]!.when.edtf).to.equal('2019-07-07');
  });

  it('adds a batch behind the events that there are, and leaves the window where it is', async () => {
    const timeline = await mount({events: THREE});
    timeline.view = {start: Date.UTC(2002, 0), end: Date.UTC(2011, 0)};
    timeline.append([{id: 'd', date: '2008', title: 'Fourth'}]);
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['First', 'Second', 'Third', 'Fourth']);
    expect(timeline.view).to.deep.equal({start: Date.UTC(2002, 0), end: Date.UTC(2011, 0)});
  });

  it('shows moments where the clocks of time-zone show them, and days where they are', async () => {
    const events = [
      {id: 'moment', date: '2019-06-30T22:30Z', title: 'A moment'},
      {id: 'day', date: '2019-07-01', title: 'A day'},
    ];
    const timeline = await mount({events, timeZone: 'Europe/Berlin', orientation: 'horizontal'});
    const left = (id: string) => mark(timeline, id).getBoundingClientRect().left;
    expect(mark(timeline, 'moment').getAttribute('aria-label')).to.include('1 July 2019 at 00:30');
    expect(left('moment')).to.be.above(left('day'));
    timeline.timeZone = 'No/Where';
    await timeline.updateComplete;
    expect(timeline.problems.map(({path}) => path)).to.deep.equal(['timeZone']);
    expect(left('moment')).to.be.below(left('day'));
  });

  it('shows the window that start and end ask for', async () => {
    const timeline = await mount({events: THREE, start: '2004', end: '2006'});
    expect(timeline.view).to.deep.equal({start: Date.UTC(2004, 0), end: Date.UTC(2007, 0)});
  });

  it('keeps a mark’s element, and with it the focus, when new data have the same event', async () => {
    const timeline = await mount({events: THREE});
    const before = mark(timeline, 'b');
    before.focus();
    timeline.events = [...THREE, {id: 'd', date: '2002', title: 'Between'}];
    await timeline.updateComplete;
    expect(mark(timeline, 'b')).to.equal(before);
    expect(timeline.shadowRoot!.activeElement).to.equal(before);
  });

  it('draws again after it was taken out of the page and put back', async () => {
    const timeline = await mount({events: THREE});
    const parent = timeline.parentElement!;
    timeline.remove();
    timeline.events = [...THREE, {id: 'd', date: '2002', title: 'Between'}];
    parent.append(timeline);
    await timeline.updateComplete;
    expect(titles(timeline)).to.have.length(4);
    timeline.zoomBy(2);
  });
});

/** What a list says, as the timeline of the report of 1 July 2019 reads it. */
async function readAs(children: string, reference = '2019-07-01') {
  const timeline = await mount({reference}, {children});
  return {timeline, events: timeline.timeline.events, problems: timeline.problems.map(({message}) => message)};
}

const dateIn = async (item: string, reference?: string): Promise<string> => {
  const {events, problems} = await readAs(`<ol><li>${item} <b>Title</b></li></ol>`, reference);
  return events[0] ? `${events[0].when.edtf}, ${events[0].title}` : problems.join();
};

describe('a list in the page', () => {
  after(unmount);

  it('is read as the events that it says', async () => {
    const {timeline, events, problems} = await readAs(`<ol>
      <li id="founded"><time datetime="2018-02">Feb 2018</time> <b>Hurras al-Deen founded</b> <p>In the north-west.</p></li>
      <li><time datetime="2019-04-21/2019-04-30">Since late April</time> Bombardment escalates</li>
      <li><time>this Sunday</time> <a href="https://example.org/strike">Strike</a></li>
    </ol>`);
    expect(problems).to.deep.equal([]);
    expect(events.map(({id, date, title, when}) => [id, date, title, when.edtf])).to.deep.equal([
      ['founded', 'Feb 2018', 'Hurras al-Deen founded', '2018-02'],
      ['event-2', 'Since late April', 'Bombardment escalates', '[2019-04-21..2019-04-30]/..'],
      ['event-3', 'this Sunday', 'Strike', '2019-06-30'],
    ]);
    expect(events.map(({text, url}) => [text, url])).to.deep.equal([
      ['In the north-west.', undefined],
      [undefined, undefined],
      [undefined, 'https://example.org/strike'],
    ]);
    expect(titles(timeline)).to.deep.equal(['Hurras al-Deen founded', 'Bombardment escalates', 'Strike']);
  });

  it('is told to have been read once', async () => {
    const timeline = await mount({});
    const loads = counter(timeline, 'circa-load');
    const loaded = next<CircaLoadEvent>(timeline, 'circa-load');
    timeline.innerHTML = '<ol><li><time>2014</time> A</li></ol>';
    expect((await loaded).timeline.events.map(({title}) => title)).to.deep.equal(['A']);
    await nextFrame();
    expect(loads.count).to.equal(1);
  });

  const dates: readonly [what: string, item: string, expected: string, reference?: string][] = [
    ['the words, where datetime was filled up to a day', '<time datetime="2014-01-01">2014</time>', '2014'],
    ['the words, where they say more than datetime can', '<time datetime="1850">c. 1850</time>', '1850~'],
    ['datetime, where the words are of another year', '<time datetime="1914-06-28">28 June</time>', '1914-06-28'],
    ['datetime, where the words are no date', '<time datetime="2018-02">the month of the founding</time>', '2018-02'],
    ['datetime, where the words have two readings', '<time datetime="2018-04-03">03/04/2018</time>', '2018-04-03'],
    ['datetime, where there are no words', '<time datetime="2018-04"></time>', '2018-04'],
    ['the words, where datetime is a form that says no date', '<time datetime="P3D">2014</time>', '2014'],
    [
      'datetime, where the words lean on a reference that there is none of',
      '<time datetime="2019-06-30">this Sunday</time>',
      '2019-06-30',
      '',
    ],
    ['EDTF as words', '<time>[1850..1860]</time>', '[1850..1860]'],
    [
      'two times with “to” between them as an interval',
      '<time datetime="2018-02">Feb 2018</time> to <time datetime="2018-05">May 2018</time>',
      '2018-02/2018-05',
    ],
    [
      'two times with a dash between them as an interval',
      '<time>12</time>–<time>17 September 2018</time>',
      '2018-09-12/2018-09-17',
    ],
    ['two times with “from” and “until” as an interval', 'From <time>1850</time> until <time>1860</time>', '1850/1860'],
    [
      'two times with “between” and “and” as one moment',
      'Between <time>1850</time> and <time>1860</time>',
      '[1850..1860]',
    ],
    [
      'two times of which the words are no dates, by their datetime',
      '<time datetime="2018-02">then</time> – <time datetime="2018-03">now</time>',
      '2018-02/2018-03',
    ],
    ['“since” before the time', 'Since <time datetime="2019-04">April 2019</time>:', '2019-04/..'],
    ['“c.” before the time', 'c. <time>1850</time>,', '1850~'],
    ['a time in brackets', '(<time>2014</time>)', '2014'],
  ];
  for (const [what, item, expected, reference] of dates) {
    it(`takes ${what}`, async () => {
      expect(await dateIn(item, reference)).to.equal(`${expected}, Title`);
    });
  }

  it('shows the words of a <time> that has a datetime as they stand there, and reads what was read of them', async () => {
    const {timeline, events} = await readAs(
      `<ol>
        <li><time datetime="1850">Mid-century</time> A</li>
        <li>From <time datetime="2018-02">Feb 2018</time> to <time datetime="2018-05">May 2018</time> B</li>
        <li data-date="2016~"><time>about then</time> C</li>
        <li><time>Feb 2018</time> D</li>
      </ol>`,
    );
    expect(events.map(({dateText, when}) => [dateText, when.edtf])).to.deep.equal([
      ['Mid-century', '1850'],
      ['From Feb 2018 to May 2018', '2018-02/2018-05'],
      ['about then', '2016~'],
      [undefined, '2018-02'],
    ]);
    const labels = all(timeline, '.mark .date').map((text) => text.textContent.trim());
    expect(labels).to.include.members(['Mid-century', 'From Feb 2018 to May 2018', 'about then', 'Feb 2018']);
  });

  const datetimes: readonly [datetime: string, read: string][] = [
    ['2011', '2011'],
    ['2011-11', '2011-11'],
    ['2011-11-18', '2011-11-18'],
    ['2011-W46', '[2011-11-14..2011-11-20]'],
    ['2011-11-18T14:54', '2011-11-18T14:54'],
    ['2011-11-18 14:54:39.929', '2011-11-18T14:54:39.929'],
    ['2011-11-18T14:54:39.929Z', '2011-11-18T14:54:39.929Z'],
    ['2011-11-18T14:54+0000', '2011-11-18T14:54Z'],
    ['2011-11-18 06:54:39.9-08:00', '2011-11-18T06:54:39.9-08:00'],
  ];
  for (const [datetime, read] of datetimes) {
    it(`reads datetime="${datetime}" as ${read}`, async () => {
      const {events} = await readAs(`<ol><li><time datetime="${datetime}">then</time> A</li></ol>`);
      expect(events.map(({when}) => when.edtf)).to.deep.equal([read]);
    });
  }

  const refused: readonly [datetime: string, expected: string][] = [
    ['11-18', 'a year before it, as in 1999-11-18'],
    ['14:54:39', 'its day before the time, as in 2019-06-30T14:05'],
    ['-08:00', 'a date and a time before the offset'],
    ['PT4H18M3S', 'a date, and not how long something went on'],
    ['4h 18m 3s', 'a date, and not how long something went on'],
  ];
  for (const [datetime, expected] of refused) {
    it(`refuses datetime="${datetime}", quotes it, and expects ${expected}`, async () => {
      const {timeline} = await readAs(`<ol><li><time datetime="${datetime}">then</time> A</li></ol>`);
      expect(timeline.problems.map((problem) => [problem.received, problem.expected])).to.deep.equal([
        [`“${datetime}”`, expected],
      ]);
    });
  }

  it('reads the words of a list by the settings of the element, and of the script beside it', async () => {
    const item = '<ol><li><time datetime="2018-01-01">03/04/2018</time> A</li></ol>';
    const dated = async (children: string, set: Parameters<typeof mount>[0] = {}): Promise<string[]> => {
      const {timeline} = await mount(set, {children});
      return timeline.events.map(({when}) => when.edtf);
    };
    const ambiguous = item.replace(' datetime="2018-01-01"', '');
    expect(await dated(item)).to.deep.equal(['2018-01-01']);
    expect(await dated(ambiguous)).to.deep.equal([]);
    expect(await dated(ambiguous, {dateOrder: 'dmy'})).to.deep.equal(['2018-04-03']);
    const script = '<script type="application/json">{"dateOrder": "mdy", "events": []}</script>';
    expect(await dated(ambiguous + script)).to.deep.equal(['2018-03-04']);
  });

  it('takes data-date before both words and datetime', async () => {
    const {events} = await readAs(
      '<ol><li id="a"><time>2014</time> A</li><li data-date="2 days after:a"><time datetime="2016">2017</time> B</li></ol>',
    );
    expect(events.map(({date}) => date)).to.deep.equal(['2014', '2 days after:a']);
  });

  const wordings: readonly [what: string, item: string, title: string, text: string | undefined][] = [
    [
      'a heading as title and the rest as text',
      '<h3>Founded</h3> <time>2014</time> <p>One.</p><p>Two.</p>',
      'Founded',
      'One. Two.',
    ],
    [
      'bold words at the beginning as title',
      '<time>2014</time>: <strong>Founded.</strong> In the north-west.',
      'Founded',
      'In the north-west.',
    ],
    ['a title that ends in brackets', '<time>2014</time>: printf() added', 'printf() added', undefined],
    ['a title that is a number below 0', '<time>2014</time> -1', '-1', undefined],
    ['a number below 0 before the date', '-1 °C (<time>2014</time>)', '-1 °C', undefined],
    ['a name that begins with a dot', '<time>2014</time> .NET released', '.NET released', undefined],
    ['a name that ends in a sign', '<time>2014</time> – <b>C--</b> is a language', 'C--', 'is a language'],
    ['words tied by a dash without spaces', '<time>2014</time>—War begins', 'War begins', undefined],
    ['a marked title that begins with hyphens', '<time>2014</time> <b>--force</b> removed', '--force', 'removed'],
    ['a marked title that begins with a colon', '<time>2014</time> <b>:has()</b> lands', ':has()', 'lands'],
    ['a marked title that ends in a colon', '<time>2014</time> <b>C:</b>', 'C:', undefined],
    ['a marked title that ends in a colon, before the date', '<b>C:</b> <time>2014</time>', 'C:', undefined],
    ['a marked title that ends in commas', '<b>a,</b> – <time>2014</time>', 'a,', undefined],
    ['a marked title that begins with a sign and a space', '<time>2014</time>: <b>– 5 °C</b>', '– 5 °C', undefined],
    ['a title that begins with colons', '<time>2014</time> ::before added', '::before added', undefined],
    ['a title that begins with colons, behind one', '<time>2014</time>: ::before added', '::before added', undefined],
    ['a title that ends in colons', 'std:: <time>2014</time>', 'std::', undefined],
    [
      'a title that begins with a hyphen',
      '<time>2014</time> -webkit- prefix dropped',
      '-webkit- prefix dropped',
      undefined,
    ],
    [
      'a title that begins with three dots',
      '<time>2014</time> ...and Justice for All',
      '...and Justice for All',
      undefined,
    ],
    ['a title that is a fraction below 0', '<time>2014</time> -.5', '-.5', undefined],
    ['the date as an argument', 'f(x, <time>2014</time>)', 'f(x)', undefined],
    [
      'the date before others in brackets',
      'Battle (<time>2014</time>, in the north)',
      'Battle (in the north)',
      undefined,
    ],
    ['the date between commas', 'Battle, <time>2014</time>, in the north', 'Battle, in the north', undefined],
    ['a marked title that begins with the date', '<b><time>2014</time>: Founded</b> in May', 'Founded', 'in May'],
    ['a marked date alone', '<b><time>2014</time></b> – Founded', 'Founded', undefined],
    ['a bracketed date that leads', '(<time>2014</time>): Founded', 'Founded', undefined],
    ['a tie between title and text', '<time>2014</time> <b>Founded</b>: -1 °C in May', 'Founded', '-1 °C in May'],
    ['signs that stand close to the date', '<time>2014</time>:<i>Founded</i>', 'Founded', undefined],
    ['brackets that held the date alone', 'Founded ( <time>2014</time> )', 'Founded', undefined],
    ['a text that begins below 0', '<time>2014</time> <b>Frost</b> -1 °C in May', 'Frost', '-1 °C in May'],
    [
      'the first sentence, where nothing is marked',
      '<time>2014</time> Founded near St. Petersburg. With <b>many</b> members.',
      'Founded near St. Petersburg',
      'With many members.',
    ],
    [
      'the words before the first block',
      '<time>2014</time> Founded<p>In the north-west.</p>',
      'Founded',
      'In the north-west.',
    ],
    ['all within a paragraph', '<p><time>2014</time> – Founded</p>', 'Founded', undefined],
    ['a time behind the title', 'Founded (<time>2014</time>)', 'Founded', undefined],
    [
      'words in which the date stands',
      'In <time>2014</time> the group was founded',
      'the group was founded',
      undefined,
    ],
    [
      'another time as a part of the text',
      '<time>2014</time> <b>Founded</b> and dissolved in <time>2016</time>.',
      'Founded',
      'and dissolved in 2016.',
    ],
    [
      'a list of points as text',
      '<time>2014</time> <b>Founded</b><ul><li>by some</li><li>for some</li></ul>',
      'Founded',
      'by some for some',
    ],
    [
      'markup as words',
      '<time>2014</time> &lt;img onerror=x&gt; <em>and</em> <!-- no -->more',
      '<img onerror=x> and more',
      undefined,
    ],
  ];
  for (const [what, item, title, text] of wordings) {
    it(`reads ${what}`, async () => {
      const {events, problems} = await readAs(`<ol><li>${item}</li></ol>`);
      expect(problems).to.deep.equal([]);
      expect(events.map((event) => [event.when.edtf, event.title, event.text])).to.deep.equal([['2014', title, text]]);
    });
  }

  it('reads id, group, importance, link, picture and sources', async () => {
    const {events} =
      await readAs(`<ul data-group="g"><li id="x" data-importance="2"><time>2014</time> <a href="/more">Title</a> <p>Text.</p>
      <figure><img src="/demo/picture-light.png" alt="A hill"><figcaption>The hill</figcaption></figure>
      <cite><a href="https://example.org/">The Source</a></cite> <cite>Another</cite></li>
      <li data-group="h"><time>2015</time> Second</li></ul>`);
    expect(events[0]).to.deep.include({
      id: 'x',
      group: 'g',
      importance: 2,
      title: 'Title',
      text: 'Text.',
      url: '/more',
      media: {url: '/demo/picture-light.png', alt: 'A hill', caption: 'The hill'},
      sources: [{name: 'The Source', url: 'https://example.org/'}, {name: 'Another'}],
    });
    expect(events[1]!.group).to.equal('h');
  });

  it('reads dated items of lists within it as events of their own', async () => {
    const {events, problems} = await readAs(`<ol><li>Part one<ol><li><time>2014</time> A</li></ol></li>
      <li><time>2015</time> B <ul><li><time>2016</time> C</li><li>a point</li></ul></li></ol>`);
    expect(problems).to.deep.equal([]);
    expect(events.map(({date, title, text}) => [date, title, text])).to.deep.equal([
      ['2014', 'A', undefined],
      ['2015', 'B', 'a point'],
      ['2016', 'C', undefined],
    ]);
  });

  it('says which item has no time, and which date cannot be read, and draws the others', async () => {
    const {timeline, problems} = await readAs(
      '<ol><li>No date</li><li><time>sometime</time> Vague</li><li><time>2014</time> A</li></ol>',
    );
    expect(problems).to.have.length(2);
    expect(problems[0]).to.equal('li: received “No date”, expected an item with its date in a <time>');
    expect(problems[1]).to.match(/^events\[0\]\.date: received “sometime”, expected /);
    expect(titles(timeline)).to.deep.equal(['A']);
  });

  it('stands beside events and scripts in the order of the page, and takes the reference of a script behind it', async () => {
    const {events} = await readAs(
      `<circa-event date="2012" title="A"></circa-event><ol><li><time>September</time> B</li></ol>
      <script type="application/json">{"reference": "2019-07-01", "events": [{"date": "2013", "title": "C"}]}</script><ul><li><time>2015</time> D</li></ul>
      <ol slot="below"><li>Not an event</li></ol>`,
      '',
    );
    expect(events.map(({title, when}) => [title, when.edtf])).to.deep.equal([
      ['A', '2012'],
      ['B', '2018-09'],
      ['C', '2013'],
      ['D', '2015'],
    ]);
  });

  it('is read anew when it changes, and under another reference', async () => {
    const {timeline} = await readAs('<ol><li><time datetime="2019-06-30">this Sunday</time> A</li></ol>');
    const dates = async () => {
      await nextFrame();
      await timeline.updateComplete;
      return timeline.timeline.events.map(({when}) => when.edtf);
    };
    const item = timeline.querySelector('li')!;
    const time = timeline.querySelector('time')!;
    const second = document.createElement('li');
    second.innerHTML = '<time>2020</time> B';
    item.after(second);
    expect(await dates()).to.deep.equal(['2019-06-30', '2020']);
    second.querySelector('time')!.firstChild!.nodeValue = '2021';
    expect(await dates()).to.deep.equal(['2019-06-30', '2021']);
    timeline.reference = '2019-06-25';
    expect(await dates(), 'the words would be another Sunday').to.deep.equal(['2019-06-30', '2021']);
    time.dateTime = '2019-06-23';
    expect(await dates()).to.deep.equal(['2019-06-23', '2021']);
    item.dataset.date = '2018';
    expect(await dates()).to.deep.equal(['2018', '2021']);
    second.remove();
    expect(await dates()).to.deep.equal(['2018']);
  });

  it('is not shown beside the picture', async () => {
    const {timeline} = await readAs('<ol><li><time>2014</time> A</li></ol>');
    expect(timeline.querySelector('ol')!.getClientRects()).to.have.length(0);
  });

  it('is left to what a file or a script says, which come first', async () => {
    const timeline = await mount({events: THREE}, {children: '<ol><li>No date</li></ol>'});
    expect([timeline.problems.length, timeline.timeline.events.length]).to.deep.equal([0, 3]);
  });
});

describe('data that cannot be read', () => {
  after(unmount);

  const cases = [
    {
      what: 'an unreadable date',
      events: [{date: 'sometime', title: 'x'}],
      path: '[0].date',
      received: '“sometime”',
      drawn: 0,
      line: ['1 of 1 events could not be shown.'],
    },
    {what: 'a missing title', events: [{date: '2014'}], path: '[0].title', received: 'nothing', drawn: 1, line: []},
    {
      what: 'a duplicate id',
      events: [
        {id: 'a', date: '2014', title: 'x'},
        {id: 'a', date: '2015', title: 'y'},
      ],
      path: '[1].id',
      received: '“a”',
      drawn: 2,
      line: [],
    },
    {what: 'no list at all', events: 'events', path: '', received: '“events”', drawn: 0, line: []},
  ];
  for (const {what, events, path, received, drawn, line} of cases) {
    it(`gives a problem and an event for ${what}, and draws what can be read`, async () => {
      const timeline = await mount({events: THREE});
      const failed = next<CircaErrorEvent>(timeline, 'circa-error');
      timeline.events = events as never;
      const {problems} = await failed;
      expect(problems[0]).to.deep.include({path, received});
      expect(problems[0]!.message).to.include('expected');
      expect(timeline.problems).to.equal(problems);
      expect(all(timeline, '[part=problems]').map((line) => line.textContent?.trim())).to.deep.equal(line);
      expect(all(timeline, '.mark')).to.have.length(drawn);
    });
  }

  const failure = (timeline: CircaTimeline) => all(timeline, '[part=failure]').map((line) => text(line));
  const text = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ');
  const noEvents = (timeline: CircaTimeline) => all(timeline, 'slot[name=empty]');

  it('says in words that a file is not there, and fetches it when the button is pressed', async () => {
    const timeline = await mount({});
    const failed = next<CircaErrorEvent>(timeline, 'circa-error');
    timeline.src = `/failing/${Math.random()}/1/data/idlib-2019.json`;
    const {problems} = await failed;
    expect(problems.map(({path, expected}) => [path, expected])).to.deep.equal([['src', 'a file of events']]);
    expect(problems[0]!.received).to.include('HTTP 503');
    expect(failure(timeline)).to.deep.equal(['The events could not be fetched: the server answers 503. Try again']);
    expect(noEvents(timeline)).to.deep.equal([]);
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await timeline.updateComplete;
    expect(failure(timeline)).to.deep.equal([]);
    expect(all(timeline, '.mark').length).to.equal(6);
  });

  it('says in words that a server cannot be reached', async () => {
    const timeline = await mount({src: 'http://localhost:1/nowhere.json'});
    expect(failure(timeline)).to.deep.equal(['The events could not be fetched. Try again']);
    expect(timeline.problems[0]!.expected).to.equal('a file of events that can be reached');
  });

  const utf16 = (text: string) =>
    new Uint8Array(Uint16Array.from([...`\ufeff${text}`], (sign) => sign.charCodeAt(0)).buffer);
  const fileOf = (...parts: BlobPart[]) => URL.createObjectURL(new Blob(parts));
  const foreignFiles = [
    ['a CSV table', ['year,event\n1914,War\n1918,Peace'], ['1914', '1918']],
    ['a table with semicolons', ['year;event\n1914;War, at last'], ['1914']],
    ['a table with tabs', ['year\tevent\n1914\tWar'], ['1914']],
    ['a table in UTF-16', [utf16('year,event\n1914,War')], ['1914']],
    ['TimelineJS', ['{"events":[{"start_date":{"year":1914},"text":{"headline":"War"}}]}'], ['1914']],
    ['vis-timeline', ['[{"id":1,"content":"War","start":"1914"}]'], ['1914']],
    [
      'a calendar',
      ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:War\r\nDTSTART;VALUE=DATE:19140728\r\nEND:VEVENT\r\nEND:VCALENDAR'],
      ['1914-07-28'],
    ],
    ['Markwhen', ['title: Wars\n\n1914: War\n'], ['1914']],
    ['SIMILE Timeline', ["{events: [{start: '1914', title: 'War'}]}"], ['1914']],
    ['XML of SIMILE Timeline', ['<data><event start="1914" title="War"/></data>'], ['1914']],
    [
      'a web page',
      ['<!doctype html><script type="application/ld+json">{"@type":"Event","name":"War","startDate":"1914"}</script>'],
      ['1914'],
    ],
  ] as const;
  for (const [what, parts, dates] of foreignFiles) {
    it(`draws the events of ${what}`, async () => {
      const timeline = await mount({src: fileOf(...parts)});
      expect(timeline.problems).to.deep.equal([]);
      expect(timeline.timeline.events.map(({when}) => when.edtf)).to.deep.equal(dates);
      expect(all(timeline, '.mark')).to.have.length(dates.length);
      expect(failure(timeline)).to.deep.equal([]);
    });
  }

  it('tells authors what of a file has no place, and readers nothing', async () => {
    const src = fileOf('date,title,Colour\n1914,War,red\n1918,Peace,white');
    const timeline = await mount({src});
    expect(timeline.problems.map(({path, received, expected}) => [path, received, expected])).to.deep.equal([
      ['src: Colour', '“red” and 1 more', 'a field that has a place in a timeline'],
    ]);
    expect(timeline.problems[0]!.message).to.equal(
      `src: Colour: received “red” and 1 more in ${src}, expected a field that has a place in a timeline`,
    );
    expect(all(timeline, '.mark')).to.have.length(2);
    expect(all(timeline, '[part=problems]')).to.deep.equal([]);
  });

  it('asks once in which order days and months are, and goes by what is said then', async () => {
    const timeline = await mount({src: fileOf('date,title\n03/04/1914,War\n05/06/1918,Peace')});
    expect(timeline.problems.map(({path}) => path)).to.deep.equal(['src: dateOrder']);
    expect(all(timeline, '.mark')).to.have.length(0);
    for (const [order, dates] of [
      ['dmy', ['1914-04-03', '1918-06-05']],
      ['mdy', ['1914-03-04', '1918-05-06']],
    ] as const) {
      timeline.dateOrder = order;
      await timeline.updateComplete;
      expect(timeline.timeline.events.map(({when}) => when.edtf)).to.deep.equal(dates);
      expect(timeline.problems).to.deep.equal([]);
    }
  });

  const otherFiles = [
    ['a web page that stands in for the file', ['<!doctype html>\n<title>Home</title>'], 'a web page'],
    ['XML', ['<?xml version="1.0"?><kml/>'], 'an XML file'],
    ['a calendar without events', ['BEGIN:VCALENDAR\r\nEND:VCALENDAR'], 'BEGIN:VCALENDAR'],
    ['JSON Lines', ['{"date":"1914"}\n{"date":"1918"}'], 'JSON Lines'],
    ['an archive', [new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80])], 'a ZIP archive'],
    ['a PDF document', ['%PDF-1.7'], 'a PDF document'],
    ['GeoJSON', ['{"type":"FeatureCollection","features":[]}'], 'GeoJSON'],
  ] as const;
  for (const [what, parts, received] of otherFiles) {
    it(`calls ${what} by its name, for authors, and says to readers that it could not be read`, async () => {
      const timeline = await mount({src: fileOf(...parts)});
      expect(timeline.problems).to.have.length(1);
      expect(timeline.problems[0]!.path).to.equal('src');
      expect(timeline.problems[0]!.received).to.include(received);
      expect(failure(timeline)).to.deep.equal(['The events could not be read. Try again']);
    });
  }

  it('shows what stands in a file of unknown kind, and says which kinds are read', async () => {
    const timeline = await mount({src: fileOf('War broke out.')});
    expect(timeline.problems[0]!.received).to.include('War broke out.');
    expect(timeline.problems[0]!.expected).to.match(/^one of: a timeline of Circa, /);
  });

  it('gives up the fetch of an element that leaves the page, and fetches anew when it is back', async () => {
    const asked: AbortSignal[] = [];
    const original = window.fetch;
    window.fetch = (input, init) => {
      asked.push(init!.signal!);
      // The first one takes longer than the element is there.
      if (asked.length > 1) return original(input, init);
      return new Promise((_, reject) => init!.signal!.addEventListener('abort', () => reject(new Error('aborted'))));
    };
    try {
      const timeline = document.createElement('circa-timeline');
      timeline.src = '/data/idlib-2019.json';
      document.body.append(timeline);
      await until(() => asked.length === 1);
      timeline.remove();
      expect(asked[0]!.aborted).to.equal(true);
      await timeline.updateComplete;
      document.body.append(timeline);
      await timeline.updateComplete;
      expect([asked.length, asked[1]!.aborted, timeline.timeline.events.length]).to.deep.equal([2, false, 6]);
      timeline.remove();
    } finally {
      window.fetch = original;
    }
  });

  it('tells authors in the console once, those alike with their number; readers how many events are missing', async () => {
    const warned: string[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    try {
      const bad = Array.from({length: 3000}, () => ({date: 'sometime', title: 'x'}));
      const timeline = await mount({events: [...THREE, ...bad, {date: '2001'}] as never});
      expect(timeline.problems).to.have.length(3001);
      await until(() => warned.length > 0);
      expect(warned).to.have.length(1);
      expect(warned[0]!.split('\n').map((line) => line.replace(/, expected .*?( \(and|$)/, '$1'))).to.deep.equal([
        'circa-timeline: 3001 problems in the data',
        '[3].date: received “sometime” (and 2999 more like it)',
        '[3003].title: received nothing',
      ]);
      expect(text(inside(timeline, '[part=problems]'))).to.equal('3,000 of 3,004 events could not be shown.');
    } finally {
      console.warn = warn;
    }
  });

  it('reads circa-event children although a script beside them is not JSON', async () => {
    const timeline = await mount(
      {},
      {children: '<script type="application/json">{oops</script><circa-event date="2001" title="One"></circa-event>'},
    );
    expect(timeline.problems.map(({path}) => path)).to.deep.equal(['script']);
    expect(all(timeline, '.mark')).to.have.length(1);
  });

  it('shows text with markup in it as text', async () => {
    const title = '<img src=x onerror="document.title=\'broken\'">';
    const timeline = await mount({
      events: [{id: 'x', date: '2001', title, text: title, sources: [{name: title, url: 'javascript:alert(1)'}]}],
    });
    timeline.select('x');
    await timeline.updateComplete;
    expect(all(timeline, 'img')).to.deep.equal([]);
    expect(inside(timeline, '.card-title').textContent).to.equal(title);
    expect(all(timeline, '.card a')).to.deep.equal([]);
    expect(timeline.problems.map(({path}) => path)).to.deep.equal(['[0].sources[0].url']);
  });

  it('shows the slot for no events where there are none', async () => {
    const timeline = await mount({events: []});
    expect(inside<HTMLSlotElement>(timeline, 'slot[name=empty]').textContent).to.include('no events');
    expect(inside(timeline, '.stage').getBoundingClientRect().height).to.equal(0);
  });

  it('says nothing of problems where there are none', async () => {
    const timeline = await mount({events: THREE});
    const errors = counter(timeline, 'circa-error');
    timeline.events = [...THREE];
    await timeline.updateComplete;
    expect(errors.count).to.equal(0);
    expect(all(timeline, '[part=problems]')).to.deep.equal([]);
  });
});
