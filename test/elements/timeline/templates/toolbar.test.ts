import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {ar} from '../../../../src/i18n/ar.js';
import {de} from '../../../../src/i18n/de.js';
import {en} from '../../../../src/i18n/en.js';
import {es} from '../../../../src/i18n/es.js';
import {fr} from '../../../../src/i18n/fr.js';
import {sendKeys} from '../../../support.js';
import {all, atRest, inside, mount, SIX, THREE, unmount} from '../../shared/fixture.js';

const buttons = (timeline: CircaTimeline) => all<HTMLButtonElement>(timeline, '.toolbar button');
const button = (timeline: CircaTimeline, label: string) =>
  inside<HTMLButtonElement>(timeline, `.toolbar button[aria-label="${label}"]`);

/** What a tooltip says; undefined where it is not shown. */
function tipOf(element: Element): string | undefined {
  const {visibility, content} = getComputedStyle(element, '::after');
  // Firefox says which attribute it is.
  const said = content === 'attr(aria-label)' ? element.getAttribute('aria-label')! : content;
  return visibility === 'visible' ? said : undefined;
}

describe('the buttons', () => {
  after(unmount);

  it('move what is in view half a window earlier and later', async () => {
    const timeline = await mount({events: THREE});
    timeline.zoomBy(4);
    await atRest(timeline);
    const {start, end} = timeline.view;
    button(timeline, en.panLater).click();
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo((start + end) / 2, 1000);
    button(timeline, en.panEarlier).click();
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo(start, 1000);
  });

  it('say what they do once the focus is on them, and no more after Escape', async () => {
    const timeline = await mount({src: SIX});
    buttons(timeline)[0]!.focus();
    await sendKeys({press: 'Tab'});
    const second = buttons(timeline)[1]!;
    expect(timeline.shadowRoot!.activeElement).to.equal(second);
    expect(tipOf(second)).to.include(en.panLater);
    expect(buttons(timeline).filter(tipOf)).to.deep.equal([second]);
    await sendKeys({press: 'Escape'});
    expect(tipOf(second)).to.equal(undefined);
    await sendKeys({press: 'Tab'});
    expect(tipOf(buttons(timeline)[2]!)).to.include(en.zoomOut);
  });

  for (const messages of [en, de, es, fr, ar]) {
    it(`have each a label of its own in ${messages.locale}, and no other tooltip`, async () => {
      const timeline = await mount({src: SIX});
      timeline.messages = messages;
      await timeline.updateComplete;
      const labels = buttons(timeline).map((each) => each.getAttribute('aria-label'));
      expect(labels).to.include.members([messages.panEarlier, messages.panLater, messages.zoomIn, messages.curve]);
      expect(labels).to.deep.equal([...new Set(labels)]);
      expect(buttons(timeline).filter((each) => each.hasAttribute('title'))).to.deep.equal([]);
    });
  }

  it('stand in one line at 360 px, and their labels in the page', async () => {
    const timeline = await mount({src: SIX}, {width: 360});
    await atRest(timeline);
    expect(new Set(buttons(timeline).map((each) => each.getBoundingClientRect().top)).size).to.equal(1);
    for (const each of buttons(timeline)) {
      const {left, right} = each.getBoundingClientRect();
      expect(right - left).to.be.at.least(24);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(360);
    }
  });
});
