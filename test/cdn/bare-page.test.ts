import {expect} from 'chai';
import type {CircaTimeline} from '../../src/index.js';
import {canWheelWithKey, nextFrame, sendKeys, sendMouse, sendWheel, setViewport} from '../support.js';
import {all, atRest, inside, mark} from '../elements/shared/fixture.js';

type Page = Window & {readonly wrong: readonly string[]};

/** The files for pages without a bundler, in a page of its own, which fills the viewport. */
async function open(
  address: string,
  width = 1000,
): Promise<{page: Page; frame: HTMLIFrameElement; timeline: CircaTimeline}> {
  // Nothing is to be fetched for a pointer that a test before has left over the picture.
  await sendMouse({type: 'move', position: [1050, 650]});
  document.body.replaceChildren();
  document.body.style.setProperty('margin', '0');
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  frame.style.setProperty('border', '0');
  frame.src = address;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const page = frame.contentWindow as unknown as Page;
  const timeline = page.document.querySelector('circa-timeline')!;
  await page.customElements.whenDefined('circa-timeline');
  await timeline.updateComplete;
  await nextFrame();
  return {page, frame, timeline};
}

/** What of dist/cdn a page has fetched, in order of names. */
function fetched(page: Page): string[] {
  const names = page.performance
    .getEntriesByType('resource')
    .map(({name}) => /\/dist\/cdn\/(.*)$/.exec(name)?.[1])
    .filter((name): name is string => name !== undefined);
  // What a page may need once it is printed comes by and by, with what counts the events on paper.
  const forPrinting = names.includes(PRINTED) ? [PRINTED, DENSITY] : [];
  return [...new Set(names)].filter((name) => !forPrinting.includes(name)).sort();
}

const PRINTED = 'circa-timeline.printed-picture.js';
const DENSITY = 'circa-timeline.density.js';
const VERTICAL = 'circa-timeline.vertical.js';
const FIRST = ['circa-timeline.core.js', 'circa-timeline.dates-in-words.js', 'circa-timeline.js'];

/** Where an element of the page lies in the viewport, for the frame stands at its top left. */
function middle(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const addresses = [
  ['without a policy', '/test/pages/six-events.html'],
  ['under a strict Content-Security-Policy with trusted types', '/test/pages/six-events.html?csp'],
] as const;

for (const [what, address] of addresses) {
  describe(`a bare page with the file for pages without a bundler, ${what}`, () => {
    let isBuilt = false;

    before(async () => {
      isBuilt = (await fetch('/dist/cdn/circa-timeline.js', {method: 'HEAD'})).ok;
      await setViewport({width: 1100, height: 700});
    });

    beforeEach(function () {
      if (!isBuilt) this.skip(); // dist/cdn has not been built: npm run build
    });

    after(() => document.body.replaceChildren());

    it('shows six labelled events, and nothing goes wrong', async () => {
      const {page, timeline} = await open(address);
      expect(all(timeline, '.mark .title')).to.have.length(6);
      expect(timeline.problems).to.deep.equal([]);
      expect(page.wrong).to.deep.equal([]);
    });

    it('fetches no more than <circa-timeline> needs, and the companions once one of them is put into the page', async () => {
      const {page, timeline} = await open(address);
      expect(fetched(page)).to.deep.equal(FIRST);
      const box = page.document.createElement('div');
      const list = page.document.createElement('circa-list');
      timeline.id = 'told';
      list.setAttribute('for', 'told');
      box.append(list);
      page.document.body.append(box);
      await page.customElements.whenDefined('circa-list');
      await list.updateComplete;
      expect(list.shadowRoot!.querySelectorAll('.title')).to.have.length(6);
      expect(fetched(page).filter((name) => name !== DENSITY)).to.deep.equal(
        [...FIRST, 'circa-timeline.companions.js', 'circa-timeline.event-body.js', 'circa-timeline.search.js'].sort(),
      );
      expect(['minimap', 'search', 'story'].every((name) => page.customElements.get(`circa-${name}`))).to.equal(true);
      expect(page.wrong).to.deep.equal([]);
    });

    it('stands upright where it is narrow, and fetches no more than what arranges it so', async () => {
      const {page, timeline} = await open(address, 400);
      expect(fetched(page)).to.deep.equal([...FIRST, VERTICAL]);
      expect([inside(timeline, '.stage').classList.contains('vertical'), all(timeline, '.mark').length]).to.deep.equal([
        true,
        6,
      ]);
      expect(page.wrong).to.deep.equal([]);
    });

    it('made narrow, keeps the picture that it has until it has the other', async () => {
      const {page, frame, timeline} = await open(address);
      const stood = () =>
        [...inside(timeline, '.stage').classList].find((name) => name === 'vertical' || name === 'horizontal');
      const seen: number[] = [];
      frame.width = '400';
      for (let frames = 0; stood() !== 'vertical' && frames < 300; frames += 1) {
        await nextFrame();
        seen.push(all(timeline, '.mark').length);
      }
      expect(stood()).to.equal('vertical');
      expect(seen.every((count) => count === 6)).to.equal(true);
      expect(fetched(page)).to.deep.equal([...FIRST, VERTICAL]);
      expect(page.wrong).to.deep.equal([]);
    });

    it('zooms and pans under wheel, drag and keys, and opens a card, and nothing goes wrong', async () => {
      const {page, timeline} = await open(address);
      const home = timeline.view;
      const span = () => timeline.view.end - timeline.view.start;
      if (canWheelWithKey) await sendWheel({x: 500, y: 100, deltaY: -200, key: 'Control'});
      else {
        timeline.gestureHandling = 'greedy';
        await sendWheel({x: 500, y: 100, deltaY: -200});
      }
      await atRest(timeline);
      expect(span()).to.be.below((home.end - home.start) * 0.95);

      const near = span();
      const [x, y] = middle(inside(timeline, '.stage'));
      const place = {
        bubbles: true,
        composed: true,
        cancelable: true,
        view: page,
        clientX: x,
        clientY: y,
      } as unknown as MouseEventInit;
      inside(timeline, '.picture').dispatchEvent(
        new (page as unknown as typeof globalThis).MouseEvent('dblclick', place),
      );
      await atRest(timeline);
      expect(span()).to.be.closeTo(near / 2, near * 0.01);

      const zoomed = timeline.view;
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 60, y]});
      await sendMouse({type: 'up'});
      await atRest(timeline);
      expect(timeline.view.start).to.be.below(zoomed.start);

      inside(timeline, '.stage').focus();
      await sendKeys({press: '0'});
      await atRest(timeline);
      expect(timeline.view).to.deep.equal(home);

      await sendMouse({type: 'click', position: middle(mark(timeline, 'leadership-strike').querySelector('.dot')!)});
      await timeline.updateComplete;
      expect(inside(timeline, '.card').matches(':popover-open')).to.equal(true);
      expect(inside(timeline, '.card').textContent).to.include('Strike on al-Qaeda leaders');
      expect(fetched(page)).to.include('circa-timeline.card.js');
      expect(page.wrong).to.deep.equal([]);
    });
  });
}

describe('a bare page of which a file fails', function () {
  let isBuilt = false;

  before(async () => {
    isBuilt = (await fetch('/dist/cdn/circa-timeline.js', {method: 'HEAD'})).ok;
    await setViewport({width: 1100, height: 700});
  });

  beforeEach(function () {
    if (!isBuilt) this.skip(); // dist/cdn has not been built: npm run build
  });

  after(() => document.body.replaceChildren());

  const failing = (times: number, name: string) =>
    open(`/failing/${Math.random()}/${times}-${name}/test/pages/six-events.html`);
  const failures = (timeline: CircaTimeline) => all(timeline, '[part=failure]').length;

  it('asks for it again, and opens the card as if nothing had been', async () => {
    const {timeline} = await failing(2, 'card');
    timeline.select('leadership-strike');
    await timeline.updateComplete;
    expect(inside(timeline, '.card').textContent).to.include('Strike on al-Qaeda leaders');
    expect(failures(timeline)).to.equal(0);
  });

  it('says so after four failures, and opens the card once the button is pressed', async () => {
    const {page, timeline} = await failing(4, 'card');
    timeline.select('leadership-strike');
    await timeline.updateComplete;
    expect(inside(timeline, '[part=failure]').textContent).to.include('A part of the timeline could not be fetched.');
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await timeline.updateComplete;
    expect(inside(timeline, '.card').textContent).to.include('Strike on al-Qaeda leaders');
    expect(failures(timeline)).to.equal(0);
    expect(page.wrong).to.deep.equal([]);
  });

  it('shows more events than are read at once, with or without a thread', async () => {
    for (const name of ['background-reader', 'worker']) {
      const {timeline} = await failing(1, name);
      timeline.events = Array.from({length: 50_001}, (_, index) => ({date: String(1000 + (index % 1000)), title: 'x'}));
      await timeline.updateComplete;
      expect(timeline.timeline.events.length, name).to.equal(50_001);
      expect(failures(timeline)).to.equal(0);
    }
  });

  it('stands all the same where the elements themselves cannot be had, and opens the card', async () => {
    const {page, timeline} = await failing(1, 'core');
    expect(all(timeline, '.mark')).to.have.length(6);
    timeline.select('leadership-strike');
    await timeline.updateComplete;
    expect(inside(timeline, '.card').textContent).to.include('Strike on al-Qaeda leaders');
    expect(page.wrong.filter((each) => !each.startsWith('error: '))).to.deep.equal([]);
  });

  it('says so where what reads many events cannot be had, and shows them once the button is pressed', async () => {
    const {timeline} = await failing(4, 'background-reader');
    timeline.events = Array.from({length: 2500}, (_, index) => ({date: String(1000 + (index % 1000)), title: 'x'}));
    await timeline.updateComplete;
    expect(timeline.timeline.events.length).to.equal(0);
    expect(timeline.problems.map(({expected}) => expected)).to.deep.equal([
      'the part of circa-timeline that reads many events, which could not be fetched',
    ]);
    expect(inside(timeline, '[part=failure]').textContent).to.include('A part of the timeline could not be fetched.');
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await timeline.updateComplete;
    expect([timeline.timeline.events.length, failures(timeline)]).to.deep.equal([2500, 0]);
  });

  it('shows dates in figures where what reads words cannot be had, says so, and shows all once the button is pressed', async () => {
    // Once asked for before the elements are there, and four times by the element.
    const {page, timeline} = await failing(5, 'dates-in-words');
    expect(all(timeline, '.mark')).to.have.length(1);
    expect(new Set(timeline.problems.map(({expected}) => expected))).to.deep.equal(
      new Set(['the part of circa-timeline that reads dates in words, which could not be fetched']),
    );
    expect(inside(timeline, '[part=failure]').textContent).to.include('A part of the timeline could not be fetched.');
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await timeline.updateComplete;
    expect([all(timeline, '.mark').length, failures(timeline), timeline.problems.length]).to.deep.equal([6, 0, 0]);
    expect(page.wrong.filter((each) => !/^(error|console.warn): /.test(each))).to.deep.equal([]);
  });

  it('shows the events where what draws eras cannot be had, says so, and shows all once the button is pressed', async () => {
    // Once asked for before the elements are there, and four times by the element.
    const {page, timeline} = await open(`/failing/${Math.random()}/5-timeline.eras/test/pages/eras.html`);
    expect([all(timeline, '.mark').length, all(timeline, '.era').length]).to.deep.equal([2, 0]);
    expect(timeline.problems.map(({path, expected}) => [path, expected])).to.deep.equal([
      ['eras[0]', 'the part of circa-timeline that draws eras, which could not be fetched'],
    ]);
    expect(inside(timeline, '[part=failure]').textContent).to.include('A part of the timeline could not be fetched.');
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await timeline.updateComplete;
    expect([all(timeline, '.era').length, failures(timeline), timeline.problems.length]).to.deep.equal([1, 0, 0]);
    expect(page.wrong.filter((each) => !/^(error|console.warn): /.test(each))).to.deep.equal([]);
  });

  it('says so where what searches cannot be had, and finds once the button is pressed', async () => {
    const {page, timeline} = await failing(4, 'event-search');
    timeline.filter = {text: 'strike'};
    await timeline.updateComplete;
    expect(inside(timeline, '[part=failure]').textContent).to.include('A part of the timeline could not be fetched.');
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await timeline.updateComplete;
    expect(failures(timeline)).to.equal(0);
    expect(timeline.matched.length).to.be.within(1, 5);
    expect(page.wrong).to.deep.equal([]);
  });
});
