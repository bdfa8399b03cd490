import {expect} from 'chai';
import {
  brushParts,
  centredOn,
  movedBy,
  windowAfterDrag,
  windowAfterKey,
  type Grip,
  type SliderState,
} from '../../../src/elements/minimap/brush.js';
import {timeWindow, type TimeWindow} from '../../../src/view/index.js';

const EXTENT = timeWindow(0, 1000);
const WINDOW = timeWindow(400, 600);
const ends = (window: TimeWindow | undefined) => window && [window.start, window.end];

describe('the parts of a brush', () => {
  it('are where the window is, and as long', () => {
    const {frame, target} = brushParts(WINDOW, EXTENT, 500);
    expect(frame).to.deep.equal({at: 200, size: 100});
    expect(target).to.deep.equal({at: 200, size: 100});
  });

  it('of a short window have its middle, and are long enough to be seen and pressed', () => {
    const {frame, target} = brushParts(timeWindow(500, 500.1), EXTENT, 500);
    expect(frame).to.deep.equal({at: 248.5, size: 3});
    expect(target).to.deep.equal({at: 238, size: 24});
  });

  it('of a short window at an end stay within the strip', () => {
    expect(brushParts(timeWindow(0, 0.1), EXTENT, 500).target).to.deep.equal({at: 0, size: 24});
    expect(brushParts(timeWindow(999.9, 1000), EXTENT, 500).target).to.deep.equal({at: 476, size: 24});
  });
});

describe('a window that is moved', () => {
  it('goes no farther than the extent', () => {
    expect(ends(movedBy(WINDOW, 100, EXTENT))).to.deep.equal([500, 700]);
    expect(ends(movedBy(WINDOW, 5000, EXTENT))).to.deep.equal([800, 1000]);
    expect(ends(movedBy(WINDOW, -Infinity, EXTENT))).to.deep.equal([0, 200]);
  });

  it('is centred on a moment as far as the extent allows', () => {
    expect(ends(centredOn(700, WINDOW, EXTENT))).to.deep.equal([600, 800]);
    expect(ends(centredOn(50, WINDOW, EXTENT))).to.deep.equal([0, 200]);
  });
});

describe('a window after a drag', () => {
  const drags: readonly [what: string, grip: Grip | undefined, from: number, to: number, after: number[]][] = [
    ['as a whole', 'window', 500, 650, [550, 750]],
    ['of its start', 'start', 400, 300, [300, 600]],
    ['of its start, held beside it', 'start', 390, 290, [300, 600]],
    ['of its start beyond its end', 'start', 400, 700, [600, 700]],
    ['of its end beyond its start', 'end', 600, 100, [100, 400]],
    ['of its end beyond the extent', 'end', 600, 3000, [400, 1000]],
    ['beside it', undefined, 100, 250, [100, 250]],
    ['beside it, backwards', undefined, 250, 100, [100, 250]],
  ];
  for (const [what, grip, from, to, after] of drags) {
    it(`${what} from ${from} to ${to} is ${after.join(' to ')}`, () => {
      expect(ends(windowAfterDrag(grip, WINDOW, EXTENT, from, to))).to.deep.equal(after);
    });
  }
});

describe('a window after a key on a slider', () => {
  const after = (
    key: string,
    grip: Grip,
    {shiftKey = false, ...state}: Partial<SliderState> & {shiftKey?: boolean} = {},
  ) =>
    ends(
      windowAfterKey({key, shiftKey}, {grip, window: WINDOW, extent: EXTENT, msPerPx: 1, rightToLeft: false, ...state}),
    );

  it('moves by 4 px, with Shift or Page Up by ten times that', () => {
    expect(after('ArrowRight', 'window')).to.deep.equal([404, 604]);
    expect(after('ArrowDown', 'window')).to.deep.equal([396, 596]);
    expect(after('ArrowRight', 'window', {shiftKey: true})).to.deep.equal([440, 640]);
    expect(after('PageUp', 'window')).to.deep.equal([440, 640]);
    expect(after('PageDown', 'window', {shiftKey: true}), 'which Shift leaves as it is').to.deep.equal([360, 560]);
  });

  it('moves by a quarter of itself at most', () => {
    expect(after('ArrowRight', 'window', {msPerPx: 100})).to.deep.equal([450, 650]);
  });

  it('moves to the left on in time where time runs from right to left, and up on in any case', () => {
    expect(after('ArrowLeft', 'window', {rightToLeft: true})).to.deep.equal([404, 604]);
    expect(after('ArrowRight', 'window', {rightToLeft: true})).to.deep.equal([396, 596]);
    expect(after('ArrowUp', 'window', {rightToLeft: true})).to.deep.equal([404, 604]);
  });

  it('has its sides at the ends by Home and End, and before each other', () => {
    expect(after('Home', 'start')).to.deep.equal([0, 600]);
    expect(after('End', 'start')).to.deep.equal([596, 600]);
    expect(after('End', 'end')).to.deep.equal([400, 1000]);
    expect(after('Home', 'end')).to.deep.equal([400, 404]);
    expect(after('End', 'window')).to.deep.equal([800, 1000]);
  });

  it('is none for any other key', () => {
    expect(after('Enter', 'window')).to.equal(undefined);
    expect(after('a', 'start')).to.equal(undefined);
  });
});
