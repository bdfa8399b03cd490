import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {nextFrame, setViewport, until} from '../../../support.js';
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

  it('is where it was when what stands above the timeline grows or shrinks, and the picture is cut there', async () => {
    const timeline = await mountTall();
    const above = document.createElement('div');
    timeline.before(above);
    const cutAt = () => {
      const foot = /inset\(0px 0px ([\d.]+)px/.exec(getComputedStyle(inside(timeline, '.picture')).clipPath)?.[1];
      return foot && Math.round(boxOf(inside(timeline, '.picture')).bottom - Number(foot));
    };
    await scrollTo(200);
    for (const height of [300, 40, 52, 49, 350]) {
      above.style.setProperty('height', `${height}px`);
      const {top, bottom} = boxOf(inside(timeline, '.axis-layer'));
      expect(bottom).to.be.closeTo(window.innerHeight, 1);
      await until(() => cutAt() === Math.round(top));
    }
  });

  it('comes into sight again when the page grows by so much that the foot of the picture leaves it', async () => {
    const timeline = await mountTall();
    const above = document.createElement('div');
    timeline.before(above);
    await scrollTo(1200);
    expect(getComputedStyle(inside(timeline, '.picture')).clipPath).to.equal('none');
    // Not by an anchor of the browser’s own, which would scroll along.
    document.documentElement.style.setProperty('overflow-anchor', 'none');
    above.style.setProperty('height', '900px');
    await until(() => inside(timeline, '.stage').matches('.is-cut'));
    document.documentElement.style.removeProperty('overflow-anchor');
  });

  it('leaves a page that grows while sizes are observed without an error', async () => {
    const timeline = await mountTall();
    const errors: string[] = [];
    const heard = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', heard, {capture: true});
    const growing = document.createElement('div');
    timeline.before(growing);
    let times = 0;
    const observer = new ResizeObserver(() => {
      times += 1;
      timeline.parentElement!.style.setProperty('padding-bottom', `${900 + times}px`);
    });
    observer.observe(growing);
    growing.style.setProperty('height', '20px');
    await until(() => times > 0);
    await nextFrame();
    await nextFrame();
    observer.disconnect();
    window.removeEventListener('error', heard, {capture: true});
    expect(errors).to.deep.equal([]);
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
