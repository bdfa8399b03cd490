import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {WindowController} from '../../../../src/elements/timeline/interaction/window-controller.js';
import {ViewStore} from '../../../../src/view/index.js';
import {sendMouse} from '../../../support.js';
import {atRest, counter, inside, mount, placeOf, THREE, unmount} from '../../shared/fixture.js';

const span = ({view}: CircaTimeline): number => view.end - view.start;

describe('the window, moved by the methods of the element', () => {
  after(unmount);

  it('zooms in to the finest span and no farther, about the moment that was asked for', async () => {
    const timeline = await mount({events: THREE});
    const at = Date.UTC(2005, 5, 15);
    timeline.zoomBy(1e12, at);
    await atRest(timeline);
    expect(span(timeline)).to.be.within(9, 11);
    expect(at).to.be.within(timeline.view.start, timeline.view.end);
  });

  it('zooms out to thrice what shows everything and no farther', async () => {
    const timeline = await mount({events: THREE});
    const home = span(timeline);
    timeline.zoomBy(1e-12);
    await atRest(timeline);
    expect(span(timeline)).to.be.closeTo(home * 3, home * 0.001);
  });

  it('comes as near by two steps that follow each other at once as by two in turn', async () => {
    const timeline = await mount({events: THREE});
    const home = span(timeline);
    timeline.zoomBy(2);
    timeline.zoomBy(3);
    await atRest(timeline);
    expect(span(timeline)).to.be.closeTo(home / 6, home * 1e-6);
  });

  it('comes to rest without an event where the page has put it there itself', async () => {
    const timeline = await mount({events: THREE});
    const changes = counter(timeline, 'circa-view-change');
    const view = {start: Date.UTC(2004, 0), end: Date.UTC(2006, 0)};
    timeline.view = view;
    timeline.zoomBy(1);
    await atRest(timeline);
    expect(timeline.view).to.deep.equal(view);
    expect(changes.count).to.equal(0);
  });

  for (const [factor, part] of [
    [1e300, 0],
    [1e-300, 3],
  ] as const) {
    it(`goes to the limit for a factor far beyond it, ${factor}, and comes back from there`, async () => {
      const timeline = await mount({events: THREE});
      const home = span(timeline);
      timeline.zoomBy(factor);
      await atRest(timeline);
      expect(span(timeline) / home).to.be.closeTo(part, 0.001);
      timeline.zoomBy(1 / factor);
      timeline.fit();
      await atRest(timeline);
      expect(span(timeline)).to.equal(home);
    });
  }

  it('stays where it is for a factor or a moment that is none, and for dates beyond all dates', async () => {
    const timeline = await mount({events: THREE});
    const {view} = timeline;
    for (const factor of [0, -2, NaN, Infinity]) {
      expect(() => timeline.zoomBy(factor)).to.throw(RangeError, `received ${factor}`);
    }
    for (const date of ['', ' ', NaN, Infinity, new Date(NaN)]) {
      expect(() => timeline.panTo(date), String(date)).to.throw(RangeError, 'expected the id of an event or a date');
    }
    for (const moment of [NaN, Infinity, -Infinity]) timeline.zoomBy(1, moment);
    timeline.panTo(1e300);
    await atRest(timeline);
    expect(timeline.view).to.equal(view);
  });
});

describe('the window controller', () => {
  it('hears each gesture once though it was connected twice, and none once it was disconnected', () => {
    const stage = document.createElement('div');
    const store = new ViewStore();
    const controller = new WindowController({
      store,
      host: {gestureHandling: 'cooperative'},
      parts: {forget: () => undefined},
      picture: {orientation: 'horizontal', rightToLeft: false, layout: {length: 1000}},
    } as never);
    const pan = (): number => {
      const {start} = store.state.window;
      stage.dispatchEvent(new WheelEvent('wheel', {deltaX: 100, cancelable: true}));
      return (store.state.window.start - start) / (store.state.window.end - store.state.window.start);
    };
    controller.connect({stage} as never);
    controller.connect({stage} as never);
    expect(pan()).to.be.closeTo(0.1, 1e-6);
    controller.disconnect();
    expect(pan()).to.equal(0);
  });
});

describe('a drag that leaves the picture', () => {
  const paragraph = (words: string) => {
    const text = document.createElement('p');
    text.textContent = words.repeat(12);
    text.style.cssText = 'margin: 0; font-size: 20px; line-height: 1.5';
    return text;
  };
  const drag = async (...points: readonly Element[]) => {
    for (const [index, point] of points.entries()) {
      const {x, y} = placeOf(point);
      await sendMouse({type: 'move', position: [x + 40 * index, y]});
      if (index === 0) await sendMouse({type: 'down'});
    }
    await sendMouse({type: 'up'});
  };

  after(unmount);

  it('selects no text of the page above or below, which can be selected again after it', async () => {
    const timeline = await mount({events: THREE});
    const [above, below] = [paragraph('Before the picture. '), paragraph('After the picture. ')];
    timeline.before(above);
    timeline.after(below);
    await atRest(timeline);
    const stage = inside(timeline, '.stage');
    for (const text of [above, below]) {
      getSelection()!.removeAllRanges();
      await drag(stage, stage, text, text);
      expect(getSelection()!.toString()).to.equal('');
    }
    await drag(below, below);
    expect(getSelection()!.toString().length).to.be.above(2);
    getSelection()!.removeAllRanges();
  });
});
