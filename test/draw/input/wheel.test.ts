import {expect} from 'chai';
import {WHEEL_REST, WheelRest, wheelZoom} from '../../../src/draw/index.js';
import {wheelPx} from '../../../src/draw/input/wheel.js';

const turn = (deltaY: number, deltaMode: number = WheelEvent.DOM_DELTA_PIXEL) =>
  new WheelEvent('wheel', {deltaY, deltaMode});

describe('wheelPx', () => {
  it('is the delta itself in px, 16 px a line, 320 px a page', () => {
    const modes = [WheelEvent.DOM_DELTA_PIXEL, WheelEvent.DOM_DELTA_LINE, WheelEvent.DOM_DELTA_PAGE];
    expect(modes.map((mode) => wheelPx(turn(3, mode), 3))).to.deep.equal([3, 48, 960]);
  });
});

describe('wheelZoom', () => {
  it('zooms in by about a third with a notch away from the reader, and out by as much with one back', () => {
    expect(2 ** wheelZoom(turn(-100))).to.be.closeTo(1.38, 0.01);
    expect(wheelZoom(turn(100))).to.equal(-wheelZoom(turn(-100)));
  });

  it('zooms in by no more than half a power of two, however far the wheel turns', () => {
    expect(wheelZoom(turn(-100_000))).to.equal(0.5);
  });

  it('follows the small steps of a pinch: ten of them zoom ten times as far as one', () => {
    expect(wheelZoom(turn(-1)) * 10).to.be.closeTo(wheelZoom(turn(-10)), 0.001);
  });
});

describe('WheelRest', () => {
  /** Turns a wheel at some ms from now, and waits until it has rested. @returns ms from the last turn until then */
  async function restedAfter(...turns: readonly number[]): Promise<number> {
    let last = 0;
    return new Promise((resolve) => {
      const rest = new WheelRest(() => resolve(performance.now() - last));
      for (const ms of turns) {
        setTimeout(() => {
          last = performance.now();
          rest.turned();
        }, ms);
      }
    });
  }

  it('calls back once the wheel has not turned for its time', async () => {
    expect(await restedAfter(0)).to.be.at.least(WHEEL_REST - 1);
  });

  it('counts that time from the last turn', async () => {
    expect(await restedAfter(0, WHEEL_REST / 2)).to.be.at.least(WHEEL_REST - 1);
  });

  it('does not call back for turns before its end', async () => {
    let calls = 0;
    const rest = new WheelRest(() => (calls += 1));
    rest.turned();
    rest.end();
    await restedAfter(0);
    expect(calls).to.equal(0);
  });
});
