import {expect} from 'chai';
import {select} from 'd3-selection';
import {LitElement, html} from 'lit';

import {
  canEmulateMedia,
  canWheelWithKey,
  doubleClick,
  emulateMedia,
  engine,
  nextFrame,
  resetMouse,
  sendKeys,
  sendMouse,
  sendWheel,
  setViewport,
  until,
} from './support.js';

class TestCounter extends LitElement {
  static override properties = {count: {type: Number}};

  declare count: number;

  constructor() {
    super();
    this.count = 0;
  }

  override render() {
    return html`<output>${select(this).attr('count')}</output>`;
  }
}

customElements.define('test-counter', TestCounter);

describe(`The test runner in ${engine}`, () => {
  let target: HTMLElement;
  let seen: string[];

  beforeEach(() => {
    seen = [];
    target = document.createElement('div');
    target.tabIndex = 0;
    target.style.cssText = 'position: fixed; inset: 0; touch-action: none';
    document.body.append(target);
  });

  afterEach(async () => {
    target.remove();
    await resetMouse();
  });

  function record(...types: string[]) {
    for (const type of types) target.addEventListener(type, (event) => seen.push(event.type));
  }

  it('begins in a visible, focused page of 1280 × 800', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([1280, 800]);
    expect(document.visibilityState).to.equal('visible');
    expect(document.hasFocus()).to.equal(true);
  });

  it('runs requestAnimationFrame as in a page that is looked at', async () => {
    // One in the background is given a frame a second at the most: then it is the test that does not end in time.
    for (let frame = 0; frame < 20; frame += 1) await nextFrame();
  });

  it('runs Lit’s decorators and imports from D3', async () => {
    const counter = document.createElement('test-counter') as TestCounter;
    target.append(counter);
    counter.setAttribute('count', '3');
    await counter.updateComplete;
    expect(counter.shadowRoot?.textContent).to.equal('3');
  });

  it('serves data and test pages, these under a strict policy where asked', async () => {
    expect((await fetch('/package.json')).status).to.equal(200);
    expect((await fetch('/test/pages/empty.html')).headers.get('Content-Security-Policy')).to.equal(null);
    expect((await fetch('/test/pages/empty.html?csp')).headers.get('Content-Security-Policy')).to.include(
      'trusted-types lit-html',
    );
  });

  it('presses keys', async () => {
    const keys: string[] = [];
    target.addEventListener('keydown', (event) => keys.push(event.key));
    target.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Escape'});
    await sendKeys({press: '+'});
    expect(keys.filter((key) => key !== 'Shift')).to.deep.equal(['ArrowRight', 'Escape', '+']);
  });

  it('drags with the mouse', async () => {
    record('pointerdown', 'pointermove', 'pointerup');
    await sendMouse({type: 'move', position: [100, 100]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [200, 120]});
    await sendMouse({type: 'up'});
    expect(seen.join(' ')).to.match(/pointermove pointerdown (pointermove )+pointerup/);
  });

  it('makes two clicks of two, however fast they follow each other, and a double click of a double click', async () => {
    const clicks: string[] = [];
    for (const type of ['click', 'dblclick'] as const) {
      target.addEventListener(type, ({detail}) => clicks.push(`${type} ${detail}`));
    }
    await sendMouse({type: 'click', position: [100, 100]});
    await sendMouse({type: 'click', position: [101, 100]});
    expect(clicks).to.deep.equal(['click 1', 'click 1']);
    await doubleClick([101, 101]);
    await until(() => clicks.length > 4);
    expect(clicks.slice(2)).to.deep.equal(['click 1', 'click 2', 'dblclick 2']);
  });

  it('turns the wheel, with a key held where that is possible', async () => {
    const turns: string[] = [];
    target.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        turns.push(`${event.ctrlKey} ${Math.sign(event.deltaY)} at ${event.clientX},${event.clientY}`);
      },
      {passive: false},
    );
    await sendWheel({x: 300, y: 200, deltaY: 120});
    await sendWheel({x: 300, y: 200, deltaY: -120});
    if (canWheelWithKey) await sendWheel({x: 300, y: 200, deltaY: -120, key: 'Control'});
    expect(turns).to.deep.equal([
      'false 1 at 300,200',
      'false -1 at 300,200',
      ...(canWheelWithKey ? ['true -1 at 300,200'] : []),
    ]);
  });

  it('changes the viewport', async () => {
    await setViewport({width: 600, height: 700});
    await nextFrame();
    expect([innerWidth, innerHeight]).to.deep.equal([600, 700]);
    await setViewport({width: 1280, height: 800});
  });

  it('emulates media features', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({'prefers-color-scheme': 'dark', 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce'});
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    await emulateMedia({});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});
