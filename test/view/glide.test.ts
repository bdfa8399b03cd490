import {expect} from 'chai';
import {Glide, timeWindow} from '../../src/view/index.js';

describe('Glide', () => {
  it('starts slowly, is half way in half its time, and never goes back', () => {
    const glide = new Glide(timeWindow(0, 100), timeWindow(1000, 1100), 5000, 400);
    const starts = Array.from({length: 41}, (_, index) => glide.windowAt(5000 + index * 10).start);
    starts.forEach((start, index) => expect(index === 0 || start >= starts[index - 1]!).to.equal(true));
    expect(starts[20]).to.be.closeTo(500, 1e-6);
    expect(starts[4]! / 1000).to.be.below(0.05);
    expect(starts[40]).to.equal(1000);
  });

  it('arrives as slowly as it starts: as far from its end a tenth before as from its beginning a tenth after', () => {
    const glide = new Glide(timeWindow(0, 100), timeWindow(1000, 1100), 0, 400);
    for (const ms of [40, 100, 160]) {
      expect(glide.windowAt(400 - ms).start).to.be.closeTo(1000 - glide.windowAt(ms).start, 1e-6);
    }
  });

  it('stands at its beginning before its time, and at its end from then on', () => {
    const glide = new Glide(timeWindow(0, 100), timeWindow(1000, 1100), 5000, 400);
    expect(glide.windowAt(4000)).to.deep.equal(glide.from);
    expect(glide.windowAt(1e9)).to.equal(glide.to);
  });

  it('of no time is over at once', () => {
    const glide = new Glide(timeWindow(0, 100), timeWindow(1000, 1100), 5000, 0);
    expect(glide.isOver(5000)).to.equal(true);
    expect(glide.windowAt(5000)).to.equal(glide.to);
  });

  it('is under way until its time is over, and then exactly there', () => {
    const glide = new Glide(timeWindow(0, 10), timeWindow(3, 7), 100, 200);
    expect(glide.windowAt(100)).to.deep.equal({start: 0, end: 10});
    expect(glide.isOver(299)).to.equal(false);
    expect(glide.windowAt(200).start).to.be.within(0.5, 2.5);
    expect(glide.isOver(300)).to.equal(true);
    expect(glide.windowAt(300)).to.equal(glide.to);
  });
});
