import {expect} from 'chai';
import type {CircaTimeline} from '../../src/index.js';
import {canEmulateMedia, emulateMedia, engine, nextFrame, sendKeys, sendMouse, setViewport, until} from '../support.js';
import {all, atRest, inside, mark} from '../elements/shared/fixture.js';
import {contrast, colourOf, groundOf} from './contrast.js';

type Page = Window & {readonly wrong: readonly string[]};

/**
 * What an engine since Chrome 100, Firefox 104 or Safari 16.4 may lack, each with the words that make it: they are
 * renamed in all that the page is served, so that an engine that has it does what one does that has not.
 */
const LACKING = {
  'color-mix()': ['color-mix('],
  'light-dark()': ['light-dark('],
  popovers: ['popover=', 'popover:', ':popover-open', 'showPopover', 'hidePopover'],
  'anchor positioning': ['anchor-name', 'position-anchor', 'position-area', 'position-try'],
  'checkVisibility()': ['checkVisibility'],
  'copies of arrays that are sorted, turned or spliced': ['toSorted', 'toReversed', 'toSpliced'],
  ':has()': [':has('],
  ':dir()': [':dir('],
  'transforms of their own names, container queries and balanced text': [
    '\n    translate:',
    '\n    scale:',
    '\n    rotate:',
    'container-type',
    '@container',
    'text-wrap',
  ],
  'threads of modules': ['type:`module`', 'type: "module"'],
} as const;

const EACH = Object.values(LACKING).flat();

/** One after another in the fastest engine; all at once is what the oldest ones lack, and is tried in each. */
const TRIED = [...(engine === 'chromium' ? Object.entries(LACKING) : []), ['any of these', EACH] as const];

/** A dark page of an engine that lacks something, which fills the viewport. */
async function open(words: readonly string[]): Promise<{page: Page; timeline: CircaTimeline}> {
  await sendMouse({type: 'move', position: [1050, 690]});
  document.body.replaceChildren();
  document.body.style.setProperty('margin', '0');
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '680';
  frame.style.setProperty('border', '0');
  frame.src = `/without/${encodeURIComponent(words.join(','))}/test/pages/dark.html`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const page = frame.contentWindow as unknown as Page;
  const timeline = page.document.querySelector('circa-timeline')!;
  await page.customElements.whenDefined('circa-timeline');
  await timeline.updateComplete;
  await page.customElements.whenDefined('circa-search');
  await nextFrame();
  return {page, timeline};
}

/** Where an element of the page lies in the viewport, for the frame stands at its top left. */
function middle(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Whether a page has fetched a part of this name, and had time to run it. */
function fetchedIn(page: Page, name: string): boolean {
  const entries = page.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.some((entry) => entry.name.includes(name) && page.performance.now() > entry.responseEnd + 100);
}

function isSeen(element: Element): boolean {
  const {width, height, top, bottom, left, right} = element.getBoundingClientRect();
  const {innerWidth, innerHeight} = element.ownerDocument.defaultView!;
  return width > 100 && height > 40 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

function expectReadable(texts: readonly Element[], property: 'fill' | 'color'): void {
  expect(texts).to.not.have.length(0);
  for (const text of texts) {
    expect(contrast(colourOf(text, property), groundOf(text)), text.textContent).to.be.at.least(4.5);
  }
}

describe('the files for pages without a bundler', () => {
  before(async function () {
    // dist/cdn has not been built: npm run build
    if (!(await fetch('/dist/cdn/circa-timeline.js', {method: 'HEAD'})).ok) this.skip();
    await setViewport({width: 1100, height: 700});
  });

  after(() => document.body.replaceChildren());

  for (const [what, words] of TRIED) {
    it(`show a picture that can be read, zoomed and opened in an engine without ${what}`, async () => {
      const {page, timeline} = await open(words);
      expect(all(timeline, '.mark .title')).to.have.length(6);
      expectReadable(all(timeline, '.picture :is(.title, .date, .major, .minor, .now text)'), 'fill');
      expect(colourOf(mark(timeline, 'leadership-strike').querySelector('.dot')!, 'fill').alpha).to.equal(1);

      const card = inside(timeline, '.card');
      expect(isSeen(card)).to.equal(false);

      const {start, end} = timeline.view;
      inside(timeline, '.stage').focus();
      await sendKeys({press: '+'});
      await atRest(timeline);
      expect(timeline.view.end - timeline.view.start).to.be.below((end - start) * 0.95);
      await sendKeys({press: '0'});
      await atRest(timeline);

      await sendMouse({type: 'click', position: middle(mark(timeline, 'leadership-strike').querySelector('.dot')!)});
      await timeline.updateComplete;
      await until(() => isSeen(card));
      expect(page.getComputedStyle(card).position).to.be.oneOf(['fixed', 'absolute']);
      const {left, top, bottom} = card.getBoundingClientRect();
      // A sheet at the foot of the screen.
      if (words.some((word) => word === 'position-area')) expect(page.innerHeight - bottom).to.be.closeTo(8, 1);
      expect(card.contains(timeline.shadowRoot!.elementFromPoint(left + 40, top + 20))).to.equal(true);
      expectReadable([...card.querySelectorAll('.card-title, .card-date, p')], 'color');

      await sendKeys({press: 'Escape'});
      await until(() => !isSeen(card));
      expect(timeline.selected).to.equal(null);
      expect(page.wrong).to.deep.equal([]);
    });
  }

  describe('in an engine without any of these', () => {
    it('the list of keys opens, and closes with Escape or a press elsewhere, and the focus goes back', async () => {
      const {page, timeline} = await open(EACH);
      const list = () => timeline.shadowRoot!.querySelector('.keys');
      const isOpen = () => list() !== null && isSeen(list()!);
      mark(timeline, 'leadership-strike').focus();
      await sendKeys({press: '?'});
      await until(isOpen);
      expectReadable([...list()!.querySelectorAll('h2, td, kbd')], 'color');
      await sendKeys({press: 'Escape'});
      await until(() => !isOpen());
      expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'leadership-strike'));
      await sendKeys({press: '?'});
      await until(isOpen);
      await sendMouse({type: 'click', position: [5, 5]});
      await until(() => !isOpen());
      expect(page.wrong).to.deep.equal([]);
    });

    it('search, minimap, story and list stand, and the card of what the story shows stays closed', async () => {
      const {page, timeline} = await open(EACH);
      const search = page.document.querySelector('circa-search')!;
      const input = search.shadowRoot!.querySelector('input')!;
      input.focus();
      const field = page.getComputedStyle(search.shadowRoot!.querySelector('.field')!);
      expect([field.outlineStyle, field.outlineWidth]).to.deep.equal(['solid', '2px']);
      const minimap = page.document.querySelector('circa-minimap')!;
      expect(page.getComputedStyle(minimap.shadowRoot!.querySelector('.strip')!).visibility).to.equal('visible');
      expect(page.getComputedStyle(minimap.shadowRoot!.querySelector('.handle')!).cursor).to.equal('ew-resize');

      const companions = ['circa-story', 'circa-list'].map((name) => {
        const companion = page.document.createElement(name);
        companion.setAttribute('for', 'told');
        timeline.before(companion);
        return companion;
      });
      await until(() => companions.every(({shadowRoot}) => shadowRoot?.querySelector('.event-title, .title')));
      timeline.selected = 'leadership-strike';
      await timeline.updateComplete;
      await nextFrame();
      expect(isSeen(inside(timeline, '.card'))).to.equal(false);
      for (const companion of companions) {
        expectReadable([...companion.shadowRoot!.querySelectorAll('.event-title, .title')], 'color');
      }
      expect(page.wrong).to.deep.equal([]);
    });

    it('what is printed is the picture for paper alone, without the buttons', async function () {
      if (!canEmulateMedia) this.skip();
      const {page, timeline} = await open(EACH);
      try {
        await emulateMedia({}, 'print');
        // What prints comes by and by, and is told of paper only then.
        await until(() => fetchedIn(page, 'printed-picture'));
        await emulateMedia({});
        await nextFrame();
        await emulateMedia({}, 'print');
        await until(() => all(timeline, '.printed > svg').length > 0);
        const shown = (selector: string) =>
          all(timeline, selector).some((element) => element.getClientRects().length > 0);
        expect([shown('.printed > svg'), shown('.legend')]).to.deep.equal([true, true]);
        expect(['.picture', '.toolbar', '.card'].filter(shown)).to.deep.equal([]);
        expect(page.wrong).to.deep.equal([]);
      } finally {
        await emulateMedia({});
      }
    });

    it('more events than are read at once are read', async () => {
      const {page, timeline} = await open(EACH);
      timeline.events = Array.from({length: 50_001}, (_, index) => ({
        date: String(1000 + (index % 1000)),
        title: 'One',
      }));
      await timeline.updateComplete;
      expect(timeline.timeline.events).to.have.length(50_001);
      expect(page.wrong).to.deep.equal([]);
    });

    it('what reads from right to left is mirrored', async function () {
      // No other engine of those that are drawn in has ever been without it.
      if (engine !== 'chromium') this.skip();
      const {page, timeline} = await open(EACH);
      const sign = inside(timeline, '.legend svg');
      expect(new DOMMatrix(page.getComputedStyle(sign).transform).a).to.equal(1);
      page.document.documentElement.dir = 'rtl';
      await until(() => new DOMMatrix(page.getComputedStyle(sign).transform).a === -1);
      expect(page.wrong).to.deep.equal([]);
    });
  });
});
