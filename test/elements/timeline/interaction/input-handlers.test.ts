import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {
  canTouch,
  canWheelWithKey,
  engine,
  nextFrame,
  sendKeys,
  sendMouse,
  sendTouch,
  sendWheel,
  until,
  type Point,
} from '../../../support.js';
import {all, atRest, counter, inside, mark, mount, next, placeOf, SIX, THREE, unmount} from '../../shared/fixture.js';

const span = ({view}: CircaTimeline) => view.end - view.start;

/** The moment at px x of the stage. */
const momentAt = (timeline: CircaTimeline, x: number) =>
  timeline.view.start + (span(timeline) * x) / inside(timeline, '.stage').clientWidth;

const pxOf = (timeline: CircaTimeline, ms: number) => (ms * inside(timeline, '.stage').clientWidth) / span(timeline);

describe('zoom and pan', () => {
  after(unmount);

  it('by ctrl and wheel keeps the moment under the pointer there', async function () {
    if (!canWheelWithKey) return this.skip(); // the engine’s driver turns the wheel without the key
    const timeline = await mount({src: SIX});
    const [before, spanBefore] = [momentAt(timeline, 300), span(timeline)];
    await sendWheel({x: 300, y: 150, deltaY: -200, key: 'Control'});
    await atRest(timeline);
    expect(span(timeline)).to.be.below(spanBefore * 0.9);
    expect(Math.abs(pxOf(timeline, momentAt(timeline, 300) - before))).to.be.below(1);
  });

  it('by plain wheel is left to the page, which scrolls', async () => {
    const timeline = await mount({src: SIX});
    document.body.style.setProperty('height', '3000px');
    const before = timeline.view;
    const hint = inside(timeline, '.hint');
    let isSaid = false;
    const observer = new MutationObserver(() => (isSaid ||= hint.classList.contains('is-shown')));
    observer.observe(hint, {attributes: true});
    await sendWheel({x: 300, y: 150, deltaY: 120});
    await until(() => window.scrollY > 0);
    await atRest(timeline);
    observer.disconnect();
    expect(timeline.view).to.equal(before);
    expect(isSaid, 'a hint says how to zoom').to.equal(true);
    window.scrollTo(0, 0);
    document.body.style.removeProperty('height');
  });

  it('by plain wheel happens where gesture-handling is greedy', async () => {
    const timeline = await mount({src: SIX, gestureHandling: 'greedy'});
    const [before, spanBefore] = [momentAt(timeline, 700), span(timeline)];
    await sendWheel({x: 700, y: 150, deltaY: 200});
    await atRest(timeline);
    expect(span(timeline)).to.be.above(spanBefore * 1.1);
    expect(Math.abs(pxOf(timeline, momentAt(timeline, 700) - before))).to.be.below(1);
  });

  it('by dragging moves every moment as far as the pointer', async () => {
    const timeline = await mount({src: SIX});
    const [before, spanBefore] = [momentAt(timeline, 500), span(timeline)];
    await sendMouse({type: 'move', position: [500, 120]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [450, 121]});
    await sendMouse({type: 'move', position: [380, 124]});
    await sendMouse({type: 'up'});
    await atRest(timeline);
    expect(span(timeline)).to.be.closeTo(spanBefore, spanBefore * 1e-9);
    expect(Math.abs(pxOf(timeline, momentAt(timeline, 380) - before))).to.be.below(1);
  });

  it('by two fingers zooms about them', async function () {
    if (!canTouch) return this.skip(); // the engine’s driver has no touch screen
    const timeline = await mount({src: SIX});
    const [before, spanBefore] = [momentAt(timeline, 500), span(timeline)];
    await sendTouch(
      [
        [450, 150],
        [400, 150],
        [350, 150],
      ],
      [
        [550, 150],
        [600, 150],
        [650, 150],
      ],
    );
    await atRest(timeline);
    expect(span(timeline)).to.be.closeTo(spanBefore / 3, spanBefore * 0.05);
    expect(Math.abs(pxOf(timeline, momentAt(timeline, 500) - before))).to.be.below(3);
  });

  it('by one finger sideways moves every moment with the finger, but for the first few px', async function () {
    if (!canTouch) return this.skip(); // the engine’s driver has no touch screen
    const timeline = await mount({src: SIX});
    const [before, spanBefore] = [momentAt(timeline, 600), span(timeline)];
    await sendTouch([
      [600, 150],
      [580, 151],
      [540, 153],
      [480, 154],
      [400, 154],
    ]);
    await atRest(timeline);
    expect(span(timeline)).to.be.closeTo(spanBefore, spanBefore * 1e-9);
    expect(Math.abs(pxOf(timeline, momentAt(timeline, 400) - before))).to.be.below(25);
  });

  for (const [stands, width] of [
    ['lies', 1000],
    ['stands upright', 320],
  ] as const) {
    it(`by one finger up and down a timeline that ${stands} is left to the page, which scrolls`, async function () {
      if (!canTouch || engine !== 'chromium') return this.skip(); // only Chromium’s driver scrolls by touch
      const timeline = await mount({src: SIX}, {width});
      document.body.style.setProperty('height', '3000px');
      const before = timeline.view;
      await sendTouch([
        [200, 300],
        [201, 260],
        [202, 220],
        [203, 180],
        [204, 140],
        [204, 100],
      ]);
      await until(() => window.scrollY > 0);
      await atRest(timeline);
      expect(timeline.view).to.equal(before);
      window.scrollTo(0, 0);
      document.body.style.removeProperty('height');
    });
  }

  it('by a finger that goes sideways over a story is left to the story, which steps; upwards it is left to the page', async function () {
    if (!canTouch) return this.skip(); // the engine’s driver has no touch screen
    const story = document.createElement('circa-story');
    const timeline = await mount({src: SIX, selected: 'hurras-al-deen'}, {children: [story]});
    timeline.style.setProperty('margin-block-end', '1000px');
    const {x, y} = placeOf(story.shadowRoot!.querySelector('article')!);
    await sendTouch([
      [x, y],
      [x - 30, y],
      [x - 60, y + 4],
      [x - 90, y + 4],
    ]);
    await atRest(timeline);
    expect(timeline.selected).to.equal('mosque-strike');
    await sendTouch([
      [x, y],
      [x, y - 40],
      [x - 20, y - 90],
      [x - 50, y - 150],
    ]);
    await atRest(timeline);
    expect(timeline.selected).to.equal('mosque-strike');
    // Firefox's driver moves fingers, but no page scrolls with them.
    if (engine === 'chromium') await until(() => scrollY > 0);
    scrollTo(0, 0);
  });

  it('by one finger sideways on a minimap moves its window, and by one upright nothing', async function () {
    if (!canTouch) return this.skip(); // the engine’s driver has no touch screen
    const minimap = document.createElement('circa-minimap');
    minimap.slot = 'above';
    const timeline = await mount({src: SIX}, {children: [minimap]});
    const home = timeline.view;
    const shown = {start: Date.UTC(2016, 0), end: Date.UTC(2017, 0)};
    timeline.view = shown;
    await nextFrame();
    const {x, y} = placeOf(minimap.shadowRoot!.querySelector('[part="window"]')!);
    await sendTouch([
      [x, y],
      [x + 40, y],
      [x + 100, y],
    ]);
    await atRest(timeline);
    const msPerPx =
      (home.end - home.start) / minimap.shadowRoot!.querySelector('.picture')!.getBoundingClientRect().width;
    expect((timeline.view.start - shown.start) / msPerPx).to.be.closeTo(100, 1);
    const after = timeline.view;
    await sendTouch([
      [x + 100, y],
      [x + 100, y + 30],
      [x + 101, y + 200],
    ]);
    await atRest(timeline);
    expect(timeline.view).to.equal(after);
  });

  it('by double click zooms in about the pointer', async () => {
    const timeline = await mount({src: SIX});
    const [before, spanBefore] = [momentAt(timeline, 300), span(timeline)];
    const {left, top} = inside(timeline, '.stage').getBoundingClientRect();
    inside(timeline, '.stage').dispatchEvent(
      new MouseEvent('dblclick', {
        bubbles: true,
        composed: true,
        cancelable: true,
        view: window,
        clientX: left + 300,
        clientY: top + 250,
      }),
    );
    await atRest(timeline);
    expect(span(timeline)).to.be.closeTo(spanBefore / 2, spanBefore * 0.01);
    expect(Math.abs(pxOf(timeline, momentAt(timeline, 300) - before))).to.be.below(2);
  });

  it('by double tap zooms in about the finger', async function () {
    if (!canTouch) return this.skip(); // the engine’s driver has no touch screen
    const timeline = await mount({src: SIX});
    const [before, spanBefore] = [momentAt(timeline, 300), span(timeline)];
    const changed = next(timeline, 'circa-view-change');
    await sendTouch([[300, 150]]);
    await sendTouch([[300, 150]]);
    await changed;
    expect(span(timeline)).to.be.closeTo(spanBefore / 2, spanBefore * 0.01);
    expect(Math.abs(pxOf(timeline, momentAt(timeline, 300) - before))).to.be.below(2);
  });

  it('takes no gesture at all where gesture-handling is none', async () => {
    const timeline = await mount({src: SIX, gestureHandling: 'none'});
    const before = timeline.view;
    await sendMouse({type: 'move', position: [500, 120]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [400, 120]});
    await sendMouse({type: 'up'});
    await sendWheel({x: 300, y: 150, deltaY: -120});
    await atRest(timeline);
    expect(timeline.view).to.equal(before);
  });

  const keys: readonly [
    key: string,
    what: string,
    holds: (before: {start: number; end: number}, after: {start: number; end: number}) => boolean,
  ][] = [
    ['+', 'zooms in', (before, after) => after.start > before.start && after.end < before.end],
    ['-', 'zooms out', (before, after) => after.start < before.start && after.end > before.end],
    ['ArrowRight', 'moves on in time', (before, after) => after.start > before.start && after.end > before.end],
    ['ArrowLeft', 'moves back in time', (before, after) => after.start < before.start && after.end < before.end],
  ];
  for (const [key, what, holds] of keys) {
    it(`by ${key} on the stage ${what}`, async () => {
      const timeline = await mount({src: SIX});
      const before = timeline.view;
      inside(timeline, '.stage').focus();
      await sendKeys({press: key});
      await atRest(timeline);
      expect(holds(before, timeline.view)).to.equal(true);
    });
  }

  it('by Home, End and 0 goes to the beginning, to the end and to everything', async () => {
    const timeline = await mount({src: SIX});
    const home = timeline.view;
    inside(timeline, '.stage').focus();
    timeline.view = {start: Date.UTC(2016, 0), end: Date.UTC(2016, 6)};
    await sendKeys({press: 'Home'});
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo(home.start, 1000);
    await sendKeys({press: 'End'});
    await atRest(timeline);
    expect(timeline.view.end).to.be.closeTo(home.end, 1000);
    await sendKeys({press: '0'});
    await atRest(timeline);
    expect(timeline.view).to.deep.equal(home);
  });

  it('leaves keys with ctrl or alt to the browser', async () => {
    const timeline = await mount({src: SIX});
    const before = timeline.view;
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {
        key: '+',
        bubbles: true,
        composed: true,
        cancelable: true,
        [modifier]: true,
      });
      inside(timeline, '.stage').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    await atRest(timeline);
    expect(timeline.view).to.equal(before);
  });

  it('by the buttons zooms in, out and to everything', async () => {
    const timeline = await mount({src: SIX});
    const home = timeline.view;
    const button = (label: string) => inside<HTMLButtonElement>(timeline, `.toolbar button[aria-label="${label}"]`);
    const [out, zoomIn, fit] = [button('Zoom out'), button('Zoom in'), button('Show everything')];
    zoomIn.click();
    await atRest(timeline);
    const near = span(timeline);
    expect(near).to.be.below(home.end - home.start);
    out.click();
    await atRest(timeline);
    expect(span(timeline)).to.be.above(near);
    zoomIn.click();
    fit.click();
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo(home.start, 1);
    expect(timeline.view.end).to.be.closeTo(home.end, 1);
  });

  it('keeps to the limits: never further out than thrice everything, never off the events', async () => {
    const timeline = await mount({src: SIX});
    const home = timeline.view;
    for (let round = 0; round < 12; round += 1) timeline.zoomBy(0.2);
    await atRest(timeline);
    expect(span(timeline)).to.be.at.most((home.end - home.start) * 3.001);
    timeline.panTo('1700');
    await atRest(timeline);
    expect(timeline.view.end).to.be.at.least(home.start);
  });
});

describe('what the page is told of zoom and pan', () => {
  after(unmount);

  it('is circa-view-input while the window moves and one circa-view-change when it rests', async () => {
    const timeline = await mount({src: SIX});
    const [inputs, changes] = [counter(timeline, 'circa-view-input'), counter(timeline, 'circa-view-change')];
    timeline.zoomBy(2);
    await atRest(timeline);
    expect(inputs.count).to.be.above(0);
    expect(changes.count).to.equal(1);
  });

  it('is nothing where the page itself set the window, the selection or the data', async () => {
    const timeline = await mount({events: THREE});
    const counters = ['circa-view-input', 'circa-view-change', 'circa-select', 'circa-load', 'circa-error'].map(
      (type) => counter(timeline, type),
    );
    timeline.view = {start: Date.UTC(2004, 0), end: Date.UTC(2006, 0)};
    timeline.selected = 'b';
    timeline.events = THREE.slice(1);
    await timeline.updateComplete;
    await atRest(timeline);
    expect(counters.map(({count}) => count)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('keeps its window where a framework hands on that none is given', async () => {
    const timeline = await mount({events: THREE});
    const {view} = timeline;
    timeline.view = undefined;
    expect(timeline.view).to.deep.equal(view);
  });

  it('refuses a window that is none, and says what came', async () => {
    const timeline = await mount({events: THREE});
    expect(() => (timeline.view = {start: 5, end: NaN})).to.throw(TypeError, 'received {start: 5, end: NaN}');
    expect(() => (timeline.view = null as never)).to.throw(TypeError, 'expected two numbers');
    expect(() => timeline.zoomBy(0)).to.throw(RangeError, 'received 0');
    expect(() => timeline.panTo('no such thing')).to.throw(RangeError, 'no such thing');
  });

  it('draws while it is dragged, not only at the end', async () => {
    const timeline = await mount({src: SIX});
    const target = mark(timeline, 'mosque-strike').querySelector('.range, .hollow')!;
    const before = target.getBoundingClientRect().x;
    await sendMouse({type: 'move', position: [500, 120]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [470, 120]});
    await nextFrame();
    const during = target.getBoundingClientRect().x;
    await sendMouse({type: 'up'});
    expect(during).to.be.closeTo(before - 30, 1);
  });
});

describe('opening an event', () => {
  after(unmount);

  const isOpen = (timeline: CircaTimeline) => inside(timeline, '.card').matches(':popover-open');

  it('by a click shows title, date in words with the source’s wording, text, claims side by side, sources with links', async () => {
    const timeline = await mount({src: SIX});
    const selected = next<Event & {id: string}>(timeline, 'circa-select');
    const {x, y} = placeOf(mark(timeline, 'bombardment').querySelector('.core')!);
    await sendMouse({type: 'click', position: [x, y]});
    expect((await selected).id).to.equal('bombardment');
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(true);
    const text = inside(timeline, '.card').textContent.replace(/\s+/g, ' ');
    expect(text).to.include('Bombardment of Idlib escalates');
    expect(text).to.include('since late April 2019, from ‘since late April’');
    expect(text).to.include('Middle East Eye');
    timeline.select('mosque-strike');
    await timeline.updateComplete;
    const claims = all(timeline, '.claim').map((claim) => claim.getBoundingClientRect());
    expect(claims).to.have.length(2);
    expect(claims[0]!.top).to.equal(claims[1]!.top);
    expect(all<HTMLAnchorElement>(timeline, '.card a').map(({protocol}) => protocol)).to.deep.equal([
      'https:',
      'https:',
    ]);
  });

  it('by Enter on a mark moves the focus into the card, and Escape closes it and gives the focus back', async () => {
    const timeline = await mount({src: SIX});
    mark(timeline, 'buffer-zone').focus();
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(true);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.card'));
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    await nextFrame();
    expect(isOpen(timeline)).to.equal(false);
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'buffer-zone'));
  });

  it('does not happen where the page cancels circa-select', async () => {
    const timeline = await mount({src: SIX});
    timeline.addEventListener('circa-select', (event) => event.preventDefault(), {once: true});
    timeline.select('buffer-zone');
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(false);
    expect(timeline.selected).to.equal(null);
  });

  it('is undone by a click beside all marks', async () => {
    const timeline = await mount({src: SIX, selected: 'coalition-formed'});
    expect(isOpen(timeline)).to.equal(true);
    const {bottom} = inside(timeline, '.axis-line').getBoundingClientRect();
    await sendMouse({type: 'click', position: [600, Math.round(bottom) + 30]});
    await timeline.updateComplete;
    expect(timeline.selected).to.equal(null);
    expect(isOpen(timeline)).to.equal(false);
  });

  it('does not happen at the end of a drag', async () => {
    const timeline = await mount({src: SIX});
    const {x, y} = placeOf(mark(timeline, 'coalition-formed').querySelector('.range')!);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 40, y]});
    await sendMouse({type: 'up'});
    await atRest(timeline);
    expect(timeline.selected).to.equal(null);
  });

  /** A press on one place that ends as a click on another, as after a finger or a mouse that has moved in between. */
  function press(timeline: CircaTimeline, from: Element | Point, to: Element | Point): void {
    for (const [type, place] of [
      ['pointerdown', from],
      ['click', to],
    ] as const) {
      const [target, {x, y}] =
        place instanceof Element ? [place, placeOf(place)] : [inside(timeline, '.stage'), {x: place[0], y: place[1]}];
      const init = {clientX: x, clientY: y, bubbles: true, composed: true, detail: 1};
      target.dispatchEvent(type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init));
    }
  }
  const BESIDE: Point = [600, 285];

  it('or closing it does not happen by a press that ends on something else than it began on', async () => {
    const timeline = await mount({src: SIX, selected: 'coalition-formed'});
    const [one, other] = ['buffer-zone', 'mosque-strike'].map((id) => mark(timeline, id).querySelector('.title')!);
    const selects = counter(timeline, 'circa-select');
    press(timeline, one!, other!);
    press(timeline, one!, BESIDE);
    press(timeline, BESIDE, one!);
    expect([selects.count, timeline.selected]).to.deep.equal([0, 'coalition-formed']);
    press(timeline, one!, one!);
    expect([selects.count, timeline.selected]).to.deep.equal([1, 'buffer-zone']);
  });

  it('or closing it does not happen by a press beside all marks that moved, but by one that merely shook', async () => {
    const timeline = await mount({src: SIX, selected: 'coalition-formed'});
    const [x, y] = BESIDE;
    press(timeline, BESIDE, [x + 40, y]);
    press(timeline, BESIDE, [x, y - 13]);
    expect(timeline.selected).to.equal('coalition-formed');
    press(timeline, BESIDE, [x + 8, y - 8]);
    expect(timeline.selected).to.equal(null);
  });

  it('does not happen where a mouse is pressed on one event and let go on another, and nothing pans', async () => {
    const timeline = await mount({src: SIX, gestureHandling: 'none'});
    const places = ['buffer-zone', 'mosque-strike'].map((id) => placeOf(mark(timeline, id).querySelector('.title')!));
    const [from, to] = places.map(({x, y}): [number, number] => [x, y]);
    await sendMouse({type: 'move', position: from!});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: to!});
    await sendMouse({type: 'up'});
    await timeline.updateComplete;
    expect(timeline.selected).to.equal(null);
  });

  it('or closing a lane does not happen by a press that ends on its name and began elsewhere', async () => {
    const grouped = THREE.map((event, index) => ({...event, group: index ? 'east' : 'west'}));
    const timeline = await mount({events: grouped});
    const names = all(timeline, '.lane-label');
    press(timeline, names[0]!, names[1]!);
    const {x, y} = placeOf(names[1]!);
    press(timeline, [x, y + 8], names[1]!);
    await nextFrame();
    const closed = () => all(timeline, '.lane-label[aria-expanded="false"]').length;
    expect(closed()).to.equal(0);
    press(timeline, names[1]!, names[1]!);
    await nextFrame();
    expect(closed()).to.equal(1);
  });

  it('reflects the open event in the selected attribute, and follows the attribute', async () => {
    const timeline = await mount({src: SIX});
    timeline.select('buffer-zone');
    await timeline.updateComplete;
    expect(timeline.getAttribute('selected')).to.equal('buffer-zone');
    timeline.removeAttribute('selected');
    await timeline.updateComplete;
    expect(isOpen(timeline)).to.equal(false);
  });

  it('by next and previous goes in the order told, or in the order that it happened', async () => {
    const timeline = await mount({src: SIX});
    timeline.next();
    timeline.next();
    timeline.next();
    expect(timeline.selected).to.equal('mosque-strike');
    timeline.order = 'time';
    timeline.next();
    expect(timeline.selected).to.equal('hurras-al-deen');
    timeline.previous();
    timeline.previous();
    expect(timeline.selected).to.equal('coalition-formed');
    timeline.previous();
    expect(timeline.selected).to.equal('coalition-formed');
  });
});

describe('moving between marks by keys', () => {
  after(unmount);

  it('goes by arrows in the order in force, with one mark at a time in the tab order', async () => {
    const timeline = await mount({src: SIX});
    mark(timeline, 'coalition-formed').focus();
    await sendKeys({press: 'ArrowRight'});
    await nextFrame();
    expect(timeline.shadowRoot!.activeElement!.getAttribute('data-id')).to.equal('hurras-al-deen');
    await sendKeys({press: 'End'});
    await nextFrame();
    expect(timeline.shadowRoot!.activeElement!.getAttribute('data-id')).to.equal('leadership-strike');
    expect(all(timeline, '.mark[tabindex="0"]').map((element) => element.getAttribute('data-id'))).to.deep.equal([
      'leadership-strike',
    ]);
  });

  it('brings an event that is out of sight into view', async () => {
    const timeline = await mount({src: SIX});
    timeline.view = {start: Date.UTC(2014, 0), end: Date.UTC(2015, 0)};
    await nextFrame();
    mark(timeline, 'coalition-formed').focus();
    await sendKeys({press: 'ArrowRight'});
    await atRest(timeline);
    const february = Date.UTC(2018, 1);
    expect(timeline.view.start).to.be.below(february);
    expect(timeline.view.end).to.be.above(february);
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'hurras-al-deen'));
  });
});
