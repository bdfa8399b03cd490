import {expect} from 'chai';
import type {CircaTimeline} from '../../../src/index.js';
import {spanOf} from '../../../src/view/index.js';
import {engine, nextFrame, sendKeys, sendMouse, resetMouse, until} from '../../support.js';
import {inside, mark, mount, SIX, unmount} from '../shared/fixture.js';

/** Opens an event by a real click on its mark. */
async function clickOn(timeline: CircaTimeline, id: string): Promise<void> {
  const {x, y, width, height} = mark(timeline, id).querySelector('.core, .outline')!.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
  await timeline.updateComplete;
  await nextFrame();
}

function turnWheel(timeline: CircaTimeline): void {
  const stage = inside(timeline, '.stage');
  const {x, y} = stage.getBoundingClientRect();
  stage.dispatchEvent(
    new WheelEvent('wheel', {
      deltaY: -100,
      ctrlKey: true,
      clientX: x + 200,
      clientY: y + 100,
      bubbles: true,
      cancelable: true,
    }),
  );
}

describe('A timeline that comes and goes', () => {
  afterEach(unmount);

  it('zooms by one notch for one notch of the wheel, however often it has been in and out in one task', async () => {
    const timeline = await mount({src: SIX});
    const box = timeline.parentElement!;
    const whole = spanOf(timeline.view);
    turnWheel(timeline);
    const once = spanOf(timeline.view) / whole;
    const again = document.createElement('circa-timeline');
    again.src = SIX;
    box.append(again);
    again.remove();
    box.append(again);
    again.remove();
    box.append(again);
    await again.updateComplete;
    await nextFrame();
    const before = spanOf(again.view);
    turnWheel(again);
    expect(spanOf(again.view) / before).to.be.closeTo(once, 1e-6);
  });

  it('leaves nothing that watches its size when it goes in the task in which it came', async () => {
    // Not the class itself: WebKit sometimes goes on with the one that it has called before.
    const {prototype} = window.ResizeObserver;
    const {observe, disconnect} = Object.getOwnPropertyDescriptors(prototype);
    const watching = new Set<ResizeObserver>();
    prototype.observe = function (...watched) {
      watching.add(this);
      observe.value!.apply(this, watched);
    };
    prototype.disconnect = function () {
      watching.delete(this);
      disconnect.value!.call(this);
    };
    try {
      const timeline = document.createElement('circa-timeline');
      timeline.events = [{date: '2014', title: 'A coalition'}];
      timeline.append(...['list', 'minimap', 'search', 'story'].map((name) => document.createElement(`circa-${name}`)));
      document.body.append(timeline);
      timeline.remove();
      await timeline.updateComplete;
      await nextFrame();
      expect(watching.size).to.equal(0);
      document.body.append(timeline);
      await timeline.updateComplete;
      await until(() => watching.size > 0);
      timeline.remove();
      expect(watching.size).to.equal(0);
    } finally {
      Object.defineProperties(prototype, {observe, disconnect});
    }
  });

  it('leaves no listener on the document when it goes in the task in which it came', async () => {
    const listening = new Map<string, number>();
    const {addEventListener, removeEventListener} = document;
    const count = (type: string, by: number): void => void listening.set(type, (listening.get(type) ?? 0) + by);
    const signals = new Set<AbortSignal>();
    document.addEventListener = function (this: Document, ...given: Parameters<typeof addEventListener>): void {
      const [type, , options] = given;
      count(type, 1);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) {
        signals.add(signal);
        signal.addEventListener('abort', () => count(type, -1), {once: true});
      }
      addEventListener.apply(this, given);
    };
    document.removeEventListener = function (this: Document, ...given: Parameters<typeof removeEventListener>): void {
      count(given[0], -1);
      removeEventListener.apply(this, given);
    };
    try {
      for (let round = 0; round < 5; round += 1) {
        const timeline = document.createElement('circa-timeline');
        timeline.events = [{date: '2014', title: 'A coalition'}];
        document.body.append(timeline);
        timeline.remove();
        await timeline.updateComplete;
        document.body.append(timeline);
        await timeline.updateComplete;
        timeline.remove();
        await timeline.updateComplete;
      }
      expect([...listening].filter(([, left]) => left > 0)).to.deep.equal([]);
    } finally {
      document.addEventListener = addEventListener;
      document.removeEventListener = removeEventListener;
    }
  });
});

describe('a timeline that moves into another document', () => {
  it('keeps its styles, its card and its picture there, follows sizes there, and back again', async () => {
    const failed: string[] = [];
    const note = (event: ErrorEvent): number => failed.push(event.message);
    const frame = document.createElement('iframe');
    Object.assign(frame.style, {width: '700px', height: '500px'});
    document.body.append(frame);
    const inner = frame.contentDocument!;
    frame.contentWindow!.addEventListener('error', note);
    addEventListener('error', note);
    const timeline = document.createElement('circa-timeline');
    timeline.src = SIX;
    const list = document.createElement('circa-list');
    timeline.append(list);
    document.body.append(timeline);
    try {
      await timeline.updateComplete;
      timeline.select('leadership-strike');
      await timeline.updateComplete;
      const looks = () => ({
        display: getComputedStyle(timeline).display,
        stage: getComputedStyle(inside(timeline, '.stage')).position,
        title: getComputedStyle(inside(timeline, '.card-title')).fontSize,
        row: getComputedStyle(list.shadowRoot!.querySelector('.title')!).textAlign,
        sheets: [timeline, list].map((element) => element.shadowRoot!.adoptedStyleSheets.length),
      });
      const before = looks();
      for (const [where, width] of [
        [inner.body, 600],
        [document.body, 800],
        [inner.body, 640],
      ] as const) {
        where.append(timeline);
        timeline.style.setProperty('width', `${width}px`);
        await timeline.updateComplete;
        await until(() => inside(timeline, '.picture').getAttribute('viewBox')!.startsWith(`0 0 ${width} `));
        expect(looks()).to.deep.equal(before);
        expect(timeline.shadowRoot!.querySelectorAll('.mark')).to.have.length(6);
      }
      expect(failed).to.deep.equal([]);
    } finally {
      removeEventListener('error', note);
      timeline.remove();
      frame.remove();
    }
  });

  it('that of a window which the page opens is zoomed there, opens what is clicked, in sight, and comes back', async function () {
    const other = window.open('about:blank', '', 'width=640,height=420');
    // Where the driver lets a page open none.
    if (!other) return this.skip();
    const view = other as Window & typeof globalThis;
    const failed: string[] = [];
    const note = (event: ErrorEvent): number => failed.push(event.message);
    view.addEventListener('error', note);
    addEventListener('error', note);
    const timeline = await mount({src: SIX, gestureHandling: 'greedy'});
    const {requestAnimationFrame} = window;
    /** The page itself may be covered, and then has no frames. */
    const sleep = () => (window.requestAnimationFrame = () => 0);
    const awake = () => (window.requestAnimationFrame = requestAnimationFrame);
    const untilThere = async (holds: () => boolean) => {
      for (let waits = 0; !holds(); waits += 1) {
        if (waits > 400) throw new Error(`waited in vain until ${String(holds)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    try {
      timeline.select('leadership-strike');
      await timeline.updateComplete;
      timeline.select(null);
      const looks = () => [getComputedStyle(timeline).display, getComputedStyle(inside(timeline, '.stage')).position];
      const before = looks();
      sleep();
      view.document.body.append(view.document.adoptNode(timeline));
      await timeline.updateComplete;
      // A scroll bar may take some of the window’s width.
      await untilThere(() => {
        const drawn = Number(inside(timeline, '.picture').getAttribute('viewBox')!.split(' ')[2]);
        return drawn === inside(timeline, '.stage').clientWidth && drawn < view.innerWidth;
      });
      expect(looks()).to.deep.equal(before);

      const stage = inside(timeline, '.stage');
      const span = spanOf(timeline.view);
      stage.dispatchEvent(new view.WheelEvent('wheel', {deltaY: -100, clientX: 300, clientY: 100, cancelable: true}));
      await untilThere(() => spanOf(timeline.view) < span * 0.9);
      timeline.fit();
      await untilThere(() => spanOf(timeline.view) === span);

      const target = mark(timeline, 'leadership-strike').querySelector('.title')!;
      for (const type of ['pointerdown', 'click'])
        target.dispatchEvent(new view.MouseEvent(type, {bubbles: true, composed: true, detail: 1, view}));
      await timeline.updateComplete;
      expect(timeline.selected).to.equal('leadership-strike');
      const card = inside(timeline, '.card');
      await untilThere(() => card.matches(':popover-open'));
      const {top, left, bottom, right, height} = card.getBoundingClientRect();
      expect(height).to.be.above(50);
      expect([top >= 0, left >= 0, bottom <= view.innerHeight, right <= view.innerWidth]).to.not.include(false);

      awake();
      document.body.append(timeline);
      timeline.style.setProperty('width', '800px');
      await until(() => inside(timeline, '.picture').getAttribute('viewBox')!.startsWith('0 0 800 '));
      expect(looks()).to.deep.equal(before);
      expect(failed).to.deep.equal([]);
    } finally {
      awake();
      removeEventListener('error', note);
      timeline.remove();
      unmount();
      other.close();
    }
  });
});

describe('Escape in a dialog of the page', () => {
  let dialog: HTMLDialogElement;

  afterEach(async () => {
    dialog.remove();
    await resetMouse();
  });

  async function open(): Promise<CircaTimeline> {
    dialog = document.createElement('dialog');
    dialog.style.setProperty('width', '900px');
    const timeline = document.createElement('circa-timeline');
    timeline.src = SIX;
    dialog.append(timeline);
    document.body.append(dialog);
    dialog.showModal();
    await timeline.updateComplete;
    await nextFrame();
    return timeline;
  }

  it('closes the card that a click has opened, and at the second press the dialog', async () => {
    const timeline = await open();
    await clickOn(timeline, timeline.timeline.events[4]!.id);
    expect(timeline.selected).to.equal(timeline.timeline.events[4]!.id);
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    expect([timeline.selected, dialog.open]).to.deep.equal([null, true]);
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
  });

  it('closes the list of events that L has opened, and not the dialog', async () => {
    const timeline = await open();
    inside(timeline, '.stage').focus();
    await sendKeys({press: 'l'});
    await timeline.updateComplete;
    await nextFrame();
    expect(inside(timeline, '.card').matches(':popover-open')).to.equal(true);
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    expect([inside(timeline, '.card').matches(':popover-open'), dialog.open]).to.deep.equal([false, true]);
  });

  it('closes the card that Enter has opened, and the focus goes back to the mark', async () => {
    const timeline = await open();
    const {id} = timeline.timeline.events[4]!;
    mark(timeline, id).focus();
    await sendKeys({press: 'Enter'});
    await timeline.updateComplete;
    expect(timeline.selected).to.equal(id);
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    expect([timeline.selected, dialog.open]).to.deep.equal([null, true]);
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, id));
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
  });

  it('closes the list of keys that ? has opened, and not the dialog', async function () {
    // WebKit's driver never answers where Escape closes a popover within a modal dialog.
    if (engine === 'webkit') this.skip();
    const timeline = await open();
    inside(timeline, '.stage').focus();
    await sendKeys({press: '?'});
    await until(() => timeline.shadowRoot!.querySelector('.keys:popover-open'));
    await sendKeys({press: 'Escape'});
    await until(() => !timeline.shadowRoot!.querySelector('.keys:popover-open'));
    expect(dialog.open).to.equal(true);
  });

  for (const [where, focusIn] of [
    ['a button of the timeline', (timeline: CircaTimeline) => inside(timeline, '.toolbar button')],
    ['a companion within it', (timeline: CircaTimeline) => timeline.querySelector('button')!],
  ] as const) {
    it(`closes the card where the focus is on ${where}, and stays there; only then the dialog`, async () => {
      const timeline = await open();
      timeline.append(Object.assign(document.createElement('button'), {slot: 'below', textContent: 'x'}));
      timeline.select(timeline.timeline.events[4]!.id);
      await timeline.updateComplete;
      const focused = focusIn(timeline);
      focused.focus();
      await sendKeys({press: 'Escape'});
      await timeline.updateComplete;
      expect([timeline.selected, dialog.open]).to.deep.equal([null, true]);
      const {activeElement} = focused.getRootNode() as Document | ShadowRoot;
      expect(activeElement).to.equal(focused);
      await sendKeys({press: 'Escape'});
      expect(dialog.open).to.equal(false);
    });
  }

  it('is left to whoever has prevented it before', async () => {
    const timeline = await open();
    timeline.select(timeline.timeline.events[4]!.id);
    await timeline.updateComplete;
    const prevent = (event: Event): void => event.preventDefault();
    addEventListener('keydown', prevent, {capture: true});
    inside(timeline, '.card').focus();
    await sendKeys({press: 'Escape'});
    removeEventListener('keydown', prevent, {capture: true});
    expect([timeline.selected, dialog.open]).to.deep.equal([timeline.timeline.events[4]!.id, true]);
  });
});
