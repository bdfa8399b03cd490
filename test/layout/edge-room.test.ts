import {expect} from 'chai';
import {roomForChip, type Chip} from '../../src/layout/edge-room.js';
import type {Box, Frame} from '../../src/layout/index.js';

const CHIP: Chip = {width: 100, height: 32, across: 'left', down: 'bottom'};

/** A plot of 1,000 by 300 px with signs in some places, over an axis of 50 px. */
function frameWith(...boxes: readonly Box[]): Frame {
  return {
    ...{width: 1000, height: 350, orientation: 'horizontal', plot: {x: 0, y: 0, width: 1000, height: 300}},
    marks: boxes.map((box) => ({target: box, body: box, label: null})),
    lanes: [],
    now: null,
  } as unknown as Frame;
}

describe('the room for a chip', () => {
  it('is just over the axis where nothing stands there', () => {
    expect(roomForChip(frameWith(), CHIP, 0)).to.equal(0);
  });

  it('is above a sign or a label in the same corner, and not above one in the other', () => {
    const low = {x: 20, y: 250, width: 60, height: 30};
    const rise = roomForChip(frameWith(low), CHIP, 0)!;
    expect(300 - rise - CHIP.height).to.be.below(low.y);
    expect(rise).to.be.above(0);
    expect(roomForChip(frameWith(low), {...CHIP, across: 'right'}, 0)).to.equal(0);
  });

  it('is below what stands at the top, for a chip that is to stand there', () => {
    const high = {x: 20, y: 10, width: 60, height: 30};
    expect(roomForChip(frameWith(high), {...CHIP, down: 'top'}, 0)).to.be.within(32, 48);
  });

  it('is in the part of a tall picture that is seen', () => {
    const low = {x: 20, y: 250, width: 60, height: 30};
    expect(roomForChip(frameWith(low), CHIP, 100)).to.equal(0);
    const middle = {x: 20, y: 160, width: 60, height: 30};
    expect(roomForChip(frameWith(middle), CHIP, 100)).to.be.above(0);
  });

  it('is nowhere where signs stand all the way up, or where hardly anything is seen', () => {
    expect(roomForChip(frameWith({x: 20, y: 0, width: 60, height: 300}), CHIP, 0)).to.equal(undefined);
    expect(roomForChip(frameWith(), CHIP, 270)).to.equal(undefined);
  });
});
