import {expect} from 'chai';
import {TouchGuard} from '../../../src/draw/input/touch-guard.js';

type Finger = readonly [x: number, y: number];

/** Not every engine has touch events of its own: an event with the fingers that are on the screen. */
function touch(type: 'touchstart' | 'touchmove', ...fingers: readonly Finger[]): Event {
  const touches = fingers.map(([clientX, clientY]) => ({clientX, clientY}));
  return Object.assign(new Event(type, {cancelable: true}), {touches});
}

describe('TouchGuard', () => {
  /** For each move of a finger that began at 100, 100: whether whoever listens after the guard sees it. */
  function seen(
    moves: readonly Finger[],
    host: ConstructorParameters<typeof TouchGuard>[0] = {handling: 'cooperative', orientation: 'horizontal'},
  ): boolean[] {
    const element = document.createElement('div');
    new TouchGuard(host).attach(element);
    let count = 0;
    element.addEventListener('touchmove', () => (count += 1));
    element.dispatchEvent(touch('touchstart', [100, 100]));
    return moves.map((move) => {
      const before = count;
      element.dispatchEvent(touch('touchmove', move));
      return count > before;
    });
  }

  it('keeps the moves of a finger up or down from d3-zoom, so that the page scrolls', () => {
    expect(
      seen([
        [100, 105],
        [101, 130],
        [110, 200],
      ]),
    ).to.deep.equal([false, false, false]);
  });

  it('lets moves through once the finger has gone 6 px sideways, and further than up or down', () => {
    expect(
      seen([
        [105, 100],
        [107, 108],
        [109, 108],
        [109, 200],
      ]),
    ).to.deep.equal([false, false, true, true]);
  });

  it('lets every move through where a finger moves the timeline anyway', () => {
    expect(seen([[100, 105]], {handling: 'greedy', orientation: 'horizontal'})).to.deep.equal([true]);
    expect(seen([[100, 105]], {handling: 'cooperative', orientation: 'vertical'})).to.deep.equal([true]);
  });

  it('lets every move of two fingers through', () => {
    const element = document.createElement('div');
    new TouchGuard({handling: 'cooperative', orientation: 'horizontal'}).attach(element);
    let count = 0;
    element.addEventListener('touchmove', () => (count += 1));
    element.dispatchEvent(touch('touchstart', [100, 100]));
    element.dispatchEvent(touch('touchstart', [100, 100], [200, 100]));
    element.dispatchEvent(touch('touchmove', [100, 101], [200, 100]));
    expect(count).to.equal(1);
  });

  it('is taken away whole', () => {
    const element = document.createElement('div');
    const guard = new TouchGuard({handling: 'cooperative', orientation: 'horizontal'});
    guard.attach(element);
    element.dispatchEvent(touch('touchstart', [100, 100]));
    guard.detach(element);
    let count = 0;
    element.addEventListener('touchmove', () => (count += 1));
    element.dispatchEvent(touch('touchmove', [100, 105]));
    expect(count).to.equal(1);
  });
});
