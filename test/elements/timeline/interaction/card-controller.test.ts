import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {sendKeys} from '../../../support.js';
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
