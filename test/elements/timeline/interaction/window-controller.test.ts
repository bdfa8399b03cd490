import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {atRest, counter, mount, THREE, unmount} from '../../shared/fixture.js';

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
});
