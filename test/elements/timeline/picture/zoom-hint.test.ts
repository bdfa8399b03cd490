import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {ZoomHint} from '../../../../src/elements/timeline/picture/zoom-hint.js';
import type {TimelineHost} from '../../../../src/elements/timeline/timeline-host.js';
import {nextFrame, timePasses, until} from '../../../support.js';
import {inside, mount, THREE, unmount} from '../../shared/fixture.js';

const isShown = (timeline: CircaTimeline) => inside(timeline, '.hint').classList.contains('is-shown');

/** Turns a wheel without the key that it takes to zoom. */
async function turn(timeline: CircaTimeline): Promise<void> {
  inside(timeline, '.stage').dispatchEvent(new WheelEvent('wheel', {deltaY: 100, bubbles: true, cancelable: true}));
  await timeline.updateComplete;
}

describe('the hint that says how to zoom', () => {
  after(unmount);

  it('comes when a wheel turns without the key, and goes by itself', async () => {
    const timeline = await mount({events: THREE});
    expect(isShown(timeline)).to.equal(false);
    await turn(timeline);
    expect(isShown(timeline)).to.equal(true);
    await until(() => !isShown(timeline));
  });

  it('is gone when the timeline is put back that was taken away with it', async () => {
    const timeline = await mount({events: THREE});
    const parent = timeline.parentElement!;
    await turn(timeline);
    timeline.remove();
    parent.append(timeline);
    await timeline.updateComplete;
    await nextFrame();
    expect(isShown(timeline)).to.equal(false);
  });

  it('stays for as long after the last turn as after the first', async () => {
    const hint = new ZoomHint({requestUpdate: () => {}} as TimelineHost);
    const start = performance.now();
    hint.show();
    await until(() => !hint.isShown);
    const once = performance.now() - start;
    hint.show();
    await timePasses(once / 2);
    const again = performance.now();
    hint.show();
    await until(() => !hint.isShown);
    expect(performance.now() - again).to.be.above(once * 0.75);
  });
});
