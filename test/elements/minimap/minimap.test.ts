import 'axe-core';
import type * as Axe from 'axe-core';
import {expect} from 'chai';
import type {CircaMinimap, CircaTimeline} from '../../../src/index.js';
import {
  canEmulateMedia,
  canWheelWithKey,
  emulateMedia,
  engine,
  nextFrame,
  sendKeys,
  sendMouse,
  sendWheel,
  until,
} from '../../support.js';
import {itByAxe} from '../shared/axe.js';
import {atRest, counter, mount, placeOf, SIX, THREE, unmount} from '../shared/fixture.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};

const YEAR_2016 = {start: Date.UTC(2016, 0), end: Date.UTC(2017, 0)};
/** px of room for a handle at either end */
const GRIP = 24;

type Mounted = Awaited<ReturnType<typeof mountMinimap>>;

/** A minimap at the top left, in a timeline of six events or others. */
async function mountMinimap(
  set: Parameters<typeof mount>[0] = {src: SIX},
  {width = 1000, view = undefined as CircaTimeline['view'] | undefined} = {},
) {
  const minimap = document.createElement('circa-minimap');
  minimap.slot = 'above';
  const timeline = await mount(set, {width, children: [minimap]});
  if (view) timeline.view = view;
  await shown(minimap);
  return {minimap, timeline};
}

async function shown(minimap: CircaMinimap): Promise<void> {
  await nextFrame();
  await minimap.updateComplete;
  await nextFrame();
}

function part<E extends Element = HTMLElement>(minimap: CircaMinimap, name: string): E {
  return minimap.shadowRoot!.querySelector<E>(`[part~="${name}"]`)!;
}

const boxOf = (minimap: CircaMinimap, name: string) => part(minimap, name).getBoundingClientRect();
const sliders = (minimap: CircaMinimap) => [...minimap.shadowRoot!.querySelectorAll('[role="slider"]')];
const isEmpty = (minimap: CircaMinimap) =>
  sliders(minimap).length === 0 &&
  getComputedStyle(minimap.shadowRoot!.querySelector('.picture')!).visibility === 'hidden';
const spanOf = ({start, end}: {start: number; end: number}) => end - start;
/** ms of a px of the strip, where it shows the home window */
const msPerPx = ({minimap}: Mounted, home: CircaTimeline['view']) => spanOf(home) / (minimap.clientWidth - 2 * GRIP);

async function drag(points: readonly (readonly [x: number, y: number])[], during?: () => Promise<void>): Promise<void> {
  const [from, ...rest] = points;
  await sendMouse({type: 'move', position: [...from!]});
  await sendMouse({type: 'down'});
  for (const point of rest) await sendMouse({type: 'move', position: [...point]});
  await during?.();
  await sendMouse({type: 'up'});
}

describe('a minimap shows', () => {
  after(unmount);

  it('everything, with the window in a frame where it is', async () => {
    const {minimap, timeline} = await mountMinimap();
    const home = timeline.view;
    expect(boxOf(minimap, 'frame').width).to.be.closeTo(1000 - 2 * GRIP, 4);
    timeline.view = YEAR_2016;
    await shown(minimap);
    const perPx = spanOf(home) / (1000 - 2 * GRIP);
    const {left, right} = boxOf(minimap, 'frame');
    expect(left).to.be.closeTo(GRIP + (YEAR_2016.start - home.start) / perPx, 3);
    expect(right).to.be.closeTo(GRIP + (YEAR_2016.end - home.start) / perPx, 3);
    expect(minimap.getBoundingClientRect().height).to.be.closeTo(56, 0.5);
  });

  it('what moves the timeline in the same frame', async () => {
    const {minimap, timeline} = await mountMinimap();
    const before = boxOf(minimap, 'frame').left;
    timeline.view = YEAR_2016;
    const after = await new Promise<number>((resolve) =>
      requestAnimationFrame(() => resolve(boxOf(minimap, 'frame').left)),
    );
    expect(after).to.be.above(before + 100);
  });

  it('events as density, the reference as a line, and the open event in the accent', async () => {
    const {minimap, timeline} = await mountMinimap({src: SIX, reference: '2019-07-01'});
    const density = part(minimap, 'density').getBoundingClientRect();
    expect([density.width > 300, density.height > 3]).to.deep.equal([true, true]);
    expect(part(minimap, 'now').getBoundingClientRect().left).to.be.above(GRIP);
    expect(part(minimap, 'now').getBoundingClientRect().height).to.be.above(20);
    expect(part(minimap, 'open-event')).to.equal(null);
    timeline.selected = 'coalition-formed';
    await shown(minimap);
    const home = timeline.view;
    const open = part<SVGElement>(minimap, 'open-event');
    expect(open.getBoundingClientRect().left).to.be.closeTo(
      GRIP + ((Date.UTC(2014, 0) - home.start) / spanOf(home)) * (1000 - 2 * GRIP),
      2,
    );
    expect(getComputedStyle(open).fill).to.equal('rgb(163, 35, 27)');
  });

  it('a window that is left of home as well: it shows more then, and the brush stays in sight', async () => {
    const {minimap, timeline} = await mountMinimap();
    const home = timeline.view;
    timeline.view = {start: home.start - spanOf(home) / 2, end: home.start - spanOf(home) / 4};
    await shown(minimap);
    const {left, width} = boxOf(minimap, 'frame');
    expect(left).to.be.closeTo(GRIP, 2);
    expect(width).to.be.closeTo((1000 - 2 * GRIP) / 6, 4);
  });

  it('a window like a hair with handles on either side, each large enough for a finger, at every place', async () => {
    const {minimap, timeline} = await mountMinimap({src: SIX}, {width: 320});
    const home = timeline.view;
    for (const at of [0, 0.001, 0.4, 0.999]) {
      const start = home.start + spanOf(home) * at;
      timeline.view = {start, end: start + 86_400_000};
      await shown(minimap);
      const [start_, frame, end] = ['handle-start', 'frame', 'handle-end'].map((name) => boxOf(minimap, name)) as [
        DOMRect,
        DOMRect,
        DOMRect,
      ];
      expect(frame.width).to.be.at.least(3);
      expect(start_.right).to.be.at.most(frame.left + 1.5);
      expect(end.left).to.be.at.least(frame.right - 1.5);
      for (const {left, right, width, height} of [start_, end, boxOf(minimap, 'window')]) {
        expect(Math.min(width, height)).to.be.at.least(24);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
      }
    }
  });

  it('nothing without events or a timeline, and all of it once there are some', async () => {
    const {minimap, timeline} = await mountMinimap({events: []});
    expect(isEmpty(minimap)).to.equal(true);
    timeline.events = THREE.slice(0, 1);
    await timeline.updateComplete;
    await shown(minimap);
    expect(sliders(minimap)).to.have.length(3);
    timeline.events = THREE;
    await timeline.updateComplete;
    await shown(minimap);
    const text = sliders(minimap).at(-1)!.getAttribute('aria-valuetext')!;
    expect(Number(/\d{4}/.exec(text))).to.be.at.least(2010);
    document.body.prepend(minimap);
    await shown(minimap);
    expect(isEmpty(minimap)).to.equal(true);
    timeline.id = 'later';
    minimap.for = 'later';
    await shown(minimap);
    expect(sliders(minimap)).to.have.length(3);
    minimap.remove();
  });

  it('all of it once it has room', async () => {
    const mounted = await mountMinimap();
    const {minimap, timeline} = mounted;
    const yearPx = spanOf(YEAR_2016) / msPerPx(mounted, timeline.view);
    minimap.hidden = true;
    timeline.view = YEAR_2016;
    await shown(minimap);
    minimap.hidden = false;
    await shown(minimap);
    expect(boxOf(minimap, 'frame').width).to.be.closeTo(yearPx + 3, 2);
    minimap.style.setProperty('width', '0');
    await shown(minimap);
    minimap.style.setProperty('width', '600px');
    minimap.style.setProperty('height', '100px');
    await shown(minimap);
    expect(minimap.shadowRoot!.querySelector('.picture')!.getBoundingClientRect().width).to.be.closeTo(
      600 - 2 * GRIP,
      1,
    );
    expect(boxOf(minimap, 'frame').height).to.be.closeTo(100, 0.5);
  });

  it('all of it in the room that it has once it has been moved to another place in the page', async () => {
    const {minimap, timeline} = await mountMinimap();
    timeline.id = 'moved-from';
    minimap.for = 'moved-from';
    timeline.after(minimap);
    await shown(minimap);
    minimap.style.setProperty('width', '600px');
    await shown(minimap);
    expect(boxOf(minimap, 'frame').width).to.be.closeTo(600 - 2 * GRIP, 4);
  });

  it('its picture from right to left as soon as the timeline runs so', async () => {
    const {minimap, timeline} = await mountMinimap({src: SIX, selected: 'coalition-formed'});
    const middleOfOpen = () => {
      const {left, right} = boxOf(minimap, 'open-event');
      return (left + right) / 2;
    };
    const before = middleOfOpen();
    timeline.dir = 'rtl';
    await timeline.updateComplete;
    await shown(minimap);
    expect(middleOfOpen()).to.be.closeTo(1000 - before, 2);
  });

  it('its words in the size and font that the theme gives them', async () => {
    const {minimap} = await mountMinimap();
    const axis = () => part(minimap, 'axis').querySelector('.axis-line')!.getBoundingClientRect().top;
    const before = axis();
    document.documentElement.style.setProperty('--circa-tick-size', '1rem');
    await shown(minimap);
    const after = axis();
    document.documentElement.style.removeProperty('--circa-tick-size');
    expect(before - after).to.be.closeTo(4 * 1.3, 1.1);
  });

  it('its picture drawn once, however the window moves within it', async () => {
    const {minimap, timeline} = await mountMinimap();
    const home = timeline.view;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(minimap.shadowRoot!.querySelector('.picture')!, {
      attributes: true,
      childList: true,
      subtree: true,
    });
    for (let step = 1; step < 8; step += 1) {
      timeline.view = {start: home.start + (spanOf(home) * step) / 20, end: home.end - (spanOf(home) * step) / 40};
      await nextFrame();
    }
    expect(records).to.deep.equal([]);
    timeline.selected = 'coalition-formed';
    await shown(minimap);
    observer.disconnect();
    expect(records.map(({addedNodes}) => (addedNodes[0] as Element).getAttribute('part'))).to.deep.equal([
      'open-event',
    ]);
  });
});

describe('a minimap by pointer', () => {
  after(unmount);

  it('moves the window that is dragged, and the page hears of it as of any move', async () => {
    const mounted = await mountMinimap();
    const {minimap, timeline} = mounted;
    const home = timeline.view;
    timeline.view = YEAR_2016;
    await shown(minimap);
    const [inputs, changes] = [counter(timeline, 'circa-view-input'), counter(timeline, 'circa-view-change')];
    const {x, y} = placeOf(part(minimap, 'window'));
    await drag([
      [x, y],
      [x + 40, y],
      [x + 100, y + 3],
    ]);
    await atRest(timeline);
    expect(timeline.view.start - YEAR_2016.start).to.be.closeTo(
      100 * msPerPx(mounted, home),
      msPerPx(mounted, home) * 0.01,
    );
    expect(spanOf(timeline.view)).to.be.closeTo(spanOf(YEAR_2016), 1);
    expect(inputs.count).to.be.above(1);
    expect(changes.count).to.equal(1);
  });

  it('moves the window no farther than its ends', async () => {
    const {minimap, timeline} = await mountMinimap();
    const home = timeline.view;
    timeline.view = YEAR_2016;
    await shown(minimap);
    const {x, y} = placeOf(part(minimap, 'window'));
    await drag([
      [x, y],
      [x + 100, y],
      [1270, y],
    ]);
    await atRest(timeline);
    expect(timeline.view.end).to.be.closeTo(home.end, 1000);
    expect(spanOf(timeline.view)).to.be.closeTo(spanOf(YEAR_2016), 1000);
  });

  it('moves a window that has left home under the pointer, and shows no more than home once that is let go', async () => {
    const {minimap, timeline} = await mountMinimap();
    const home = timeline.view;
    const shownThen = {start: home.start, end: home.end + spanOf(home) / 2};
    timeline.view = {start: home.end, end: shownThen.end};
    await shown(minimap);
    const perPx = spanOf(shownThen) / (1000 - 2 * GRIP);
    const {x, y} = placeOf(part(minimap, 'window'));
    const before = boxOf(minimap, 'frame').left;
    await drag(
      [
        [x, y],
        [x - 100, y],
        [x - 400, y],
      ],
      () => {
        expect(before - boxOf(minimap, 'frame').left).to.be.closeTo(400, 1);
        return Promise.resolve();
      },
    );
    await atRest(timeline);
    expect((home.end - timeline.view.start) / perPx).to.be.closeTo(400, 0.01);
    expect(boxOf(minimap, 'frame').width).to.be.closeTo((1000 - 2 * GRIP) / 2 + 3, 2);
  });

  it('moves a side by its handle, and beyond the other the two change places', async () => {
    const mounted = await mountMinimap();
    const {minimap, timeline} = mounted;
    const perPx = msPerPx(mounted, timeline.view);
    timeline.view = YEAR_2016;
    await shown(minimap);
    const {x, y} = placeOf(part(minimap, 'handle-end'));
    const width = boxOf(minimap, 'frame').width - 3;
    let resized = timeline.view;
    await drag(
      [
        [x, y],
        [x + 50, y],
        [x - Math.round(width) - 60, y],
      ],
      async () => {
        await nextFrame();
        resized = timeline.view;
      },
    );
    expect(resized.end).to.equal(YEAR_2016.start);
    expect(YEAR_2016.start - resized.start).to.be.closeTo(60 * perPx, 2 * perPx);
    await atRest(timeline);
    const end = placeOf(part(minimap, 'handle-end'));
    await drag([
      [end.x, end.y],
      [end.x + 30, end.y],
    ]);
    await atRest(timeline);
    expect(timeline.view.end - YEAR_2016.start).to.be.closeTo(30 * perPx, perPx * 0.01);
    expect(timeline.view.start).to.equal(resized.start);
  });

  it('draws a window anew where the rest is dragged, in either direction', async () => {
    const mounted = await mountMinimap();
    const {minimap, timeline} = mounted;
    const home = timeline.view;
    const momentAt = (x: number) => home.start + (x - GRIP) * msPerPx(mounted, home);
    timeline.view = YEAR_2016;
    await shown(minimap);
    await drag([
      [900, 20],
      [850, 20],
      [700, 22],
    ]);
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo(momentAt(700), 1000);
    expect(timeline.view.end).to.be.closeTo(momentAt(900), 1000);
  });

  it('brings the moment of a click to the middle, without another scale', async () => {
    const mounted = await mountMinimap();
    const {minimap, timeline} = mounted;
    const home = timeline.view;
    timeline.view = YEAR_2016;
    await shown(minimap);
    const changes = counter(timeline, 'circa-view-change');
    await sendMouse({type: 'click', position: [800, 20]});
    await atRest(timeline);
    const {start, end} = timeline.view;
    expect((start + end) / 2).to.be.closeTo(home.start + (800 - GRIP) * msPerPx(mounted, home), 1000);
    expect(end - start).to.be.closeTo(spanOf(YEAR_2016), 1000);
    expect(changes.count).to.equal(1);
  });

  it('does nothing on a press without movement on the window or a handle', async () => {
    const {minimap, timeline} = await mountMinimap();
    timeline.view = YEAR_2016;
    await shown(minimap);
    const before = timeline.view;
    for (const name of ['window', 'handle-start', 'handle-end']) {
      const {x, y} = placeOf(part(minimap, name));
      await drag([
        [x, y],
        [x + 2, y],
      ]);
      await atRest(timeline);
      expect(timeline.view, name).to.equal(before);
    }
  });

  it('shows everything on a double click', async () => {
    const {minimap, timeline} = await mountMinimap();
    const home = timeline.view;
    timeline.view = YEAR_2016;
    await shown(minimap);
    part(minimap, 'strip').dispatchEvent(
      new MouseEvent('dblclick', {bubbles: true, composed: true, clientX: 800, clientY: 20}),
    );
    await atRest(timeline);
    expect(timeline.view).to.deep.equal(home);
  });

  it('takes a drag back on Escape, and leaves the open card alone', async () => {
    const {minimap, timeline} = await mountMinimap({src: SIX, selected: 'coalition-formed'});
    timeline.view = YEAR_2016;
    await shown(minimap);
    const changes = counter(timeline, 'circa-view-change');
    const {x, y} = placeOf(part(minimap, 'window'));
    let during = timeline.view;
    await drag(
      [
        [x, y],
        [x + 100, y],
      ],
      async () => {
        during = timeline.view;
        await sendKeys({press: 'Escape'});
        await sendMouse({type: 'move', position: [x + 150, y]});
      },
    );
    await atRest(timeline);
    expect(during.start).to.be.above(YEAR_2016.start);
    expect(timeline.view).to.deep.equal(YEAR_2016);
    expect(timeline.selected).to.equal('coalition-formed');
    expect(changes.count).to.equal(0);
  });

  it('takes a drag back where the browser takes the pointer to scroll the page', async () => {
    const {minimap, timeline} = await mountMinimap();
    timeline.view = YEAR_2016;
    await shown(minimap);
    const {x, y} = placeOf(part(minimap, 'window'));
    let during = timeline.view;
    await drag(
      [
        [x, y],
        [x + 100, y],
      ],
      async () => {
        during = timeline.view;
        part(minimap, 'strip').dispatchEvent(new PointerEvent('pointercancel', {isPrimary: true}));
        await sendMouse({type: 'move', position: [x + 150, y]});
      },
    );
    await atRest(timeline);
    expect(during.start).to.be.above(YEAR_2016.start);
    expect(timeline.view).to.deep.equal(YEAR_2016);
  });

  it('ends a drag where it leaves the page, and leaves Escape and the pointer alone from then on', async () => {
    const {minimap, timeline} = await mountMinimap();
    timeline.view = YEAR_2016;
    await shown(minimap);
    const {x, y} = placeOf(part(minimap, 'window'));
    let during = timeline.view;
    await drag(
      [
        [x, y],
        [x + 100, y],
      ],
      async () => {
        during = timeline.view;
        minimap.remove();
        await nextFrame();
      },
    );
    timeline.append(minimap);
    await shown(minimap);
    await sendMouse({type: 'move', position: [x + 150, y]});
    const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true});
    document.body.dispatchEvent(escape);
    await atRest(timeline);
    expect(escape.defaultPrevented).to.equal(false);
    expect(during.start).to.be.above(YEAR_2016.start);
    expect(timeline.view).to.deep.equal(during);
  });

  it('is not pressed by a second finger, by another button, or with ctrl, which opens a menu', async () => {
    const {minimap, timeline} = await mountMinimap();
    timeline.view = YEAR_2016;
    await shown(minimap);
    const {x, y} = placeOf(part(minimap, 'window'));
    const strip = part(minimap, 'strip');
    // No real pointer is down that could be captured.
    Object.assign(strip, {setPointerCapture: () => {}});
    const fire = (type: string, clientX: number, init: PointerEventInit = {}) =>
      part(minimap, 'window').dispatchEvent(
        new PointerEvent(type, {bubbles: true, composed: true, isPrimary: true, clientX, clientY: y, ...init}),
      );
    for (const init of [{isPrimary: false}, {button: 2}, {ctrlKey: true}]) {
      fire('pointerdown', x, init);
      fire('pointermove', x + 100);
      expect(timeline.view, JSON.stringify(init)).to.deep.equal(YEAR_2016);
      fire('pointerup', x + 100);
    }
    fire('pointerdown', x);
    fire('pointermove', x + 100);
    expect(timeline.view.start, 'but by one finger').to.be.above(YEAR_2016.start);
    fire('pointerup', x + 100);
    await atRest(timeline);
  });

  it('tells the page once that a wheel has come to rest', async () => {
    const {minimap, timeline} = await mountMinimap();
    const changes = counter(timeline, 'circa-view-change');
    const turn = () =>
      part(minimap, 'strip').dispatchEvent(
        new WheelEvent('wheel', {deltaY: -60, metaKey: true, clientX: 300, bubbles: true, cancelable: true}),
      );
    const before = spanOf(timeline.view);
    turn();
    turn();
    expect(spanOf(timeline.view)).to.be.below(before);
    expect(changes.count).to.equal(0);
    await until(() => changes.count > 0);
    await atRest(timeline);
    expect(changes.count).to.equal(1);
  });

  it('does what the drag did where the pointer is released elsewhere', async () => {
    const mounted = await mountMinimap();
    const {minimap, timeline} = mounted;
    const perPx = msPerPx(mounted, timeline.view);
    timeline.view = YEAR_2016;
    await shown(minimap);
    const {x, y} = placeOf(part(minimap, 'window'));
    await drag([
      [x, y],
      [x + 60, 500],
      [x + 80, 700],
    ]);
    await atRest(timeline);
    const after = timeline.view;
    expect(after.start - YEAR_2016.start).to.be.closeTo(80 * perPx, perPx * 0.01);
    await sendMouse({type: 'move', position: [x, y]});
    await atRest(timeline);
    expect(timeline.view).to.equal(after);
  });

  it('zooms by ctrl and wheel about the pointer, and leaves the plain wheel to the page', async function () {
    if (!canWheelWithKey) return this.skip(); // the engine’s driver turns the wheel without the key
    const {minimap, timeline} = await mountMinimap();
    const home = timeline.view;
    const x = GRIP + 300;
    await sendWheel({x, y: 20, deltaY: -200, key: 'Control'});
    await atRest(timeline);
    expect(spanOf(timeline.view)).to.be.below(spanOf(home) * 0.9);
    const fraction = 300 / (1000 - 2 * GRIP);
    expect(timeline.view.start + spanOf(timeline.view) * fraction).to.be.closeTo(
      home.start + spanOf(home) * fraction,
      spanOf(home) * 1e-6,
    );
    const before = timeline.view;
    const turn = new WheelEvent('wheel', {deltaY: 100, bubbles: true, composed: true, cancelable: true});
    part(minimap, 'strip').dispatchEvent(turn);
    expect(turn.defaultPrevented).to.equal(false);
    expect(timeline.view).to.equal(before);
  });

  it('moves at once where less motion is asked for', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine cannot be told to ask for it
    await emulateMedia({'prefers-reduced-motion': 'reduce'});
    const {minimap, timeline} = await mountMinimap();
    timeline.view = YEAR_2016;
    await shown(minimap);
    await sendMouse({type: 'click', position: [800, 20]});
    const {start} = timeline.view;
    await atRest(timeline);
    await emulateMedia({});
    expect(start).to.be.above(YEAR_2016.end);
    expect(timeline.view.start).to.equal(start);
  });

  it('runs from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const mounted = await mountMinimap();
      const {minimap, timeline} = mounted;
      const home = timeline.view;
      const before = {start: home.start, end: home.start + spanOf(home) / 4};
      timeline.view = before;
      await shown(minimap);
      const {left, width} = minimap.getBoundingClientRect();
      expect(boxOf(minimap, 'frame').right).to.be.closeTo(left + width - GRIP, 2);
      expect(boxOf(minimap, 'handle-start').left).to.be.above(boxOf(minimap, 'handle-end').left);
      const {x, y} = placeOf(part(minimap, 'window'));
      await drag([
        [x, y],
        [x - 20, y],
        [x - 100, y],
      ]);
      await atRest(timeline);
      expect(timeline.view.start - before.start).to.be.closeTo(100 * msPerPx(mounted, home), 1000);
      const dragged = timeline.view;
      part(minimap, 'window').focus();
      await sendKeys({press: 'ArrowLeft'});
      expect(timeline.view.start).to.be.above(dragged.start);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});

describe('a minimap by keys', () => {
  after(unmount);

  type Edges = readonly [start: number, end: number];
  /** which slider, which key, and by how many px the start and the end move */
  const keys: readonly [grip: string, key: string, moves: Edges][] = [
    ['handle-start', 'ArrowRight', [4, 0]],
    ['handle-start', 'ArrowUp', [4, 0]],
    ['handle-start', 'ArrowLeft', [-4, 0]],
    ['handle-start', 'PageDown', [-40, 0]],
    ['handle-end', 'ArrowLeft', [0, -4]],
    ['handle-end', 'ArrowDown', [0, -4]],
    ['handle-end', 'PageUp', [0, 40]],
    ['handle-end', 'Shift+ArrowRight', [0, 40]],
    ['window', 'ArrowRight', [4, 4]],
    ['window', 'ArrowLeft', [-4, -4]],
    ['window', 'PageUp', [40, 40]],
    ['window', 'Shift+ArrowLeft', [-40, -40]],
  ];
  for (const [grip, key, [byStart, byEnd]] of keys) {
    it(`moves by ${key} on its ${grip.replace('-', ' of the ')} the start by ${byStart} px and the end by ${byEnd} px`, async function () {
      const [modifier, pressed] = key.split('+') as [string, string | undefined];
      if (pressed && engine === 'webkit') return this.skip(); // the engine’s driver cannot hold a key
      const mounted = await mountMinimap();
      const {minimap, timeline} = mounted;
      const perPx = msPerPx(mounted, timeline.view);
      timeline.view = YEAR_2016;
      await shown(minimap);
      const changes = counter(timeline, 'circa-view-change');
      part(minimap, grip).focus();
      if (pressed) await sendKeys({down: modifier});
      await sendKeys({press: pressed ?? modifier});
      if (pressed) await sendKeys({up: modifier});
      await atRest(timeline);
      expect((timeline.view.start - YEAR_2016.start) / perPx).to.be.closeTo(byStart, 0.01);
      expect((timeline.view.end - YEAR_2016.end) / perPx).to.be.closeTo(byEnd, 0.01);
      expect(changes.count).to.equal(1);
    });
  }

  const ends: readonly [
    grip: string,
    key: string,
    holds: (view: CircaTimeline['view'], home: CircaTimeline['view']) => boolean,
  ][] = [
    ['handle-start', 'Home', (view, home) => view.start === home.start && view.end === YEAR_2016.end],
    [
      'handle-start',
      'End',
      (view) => view.start < view.end && spanOf(view) < spanOf(YEAR_2016) / 4 && view.end === YEAR_2016.end,
    ],
    [
      'handle-end',
      'Home',
      (view) => view.start < view.end && spanOf(view) < spanOf(YEAR_2016) / 4 && view.start === YEAR_2016.start,
    ],
    ['handle-end', 'End', (view, home) => view.end === home.end && view.start === YEAR_2016.start],
    ['window', 'Home', (view, home) => view.start === home.start && Math.abs(spanOf(view) - spanOf(YEAR_2016)) < 1],
    [
      'window',
      'End',
      (view, home) => Math.abs(view.end - home.end) < 1 && Math.abs(spanOf(view) - spanOf(YEAR_2016)) < 1,
    ],
    [
      'window',
      '+',
      (view) =>
        Math.abs(spanOf(view) * 1.6 - spanOf(YEAR_2016)) < 1 &&
        Math.abs(view.start + view.end - YEAR_2016.start - YEAR_2016.end) < 1,
    ],
    [
      'handle-end',
      '-',
      (view) =>
        Math.abs(spanOf(view) - spanOf(YEAR_2016) * 1.6) < 1 &&
        Math.abs(view.start + view.end - YEAR_2016.start - YEAR_2016.end) < 1,
    ],
    ['window', '0', (view, home) => view.start === home.start && view.end === home.end],
  ];
  for (const [grip, key, holds] of ends) {
    it(`goes by ${key} on its ${grip.replace('-', ' of the ')} as far as that says`, async () => {
      const {minimap, timeline} = await mountMinimap();
      const home = timeline.view;
      timeline.view = YEAR_2016;
      await shown(minimap);
      part(minimap, grip).focus();
      await sendKeys({press: key});
      await atRest(timeline);
      expect(holds(timeline.view, home)).to.equal(true);
    });
  }

  it('moves a window like a hair by parts of itself, and never closes it', async () => {
    const {minimap, timeline} = await mountMinimap(
      {src: SIX},
      {view: {start: Date.UTC(2016, 0), end: Date.UTC(2016, 0, 2)}},
    );
    part(minimap, 'handle-start').focus();
    for (let press = 0; press < 5; press += 1) await sendKeys({press: 'ArrowRight'});
    await atRest(timeline);
    expect(spanOf(timeline.view)).to.be.closeTo(86_400_000 * 0.75 ** 5, 1000);
  });

  it('leaves keys with ctrl or alt, and all others, to the page', async () => {
    const {minimap, timeline} = await mountMinimap();
    const before = timeline.view;
    for (const [key, modifier] of [
      ['ArrowLeft', 'ctrlKey'],
      ['+', 'metaKey'],
      ['Home', 'altKey'],
      ['x', 'shiftKey'],
    ] as const) {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        [modifier]: true,
      });
      part(minimap, 'window').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(timeline.view).to.equal(before);
  });

  it('is reached by Tab at the start, the window and the end, in this order', async () => {
    const {minimap} = await mountMinimap();
    part(minimap, 'handle-start').focus();
    await sendKeys({press: 'Tab'});
    expect(minimap.shadowRoot!.activeElement).to.equal(part(minimap, 'window'));
    await sendKeys({press: 'Tab'});
    expect(minimap.shadowRoot!.activeElement).to.equal(part(minimap, 'handle-end'));
  });
});

describe('what a minimap says', () => {
  after(unmount);

  it('is a group with a name and three sliders with values in words and per mille', async () => {
    const {minimap, timeline} = await mountMinimap({src: SIX}, {width: 320});
    const home = timeline.view;
    timeline.view = YEAR_2016;
    await shown(minimap);
    expect(part(minimap, 'strip').getAttribute('aria-label')).to.equal('Overview');
    const said = sliders(minimap).map((slider) =>
      ['aria-label', 'aria-valuetext', 'aria-orientation', 'aria-valuemin', 'aria-valuemax']
        .map((name) => slider.getAttribute(name))
        .join('|'),
    );
    expect(said).to.deep.equal([
      'Start of the window|January 2016|horizontal|0|1000',
      'Window|from January 2016 to January 2017|horizontal|0|1000',
      'End of the window|January 2017|horizontal|0|1000',
    ]);
    const values = sliders(minimap).map((slider) => Number(slider.getAttribute('aria-valuenow')));
    const perMille = (ms: number) => Math.round(((ms - home.start) / spanOf(home)) * 1000);
    expect(values).to.deep.equal([
      perMille(YEAR_2016.start),
      perMille((YEAR_2016.start + YEAR_2016.end) / 2),
      perMille(YEAR_2016.end),
    ]);
  });

  it('is sane in deep time', async () => {
    const {minimap} = await mountMinimap({src: '/data/deep-time.json'});
    const [start, , end] = sliders(minimap);
    expect(start!.getAttribute('aria-valuenow')).to.equal('0');
    expect(end!.getAttribute('aria-valuenow')).to.equal('1000');
    expect(start!.getAttribute('aria-valuetext')).to.match(/^1\d(\.\d+)? billion BCE$/);
  });

  for (const [how, view] of [
    ['everything', undefined],
    ['a year', YEAR_2016],
    ['a day', {start: Date.UTC(2016, 0), end: Date.UTC(2016, 0, 2)}],
  ] as const) {
    itByAxe(`has nothing that axe objects to, with ${how} in the window`, async () => {
      const {minimap} = await mountMinimap({src: SIX}, {width: 320, view});
      const {violations, passes} = await axe.run(minimap, {
        runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']},
        rules: {'target-size': {enabled: true}, region: {enabled: false}},
      });
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`)).to.deep.equal([]);
      expect(passes.map(({id}) => id))
        .to.include('target-size')
        .and.to.include('aria-input-field-name');
    });
  }

  const schemes = canEmulateMedia ? ['light', 'dark'] : ['light'];
  for (const scheme of schemes) {
    it(`has a frame and handles that stand out by 3 to 1 where it is ${scheme}`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      const {minimap} = await mountMinimap();
      // It stands on the page’s own, which Chromium has as #121212 where it is dark.
      expect(getComputedStyle(minimap).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      const ground = luminance(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(18, 18, 18)');
      const frame = luminance(getComputedStyle(part(minimap, 'frame')).borderLeftColor);
      const tab = luminance(getComputedStyle(part(minimap, 'handle'), '::before').backgroundColor);
      document.documentElement.style.removeProperty('color-scheme');
      for (const colour of [frame, tab])
        expect((Math.max(colour, ground) + 0.05) / (Math.min(colour, ground) + 0.05)).to.be.at.least(3);
    });
  }

  it('still shows veil, frame and handles where colours are forced', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine cannot be told to force them
    await emulateMedia({'forced-colors': 'active', 'prefers-color-scheme': 'light'});
    const {minimap} = await mountMinimap({src: SIX}, {view: YEAR_2016});
    const colours = [
      getComputedStyle(part(minimap, 'frame')).borderLeftColor,
      getComputedStyle(part(minimap, 'handle'), '::before').backgroundColor,
      getComputedStyle(part(minimap, 'veil')).backgroundColor,
    ];
    const [highlight, canvas] = ['Highlight', 'Canvas'].map((name) => {
      minimap.style.setProperty('forced-color-adjust', 'none');
      minimap.style.setProperty('background', name);
      return getComputedStyle(minimap).backgroundColor;
    });
    await emulateMedia({});
    expect(colours).to.deep.equal([highlight, highlight, canvas]);
  });
});

/** Relative luminance of a computed colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((channel) => {
      const value = Number(channel) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
