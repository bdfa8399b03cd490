import {expect} from 'chai';
import {TALLEST, VirtualScroll} from '../../../src/elements/list/virtual-scroll.js';

const MILLION = 1_000_000;

describe('the scrolling of rows', () => {
  const scrollOf = (count: number) => Object.assign(new VirtualScroll(), {count, rowHeight: 50, viewHeight: 500});
  /** px from the top of the part in sight to that of the first row drawn */
  const topOfDrawn = (scroll: VirtualScroll, scrolled: number) => scroll.drawn.before - scrolled;
  /** Scrolls as a reader does, a notch a frame. @returns how far the element is scrolled */
  const turn = (scroll: VirtualScroll, scrolled: number, notches: number, by = 120) => {
    let at = scrolled;
    for (let notch = 0; notch < notches; notch += 1) {
      at = Math.max(0, at + by);
      scroll.scrolledTo(at);
      if (scroll.isBlocked) at = scroll.settle();
    }
    return at;
  };

  it('draws rows around those in sight, between the space for the others', () => {
    const scroll = scrollOf(1000);
    scroll.scrolledTo(10_000);
    const {from, to, before, after} = scroll.drawn;
    expect([from, to]).to.deep.equal([192, 224]);
    expect([before, after]).to.deep.equal([from * 50, (1000 - to) * 50]);
    expect(scroll.first).to.equal(200);
  });

  it('reaches both ends of a list that is taller than any element can be', () => {
    const scroll = scrollOf(MILLION);
    scroll.scrolledTo(TALLEST - 500);
    expect(scroll.drawn.to).to.equal(MILLION);
    expect(scroll.first).to.equal(999_990);
    scroll.scrolledTo(0);
    expect(scroll.first).to.equal(0);
    scroll.scrolledTo((TALLEST - 500) / 2);
    expect(scroll.first).to.be.closeTo(499_995, 1);
  });

  it('draws rows where they are in sight, wherever a list of a million is scrolled to and from there', () => {
    for (const start of [0, 90_000, 150_000, 3_000_000, TALLEST - 150_000, TALLEST - 90_000, TALLEST - 500]) {
      for (const by of [-120, 120]) {
        const scroll = scrollOf(MILLION);
        scroll.scrolledTo(start);
        const end = Math.min(turn(scroll, start, 100, by), TALLEST - 500);
        const {from, to} = scroll.drawn;
        const top = topOfDrawn(scroll, end);
        expect(top, `rows begin above what is in sight, from ${start} by ${by}`).to.be.at.most(0);
        expect(top + (to - from) * 50, `and end below it, from ${start} by ${by}`).to.be.at.least(500);
        expect(scroll.first, `and are the right ones, from ${start} by ${by}`).to.equal(from + Math.floor(-top / 50));
      }
    }
  });

  it('has the same row in sight after seven notches from the top, with or without a pause after each', () => {
    const scroll = scrollOf(MILLION);
    expect([turn(scroll, 0, 7), scroll.first]).to.deep.equal([840, 16]);
    expect([scroll.isBarMisplaced, scroll.isBlocked]).to.deep.equal([false, false]);
    expect([scroll.settle(), scroll.first]).to.deep.equal([840, 16]);
    expect(topOfDrawn(scroll, 840)).to.equal(scroll.drawn.from * 50 - 840);
  });

  it('takes twelve notches in one frame for scrolling', () => {
    for (const start of [0, 3_000_000]) {
      const scroll = scrollOf(MILLION);
      scroll.scrolledTo(start);
      const before = scroll.first;
      scroll.scrolledTo(start + 12 * 120);
      expect(scroll.first - before, `from ${start}`).to.be.closeTo((12 * 120) / 50, 1);
    }
  });

  it('takes a drag of the scroll bar by a px for a leap', () => {
    const scroll = scrollOf(MILLION);
    scroll.scrolledTo(3_000_000);
    const px = TALLEST / 500;
    const before = scroll.first;
    scroll.scrolledTo(3_000_000 + px);
    expect((scroll.first - before) / MILLION).to.be.closeTo(1 / 500, 0.0001);
  });

  it('puts its scroll bar right after much scrolling, with the rows in place', () => {
    const scroll = scrollOf(MILLION);
    scroll.scrolledTo(4_000_000);
    expect(scroll.isBarMisplaced).to.equal(false);
    turn(scroll, 4_000_000, 200, 120);
    expect(scroll.isBarMisplaced).to.equal(true);
    const {first} = scroll;
    const scrolled = scroll.settle();
    expect(scroll.first).to.equal(first);
    expect(scrolled / TALLEST).to.be.closeTo(first / MILLION, 0.002);
    expect(scroll.isBarMisplaced).to.equal(false);
  });

  it('reaches an end by small turns too, however far they go without a pause, and skips no row', () => {
    const scroll = scrollOf(MILLION);
    let scrolled = scroll.reveal(9000)!;
    let before = scroll.first;
    while (scroll.first > 0) {
      scrolled = turn(scroll, scrolled, 1, -480);
      expect(before - scroll.first, `above row ${before}`).to.be.within(1, 10);
      before = scroll.first;
    }
    expect([turn(scroll, scrolled, 1, -480), scroll.settle(), scroll.drawn.before]).to.deep.equal([0, 0, 0]);
  });

  it('asks for no scrolling where a row is in sight, and for as little as it takes where it is not', () => {
    const scroll = scrollOf(1000);
    expect(scroll.reveal(5)).to.equal(undefined);
    expect(scroll.reveal(20)).to.equal(21 * 50 - 500);
    expect(scroll.reveal(3)).to.equal(3 * 50);
  });

  it('shows the last rows when there are fewer than before', () => {
    const scroll = scrollOf(MILLION);
    scroll.scrolledTo(TALLEST - 500);
    scroll.count = 300;
    expect([scroll.first, scroll.drawn.to, scroll.drawn.after]).to.deep.equal([290, 300, 0]);
  });

  it('needs no scrolling for few rows', () => {
    const scroll = scrollOf(5);
    expect(scroll.drawn).to.deep.equal({from: 0, to: 5, before: 0, after: 0});
    scroll.scrolledTo(100);
    expect(scroll.first).to.equal(0);
  });
});
