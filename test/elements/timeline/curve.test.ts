import 'axe-core';
import {expect} from 'chai';
import type Axe from 'axe-core';
import type {CircaTimeline} from '../../../src/index.js';
import {nextFrame, resetMouse, sendKeys, sendMouse} from '../../support.js';
import {itByAxe} from '../shared/axe.js';
import {all, atRest, counter, inside, mark, mount, placeOf, SIX, THREE, unmount} from '../shared/fixture.js';

const button = (timeline: CircaTimeline) =>
  inside<HTMLButtonElement>(timeline, 'button[aria-label="Order of telling"]');
const hasButton = (timeline: CircaTimeline) => all(timeline, 'button[aria-label="Order of telling"]').length > 0;
const isCurve = (timeline: CircaTimeline) => all(timeline, '.jump').length > 0;

/** Clicks the middle of an element, and waits for what comes of it. */
async function click(timeline: CircaTimeline, element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  const {x, y} = placeOf(element);
  await sendMouse({type: 'click', position: [x, y]});
  await timeline.updateComplete;
  await nextFrame();
}

function rows(timeline: CircaTimeline): string[] {
  return all(timeline, '.mark')
    .map((element) => ({
      id: element.getAttribute('data-id')!,
      y: element.querySelector('.dot, [part=range], [part=core]')!.getBoundingClientRect().y,
    }))
    .sort((a, b) => a.y - b.y)
    .map(({id}) => id);
}

const TOLD = ['coalition-formed', 'hurras-al-deen', 'mosque-strike', 'buffer-zone', 'bombardment', 'leadership-strike'];

/** Every third is told before what happened before it. */
const many = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    id: `e${index}`,
    date: String(1800 + ((index * 67) % 200)),
    title: `Event ${index}`,
  }));

describe('a story curve', () => {
  afterEach(() => resetMouse());
  after(unmount);

  for (const width of [1000, 320]) {
    it(`at ${width} px comes and goes with a click on its button, which says whether it is there`, async () => {
      const timeline = await mount({src: SIX}, {width});
      expect([
        timeline.curve,
        timeline.hasAttribute('curve'),
        isCurve(timeline),
        button(timeline).getAttribute('aria-pressed'),
      ]).to.deep.equal([false, false, false, 'false']);
      expect(button(timeline).getAttribute('part')).to.equal('button');
      await click(timeline, button(timeline));
      expect([
        timeline.curve,
        timeline.hasAttribute('curve'),
        isCurve(timeline),
        button(timeline).getAttribute('aria-pressed'),
      ]).to.deep.equal([true, true, true, 'true']);
      expect(inside(timeline, '.stage').className).to.include('horizontal');
      expect(rows(timeline)).to.deep.equal(TOLD);
      expect(all(timeline, '.place').map(({textContent}) => textContent)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
      expect(all(timeline, '.jump').length).to.equal(5);
      expect(all(timeline, '.jump.is-back').length).to.equal(1);
      await click(timeline, button(timeline));
      expect([timeline.curve, timeline.hasAttribute('curve'), isCurve(timeline)]).to.deep.equal([false, false, false]);
      expect(inside(timeline, '.stage').className).to.include(width < 560 ? 'vertical' : 'horizontal');
    });
  }

  it('comes with the enter key on its button, which keeps the focus', async () => {
    const timeline = await mount({src: SIX});
    button(timeline).focus();
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    expect(isCurve(timeline)).to.equal(true);
    expect(timeline.shadowRoot!.activeElement === button(timeline)).to.equal(true);
  });

  it('is there with the first frame where the attribute stands in the page', async () => {
    const timeline = await mount({src: SIX, curve: true});
    expect(isCurve(timeline)).to.equal(true);
    expect(timeline.getAttribute('curve')).to.equal('');
    expect(all(timeline, '.label').length).to.equal(6);
  });

  it('keeps window, open event and focus as it comes and goes', async () => {
    const timeline = await mount({src: SIX});
    timeline.view = {start: Date.UTC(2017, 0), end: Date.UTC(2019, 0)};
    await nextFrame();
    await click(timeline, mark(timeline, 'mosque-strike'));
    const view = timeline.view;
    const focusedMark = mark(timeline, 'mosque-strike');
    focusedMark.focus();
    const views = counter(timeline, 'circa-view-input');
    for (const curve of [true, false]) {
      timeline.curve = curve;
      await timeline.updateComplete;
      await nextFrame();
      expect(isCurve(timeline)).to.equal(curve);
      expect(timeline.view).to.deep.equal(view);
      expect(timeline.selected).to.equal('mosque-strike');
      expect(inside(timeline, '.card').matches(':popover-open')).to.equal(true);
      expect(timeline.shadowRoot!.activeElement === focusedMark).to.equal(true);
    }
    expect(views.count).to.equal(0);
  });

  it('shows everything before and after where everything was shown', async () => {
    const timeline = await mount({src: SIX}, {width: 320});
    const upright = timeline.view;
    await click(timeline, button(timeline));
    const stage = inside(timeline, '.stage').getBoundingClientRect();
    for (const id of TOLD) {
      const {left, right} = mark(timeline, id).querySelector('.label')!.getBoundingClientRect();
      expect(left, id).to.be.at.least(stage.left);
      expect(right, id).to.be.at.most(stage.right + 1);
    }
    await click(timeline, button(timeline));
    expect(timeline.view).to.deep.equal(upright);
  });

  it('takes the same keys and clicks: arrows go on in the order told, Enter opens, a click on a label does too', async () => {
    const timeline = await mount({src: SIX, curve: true});
    mark(timeline, 'hurras-al-deen').focus();
    await sendKeys({press: 'ArrowDown'});
    await nextFrame();
    expect(timeline.shadowRoot!.activeElement!.getAttribute('data-id')).to.equal('mosque-strike');
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('mosque-strike');
    expect(all(timeline, '.jump.is-beside').length).to.equal(2);
    timeline.select(null);
    await timeline.updateComplete;
    await click(timeline, mark(timeline, 'coalition-formed').querySelector('.title')!);
    expect(timeline.selected).to.equal('coalition-formed');
  });

  it('zooms with the same keys, and has its line move along', async () => {
    const timeline = await mount({src: SIX, curve: true});
    inside(timeline, '.stage').focus();
    const before = timeline.view;
    await sendKeys({press: '+'});
    await atRest(timeline);
    expect(timeline.view.end - timeline.view.start).to.be.below(before.end - before.start);
    const line = inside<SVGPathElement>(timeline, '.jump.is-back path');
    const [leaves, arrives] = [0, line.getTotalLength()].map(
      (length) => line.getPointAtLength(length).matrixTransform(line.getScreenCTM()!).x,
    );
    // Without their rims, which Firefox counts as well.
    const [from, to] = ['hurras-al-deen', 'mosque-strike'].map((id) => {
      const range = mark(timeline, id).querySelector<SVGRectElement>('[part=range]')!;
      const {x, width} = range.getBBox();
      const left = x + range.getScreenCTM()!.e;
      return {left, right: left + width};
    });
    expect(arrives).to.be.closeTo(to!.right, 1.5);
    expect(leaves).to.be.closeTo(from!.left, 1.5);
  });

  it('is offered only where something was told out of its order, and not of more than 200 events', async () => {
    const offered = async (events: CircaTimeline['events']) => hasButton(await mount({events}));
    expect(await offered(THREE)).to.equal(false);
    expect(await offered([...THREE].reverse())).to.equal(true);
    expect(await offered([])).to.equal(false);
    expect(await offered(many(200))).to.equal(true);
    expect(await offered(many(201))).to.equal(false);
  });

  it('of more than 200 events is the timeline that it would be without, until there are fewer', async () => {
    const timeline = await mount({events: many(201), curve: true});
    expect(isCurve(timeline)).to.equal(false);
    expect(all(timeline, '.mark').length).to.be.above(3);
    timeline.events = many(200);
    await timeline.updateComplete;
    expect(isCurve(timeline)).to.equal(true);
    expect(all(timeline, '.mark').length).to.equal(200);
    timeline.events = [];
    await timeline.updateComplete;
    expect(isCurve(timeline)).to.equal(false);
  });

  it('where events are many and rows low has each mark pressed for itself', async () => {
    const timeline = await mount({events: many(60), curve: true});
    timeline.style.setProperty('height', '500px');
    await nextFrame();
    await nextFrame();
    for (const id of ['e7', 'e8', 'e31']) {
      await click(timeline, mark(timeline, id).querySelector('[part=range], [part=core]')!);
      expect(timeline.selected).to.equal(id);
      timeline.select(null);
      await timeline.updateComplete;
    }
  });

  it('runs from right to left in a page that does, with its numbers at the right', async () => {
    const timeline = await mount({src: SIX, curve: true});
    timeline.dir = 'rtl';
    await timeline.updateComplete;
    await nextFrame();
    const left = (element: Element) => element.getBoundingClientRect().left;
    expect(left(inside(timeline, '.place'))).to.be.above(900);
    expect(left(mark(timeline, 'coalition-formed').querySelector('[part=range]')!)).to.be.above(
      left(mark(timeline, 'mosque-strike').querySelector('[part=range]')!),
    );
    expect(rows(timeline)).to.deep.equal(TOLD);
  });

  it('can be had as SVG text', async () => {
    const timeline = await mount({src: SIX, curve: true});
    const parsed = new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelectorAll('.jump')).to.have.length(5);
  });

  itByAxe('has nothing that axe objects to, open and closed', async () => {
    const timeline = await mount({src: SIX, curve: true});
    for (const selected of [null, 'mosque-strike']) {
      timeline.selected = selected;
      await timeline.updateComplete;
      await nextFrame();
      const {violations, passes} = await (window as unknown as {axe: typeof Axe}).axe.run(timeline, {
        rules: {region: {enabled: false}},
      });
      expect(violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`))).to.deep.equal(
        [],
      );
      expect(passes.length).to.be.above(5);
    }
  });
});
