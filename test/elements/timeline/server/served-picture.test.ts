import {expect} from 'chai';
import {render} from 'lit';
import {completeMessages} from '../../../../src/i18n/index.js';
import {serverTemplate} from '../../../../src/elements/timeline/server/static-pictures.js';
import type {CircaTimeline, EventInput} from '../../../../src/index.js';
import {nextFrame} from '../../../support.js';
import {mount, THREE, unmount} from '../../shared/fixture.js';

/** More than has room in the pictures' height without a script in any engine. */
const MANY: readonly EventInput[] = Array.from({length: 40}, (_, index) => ({
  id: `e${index}`,
  date: `${1900 + ((index * 37) % 100)}`,
  title: `Event number ${index} of forty`,
}));

/** A timeline as a server sends it, and as it stands in a page: no script has run for it yet. */
async function served(events: readonly EventInput[]): Promise<CircaTimeline> {
  const drawn = await mount({events});
  // An element of another document has no class.
  const element = document.implementation.createHTMLDocument().createElement('circa-timeline');
  const language = {locale: 'en', messages: completeMessages()};
  const sent = document.createElement('div');
  render(serverTemplate(drawn, language, false), sent);
  element.attachShadow({mode: 'open'}).innerHTML = sent.innerHTML;
  drawn.replaceWith(element);
  return element;
}

const stillThere = (timeline: CircaTimeline): Element | null => timeline.shadowRoot!.querySelector('[part~="static"]');

/** Resolves once the timeline's own picture has taken the place. */
async function takenOver(timeline: CircaTimeline): Promise<void> {
  while (stillThere(timeline)) await nextFrame();
  await nextFrame();
}

describe('The picture of a timeline that a server has drawn', () => {
  const sheet = document.createElement('link');

  before(async () => {
    Object.assign(sheet, {rel: 'stylesheet', href: '/ssr/ssr.css'});
    await new Promise((resolve) => {
      sheet.onload = resolve;
      document.head.append(sheet);
    });
  });
  after(() => sheet.remove());
  afterEach(unmount);

  it('stays in sight, with nothing beside it, until the first frame is drawn', async () => {
    const timeline = await served(THREE);
    const {height} = timeline.getBoundingClientRect();
    expect(height).to.be.above(100);
    expect(stillThere(timeline)).to.not.equal(null);
    timeline.events = THREE;
    const seen = new Set<string>();
    while (stillThere(timeline)) {
      const frame = timeline.shadowRoot!.querySelector('.frame');
      const isHidden = !frame || getComputedStyle(frame).visibility === 'hidden';
      seen.add(`${isHidden} ${timeline.getBoundingClientRect().height === height}`);
      await nextFrame();
    }
    expect([...seen]).to.deep.equal(['true true']);
    expect(getComputedStyle(timeline.shadowRoot!.querySelector('.stage')!).visibility).to.equal('visible');
    expect(timeline.shadowRoot!.querySelectorAll('.mark')).to.have.length(3);
    expect(timeline.shadowRoot!.querySelectorAll('slot[name="below"]')).to.have.length(1);
  });

  it('stays where the page gives the element no data', async () => {
    const timeline = await served(THREE);
    await timeline.updateComplete;
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(stillThere(timeline)!.getBoundingClientRect().height).to.be.above(100);
  });

  it('gives way to a message where nothing of the data can be read', async () => {
    const timeline = await served(THREE);
    timeline.events = [];
    await takenOver(timeline);
    expect(timeline.shadowRoot!.querySelector('slot[name="empty"]')).to.not.equal(null);
  });

  for (const width of [360, 700, 1000]) {
    it(`leaves a height that moves little, until the width or the data change: ${width} px`, async () => {
      const timeline = await served(MANY);
      timeline.parentElement!.style.setProperty('width', `${width}px`);
      const height = (): number => timeline.getBoundingClientRect().height;
      const before = height();
      timeline.events = MANY;
      await takenOver(timeline);
      const isCutOff = before >= innerHeight;
      const moved = isCutOff ? Math.max(0, innerHeight - height()) : Math.abs(height() - before);
      expect(moved).to.be.at.most(0.04 * Math.max(innerWidth, innerHeight) + 1);

      timeline.events = MANY.slice(0, 20);
      await timeline.updateComplete;
      for (let frame = 0; frame < 3; frame += 1) await nextFrame();
      const shadow = timeline.shadowRoot!.querySelector<HTMLElement>('.stage')!;
      expect(shadow.style.flexBasis).to.equal('');
      expect(Math.abs(shadow.clientHeight - parseFloat(shadow.style.getPropertyValue('--_stage-height')))).to.be.below(
        2,
      );
    });
  }

  it('shows one of its two pictures, whichever suits the width', async () => {
    const timeline = await served(THREE);
    const shown = (): string[] =>
      [...timeline.shadowRoot!.querySelectorAll('[part~="static"]')]
        .filter((each) => each.getBoundingClientRect().height > 0)
        .map((each) => each.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]!);
    expect(shown()).to.deep.equal(['960']);
    timeline.parentElement!.style.setProperty('width', '400px');
    // Who knows no container queries sees the wide one.
    expect(shown()).to.deep.equal([CSS.supports('container-type: inline-size') ? '360' : '960']);
  });
});
