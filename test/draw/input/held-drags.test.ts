import {expect} from 'chai';
import {attachDrags, type Drags} from '../../../src/draw/input/attach-drags.js';
import type {GestureHost} from '../../../src/draw/index.js';
import {HeldDrags} from '../../../src/draw/input/held-drags.js';
import {nextFrame, resetMouse, sendMouse} from '../../support.js';

const LENGTH = 800;

type Finger = readonly [identifier: number, x: number, y: number];

describe('drags that begin before there is anything to take them', () => {
  let element: HTMLElement;
  let held: HeldDrags;
  let drags: Drags | undefined;
  let told: {panned: number; zoomed: number; leaps: [factor: number, x: number, y: number][]; settled: number};
  let begun: number;

  const host: GestureHost = {
    handling: 'cooperative',
    orientation: 'horizontal',
    rightToLeft: false,
    length: LENGTH,
    fractionAt: ({x}) => x / LENGTH,
    act: (action) => {
      if (action.type === 'pan') told.panned -= action.by * LENGTH;
      if (action.type === 'zoom') told.zoomed *= action.factor;
    },
    leap: (factor, _at, {x, y}) => told.leaps.push([factor, x, y]),
    settled: () => (told.settled += 1),
    refused: () => undefined,
  };

  beforeEach(() => {
    told = {panned: 0, zoomed: 1, leaps: [], settled: 0};
    begun = 0;
    drags = undefined;
    element = document.createElement('div');
    // d3-zoom listens for touches where an element says that it knows of them.
    Object.assign(element, {ontouchstart: null});
    element.style.cssText = `position: fixed; left: 0; top: 0; width: ${LENGTH}px; height: 400px; user-select: none`;
    document.body.append(element);
    held = new HeldDrags(element, host, () => (begun += 1));
  });

  afterEach(async () => {
    held.end();
    drags?.end();
    element.remove();
    await resetMouse();
  });

  function release(): void {
    drags = attachDrags(element, host);
    held.release();
  }

  const move = (x: number, y: number) => sendMouse({type: 'move', position: [x, y]});

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

  it('catch up with the mouse, and go on with it: 60 px are 60 px', async () => {
    await move(300, 200);
    await sendMouse({type: 'down'});
    await move(340, 200);
    expect([begun, told.panned]).to.deep.equal([1, 0]);
    release();
    expect(told.panned).to.be.closeTo(40, 1e-6);
    await move(360, 200);
    await sendMouse({type: 'up'});
    expect(told.panned).to.be.closeTo(60, 1e-6);
    expect(told.settled).to.equal(1);
  });

  it('that are over by then happen as a whole, and were no click', async () => {
    let clicks = 0;
    element.addEventListener('click', () => (clicks += 1));
    await move(300, 200);
    await sendMouse({type: 'down'});
    await move(340, 200);
    await move(330, 260);
    await sendMouse({type: 'up'});
    await nextFrame();
    release();
    expect(told.panned).to.be.closeTo(30, 1e-6);
    expect([told.settled, clicks]).to.deep.equal([1, 0]);
    await move(400, 200);
    await sendMouse({type: 'down'});
    await sendMouse({type: 'up'});
    expect(clicks).to.equal(1);
  });

  it('move nothing where the mouse is moved after them', async () => {
    await move(300, 200);
    await sendMouse({type: 'down'});
    await move(340, 200);
    await sendMouse({type: 'up'});
    await move(700, 200);
    release();
    await move(100, 200);
    expect(told.panned).to.be.closeTo(40, 1e-6);
  });

  it('by two fingers zoom by as much as these have come apart', () => {
    const [from, to]: Finger[][] = [
      [
        [1, 250, 200],
        [2, 350, 200],
      ],
      [
        [1, 200, 200],
        [2, 400, 200],
      ],
    ];
    touch('touchstart', from!);
    touch('touchmove', to!);
    release();
    expect(told.zoomed).to.be.closeTo(2, 1e-6);
  });

  it('by a finger that goes down leave the page to scroll', () => {
    touch('touchstart', [[1, 300, 200]]);
    touch('touchmove', [[1, 301, 240]]);
    touch('touchmove', [[1, 302, 290]]);
    release();
    expect(told.panned).to.equal(0);
  });

  it('of which two are a double click or a double tap leap once each', () => {
    const init = {bubbles: true, cancelable: true, view: window, clientX: 200, clientY: 100};
    const event = new MouseEvent('dblclick', init);
    element.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    tap([1, 500, 100]);
    tap([1, 502, 100]);
    release();
    expect(told.leaps).to.deep.equal([
      [2, 200, 100],
      [2, 502, 100],
    ]);
  });

  it('are kept from the page, once and anew, as they are later', async () => {
    const heard: string[] = [];
    const listening = new AbortController();
    for (const type of ['mousedown', 'dblclick', 'touchstart'])
      document.addEventListener(type, () => heard.push(type), {signal: listening.signal});
    tap([1, 500, 100]);
    await move(300, 200);
    await sendMouse({type: 'down'});
    await sendMouse({type: 'up'});
    release();
    listening.abort();
    expect(heard).to.deep.equal([]);
  });

  it('are not held on a button, nor with another button of the mouse', () => {
    const button = document.createElement('button');
    element.append(button);
    const press = (on: Element, init: MouseEventInit) =>
      on.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, view: window, ...init}));
    press(button, {});
    press(element, {button: 2});
    press(element, {ctrlKey: true});
    expect(begun).to.equal(0);
    press(element, {});
    expect(begun).to.equal(1);
  });
});
