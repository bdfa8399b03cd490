import {expect} from 'chai';
import type {CircaList, CircaTimeline, EventInput, TimelineInput} from '../../src/index.js';
import {RowScroll, TALLEST} from '../../src/elements/list/row-scroll.js';
import {canEmulateMedia, emulateMedia, nextFrame, sendKeys, sendMouse, setViewport} from '../support.js';
import {expectAccessible} from './axe.js';
import {atRest, inside, mount, placeOf, SIX, THREE, unmount} from './fixture.js';

const MIXED: readonly EventInput[] = [
  {id: 'late', date: '2010', title: 'Last to happen', group: 'g'},
  {id: 'early', date: 'Feb 2001', title: 'First to happen', sources: [{name: 'A book', url: 'https://example.org/'}, 'Hearsay']},
  {id: 'between', date: '2005-06-12', title: 'Between them'},
];

/** Events told from the last to the first, a day each. */
const days = (count: number): EventInput[] =>
  Array.from({length: count}, (_, index) => ({id: `d${index + 1}`, date: new Date(Date.UTC(1500, 0, count - index)).toISOString().slice(0, 10), title: `Told ${index + 1}`}));

async function listIn(events: readonly EventInput[] | TimelineInput, {width = 1000, as}: {readonly width?: number; readonly as?: CircaList['as']} = {}) {
  const list = document.createElement('circa-list');
  if (as) list.as = as;
  const timeline = await mount({events}, {width, children: [list]});
  await settled(list);
  return {list, timeline};
}

async function settled(list: CircaList): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await nextFrame();
    await list.updateComplete;
  }
}

const every = (list: CircaList, selector: string) => [...list.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (list: CircaList, selector: string) => {
  const found = list.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector} in the list`);
  return found;
};
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const titles = (list: CircaList) => every(list, '.title').map(words);
const focused = (list: CircaList) => {
  const active = list.shadowRoot!.activeElement;
  return active && words(active);
};
const button = (list: CircaList, title: string) => every(list, 'button').find((one) => words(one) === title)!;
const current = (list: CircaList) => every(list, '[aria-current=true]').map(words);

async function click(element: Element): Promise<void> {
  const {x, y} = placeOf(element);
  await sendMouse({type: 'click', position: [x, y]});
}

async function press(list: CircaList, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await settled(list);
  }
}

/** Whether all of an element lies in the part of the list that is in sight, below the head of its table. */
function isInSight(list: CircaList, element: Element): boolean {
  const {top, bottom} = one(list, '.scroller').getBoundingClientRect();
  const head = list.shadowRoot!.querySelector('thead')?.getBoundingClientRect().bottom ?? top;
  const box = element.getBoundingClientRect();
  return box.top >= Math.max(top, head) - 1 && box.bottom <= bottom + 1;
}

describe('a list of events', function () {
  this.timeout(40_000);
  before(() => setViewport({width: 1280, height: 800}));
  after(unmount);

  it('is a table with a caption, heads of columns and of rows, where it is wide', async () => {
    const {list} = await listIn({title: 'A story', events: MIXED, groups: [{id: 'g', title: 'Group of one'}]});
    expect(words(one(list, 'table > caption'))).to.equal('A story: 3 events');
    expect(every(list, 'th[scope=col]').map(words)).to.deep.equal(['Told', 'Date', 'Event', 'Group', 'Sources']);
    expect(every(list, 'th[scope=row]').map(words)).to.deep.equal(['Last to happen', 'First to happen', 'Between them']);
    expect(every(list, 'tbody tr').map((row) => [...row.querySelectorAll('td')].map(words))).to.deep.equal([
      ['1', '2010', 'Group of one', ''],
      ['2', 'February 2001, from ‘Feb 2001’', '', 'A book, Hearsay'],
      ['3', 'Sunday, 12 June 2005', '', ''],
    ]);
    expect(one(list, '.sources a').getAttribute('href')).to.equal('https://example.org/');
  });

  it('has no columns for groups and sources where there are none', async () => {
    const {list} = await listIn(THREE);
    expect(every(list, 'th[scope=col]').map(words)).to.deep.equal(['Told', 'Date', 'Event']);
  });

  it('is an ordered list where it is narrow, and each item has its number in the order told', async () => {
    const {list} = await listIn(MIXED, {width: 320});
    expect(every(list, 'table')).to.have.length(0);
    expect(every(list, 'ol > li').map((item) => [(item as HTMLLIElement).value, words(item)])).to.deep.equal([
      [1, 'Last to happen 2010g'],
      [2, 'First to happen February 2001, from ‘Feb 2001’ A book, Hearsay'],
      [3, 'Between them Sunday, 12 June 2005'],
    ]);
    await click(button(list, 'By date'));
    await settled(list);
    expect(every(list, 'ol > li').map((item) => (item as HTMLLIElement).value)).to.deep.equal([2, 3, 1]);
  });

  it('is what "as" says, whatever the room', async () => {
    const {list} = await listIn(MIXED, {width: 320, as: 'table'});
    expect(every(list, 'table')).to.have.length(1);
    list.as = 'list';
    await settled(list);
    expect([every(list, 'table').length, every(list, 'ol').length]).to.deep.equal([0, 1]);
  });

  it('goes over from a table to a list when its room becomes narrow', async () => {
    const {list, timeline} = await listIn(MIXED);
    timeline.parentElement!.style.setProperty('width', '400px');
    await settled(list);
    expect([every(list, 'table').length, every(list, 'ol').length]).to.deep.equal([0, 1]);
  });

  it('is sorted by its heads, and with it the timeline', async () => {
    const {list, timeline} = await listIn(MIXED);
    const sorts = () => every(list, 'th[aria-sort]').map((head) => [words(head), head.getAttribute('aria-sort')]);
    expect(sorts()).to.deep.equal([['Told', 'ascending'], ['Date', 'none']]);
    await click(button(list, 'Date'));
    await settled(list);
    expect(sorts()).to.deep.equal([['Told', 'none'], ['Date', 'ascending']]);
    expect(titles(list)).to.deep.equal(['First to happen', 'Between them', 'Last to happen']);
    expect(every(list, '.told').map(words)).to.deep.equal(['2', '3', '1']);
    expect(timeline.order).to.equal('time');
    timeline.order = 'given';
    await settled(list);
    expect(titles(list)).to.deep.equal(['Last to happen', 'First to happen', 'Between them']);
  });

  it('says in the narrow form which order is in force', async () => {
    const {list} = await listIn(MIXED, {width: 320});
    const pressed = () => every(list, '[aria-pressed=true]').map(words);
    expect(pressed()).to.deep.equal(['As told']);
    await click(button(list, 'By date'));
    await settled(list);
    expect(pressed()).to.deep.equal(['By date']);
  });

  it('opens in the timeline what is clicked, unless the page cancels that', async () => {
    const {list, timeline} = await listIn(MIXED);
    await click(button(list, 'Between them'));
    await settled(list);
    expect(timeline.selected).to.equal('between');
    expect(current(list)).to.deep.equal(['Between them']);
    expect(inside(timeline, '.card-title').textContent).to.equal('Between them');
    timeline.select(null);
    await settled(list);
    expect(current(list)).to.deep.equal([]);
    timeline.addEventListener('circa-select', (event) => event.preventDefault());
    await click(button(list, 'First to happen'));
    expect(timeline.selected).to.equal(null);
  });

  it('marks what is open, whoever opened it, and follows the data', async () => {
    const {list, timeline} = await listIn(MIXED);
    timeline.selected = 'early';
    await settled(list);
    expect(current(list)).to.deep.equal(['First to happen']);
    timeline.append([{id: 'new', date: '2020', title: 'New'}]);
    await timeline.updateComplete;
    await settled(list);
    expect(titles(list)).to.deep.equal(['Last to happen', 'First to happen', 'Between them', 'New']);
    expect(words(one(list, 'caption'))).to.equal('4 events');
  });

  for (const width of [1000, 320]) {
    it(`at ${width} px is one stop of Tab for its rows, between which arrows, Home and End go`, async () => {
      const {list, timeline} = await listIn(MIXED, {width});
      every(list, 'button').filter((one) => !one.classList.contains('title')).at(-1)!.focus();
      await press(list, 'Tab');
      expect(focused(list)).to.equal('Last to happen');
      await press(list, 'ArrowDown');
      expect(focused(list)).to.equal('First to happen');
      await press(list, 'ArrowUp', 'ArrowUp');
      expect(focused(list)).to.equal('Last to happen');
      await press(list, 'End');
      expect(focused(list)).to.equal('Between them');
      await press(list, 'ArrowDown', 'Home', 'ArrowDown');
      expect(focused(list)).to.equal('First to happen');
      expect(every(list, '.title').filter(({tabIndex}) => tabIndex === 0).map(words)).to.deep.equal(['First to happen']);
      await press(list, 'Enter');
      expect([timeline.selected, focused(list)]).to.deep.equal(['early', 'First to happen']);
      await press(list, 'Tab');
      expect(focused(list), 'the row’s own link').to.equal('A book');
    });
  }

  it('keeps the focus on the same event through sorting and new data', async () => {
    const {list, timeline} = await listIn(MIXED);
    button(list, 'First to happen').focus();
    timeline.order = 'time';
    await settled(list);
    expect([focused(list), titles(list).indexOf('First to happen')]).to.deep.equal(['First to happen', 0]);
    timeline.events = [{id: 'x', date: '1990', title: 'Before all'}, ...MIXED.toReversed()];
    await timeline.updateComplete;
    await settled(list);
    expect([focused(list), titles(list).indexOf('First to happen')]).to.deep.equal(['First to happen', 1]);
    timeline.events = MIXED.filter(({id}) => id !== 'early');
    await timeline.updateComplete;
    await settled(list);
    expect(titles(list), 'what had the focus is there no more').to.include(focused(list));
  });

  it('takes no focus that it does not have', async () => {
    const {list, timeline} = await listIn(MIXED);
    timeline.order = 'time';
    timeline.selected = 'late';
    await settled(list);
    expect(list.shadowRoot!.activeElement).to.equal(null);
  });

  for (const as of ['table', 'list'] as const) {
    it(`as a ${as} brings what is opened into sight, and leaves the page where it is`, async () => {
      const {list, timeline} = await listIn(days(100), {as});
      const room = document.createElement('div');
      room.style.setProperty('height', '3000px');
      timeline.parentElement!.append(room);
      window.scrollTo(0, 50);
      await nextFrame();
      for (const told of [80, 3, 100, 1]) {
        timeline.selected = `d${told}`;
        await settled(list);
        expect(current(list)).to.deep.equal([`Told ${told}`]);
        expect(isInSight(list, button(list, `Told ${told}`)), `Told ${told}`).to.equal(true);
        expect(window.scrollY).to.equal(50);
      }
      window.scrollTo(0, 0);
    });

    it(`as a ${as} brings into sight what the keys go to`, async () => {
      const {list} = await listIn(days(100), {as});
      button(list, 'Told 1').focus({preventScroll: true});
      await press(list, 'End');
      expect([focused(list), isInSight(list, button(list, 'Told 100'))]).to.deep.equal(['Told 100', true]);
      await press(list, 'PageUp');
      expect(Number(focused(list)!.slice(5))).to.be.within(80, 97);
      await press(list, 'Home');
      expect([focused(list), isInSight(list, button(list, 'Told 1'))]).to.deep.equal(['Told 1', true]);
    });
  }

  it('shows hostile texts as texts', async () => {
    const markup = '<img src=x onerror="document.title=\'broken\'">';
    const {list} = await listIn([
      {id: '"><b>', date: '2001', title: markup, group: markup, sources: [{name: markup, url: 'javascript:alert(1)'}]},
      {id: '__proto__', date: '2002', title: 'x'.repeat(300)},
    ], {width: 320});
    expect(every(list, 'img, b')).to.deep.equal([]);
    expect(titles(list)[0]).to.equal(markup);
    expect(every(list, '.sources a')).to.deep.equal([]);
    expect(one(list, '.scroller').scrollWidth, 'nothing sticks out').to.equal(one(list, '.scroller').clientWidth);
    await click(every(list, '.title')[0]!);
    await settled(list);
    expect(current(list)).to.deep.equal([markup]);
  });

  it('names an event without a title by its date', async () => {
    const {list} = await listIn([{date: 'Feb 2018'} as EventInput]);
    expect(titles(list)).to.deep.equal(['February 2018']);
  });

  it('shows nothing where there are no events, and neither where there is no timeline', async () => {
    const {list, timeline} = await listIn([]);
    expect(list.shadowRoot!.querySelectorAll('*:not(style)')).to.have.length(0);
    timeline.after(list);
    list.for = 'nowhere';
    await settled(list);
    expect(list.shadowRoot!.querySelectorAll('*:not(style)')).to.have.length(0);
  });

  it('gives texts their own direction and language, in a page that reads from right to left', async () => {
    const {list, timeline} = await listIn({lang: 'ar', events: [{date: '2014', title: 'تشكيل التحالف'}, {date: '2015', title: 'In English'}]}, {width: 320});
    timeline.dir = 'rtl';
    await settled(list);
    expect(every(list, '.title > span').map((span) => [span.matches(':dir(rtl)'), span.lang])).to.deep.equal([[true, 'ar'], [false, 'ar']]);
    const [first] = every(list, '.title');
    expect(Math.abs(first!.getBoundingClientRect().right - every(list, '.title')[1]!.getBoundingClientRect().right), 'both stand at the start of their lines').to.be.below(2);
  });

  for (const [width, as] of [[1000, 'table'], [320, 'list']] as const) {
    it(`gives axe nothing to find as a ${as}`, async () => {
      const {list, timeline} = await listIn(MIXED, {width});
      timeline.selected = 'early';
      await settled(list);
      expect(every(list, as === 'table' ? 'table' : 'ol')).to.have.length(1);
      await expectAccessible(list);
    });

    it(`gives axe nothing to find of 300 events as a ${as}`, async () => {
      const {list} = await listIn(days(300), {width});
      await expectAccessible(list);
    });
  }

  it('at 320 px and with text twice as large lets nothing stick out', async () => {
    document.documentElement.style.setProperty('font-size', '200%');
    const list = document.createElement('circa-list');
    await mount({src: SIX}, {width: 320, children: [list]});
    await settled(list);
    document.documentElement.style.removeProperty('font-size');
    const {right} = list.getBoundingClientRect();
    expect(every(list, '*').filter((one) => one.getBoundingClientRect().right > right + 1).map((one) => one.className)).to.deep.equal([]);
  });

  it('is printed whole', async function () {
    if (!canEmulateMedia) this.skip(); // only Chromium can be told to print
    const {list} = await listIn(days(100));
    const row = every(list, '.row').at(-1)!;
    expect(isInSight(list, row)).to.equal(false);
    await emulateMedia({}, 'print');
    const {bottom} = list.getBoundingClientRect();
    expect([one(list, '.scroller').scrollHeight - one(list, '.scroller').clientHeight, row.getBoundingClientRect().bottom <= bottom + 1]).to.deep.equal([0, true]);
    await emulateMedia({});
  });

  it('shows with forced colours what is open', async function () {
    if (!canEmulateMedia) this.skip(); // only Chromium can be told to force colours
    const {list, timeline} = await listIn(MIXED);
    timeline.selected = 'early';
    await emulateMedia({'forced-colors': 'active'});
    await settled(list);
    const edges = every(list, '.told').map((cell) => getComputedStyle(cell).borderInlineStartColor);
    await emulateMedia({});
    expect([edges[0] === edges[2], edges[0] === edges[1]]).to.deep.equal([true, false]);
  });
});

describe('a list of very many events', function () {
  this.timeout(60_000);
  let list: CircaList;
  let timeline: CircaTimeline;

  before(async () => {
    await setViewport({width: 1280, height: 800});
    ({list, timeline} = await listIn(days(200_000)));
  });
  after(unmount);

  const scroller = () => one(list, '.scroller');
  const inSight = () => every(list, '.row').filter((row) => isInSight(list, row)).map(words);
  const scrollTo = async (top: number) => {
    scroller().scrollTop = top;
    await settled(list);
  };

  it('draws what is in sight, and says how many there are', () => {
    expect(every(list, '.row').length).to.be.within(8, 60);
    expect(one(list, 'table').getAttribute('aria-rowcount')).to.equal('200001');
    expect(every(list, '.row').slice(0, 2).map((row) => row.getAttribute('aria-rowindex'))).to.deep.equal(['2', '3']);
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
      expect(Number(rows[0]!.split(' ')[0]) / 200_000, `at ${part}`).to.be.closeTo(part, 0.01);
    }
    await scrollTo(scroller().scrollHeight);
    expect(inSight().at(-1)).to.include('Told 200000');
  });

  it('moves on by as much as the wheel turns', async () => {
    await scrollTo(1_000_000);
    const row = every(list, '.row').find((one) => isInSight(list, one))!;
    const before = row.getBoundingClientRect().top;
    await scrollTo(scroller().scrollTop + 100);
    expect(before - row.getBoundingClientRect().top).to.be.closeTo(100, 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settled(list);
    expect(before - row.getBoundingClientRect().top, 'and stays there').to.be.closeTo(100, 2);
  });

  it('brings what is opened into sight, and leaves the page where it is', async () => {
    for (const told of [123_456, 200_000, 2]) {
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
    expect([focused(list), isInSight(list, button(list, 'Told 200000'))]).to.deep.equal(['Told 200000', true]);
    await press(list, 'PageUp');
    expect(Number(focused(list)!.slice(5))).to.be.within(199_980, 199_998);
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
    expect(rows.map((row) => row.getAttribute('aria-setsize'))[0]).to.equal('200000');
    timeline.selected = 'd150000';
    await settled(list);
    expect(one(list, '.is-open').getAttribute('aria-posinset')).to.equal('150000');
    expect(isInSight(list, one(list, '.is-open'))).to.equal(true);
  });
});

describe('the scrolling of rows', () => {
  const scrollOf = (count: number) => Object.assign(new RowScroll(), {count, row: 50, view: 500});

  it('draws rows around those in sight, between the space for the others', () => {
    const scroll = scrollOf(1000);
    scroll.scrolledTo(10_000);
    const {from, to, before, after} = scroll.drawn;
    expect([from, to]).to.deep.equal([192, 224]);
    expect([before, after]).to.deep.equal([from * 50, (1000 - to) * 50]);
    expect(scroll.first).to.equal(200);
  });

  it('reaches both ends of a list that is taller than any element can be', () => {
    const scroll = scrollOf(1_000_000);
    scroll.scrolledTo(TALLEST - 500);
    expect(scroll.drawn.to).to.equal(1_000_000);
    expect(scroll.first).to.equal(999_990);
    scroll.scrolledTo(0);
    expect(scroll.first).to.equal(0);
    scroll.scrolledTo((TALLEST - 500) / 2);
    expect(scroll.first).to.be.closeTo(499_995, 1);
  });

  it('reaches an end by small turns too, and then has the scroll bar at its end', () => {
    const scroll = scrollOf(1_000_000);
    scroll.reveal(30);
    for (let scrolled = scroll.settle(), turn = 0; turn < 30; turn += 1) {
      scroll.scrolledTo(Math.max(0, scrolled - 100));
      scrolled = scroll.settle();
    }
    expect([scroll.first, scroll.settle()]).to.deep.equal([0, 0]);
  });

  it('asks for no scrolling where a row is in sight, and for as little as it takes where it is not', () => {
    const scroll = scrollOf(1000);
    expect(scroll.reveal(5)).to.equal(undefined);
    expect(scroll.reveal(20)).to.equal(21 * 50 - 500);
    expect(scroll.reveal(3)).to.equal(3 * 50);
  });

  it('needs no scrolling for few rows', () => {
    const scroll = scrollOf(5);
    expect(scroll.drawn).to.deep.equal({from: 0, to: 5, before: 0, after: 0});
    scroll.scrolledTo(100);
    expect(scroll.first).to.equal(0);
  });
});
