import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {nextFrame, sendKeys, setViewport, until} from '../../../support.js';
import {all, inside, mount, THREE, unmount} from '../../shared/fixture.js';

/** A timeline whose card lists all its events. */
async function listing(): Promise<CircaTimeline> {
  const timeline = await mount({events: THREE});
  inside(timeline, '.stage').focus();
  await sendKeys({press: 'l'});
  await timeline.updateComplete;
  return timeline;
}

/** @param count the how many-th click it is of those that follow each other quickly */
async function click(timeline: CircaTimeline, index: number, count: number): Promise<void> {
  const choice = all(timeline, '.card .choice')[index]!;
  choice.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail: count}));
  await timeline.updateComplete;
}

describe('the list in the card', () => {
  after(unmount);

  it('opens nothing by the second click of a double click, which was meant for what lay under it', async () => {
    const timeline = await listing();
    await click(timeline, 1, 2);
    expect(timeline.selected).to.equal(null);
    expect(all(timeline, '.card .choice'), 'the list stays').to.have.length(3);
  });

  it('opens the event of a single click', async () => {
    const timeline = await listing();
    await click(timeline, 1, 1);
    expect(timeline.selected).to.equal('b');
    expect(inside(timeline, '.card-title').textContent).to.equal('Second');
  });

  it('opens the event of a key or a screen reader, which clicks without any count', async () => {
    const timeline = await listing();
    await click(timeline, 2, 0);
    expect(timeline.selected).to.equal('c');
  });

  it('goes away when the window moves, with the focus back where it came from', async () => {
    const timeline = await listing();
    timeline.view = {start: Date.UTC(2004, 0), end: Date.UTC(2006, 0)};
    await timeline.updateComplete;
    expect(all(timeline, '.card .choice')).to.have.length(0);
    expect(inside(timeline, '.card').matches(':popover-open')).to.equal(false);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.stage'));
  });
});

describe('the card', () => {
  const tall = document.createElement('div');

  before(async () => {
    await setViewport({width: 1280, height: 800});
    tall.style.setProperty('height', '1400px');
  });
  after(() => {
    unmount();
    tall.remove();
    scrollTo(0, 0);
    document.body.removeAttribute('style');
  });

  /** A timeline below much else, scrolled to, with an event open. */
  async function openOn(scrolled: number, style = ''): Promise<CircaTimeline> {
    document.body.style.cssText = style;
    const timeline = await mount({events: THREE});
    timeline.before(tall);
    const after = tall.cloneNode();
    timeline.after(after);
    scrollTo(0, scrolled);
    await nextFrame();
    timeline.select('b');
    await timeline.updateComplete;
    await until(() => inside(timeline, '.card').matches(':popover-open'));
    await nextFrame();
    await nextFrame();
    return timeline;
  }

  function expectInPlace(timeline: CircaTimeline): void {
    const card = inside(timeline, '.card').getBoundingClientRect();
    const anchor = inside(timeline, '.anchor').getBoundingClientRect();
    expect(card.top, 'its top').to.be.at.least(0);
    expect(card.bottom, 'its foot').to.be.at.most(innerHeight);
    expect(card.left).to.be.at.least(0);
    expect(card.right).to.be.at.most(innerWidth);
    const gap = card.top >= anchor.bottom - 1 ? card.top - anchor.bottom : anchor.top - card.bottom;
    expect(gap, 'between it and its mark').to.be.within(0, 16);
  }

  for (const scrolled of [700, 1100, 1350]) {
    it(`stands by its mark on a page that is scrolled by ${scrolled} px, and stays there while it is scrolled on`, async () => {
      const timeline = await openOn(scrolled);
      expectInPlace(timeline);
      scrollTo(0, scrolled + 40);
      await nextFrame();
      await nextFrame();
      expectInPlace(timeline);
    });
  }

  it('stands by its mark on a page that is drawn smaller', async () => {
    expectInPlace(await openOn(500, 'transform: scale(0.5); transform-origin: 0 0'));
  });
});
