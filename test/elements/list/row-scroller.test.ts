import {expect} from 'chai';
import type {CircaList, CircaTimeline} from '../../../src/index.js';
import {TALLEST} from '../../../src/elements/list/virtual-scroll.js';
import {setViewport, timePasses} from '../../support.js';
import {atRest, unmount} from '../shared/fixture.js';
import {button, current, days, every, focused, isInSight, listIn, one, press, settled, words} from './list-fixture.js';

describe('a list of very many events', function () {
  let list: CircaList;
  let timeline: CircaTimeline;

  before(async () => {
    await setViewport({width: 1280, height: 800});
    ({list, timeline} = await listIn(days(160_000)));
  });
  after(unmount);

  const scroller = () => one(list, '.scroller');
  const inSight = () =>
    every(list, '.row')
      .filter((row) => isInSight(list, row))
      .map(words);
  const scrollTo = async (top: number) => {
    scroller().scrollTop = top;
    await settled(list);
  };

  /** Outlasts the pause after which a list puts its scroll bar right: where it is right already nothing tells of it. */
  const pause = async () => {
    await timePasses(200);
    await settled(list);
  };
  const firstTold = () => Number(/^\d+/.exec(inSight()[0]!)?.[0]);

  it('draws what is in sight, and says how many there are', () => {
    expect(every(list, '.row').length).to.be.within(8, 60);
    expect(one(list, 'table').getAttribute('aria-rowcount')).to.equal('160001');
    expect(
      every(list, '.row')
        .slice(0, 2)
        .map((row) => row.getAttribute('aria-rowindex')),
    ).to.deep.equal(['2', '3']);
    expect(one(list, 'thead tr').getAttribute('aria-rowindex')).to.equal('1');
    expect(scroller().scrollHeight).to.be.below(TALLEST + 2000);
  });

  it('fills what is in sight wherever it is scrolled to, from the first event to the last', async () => {
    await scrollTo(0);
    expect(words(every(list, '.row')[0]!)).to.include('Told 1');
    const most = scroller().scrollHeight - scroller().clientHeight;
    for (const part of [0.25, 0.5, 0.9]) {
      await scrollTo(most * part);
      const rows = inSight();
      expect(rows.length, `at ${part}`).to.be.above(5);
      expect(Number(rows[0]!.split(' ')[0]) / 160_000, `at ${part}`).to.be.closeTo(part, 0.01);
    }
    await scrollTo(scroller().scrollHeight);
    expect(inSight().at(-1)).to.include('Told 160000');
  });

  it('fills what is in sight when it is scrolled on just as it comes to rest', async () => {
    await scrollTo(1_000_000);
    for (const part of [0.3, 0.6, 0.9]) {
      const end = performance.now() + 250;
      // No frame comes meanwhile, so that the list learns of having come to rest before it learns of having been
      // scrolled.
      while (performance.now() < end);
      scroller().scrollTop = part * (scroller().scrollHeight - scroller().clientHeight);
      await timePasses(0);
      await settled(list);
      expect(inSight().length, `at ${part}`).to.be.above(5);
    }
  });

  it('moves on by as much as the wheel turns', async () => {
    await scrollTo(1_000_000);
    const row = every(list, '.row').find((one) => isInSight(list, one))!;
    const before = row.getBoundingClientRect().top;
    await scrollTo(scroller().scrollTop + 100);
    expect(before - row.getBoundingClientRect().top).to.be.closeTo(100, 2);
    await pause();
    expect(before - row.getBoundingClientRect().top, 'and stays there').to.be.closeTo(100, 2);
  });

  it('moves on by as much as the wheel turns near its top too, and springs back at no pause', async () => {
    await scrollTo(0);
    const {height} = every(list, '.row')[0]!.getBoundingClientRect();
    const caption = one(list, 'caption').offsetHeight;
    for (let notches = 1; notches <= 7; notches += 1) {
      await scrollTo(scroller().scrollTop + 120);
      await pause();
      expect(firstTold(), `after ${notches} notches`).to.be.closeTo(1.5 + (notches * 120 - caption) / height, 1);
    }
    await scrollTo(scroller().scrollTop - 7 * 120);
    expect(firstTold()).to.equal(1);
  });

  it('takes one frame over more than what is in sight for scrolling, not for a drag of the scroll bar', async () => {
    const {height} = every(list, '.row')[0]!.getBoundingClientRect();
    for (const start of [0, 4_000_000]) {
      await scrollTo(start);
      await pause();
      const before = firstTold();
      await scrollTo(scroller().scrollTop + 12 * 120);
      await pause();
      expect(firstTold() - before, `from ${start}`).to.be.closeTo((12 * 120) / height, 1.1);
    }
  });

  it('brings what is opened into sight, and leaves the page where it is', async () => {
    for (const told of [123_456, 160_000, 2]) {
      timeline.selected = `d${told}`;
      await settled(list);
      expect(current(list)).to.deep.equal([`Told ${told}`]);
      expect(isInSight(list, one(list, '[aria-current]')), `Told ${told}`).to.equal(true);
      expect(window.scrollY).to.equal(0);
    }
    timeline.selected = null;
  });

  it('goes from row to row and from end to end by keys', async () => {
    await scrollTo(0);
    button(list, 'Told 1').focus({preventScroll: true});
    await press(list, 'ArrowDown', 'ArrowDown');
    expect(focused(list)).to.equal('Told 3');
    await press(list, 'End');
    expect([focused(list), isInSight(list, button(list, 'Told 160000'))]).to.deep.equal(['Told 160000', true]);
    await press(list, 'PageUp');
    expect(Number(focused(list)!.slice(5))).to.be.within(159_980, 159_998);
    await press(list, 'Home');
    expect([focused(list), isInSight(list, button(list, 'Told 1'))]).to.deep.equal(['Told 1', true]);
  });

  it('keeps the focus on an event that is scrolled out of sight or sorted away, and goes on from there', async () => {
    await scrollTo(0);
    button(list, 'Told 2').focus({preventScroll: true});
    await scrollTo(1_000_000);
    expect(focused(list)).to.equal('Told 2');
    expect(isInSight(list, button(list, 'Told 2'))).to.equal(false);
    expect(inSight().length).to.be.above(5);
    await press(list, 'ArrowDown');
    expect([focused(list), isInSight(list, button(list, 'Told 3'))]).to.deep.equal(['Told 3', true]);
    timeline.order = 'time';
    await settled(list);
    expect([focused(list), isInSight(list, button(list, 'Told 3'))]).to.deep.equal(['Told 3', true]);
    timeline.order = 'given';
    await settled(list);
    (list.shadowRoot!.activeElement as HTMLElement).blur();
  });

  it('has a row that Tab leads to in sight, wherever it is', async () => {
    await scrollTo(2_000_000);
    await atRest(timeline);
    button(list, 'Date').focus({preventScroll: true});
    await press(list, 'Tab');
    expect(focused(list)).to.match(/^Told \d{5}/);
    expect(isInSight(list, list.shadowRoot!.activeElement!)).to.equal(true);
    (list.shadowRoot!.activeElement as HTMLElement).blur();
  });

  it('as a list has rows of one height, with their places', async () => {
    list.as = 'list';
    await settled(list);
    const rows = every(list, '.row');
    expect(new Set(rows.map((row) => Math.round(row.getBoundingClientRect().height))).size).to.equal(1);
    expect(rows.map((row) => row.getAttribute('aria-setsize'))[0]).to.equal('160000');
    timeline.selected = 'd150000';
    await settled(list);
    expect(one(list, '.is-open').getAttribute('aria-posinset')).to.equal('150000');
    expect(isInSight(list, one(list, '.is-open'))).to.equal(true);
  });
});
