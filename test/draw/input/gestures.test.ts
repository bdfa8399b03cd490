import {expect} from 'chai';
import {attachWheel, WHEEL_REST, type GestureHost} from '../../../src/draw/index.js';
import {attachDrags} from '../../../src/draw/input/attach-drags.js';
import {momentAt, reduce, spanOf, timeWindow, type Action, type ViewState} from '../../../src/view/index.js';
import {INITIAL_VIEW} from '../../../src/view/state.js';
import {canWheelWithKey, resetMouse, sendMouse, sendWheel, timePasses, until} from '../../support.js';

const LENGTH = 800;
/** From the left and the top of the viewport to the element: gestures count from the element. */
const OFFSET = 40;

/** Longer than a wheel takes to come to rest: within it, nothing more is said of that. */
const rested = () => timePasses(2 * WHEEL_REST);

describe('gestures', () => {
  let element: HTMLElement;
  let state: ViewState;
  let told: {
    readonly actions: Action[];
    readonly leaps: [factor: number, at: number, x: number, y: number][];
    settled: number;
    refused: number;
  };
  let detach: () => void;

  function attach(settings: Partial<Pick<GestureHost, 'handling' | 'orientation' | 'rightToLeft'>>): void {
    // A wheel comes to rest a while after its last turn: not in the next test's books.
    const mine = told;
    const host: GestureHost = {
      handling: 'cooperative',
      orientation: 'horizontal',
      rightToLeft: false,
      ...settings,
      length: LENGTH,
      fractionAt: ({x, y}) => {
        if (settings.orientation === 'vertical') return y / LENGTH;
        return (settings.rightToLeft ? LENGTH - x : x) / LENGTH;
      },
      act(action) {
        mine.actions.push(action);
        state = reduce(state, action);
      },
      leap: (factor, at, {x, y}) => mine.leaps.push([factor, at, x, y]),
      settled: () => (mine.settled += 1),
      refused: () => (mine.refused += 1),
    };
    const drags = attachDrags(element, host);
    const detachWheel = attachWheel(element, host, () => drags.areOn);
    detach = () => {
      drags.end();
      detachWheel();
    };
  }

  beforeEach(() => {
    state = reduce(INITIAL_VIEW, {type: 'home', home: timeWindow(0, 8e11), follow: true});
    told = {actions: [], leaps: [], settled: 0, refused: 0};
    element = document.createElement('div');
    element.style.cssText = `position: fixed; left: ${OFFSET}px; top: ${OFFSET}px; width: ${LENGTH}px; height: 600px; touch-action: none`;
    document.body.append(element);
  });

  afterEach(async () => {
    detach();
    element.remove();
    document.body.style.removeProperty('height');
    window.scrollTo(0, 0);
    await resetMouse();
  });

  /** The moment at px of the viewport along the axis. */
  const momentAtPx = (px: number) => momentAt(state.window, (px - OFFSET) / LENGTH);
  const inPx = (ms: number) => (ms * LENGTH) / spanOf(state.window);

  function turn(init: WheelEventInit = {deltaY: -60}): WheelEvent {
    const place = {bubbles: true, cancelable: true, view: window, clientX: 300, clientY: 200};
    const event = new WheelEvent('wheel', {...place, ...init});
    element.dispatchEvent(event);
    return event;
  }

  async function drag(...points: readonly [x: number, y: number][]): Promise<void> {
    await sendMouse({type: 'move', position: [...points[0]!]});
    await sendMouse({type: 'down'});
    for (const point of points.slice(1)) await sendMouse({type: 'move', position: [...point]});
    await sendMouse({type: 'up'});
  }

  /** A wheel's gesture is over a while after its last turn. */
  const wheelHasEnded = (): Promise<void> => until(() => told.settled > 0);

  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`greedy, ${orientation}: a wheel keeps the moment under the pointer there within a px, turned several times, in and out`, async () => {
      attach({handling: 'greedy', orientation});
      const [x, y] = [240, 360];
      const px = orientation === 'vertical' ? y : x;
      for (const deltaY of [-120, -120, 240, -60]) {
        const [before, spanBefore] = [momentAtPx(px), spanOf(state.window)];
        await sendWheel({x, y, deltaY});
        expect(Math.sign(spanOf(state.window) - spanBefore)).to.equal(Math.sign(deltaY));
        expect(Math.abs(inPx(momentAtPx(px) - before))).to.be.below(1);
      }
      await wheelHasEnded();
      expect(told.refused).to.equal(0);
    });

    it(`${orientation}: a drag pans by exactly the px dragged along the axis, and by nothing across it`, async () => {
      attach({orientation});
      const before = state.window;
      const points: [number, number][] = [
        [300, 300],
        [320, 290],
        [391, 347],
      ];
      await drag(...points);
      const dragged = orientation === 'vertical' ? 47 : 91;
      expect(state.window.start).to.be.closeTo(
        before.start - (dragged * spanOf(before)) / LENGTH,
        spanOf(before) * 1e-6,
      );
      expect(spanOf(state.window)).to.be.closeTo(spanOf(before), spanOf(before) * 1e-9);
      expect(told.settled).to.equal(1);
    });
  }

  it('cooperative: takes a wheel with ctrl, about the pointer', async function () {
    if (!canWheelWithKey) return this.skip(); // the engine’s driver turns the wheel without the key
    attach({});
    const [before, spanBefore] = [momentAtPx(600), spanOf(state.window)];
    await sendWheel({x: 600, y: 200, deltaY: -120, key: 'Control'});
    expect(spanOf(state.window)).to.be.below(spanBefore);
    expect(Math.abs(inPx(momentAtPx(600) - before))).to.be.below(1);
    expect(told.refused).to.equal(0);
  });

  it('cooperative: refuses the plain wheel, says so, and leaves it to the page', async () => {
    attach({});
    document.body.style.setProperty('height', '3000px');
    await sendWheel({x: 300, y: 200, deltaY: 120});
    await until(() => window.scrollY > 0);
    expect(told.actions).to.deep.equal([]);
    expect(told.refused).to.be.above(0);
  });

  it('cooperative: takes a wheel with ⌘ as one with ctrl', () => {
    attach({});
    for (const init of [{ctrlKey: true}, {metaKey: true}]) turn({deltaY: -60, ...init});
    expect(told.actions.map(({type}) => type)).to.deep.equal(['zoom', 'zoom']);
    expect(told.refused).to.equal(0);
  });

  it('keeps from the page a wheel that it takes, so that neither the page scrolls nor the browser zooms', () => {
    attach({});
    const turns = [turn({deltaY: -60, ctrlKey: true}), turn({deltaX: 60}), turn({deltaY: -60})];
    expect(turns.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([true, true, false]);
  });

  it('none: takes no wheel and no drag, and refuses nothing', async () => {
    attach({handling: 'none'});
    document.body.style.setProperty('height', '3000px');
    await sendWheel({x: 300, y: 200, deltaY: 120});
    await until(() => window.scrollY > 0);
    await drag([300, 300], [400, 300]);
    expect(told).to.deep.equal({actions: [], leaps: [], settled: 0, refused: 0});
  });

  it('a wheel turned sideways pans by what it turned, with no key', async () => {
    attach({});
    const before = state.window;
    await sendWheel({x: 300, y: 200, deltaX: 80});
    expect(state.window.start).to.be.closeTo(before.start + (80 * spanOf(before)) / LENGTH, spanOf(before) * 0.002);
    expect(told.refused).to.equal(0);
    await wheelHasEnded();
    expect(told.settled).to.equal(1);
  });

  it('a wheel turned to the right goes back in time where that runs to the left', () => {
    attach({rightToLeft: true});
    const before = state.window;
    turn({deltaX: 80});
    expect(state.window.start).to.be.closeTo(before.start - (80 * spanOf(before)) / LENGTH, spanOf(before) * 1e-6);
  });

  it('a wheel turned sideways over an upright timeline is refused, and moves nothing', () => {
    attach({orientation: 'vertical'});
    turn({deltaX: 80});
    expect([told.actions, told.refused]).to.deep.equal([[], 1]);
  });

  for (const orientation of ['horizontal', 'vertical'] as const) {
    for (const [deltaX, deltaY] of [
      [0, 80],
      [80, 0],
    ] as const) {
      it(`${orientation}: a wheel with Shift pans by what it turned, given as ${deltaX ? 'sideways' : 'downwards'}`, () => {
        attach({orientation});
        const before = state.window;
        const init = {bubbles: true, cancelable: true, clientX: 300, clientY: 200, deltaX, deltaY, shiftKey: true};
        const turned = new WheelEvent('wheel', {...init, view: window});
        element.dispatchEvent(turned);
        expect(turned.defaultPrevented).to.equal(true);
        expect(state.window.start).to.be.closeTo(before.start + (80 * spanOf(before)) / LENGTH, spanOf(before) * 1e-6);
        expect(told.refused).to.equal(0);
      });
    }
  }

  it('a real wheel pans with Shift held, by what it turned', async function () {
    if (!canWheelWithKey) return this.skip(); // the engine’s driver turns the wheel without the key
    attach({});
    const before = state.window;
    await sendWheel({x: 300, y: 200, deltaY: 80, key: 'Shift'});
    expect(state.window.start).to.be.closeTo(before.start + (80 * spanOf(before)) / LENGTH, spanOf(before) * 0.002);
    expect(spanOf(state.window)).to.be.closeTo(spanOf(before), 1);
  });

  it('a drag that leaves the picture selects nothing of the page, whose text can be selected again after it', async () => {
    attach({});
    element.style.setProperty('height', '200px');
    const text = document.createElement('p');
    text.textContent = 'What stands below the picture, in several words.';
    text.style.cssText = 'position: fixed; left: 40px; top: 260px; margin: 0; font-size: 20px';
    document.body.append(text);
    getSelection()!.removeAllRanges();
    await drag([300, 150], [320, 180], [200, 250], [90, 275], [300, 280]);
    expect(getSelection()!.toString()).to.equal('');
    await drag([45, 272], [200, 272], [300, 272]);
    expect(getSelection()!.toString().length).to.be.above(5);
    getSelection()!.removeAllRanges();
    text.remove();
  });

  it('of many turns of a wheel, one after another, it is said once that they have come to rest, a while after the last', async () => {
    attach({handling: 'greedy'});
    const before = spanOf(state.window);
    for (let count = 0; count < 4; count += 1) {
      const end = performance.now() + 0.8 * WHEEL_REST;
      turn();
      // Nothing else happens meanwhile, however busy the machine is.
      while (performance.now() < end);
    }
    const last = performance.now();
    turn();
    // The timer of the first turn is due by now.
    await timePasses(0.3 * WHEEL_REST);
    const isInTime = performance.now() - last < 0.9 * WHEEL_REST;
    if (isInTime) expect(told.settled).to.equal(0);
    expect(spanOf(state.window)).to.be.below(before / 1.5);
    await wheelHasEnded();
    await rested();
    expect(told.settled).to.equal(1);
  });

  it('of a wheel that turns during a drag it is said once, at the end of the drag, that all has come to rest', async () => {
    attach({handling: 'greedy'});
    await sendMouse({type: 'move', position: [300, 200]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [340, 200]});
    turn();
    await rested();
    expect(told.settled, 'during the drag').to.equal(0);
    await sendMouse({type: 'up'});
    expect(told.settled, 'after it').to.equal(1);
  });

  it('right to left: a drag to the right goes on in time, and a wheel keeps the moment under the pointer', async () => {
    attach({handling: 'greedy', rightToLeft: true});
    const before = state.window;
    await drag([300, 300], [350, 300], [400, 300]);
    expect(state.window.start).to.be.closeTo(before.start + (100 * spanOf(before)) / LENGTH, spanOf(before) * 1e-6);
    const mirrored = () => momentAt(state.window, 1 - (240 - OFFSET) / LENGTH);
    const moment = mirrored();
    await sendWheel({x: 240, y: 200, deltaY: -120});
    expect(Math.abs(inPx(mirrored() - moment))).to.be.below(1);
  });

  it('keeps no window of its own: a drag goes on from wherever the view has been put meanwhile', async () => {
    attach({});
    await drag([300, 300], [400, 300]);
    state = reduce(state, {type: 'show', window: timeWindow(3e11, 4e11)});
    await drag([300, 300], [340, 300]);
    expect(state.window.start).to.be.closeTo(3e11 - (40 * 1e11) / LENGTH, 1e11 * 1e-6);
    expect(spanOf(state.window)).to.be.closeTo(1e11, 1);
  });

  it('zooms in eight times in a row, each from where the last has come to rest', async () => {
    attach({handling: 'greedy'});
    const before = spanOf(state.window);
    for (let turn = 0; turn < 8; turn += 1) {
      await sendWheel({x: 300, y: 200, deltaY: -240});
      await wheelHasEnded();
      told.settled = 0;
    }
    expect(spanOf(state.window)).to.be.below(before / 15);
  });

  const doubleClick = (init: MouseEventInit = {}) =>
    element.dispatchEvent(
      new MouseEvent('dblclick', {
        bubbles: true,
        cancelable: true,
        view: window,
        clientX: OFFSET + 200,
        clientY: OFFSET + 100,
        ...init,
      }),
    );

  it('a double click leaps to twice as near about the pointer, and acts not at all by itself', () => {
    attach({});
    doubleClick();
    expect(told.leaps).to.deep.equal([[2, 0.25, 200, 100]]);
    expect(told.actions).to.deep.equal([]);
  });

  it('a double click with shift leaps to half as near', () => {
    attach({});
    doubleClick({shiftKey: true});
    expect(told.leaps).to.deep.equal([[0.5, 0.25, 200, 100]]);
  });

  it('a double click counts from the other side where time runs to the left, and from the top where it runs down', () => {
    attach({rightToLeft: true});
    doubleClick();
    detach();
    attach({orientation: 'vertical', rightToLeft: true});
    doubleClick();
    expect(told.leaps.map(([, at]) => at)).to.deep.equal([0.75, 0.125]);
  });

  it('a double click is no leap with ctrl, nor where no gesture is taken', () => {
    attach({});
    doubleClick({ctrlKey: true});
    detach();
    attach({handling: 'none'});
    doubleClick();
    expect(told.leaps).to.deep.equal([]);
  });

  describe('by touch', () => {
    type Finger = readonly [identifier: number, x: number, y: number];

    /** d3-zoom listens for touches where there is a touch screen, or where an element says that it knows of them. */
    const touchable = () => Object.assign(element, {ontouchstart: null});

    /** Not every engine makes touch events: an event with the fingers on the screen, and those that it is about. */
    function touch(type: string, changed: readonly Finger[], touches: readonly Finger[] = changed): void {
      const list = (fingers: readonly Finger[]) =>
        fingers.map(([identifier, x, y]) => ({identifier, clientX: x, clientY: y}));
      const event = new Event(type, {bubbles: true, cancelable: true});
      element.dispatchEvent(Object.assign(event, {touches: list(touches), changedTouches: list(changed)}));
    }

    function tap(finger: Finger): void {
      touch('touchstart', [finger]);
      touch('touchend', [finger], []);
    }

    it('two fingers zoom by as much as they come apart, about the middle between them', () => {
      touchable();
      attach({});
      const [before, spanBefore] = [momentAtPx(300), spanOf(state.window)];
      touch('touchstart', [
        [1, 250, 200],
        [2, 350, 200],
      ]);
      touch('touchmove', [
        [1, 200, 200],
        [2, 400, 200],
      ]);
      expect(spanOf(state.window)).to.be.closeTo(spanBefore / 2, spanBefore * 1e-6);
      expect(Math.abs(inPx(momentAtPx(300) - before))).to.be.below(1);
    });

    it('a double tap leaps to twice as near about the finger', () => {
      touchable();
      attach({});
      tap([1, OFFSET + 200, OFFSET + 100]);
      expect(told.leaps).to.deep.equal([]);
      tap([1, OFFSET + 200, OFFSET + 100]);
      expect(told.leaps).to.deep.equal([[2, 0.25, 200, 100]]);
    });

    it('one finger does nothing to a vertical timeline, which two move', () => {
      touchable();
      attach({orientation: 'vertical'});
      touch('touchstart', [[1, 300, 200]]);
      touch('touchmove', [[1, 300, 260]]);
      touch('touchend', [[1, 300, 260]], []);
      expect(told.actions).to.deep.equal([]);
      touch('touchstart', [
        [1, 300, 200],
        [2, 350, 200],
      ]);
      touch('touchmove', [
        [1, 300, 260],
        [2, 350, 260],
      ]);
      expect(told.actions.map(({type}) => type)).to.deep.equal(['pan']);
    });

    it('one finger moves a vertical timeline that takes all gestures', () => {
      touchable();
      attach({orientation: 'vertical', handling: 'greedy'});
      const before = state.window;
      touch('touchstart', [[1, 300, 200]]);
      touch('touchmove', [[1, 300, 260]]);
      expect(inPx(before.start - state.window.start)).to.be.closeTo(60, 0.01);
    });

    it('a drag by mouse goes on by exactly its px while a finger comes and goes, and all has settled when both have', async () => {
      touchable();
      attach({handling: 'greedy'});
      const before = state.window;
      await sendMouse({type: 'move', position: [300, 300]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [340, 300]});
      tap([1, 500, 300]);
      expect(told.settled).to.equal(0);
      await sendMouse({type: 'move', position: [360, 300]});
      await sendMouse({type: 'up'});
      expect(told.settled).to.equal(1);
      const perPx = spanOf(before) / LENGTH;
      expect(state.window.start).to.be.closeTo(before.start - 60 * perPx, perPx * 0.01);
    });
  });

  it('a press that moves less than 5 px is a click, and one that moves further is none', async () => {
    attach({});
    let clicks = 0;
    element.addEventListener('click', () => (clicks += 1));
    await drag([300, 300], [303, 302]);
    expect(clicks).to.equal(1);
    await drag([300, 300], [303, 302], [320, 300]);
    expect(clicks).to.equal(1);
  });

  it('ignores the other mouse buttons and a press with ctrl, which opens a menu', () => {
    attach({});
    for (const init of [{button: 2}, {button: 1}, {ctrlKey: true}]) {
      element.dispatchEvent(
        new MouseEvent('mousedown', {
          bubbles: true,
          cancelable: true,
          view: window,
          clientX: 300,
          clientY: 300,
          ...init,
        }),
      );
      window.dispatchEvent(new MouseEvent('mousemove', {bubbles: true, view: window, clientX: 400, clientY: 300}));
      window.dispatchEvent(new MouseEvent('mouseup', {bubbles: true, view: window, clientX: 400, clientY: 300}));
    }
    expect(told.actions).to.deep.equal([]);
  });

  it('reads a wheel that counts lines as sixteen px each', () => {
    attach({handling: 'greedy'});
    const turn = (deltaMode: number, deltaY: number) => {
      state = reduce(state, {type: 'show', window: timeWindow(0, 8e11)});
      element.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          cancelable: true,
          view: window,
          clientX: 300,
          clientY: 300,
          deltaMode,
          deltaY,
        }),
      );
      return spanOf(state.window);
    };
    expect(turn(WheelEvent.DOM_DELTA_LINE, 3)).to.be.closeTo(turn(WheelEvent.DOM_DELTA_PIXEL, 48), 1e3);
  });

  it('taken away while a wheel comes to rest, say nothing of it', async () => {
    attach({handling: 'greedy'});
    turn();
    detach();
    await rested();
    expect([told.actions.length, told.settled]).to.deep.equal([1, 0]);
  });

  it('are taken away whole', async () => {
    attach({handling: 'greedy'});
    detach();
    document.body.style.setProperty('height', '3000px');
    await sendWheel({x: 300, y: 200, deltaY: 120});
    await sendWheel({x: 300, y: 200, deltaX: 120});
    await drag([300, 300], [400, 300]);
    expect(told).to.deep.equal({actions: [], leaps: [], settled: 0, refused: 0});
  });
});
