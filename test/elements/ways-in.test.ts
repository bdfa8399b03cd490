import {expect} from 'chai';
import type {CircaErrorEvent, CircaLoadEvent} from '../../src/index.js';
import {nextFrame} from '../support.js';
import {all, counter, inside, mark, mount, next, SIX, THREE, unmount} from './fixture.js';

const titles = (timeline: Parameters<typeof all>[0]) => all(timeline, '.mark .title').map((text) => text.textContent.trim());

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
    expect(timeline.timeline.events.map(({when}) => when.edtf).slice(0, 4)).to.deep.equal(['2014', '2018-02', '2017-03', '2018-09']);
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

  it('reads a child script of type application/json', async () => {
    const timeline = await mount({}, {children: `<script type="application/json">${JSON.stringify({reference: '2019-07-01', events: [{date: 'September', title: 'Told in July'}]})}</script>`});
    expect(timeline.timeline.events[0]!.when.edtf).to.equal('2018-09');
    expect(titles(timeline)).to.deep.equal(['Told in July']);
  });

  it('reads circa-event children with their attributes and text', async () => {
    const timeline = await mount({}, {children: '<circa-event id="x" date="Feb 2018" title="Founded" group="g" importance="2" url="/more">Some <b>text</b></circa-event>'});
    const [event] = timeline.timeline.events;
    expect(event).to.deep.include({id: 'x', date: 'Feb 2018', title: 'Founded', group: 'g', importance: 2, url: '/more', text: 'Some text'});
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

  it('reads relative dates of circa-event children from the reference attribute', async () => {
    const timeline = await mount({reference: '2019-07-01'}, {children: '<circa-event date="this Sunday" title="Strike"></circa-event>'});
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
    const events = [{id: 'moment', date: '2019-06-30T22:30Z', title: 'A moment'}, {id: 'day', date: '2019-07-01', title: 'A day'}];
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

describe('data that cannot be read', () => {
  after(unmount);

  const cases = [
    {what: 'an unreadable date', events: [{date: 'sometime', title: 'x'}], path: '[0].date', received: '“sometime”', drawn: 0},
    {what: 'a missing title', events: [{date: '2014'}], path: '[0].title', received: 'nothing', drawn: 1},
    {what: 'a duplicate id', events: [{id: 'a', date: '2014', title: 'x'}, {id: 'a', date: '2015', title: 'y'}], path: '[1].id', received: '“a”', drawn: 2},
    {what: 'no list at all', events: 'events', path: '', received: '“events”', drawn: 0},
  ];
  for (const {what, events, path, received, drawn} of cases) {
    it(`gives a problem, an event and a line for ${what}, and draws what can be read`, async () => {
      const timeline = await mount({events: THREE});
      const failed = next<CircaErrorEvent>(timeline, 'circa-error');
      timeline.events = events as never;
      const {problems} = await failed;
      expect(problems[0]).to.deep.include({path, received});
      expect(problems[0]!.message).to.include('expected');
      expect(timeline.problems).to.equal(problems);
      expect(inside(timeline, '[part=problems]').textContent).to.include(problems[0]!.message);
      expect(all(timeline, '.mark')).to.have.length(drawn);
    });
  }

  it('says where a file is not there, and shows a line instead of a blank box', async () => {
    const timeline = await mount({});
    const failed = next<CircaErrorEvent>(timeline, 'circa-error');
    timeline.src = '/data/nowhere.json';
    const {problems} = await failed;
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({path: 'src', expected: 'a file of events'});
    expect(problems[0]!.received).to.include('HTTP 404');
    expect(inside(timeline, '[part=problems]').getBoundingClientRect().height).to.be.above(10);
  });

  it('says where a file is not JSON', async () => {
    const timeline = await mount({});
    const failed = next<CircaErrorEvent>(timeline, 'circa-error');
    timeline.src = '/data/README.md';
    const {problems} = await failed;
    expect(problems[0]!.path).to.equal('src');
    expect(problems[0]!.expected).to.match(/^JSON in \/data\/README\.md/);
  });

  it('reads circa-event children although a script beside them is not JSON', async () => {
    const timeline = await mount({}, {children: '<script type="application/json">{oops</script><circa-event date="2001" title="One"></circa-event>'});
    expect(timeline.problems.map(({path}) => path)).to.deep.equal(['script']);
    expect(all(timeline, '.mark')).to.have.length(1);
  });

  it('shows text with markup in it as text', async () => {
    const title = '<img src=x onerror="document.title=\'broken\'">';
    const timeline = await mount({events: [{id: 'x', date: '2001', title, text: title, sources: [{name: title, url: 'javascript:alert(1)'}]}]});
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
