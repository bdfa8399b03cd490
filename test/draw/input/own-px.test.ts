import {expect} from 'chai';
import {pointIn, scaleOf} from '../../../src/draw/index.js';
import {nextFrame, sendMouse} from '../../support.js';

describe('pointIn', () => {
  const box = document.createElement('div');

  before(async () => {
    document.body.style.setProperty('margin', '0');
    await nextFrame();
  });
  afterEach(() => {
    box.remove();
    document.body.style.removeProperty('height');
    scrollTo(0, 0);
  });

  /** A box 20 px from the left and 30 px from the top within one that is drawn so, in a shadow and a slot. */
  function boxIn(style: string): HTMLElement {
    box.style.cssText = style;
    const host = document.createElement('div');
    const inner = document.createElement('div');
    inner.style.cssText = 'width: 200px; height: 100px; margin: 30px 0 0 20px; border: 5px solid';
    host.append(inner);
    host.attachShadow({mode: 'open'}).innerHTML = '<div style="display: flow-root"><slot></slot></div>';
    box.replaceChildren(host);
    document.body.prepend(box);
    return inner;
  }

  const cases: readonly [style: string, scale: number][] = [
    ['', 1],
    ['transform: scale(0.5); transform-origin: 0 0', 0.5],
    ['scale: 2; transform-origin: 0 0', 2],
    ['zoom: 0.5', 0.5],
    ['zoom: 2', 2],
    ['zoom: 3; transform: scale(0.5); transform-origin: 0 0', 1.5],
  ];
  for (const [style, scale] of cases) {
    it(`gives px of the element's own under “${style}”, on a page that is scrolled too`, async () => {
      const inner = boxIn(style);
      document.body.style.setProperty('height', '3000px');
      scrollTo(0, 10);
      let point = {x: NaN, y: NaN};
      inner.addEventListener('mousemove', (event) => (point = pointIn(inner, event)));
      const position: [number, number] = [(20 + 5 + 80) * scale, (30 + 5 + 40) * scale - 10];
      await sendMouse({type: 'move', position: [Math.round(position[0]), Math.round(position[1])]});
      expect(point.x).to.be.closeTo(80, 1 / scale);
      expect(point.y).to.be.closeTo(40, 1 / scale);
      expect(scaleOf(inner).x).to.be.closeTo(scale, 0.01);
    });
  }

  it('takes the rounding of sizes for no scale', () => {
    const inner = boxIn('');
    inner.style.setProperty('width', '200.6px');
    expect(scaleOf(inner)).to.deep.equal({x: 1, y: 1});
  });
});
