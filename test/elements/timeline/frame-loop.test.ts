import {expect} from 'chai';
import type {EventInput} from '../../../src/index.js';
import {nextFrame, until} from '../../support.js';
import {EDGES} from '../../../src/elements/timeline/lazy-parts.js';
import {FrameLoop} from '../../../src/elements/timeline/frame-loop.js';
import {ViewStore} from '../../../src/view/index.js';
import {TIMELINE_HANDLE} from '../../../src/elements/shared/timeline-handle.js';
import {all, atRest, counter, inside, mount, THREE, unmount} from '../shared/fixture.js';

describe('the frame loop', () => {
  after(unmount);

  it('draws and calls back once for all that changes before a frame', async () => {
    // What shows the way to events out of view is rendered once it has come, which is another frame.
    await EDGES.fetch();
    const timeline = await mount({events: THREE});
    const handle = timeline[TIMELINE_HANDLE];
    const windows: number[] = [];
    const end = handle.subscribe(() => windows.push(handle.state.window.start));
    for (const year of [2001, 2002, 2003]) {
      timeline.view = {start: Date.UTC(year, 0), end: Date.UTC(year + 3, 0)};
    }
    await nextFrame();
    expect(windows).to.deep.equal([Date.UTC(2003, 0)]);
    end();
    timeline.view = {start: Date.UTC(2004, 0), end: Date.UTC(2006, 0)};
    await nextFrame();
    expect(windows).to.have.length(1);
  });

  it('fires circa-view-input once for all that the reader moves before a frame', async () => {
    const timeline = await mount({events: THREE});
    const inputs = counter(timeline, 'circa-view-input');
    const handle = timeline[TIMELINE_HANDLE];
    for (let step = 0; step < 3; step += 1) handle.act({type: 'pan', by: 0.01});
    await nextFrame();
    expect(inputs.count).to.equal(1);
  });

  it('fires no circa-view-input for a window that the page sets, nor for one that it sets after the reader', async () => {
    const timeline = await mount({events: THREE});
    const inputs = counter(timeline, 'circa-view-input');
    timeline.view = {start: Date.UTC(2004, 0), end: Date.UTC(2006, 0)};
    await nextFrame();
    expect(inputs.count).to.equal(0);
    timeline[TIMELINE_HANDLE].act({type: 'pan', by: 0.01});
    await nextFrame();
    timeline.view = {start: Date.UTC(2003, 0), end: Date.UTC(2005, 0)};
    await nextFrame();
    expect(inputs.count).to.equal(1);
  });

  it('lays out anew when the element becomes narrower, and leaves out no event', async () => {
    const timeline = await mount({events: THREE});
    timeline.parentElement!.style.setProperty('width', '400px');
    // What arranges it upright is fetched first.
    await until(() => inside(timeline, '.picture').getAttribute('viewBox')!.startsWith('0 0 400 '));
    expect(all(timeline, '.mark')).to.have.length(THREE.length);
  });

  for (const [how, moves] of [
    ['taken out and put back', 1],
    ['taken out and put back again and again in one task', 3],
  ] as const) {
    it(`asks for frames after it was ${how}, and pans as far as before`, async () => {
      const timeline = await mount({events: THREE});
      const parent = timeline.parentElement!;
      for (let move = 0; move < moves; move += 1) {
        timeline.remove();
        parent.append(timeline);
      }
      await timeline.updateComplete;
      const {start, end} = timeline.view;
      const stage = inside(timeline, '.stage');
      stage.dispatchEvent(new WheelEvent('wheel', {deltaX: 100, bubbles: true, cancelable: true}));
      await atRest(timeline);
      const by = ((end - start) * 100) / stage.clientWidth;
      expect(timeline.view.start - start).to.be.closeTo(by, Math.abs(by) * 0.01);
    });
  }

  it('looks once for each change of size though it was connected twice, and no more once it was disconnected', async () => {
    let looked = 0;
    const picture = {connect: () => {}, disconnect: () => {}, resized: () => void (looked += 1)};
    const ground = {look: () => false};
    const loop = new FrameLoop({host: document.body, store: new ViewStore(), picture, ground} as never);
    const [stage, probeBox] = [document.createElement('div'), document.createElement('div')];
    document.body.append(stage, probeBox);
    loop.connect({stage, probeBox} as never);
    loop.connect({stage, probeBox} as never);
    await nextFrame();
    expect(looked).to.equal(1);
    stage.style.setProperty('height', '20px');
    await nextFrame();
    expect(looked).to.equal(2);
    loop.disconnect();
    stage.style.setProperty('height', '30px');
    await nextFrame();
    expect(looked).to.equal(2);
    stage.remove();
    probeBox.remove();
  });

  it('listens once to an element that was put in, taken out and put in again before it was ever rendered', async () => {
    const timeline = await mount({});
    const parent = timeline.parentElement!;
    const other = document.createElement('circa-timeline');
    other.events = THREE;
    parent.replaceChildren(other);
    other.remove();
    parent.append(other);
    await other.updateComplete;
    const {start, end} = other.view;
    const stage = inside(other, '.stage');
    stage.dispatchEvent(new WheelEvent('wheel', {deltaX: 100, bubbles: true, cancelable: true}));
    await atRest(other);
    const by = ((end - start) * 100) / stage.clientWidth;
    expect(other.view.start - start).to.be.closeTo(by, Math.abs(by) * 0.01);
  });
});

describe('labels of many events that have come to fit', () => {
  after(unmount);

  const days: readonly EventInput[] = Array.from({length: 4000}, (_, day) => ({
    date: new Date(Date.UTC(1900, 0, day)).toISOString().slice(0, 10),
    title: `Day ${day}`,
  }));

  /** ms of the shortest timer that waits for labels: none other in the element takes longer */
  const LABEL_TIMER = 100;

  /** Lets the clock stand still, however long a busy machine takes for a frame, and keeps the timers of labels. */
  function stopClock(): () => void {
    const moment = performance.now();
    const {setTimeout} = window;
    performance.now = () => moment;
    window.setTimeout = ((call: () => void, ms = 0) =>
      ms < LABEL_TIMER ? setTimeout(call, ms) : -1) as typeof window.setTimeout;
    return () => {
      Reflect.deleteProperty(performance, 'now');
      window.setTimeout = setTimeout;
    };
  }

  /**
   * A timeline just after the reader has zoomed, and the labels that are new at once. It is tried again where it was
   * rendered meanwhile, which draws them all.
   */
  async function zoomed(then: 'goes on' | 'rests at once') {
    for (let tries = 0; tries < 40; tries += 1) {
      const timeline = await mount({events: days});
      const handle = timeline[TIMELINE_HANDLE];
      const labelled = (): string[] => all<SVGElement>(timeline, '.mark').map((mark) => mark.dataset['id']!);
      await timeline.updateComplete;
      let renderings = 0;
      timeline.addController({hostUpdated: () => (renderings += 1)});
      timeline.view = {start: Date.UTC(1903, 0), end: Date.UTC(1909, 0)};
      await nextFrame();
      const before = new Set(labelled());
      handle.act({type: 'zoom', factor: 4, at: 0.5});
      if (then === 'rests at once') handle.settle();
      else await nextFrame();
      const fresh = (): string[] => labelled().filter((id) => !before.has(id));
      const atOnce = fresh();
      if (renderings === 0) return {handle, labelled, fresh, atOnce};
      unmount();
    }
    throw new Error('in forty tries it was rendered each time while the reader zoomed');
  }

  async function inStoppedTime<T>(test: () => Promise<T>): Promise<T> {
    const go = stopClock();
    return test().finally(go);
  }

  it('wait while the reader zooms, and come at once when the window rests', async () => {
    const {handle, labelled, fresh, atOnce} = await inStoppedTime(() => zoomed('goes on'));
    expect([labelled().length > 0, atOnce]).to.deep.equal([true, []]);
    handle.settle();
    expect(fresh()).to.not.have.length(0);
  });

  it('do not wait where the window rests in the frame in which it moved', async () => {
    const {atOnce} = await inStoppedTime(() => zoomed('rests at once'));
    expect(atOnce).to.not.have.length(0);
  });

  it('do not wait for ever for a hand that does not rest', async () => {
    const timeline = await mount({events: days});
    await timeline.updateComplete;
    const labelled = (): Set<string> => new Set(all<SVGElement>(timeline, '.mark').map((mark) => mark.dataset['id']!));
    timeline.view = {start: Date.UTC(1903, 0), end: Date.UTC(1909, 0)};
    await nextFrame();
    const before = labelled();
    timeline[TIMELINE_HANDLE].act({type: 'zoom', factor: 4, at: 0.5});
    const fresh = (): string[] => [...labelled()].filter((id) => !before.has(id));
    await until(() => fresh().length > 0);
  });

  it('do not wait where the page sets the window', async () => {
    const timeline = await mount({events: days});
    timeline.view = {start: Date.UTC(1903, 0), end: Date.UTC(1909, 0)};
    await nextFrame();
    const before = all(timeline, '.mark .title').length;
    timeline.view = {start: Date.UTC(1905, 6), end: Date.UTC(1906, 6)};
    await nextFrame();
    expect(all(timeline, '.mark .title').length).to.be.above(before * 0.7);
  });
});
