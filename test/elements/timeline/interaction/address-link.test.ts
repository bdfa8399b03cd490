import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {nextFrame, sendKeys, until} from '../../../support.js';
import {atRest, mark, mount, THREE, unmount} from '../../shared/fixture.js';

const before = location.href;

/** A timeline whose link is in force. */
async function linked(
  id: string,
  hash: string,
  set: Parameters<typeof mount>[0] = {events: THREE},
): Promise<CircaTimeline> {
  history.replaceState(null, '', hash || location.pathname + location.search);
  const timeline = await mount(set);
  timeline.id = id;
  await follow(timeline);
  return timeline;
}

async function follow(timeline: CircaTimeline): Promise<void> {
  timeline.link = 'hash';
  await import('../../../../src/elements/timeline/interaction/address-link.js');
  await timeline.updateComplete;
  await nextFrame();
}

/** Another timeline behind one, whose link is in force. */
async function linkedBehind(first: Element, id: string): Promise<CircaTimeline> {
  const timeline = document.createElement('circa-timeline');
  timeline.id = id;
  timeline.events = THREE;
  first.after(timeline);
  await timeline.updateComplete;
  await follow(timeline);
  return timeline;
}

const partsOfAddress = (): string[] => location.hash.slice(1).split('&').sort();

/** Resolves when the address ends so; rejects with what it ends with where it never does. */
async function addressIs(hash: string | RegExp): Promise<void> {
  const matches = () => (typeof hash === 'string' ? location.hash === hash : hash.test(location.hash));
  await until(matches).catch(() => {
    throw new Error(`the address ends with “${location.hash}”, expected ${String(hash)}`);
  });
}

async function back(): Promise<void> {
  const stepped = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.back();
  await stepped;
  await nextFrame();
}

describe('link="hash"', () => {
  afterEach(() => {
    unmount();
    history.replaceState(null, '', before);
  });

  it('opens the event that the address names', async () => {
    const timeline = await linked('story', '#story=b');
    expect(timeline.selected).to.equal('b');
    expect(timeline.timeline.get('b')).to.not.equal(undefined);
  });

  it('writes half a character of an id as the sign for what is none, and goes on', async () => {
    const timeline = await linked('story', '', {events: [{id: 'x\ud800', date: '2001', title: 'Half'}, ...THREE]});
    timeline.select('x\ud800');
    await addressIs('#story=x%EF%BF%BD');
    timeline.select('b');
    await addressIs('#story=b');
  });

  it('shows the window that the address names, whole', async () => {
    const timeline = await linked('story', '#story.view=2004/2006-06');
    expect(new Date(timeline.view.start).toISOString()).to.equal('2004-01-01T00:00:00.000Z');
    expect(new Date(timeline.view.end).toISOString()).to.equal('2006-07-01T00:00:00.000Z');
  });

  it('writes the event that the reader opens, and takes back and forward as steps from event to event', async () => {
    const timeline = await linked('story', '');
    timeline.select('a');
    await addressIs('#story=a');
    timeline.select('c');
    await addressIs('#story=c');
    await back();
    expect(timeline.selected).to.equal('a');
    await addressIs('#story=a');
    await back();
    expect(timeline.selected).to.equal(null);
    expect(location.hash).to.equal('');
  });

  it('writes an event that the page selects without a step of the history, so that back leads past it', async () => {
    const timeline = await linked('story', '');
    timeline.select('a');
    await addressIs('#story=a');
    timeline.selected = 'c';
    await addressIs('#story=c');
    await back();
    expect([location.hash, timeline.selected]).to.deep.equal(['', null]);
  });

  it('names the days of the time zone, and times in UTC, so that the window is found again to the hour', async () => {
    const events = [{id: 'a', date: '2025-11-02', title: 'The night'}];
    const set = {events, timeZone: 'America/New_York'};
    const timeline = await linked('night', '#night.view=2025-11-02', set);
    const day = {start: Date.parse('2025-11-02T04:00Z'), end: Date.parse('2025-11-03T05:00Z')};
    expect(timeline.view).to.deep.equal(day);
    timeline.view = {start: Date.parse('2025-11-02T05:50Z'), end: Date.parse('2025-11-02T06:10Z')};
    await addressIs('#night.view=2025-11-02T05:50:00Z/2025-11-02T06:09:59Z');
    const again = await linked('night', '#night.view=2025-11-02T05:50:00Z/2025-11-02T06:09:59Z', set);
    expect(again.view).to.deep.equal({start: Date.parse('2025-11-02T05:50Z'), end: Date.parse('2025-11-02T06:10Z')});
  });

  it('writes where the window has come to rest, without a step of the history for it', async () => {
    const timeline = await linked('story', '');
    const {length} = history;
    mark(timeline, 'a').focus();
    await sendKeys({press: '+'});
    await atRest(timeline);
    const {view} = timeline;
    // Where a frame took long on the way, another window has been written before.
    await until(() => {
      const written = /^#story\.view=(\d{4}-\d\d(?:-\d\d)?)\/(\d{4}-\d\d(?:-\d\d)?)$/.exec(location.hash);
      const [start = NaN, end = NaN] = (written ?? []).slice(1).map((date) => Date.parse(date));
      const tolerance = (view.end - view.start) / 100;
      return Math.abs(start - view.start) < tolerance && Math.abs(end - view.end) < tolerance;
    });
    expect(history.length).to.equal(length);
  });

  it('writes nothing of a window that shows everything', async () => {
    const timeline = await linked('story', '#story.view=2004/2006');
    timeline.fit();
    await atRest(timeline);
    await addressIs('');
  });

  it('leaves alone what another timeline keeps in the address', async () => {
    const first = await linked('one', '#one=a&two=b&mine=kept');
    const second = await linkedBehind(first, 'two');
    expect([first.selected, second.selected]).to.deep.equal(['a', 'b']);
    second.select('c');
    await addressIs(/two=c/);
    expect(partsOfAddress()).to.deep.equal(['mine=kept', 'one=a', 'two=c']);
    expect(first.selected).to.equal('a');
    await back();
    expect([first.selected, second.selected]).to.deep.equal(['a', 'b']);
  });

  it('gives the second of two timelines of the same id a name of its own, so that neither disturbs the other', async () => {
    const first = await linked('twin', '#twin=a&twin-2=b');
    const second = await linkedBehind(first, 'twin');
    expect([first.selected, second.selected]).to.deep.equal(['a', 'b']);
    first.select('c');
    await addressIs(/twin=c/);
    expect(partsOfAddress()).to.deep.equal(['twin-2=b', 'twin=c']);
    second.select('a');
    await addressIs(/twin-2=a/);
    expect(partsOfAddress()).to.deep.equal(['twin-2=a', 'twin=c']);
    await back();
    expect([first.selected, second.selected]).to.deep.equal(['c', 'b']);
  });

  it('gives the name of a timeline that has gone to one that comes', async () => {
    const first = await linked('twin', '#twin=a&twin-2=b');
    const second = await linkedBehind(first, 'twin');
    first.remove();
    const third = await linkedBehind(second, 'twin');
    expect([second.selected, third.selected]).to.deep.equal(['b', 'a']);
  });

  it('leads back past all moves of the window, to the step before the last event', async () => {
    const timeline = await linked('story', '');
    timeline.select('a');
    await addressIs('#story=a');
    for (const hash of [/view=/, '#story=a', /view=/]) {
      if (hash === '#story=a') timeline.fit();
      else timeline.zoomBy(2);
      await addressIs(hash);
    }
    await back();
    expect([location.hash, timeline.selected]).to.deep.equal(['', null]);
  });

  it('leaves open what is open when the reader goes to an anchor of the page', async () => {
    const timeline = await linked('story', '#story=b');
    location.hash = '#notes';
    await nextFrame();
    await nextFrame();
    expect(timeline.selected).to.equal('b');
  });

  it('takes nothing from an address that it cannot read, and says no error', async () => {
    const timeline = await linked('story', '#story=%E0%A4%A&story.view=then/later&=');
    expect(timeline.view).to.deep.equal((await linked('other', '')).view);
    expect(timeline.isConnected).to.equal(false);
  });

  it('ends when the attribute is taken away', async () => {
    const timeline = await linked('story', '');
    timeline.link = null;
    await timeline.updateComplete;
    timeline.select('a');
    await nextFrame();
    expect(location.hash).to.equal('');
  });
});
