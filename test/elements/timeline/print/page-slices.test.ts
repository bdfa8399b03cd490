import {expect} from 'chai';
import {pageSlices} from '../../../../src/elements/timeline/print/page-slices.js';
import type {Frame} from '../../../../src/layout/index.js';

/** A frame of which only what slices go by is there: labels from one y to another. */
const frameOf = (height: number, labels: readonly (readonly [number, number])[], more: Partial<Frame> = {}): Frame => ({
  ...({
    orientation: 'vertical',
    ticks: [],
    lanes: [],
    now: null,
    density: [],
    matching: [],
    grid: [],
    eras: [],
  } as const),
  ...{width: 700, height, plot: {x: 68, y: 0, width: 632, height}, axis: {from: {x: 68, y: 0}, to: {x: 68, y: height}}},
  marks: labels.map(([from, to]) => ({label: {box: {x: 0, y: from, width: 99, height: to - from}}})) as never,
  ...more,
});

describe('pageSlices', () => {
  it('cuts between labels and through none, with nothing left out', () => {
    const labels = Array.from({length: 30}, (_, index) => [index * 50, index * 50 + 40] as const);
    const slices = pageSlices(frameOf(1500, labels));
    expect(slices.length).to.be.above(8);
    expect(slices[0]!.from).to.equal(0);
    expect(slices.at(-1)!.to).to.equal(1500);
    for (const [index, {from, to}] of slices.entries()) {
      expect(to).to.be.above(from);
      expect(from).to.equal(slices[index - 1]?.to ?? 0);
      expect(labels.some(([top, foot]) => top < to && to < foot)).to.equal(false);
    }
  });

  it('leaves whole what one label goes through', () => {
    expect(pageSlices(frameOf(500, [[10, 490]]))).to.deep.equal([{from: 0, to: 500}]);
  });

  it('leaves the axis at the foot of a horizontal one in one piece', () => {
    const plot = {x: 0, y: 0, width: 700, height: 160};
    expect(pageSlices(frameOf(300, [], {orientation: 'horizontal', plot}))).to.deep.equal([{from: 0, to: 300}]);
  });
});
