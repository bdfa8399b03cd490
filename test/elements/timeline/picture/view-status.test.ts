import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {TIMELINE_HANDLE} from '../../../../src/elements/shared/timeline-handle.js';
import {atRest, inside, mount, THREE, unmount} from '../../shared/fixture.js';
import {timePasses, until} from '../../../support.js';

const said = (timeline: CircaTimeline) => inside(timeline, '.status').textContent;

/** Longer than a window rests before it is said what is in it. */
const long = () => timePasses(700);

/** All that is said from now on. */
function listen(timeline: CircaTimeline): string[] {
  const words: string[] = [];
  const observer = new MutationObserver(() => words.push(said(timeline)));
  observer.observe(inside(timeline, '.status'), {childList: true, characterData: true, subtree: true});
  return words;
}

describe('what screen readers are told of the window', () => {
  after(unmount);

  it('is nothing at first, nor of a window that the page sets', async () => {
    const timeline = await mount({events: THREE});
    timeline.view = {start: Date.UTC(2004, 0), end: Date.UTC(2008, 0)};
    await atRest(timeline);
    await long();
    expect(said(timeline)).to.equal('');
  });

  it('is, after a zoom, from when to when it goes and how many events are in it', async () => {
    const timeline = await mount({events: THREE});
    timeline.view = {start: Date.UTC(2003, 0), end: Date.UTC(2011, 0)};
    timeline.zoomBy(2, Date.UTC(2003, 0));
    await until(() => said(timeline));
    expect(said(timeline)).to.equal('2003–2006: One event in view');
    timeline.fit();
    await until(() => said(timeline).endsWith(': 3 events in view'));
  });

  it('is said once for all movements that follow each other before it', async () => {
    const timeline = await mount({events: THREE});
    const words = listen(timeline);
    const handle = timeline[TIMELINE_HANDLE];
    for (let step = 0; step < 3; step += 1) {
      handle.act({type: 'zoom', factor: 1.3, at: 0.5});
      handle.settle();
    }
    expect(said(timeline)).to.equal('');
    await until(() => words.length);
    await long();
    expect(words).to.have.length(1);
  });

  it('is nothing where the timeline has gone before', async () => {
    const timeline = await mount({events: THREE});
    const handle = timeline[TIMELINE_HANDLE];
    handle.act({type: 'zoom', factor: 2, at: 0.5});
    handle.settle();
    timeline.remove();
    await long();
    expect(said(timeline)).to.equal('');
  });
});
