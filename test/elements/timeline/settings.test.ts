import {expect} from 'chai';
import '../../../src/define/search.js';
import '../../../src/define/list.js';
import type {CircaErrorEvent, CircaSearch, CircaTimeline} from '../../../src/index.js';
import {nextFrame} from '../../support.js';
import {all, inside, mount, next, THREE, unmount} from '../shared/fixture.js';

const paths = (timeline: CircaTimeline) => timeline.problems.map(({path}) => path);

describe('settings that cannot be right', () => {
  after(unmount);

  const wrong = [
    {set: {start: 'garbage'}, path: 'circa-timeline start', received: '“garbage”'},
    {set: {end: 'garbage'}, path: 'circa-timeline end', received: '“garbage”'},
    {set: {start: '2020', end: '2010'}, path: 'circa-timeline start', received: '“2020”'},
    {set: {orientation: 'sideways'}, path: 'circa-timeline orientation', received: '“sideways”'},
    {set: {order: 'backwards'}, path: 'circa-timeline order', received: '“backwards”'},
    {set: {gestureHandling: 'all'}, path: 'circa-timeline gesture-handling', received: '“all”'},
    {set: {link: 'yes'}, path: 'circa-timeline link', received: '“yes”'},
    {set: {timeZone: 'Mars/Olympus'}, path: 'timeZone', received: '“Mars/Olympus”'},
    {set: {reference: 'whenever'}, path: 'reference', received: '“whenever”'},
    {set: {reference: new Date(0)}, path: 'reference', received: '"1970-01-01T00:00:00.000Z"'},
    {set: {start: '2030'}, path: 'circa-timeline start', received: '“2030”'},
    {set: {end: '1990'}, path: 'circa-timeline end', received: '“1990”'},
    {set: {src: 3}, path: 'circa-timeline src', received: '3'},
    {set: {messages: 'fr'}, path: 'circa-timeline messages', received: '“fr”'},
    {set: {messages: {events: 3}}, path: 'circa-timeline messages.events', received: '3'},
  ] as const;
  for (const {set, path, received} of wrong) {
    it(`are problems like any other: ${JSON.stringify(set)}; all that can be drawn is drawn`, async () => {
      const timeline = await mount({events: THREE});
      const {view} = timeline;
      const told = next<CircaErrorEvent>(timeline, 'circa-error');
      Object.assign(timeline, set);
      const {problems} = await told;
      expect(problems.map(({path, received}) => [path, received])).to.deep.equal([[path, received]]);
      expect(timeline.problems).to.equal(problems);
      expect([all(timeline, '.mark').length, timeline.view]).to.deep.equal([3, view]);
      timeline.next();
      expect(timeline.selected).to.equal(timeline.timeline.events[0]!.id);
    });
  }

  it('fail no update, whatever they are, and keep nothing from being drawn', async () => {
    const {proxy, revoke} = Proxy.revocable<object>({}, {});
    revoke();
    const odd: readonly unknown[] = [new Date(0), 20.5, [], {}, [{}], true, () => 'x', 1n, proxy, [proxy], null];
    const names = [
      ...['reference', 'start', 'end', 'timeZone', 'prefer', 'dateOrder', 'circa', 'vocabularies', 'messages'],
      ...['order', 'orientation', 'curve', 'gestureHandling', 'link', 'selected', 'src'],
    ];
    const timeline = await mount({events: THREE});
    for (const name of names) {
      for (const value of odd) {
        const before = (timeline as unknown as Record<string, unknown>)[name];
        Object.assign(timeline, {[name]: value});
        timeline.events = THREE.map((event) => ({...event}));
        await timeline.updateComplete;
        expect(all(timeline, '.mark').length, `${name} ${typeof value}`).to.equal(3);
        Object.assign(timeline, {[name]: before});
      }
    }
    await timeline.updateComplete;
    expect(paths(timeline)).to.deep.equal([]);
  });

  it('a word that throws when it is asked is said in English, and is told of once', async () => {
    const timeline = await mount({events: THREE});
    const told = next<CircaErrorEvent>(timeline, 'circa-error');
    const throws = () => {
      throw new Error('trap');
    };
    timeline.messages = {events: throws, since: throws, zoomIn: 'Nearer'};
    expect((await told).problems.map(({message}) => message)).to.deep.equal([
      'circa-timeline messages.events: received “trap”, expected a text',
    ]);
    await timeline.updateComplete;
    expect(inside(timeline, '#summary').textContent).to.include('3 events');
    expect(inside(timeline, 'button[aria-label="Nearer"]')).to.exist;
    timeline.messages = undefined;
    await timeline.updateComplete;
    expect(paths(timeline)).to.deep.equal([]);
  });

  it('one side of the first window beyond the data is told of as soon as these are there', async () => {
    const timeline = await mount({start: '2030'});
    expect(paths(timeline)).to.deep.equal([]);
    timeline.events = [...THREE];
    await timeline.updateComplete;
    expect(paths(timeline)).to.deep.equal(['circa-timeline start']);
    expect(all(timeline, '.mark')).to.have.length(3);
    timeline.events = [...THREE, {date: '2040', title: 'Later'}];
    await timeline.updateComplete;
    expect(paths(timeline)).to.deep.equal([]);
    timeline.end = '2050';
    timeline.events = [...THREE];
    await timeline.updateComplete;
    expect(paths(timeline)).to.deep.equal([]);
  });

  it('are no problems any more once they are right, and are told of once', async () => {
    const timeline = await mount({events: THREE});
    let told = 0;
    timeline.addEventListener('circa-error', () => (told += 1));
    Object.assign(timeline, {orientation: 'sideways'});
    await timeline.updateComplete;
    timeline.selected = timeline.timeline.events[0]!.id;
    await timeline.updateComplete;
    expect([told, paths(timeline)]).to.deep.equal([1, ['circa-timeline orientation']]);
    timeline.orientation = 'auto';
    await timeline.updateComplete;
    expect([told, paths(timeline)]).to.deep.equal([1, []]);
  });

  it('of a companion are told of by its timeline, as long as it is there', async () => {
    const timeline = await mount(
      {events: THREE},
      {children: '<circa-search rest="hidden"></circa-search><circa-list as="tree"></circa-list>'},
    );
    await nextFrame();
    expect(paths(timeline)).to.deep.equal(['circa-search rest', 'circa-list as']);
    const search = timeline.querySelector<CircaSearch>('circa-search')!;
    const input = search.shadowRoot!.querySelector<HTMLInputElement>('#text')!;
    input.value = 'First';
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    await timeline.updateComplete;
    expect([timeline.filter?.rest, timeline.matched.length]).to.deep.equal(['dim', 1]);
    search.remove();
    await timeline.updateComplete;
    expect(paths(timeline)).to.deep.equal(['circa-list as']);
  });
});

describe('what is asked for before the first frame', () => {
  after(unmount);

  function made(): CircaTimeline {
    unmount();
    const timeline = document.createElement('circa-timeline');
    timeline.events = [...THREE];
    return timeline;
  }

  it('is carried out after it: select, next, previous, panTo, zoomBy', async () => {
    const timeline = made();
    timeline.select('b');
    timeline.next();
    document.body.prepend(timeline);
    await timeline.updateComplete;
    await timeline.updateComplete;
    const ids = timeline.timeline.events.map(({id}) => id);
    expect(timeline.selected).to.equal(ids[ids.indexOf('b') + 1] ?? ids[0]);
    timeline.remove();

    const other = made();
    document.body.prepend(other);
    other.zoomBy(4);
    other.panTo('2001');
    await other.updateComplete;
    const home = other.view;
    await new Promise((resolve) => other.addEventListener('circa-view-change', resolve, {once: true}));
    expect(other.view.end - other.view.start).to.be.closeTo((home.end - home.start) / 4, 1000);
    expect((other.view.start + other.view.end) / 2).to.be.within(Date.UTC(2001, 0), Date.UTC(2002, 0));
    other.remove();
  });

  it('is carried out when newer events have been drawn', async () => {
    const timeline = await mount({events: THREE});
    timeline.events = [{id: 'new', date: '1999', title: 'New'}];
    timeline.select('new');
    await timeline.updateComplete;
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('new');
  });
});

describe('the picture as text', () => {
  after(unmount);

  it('of a timeline that is not displayed has the size that it had last, and the newest events', async () => {
    const timeline = await mount({events: THREE});
    const {width} = inside(timeline, '.stage').getBoundingClientRect();
    timeline.style.setProperty('display', 'none');
    await nextFrame();
    timeline.events = [...THREE, {date: '2004', title: 'While hidden'}];
    await timeline.updateComplete;
    const text = timeline.toSVG();
    expect(text)
      .to.include('While hidden')
      .and.to.match(new RegExp(`<svg[^>]* width="${Math.floor(width)}`));
    timeline.style.removeProperty('display');
    await nextFrame();
    await nextFrame();
    expect(all(timeline, '.mark')).to.have.length(4);
  });

  it('says why there is none', async () => {
    const timeline = await mount({events: []});
    expect(() => timeline.toSVG()).to.throw('there is no picture, since there are no events');
    const hidden = document.createElement('circa-timeline');
    hidden.events = [...THREE];
    hidden.style.setProperty('display', 'none');
    document.body.append(hidden);
    await hidden.updateComplete;
    expect(() => hidden.toSVG()).to.throw('there is no picture, since it has not been displayed yet');
    hidden.remove();
  });
});
