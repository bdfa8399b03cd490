import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {nextFrame, setViewport} from '../../../support.js';
import {all, atRest, inside, mount, unmount} from '../../shared/fixture.js';

const boxOf = (element: Element) => element.getBoundingClientRect();

/** A timeline far higher than the viewport, in a page that goes on below it. */
async function mountTall(orientation: 'horizontal' | 'vertical' = 'horizontal'): Promise<CircaTimeline> {
  await setViewport({width: 1100, height: 500});
  const events = Array.from({length: 60}, (_, index) => ({date: `2001-0${1 + (index % 9)}`, title: `Event ${index}`}));
  const timeline = await mount({events, orientation});
  timeline.style.setProperty('height', '1500px');
  timeline.parentElement!.style.setProperty('padding-bottom', '900px');
  await atRest(timeline);
  await nextFrame();
  return timeline;
}

async function scrollTo(top: number): Promise<void> {
  window.scrollTo(0, top);
  await nextFrame();
  await nextFrame();
}

describe('the axis of a picture that is higher than the viewport', () => {
  afterEach(async () => {
    unmount();
    await scrollTo(0);
  });

  it('stands at the lower edge of the viewport while the page is scrolled, and at the foot of the picture in the end', async () => {
    const timeline = await mountTall();
    for (const top of [0, 300, 600]) {
      await scrollTo(top);
      const {bottom} = boxOf(inside(timeline, '.axis-layer'));
      expect(bottom, `${top}`).to.be.closeTo(window.innerHeight, 1);
    }
    await scrollTo(1200);
    expect(boxOf(inside(timeline, '.axis-layer')).bottom).to.be.closeTo(boxOf(inside(timeline, '.stage')).bottom, 1);
  });

  it('is not run through by what scrolls under it: the picture is cut where it begins', async () => {
    const timeline = await mountTall();
    await scrollTo(200);
    const axis = boxOf(inside(timeline, '.axis-layer'));
    const picture = inside(timeline, '.picture');
    const [, foot] = /inset\(0px 0px ([\d.]+)px/.exec(getComputedStyle(picture).clipPath)!;
    expect(boxOf(picture).bottom - Number(foot)).to.be.closeTo(axis.top, 1);
    await scrollTo(1200);
    expect(getComputedStyle(picture).clipPath).to.equal('none');
  });

  it('has its ticks where the signs are', async () => {
    const timeline = await mountTall();
    await scrollTo(200);
    const [axis, stage] = [boxOf(inside(timeline, '.axis-picture')), boxOf(inside(timeline, '.stage'))];
    expect([axis.left, axis.right]).to.deep.equal([stage.left, stage.right]);
    for (const tick of all(timeline, '.tick text')) expect(boxOf(tick).bottom).to.be.at.most(axis.bottom + 1);
  });

  it('upright stands beside the signs and scrolls with them', async () => {
    const timeline = await mountTall('vertical');
    await scrollTo(200);
    expect(boxOf(inside(timeline, '.axis-layer')).height).to.equal(0);
    expect(inside(timeline, '.picture .axis-line').nodeName).to.equal('line');
    expect(getComputedStyle(inside(timeline, '.picture')).clipPath).to.equal('none');
  });
});
