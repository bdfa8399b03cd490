import {expect} from 'chai';
import {fr} from '../../../src/i18n/fr.js';
import type {EventInput} from '../../../src/index.js';
import {canEmulateMedia, emulateMedia, nextFrame, setViewport} from '../../support.js';
import {expectAccessible, itByAxe} from '../shared/axe.js';
import {inside, mount, SIX, THREE, unmount} from '../shared/fixture.js';
import {
  button,
  click,
  current,
  days,
  every,
  focused,
  isInSight,
  listIn,
  one,
  press,
  settled,
  titles,
  words,
} from './list-fixture.js';

const MIXED: readonly EventInput[] = [
  {id: 'late', date: '2010', title: 'Last to happen', group: 'g'},
  {
    id: 'early',
    date: 'Feb 2001',
    title: 'First to happen',
    sources: [{name: 'A book', url: 'https://example.org/'}, 'Hearsay'],
  },
  {id: 'between', date: '2005-06-12', title: 'Between them'},
];

describe('a list of events', function () {
  before(() => setViewport({width: 1280, height: 800}));
  after(unmount);

  it('is a table with a caption, heads of columns and of rows, where it is wide', async () => {
    const {list} = await listIn({title: 'A story', events: MIXED, groups: [{id: 'g', title: 'Group of one'}]});
    expect(words(one(list, 'table > caption'))).to.equal('A story: 3 events');
    expect(every(list, 'th[scope=col]').map(words)).to.deep.equal(['Told', 'Date', 'Event', 'Group', 'Sources']);
    expect(every(list, 'th[scope=row]').map(words)).to.deep.equal([
      'Last to happen',
      'First to happen',
      'Between them',
    ]);
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

  it('is a list in the same room where its text is too large for a table', async () => {
    const {list} = await listIn(MIXED);
    expect(every(list, 'table')).to.have.length(1);
    list.style.setProperty('font-size', '32px');
    list.requestUpdate();
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
    expect(sorts()).to.deep.equal([
      ['Told', 'ascending'],
      ['Date', 'none'],
    ]);
    await click(button(list, 'Date'));
    await settled(list);
    expect(sorts()).to.deep.equal([
      ['Told', 'none'],
      ['Date', 'ascending'],
    ]);
    expect(titles(list)).to.deep.equal(['First to happen', 'Between them', 'Last to happen']);
    expect(every(list, '.rank').map(words)).to.deep.equal(['2', '3', '1']);
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

  it('has no switch between two orders of one event', async () => {
    const {list, timeline} = await listIn(MIXED.slice(0, 1), {width: 320});
    expect(every(list, '[part~=order]')).to.have.length(0);
    timeline.events = MIXED;
    await timeline.updateComplete;
    await settled(list);
    expect(every(list, '[part~=order]')).to.have.length(1);
  });

  it('opens in the timeline what is clicked, unless the page cancels that', async () => {
    const {list, timeline} = await listIn(MIXED);
    await click(button(list, 'Between them'));
    await settled(list);
    await timeline.updateComplete;
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

  it('is of what is looked for, under the same numbers, and of everything again', async () => {
    const {list, timeline} = await listIn(MIXED);
    timeline.filter = {text: 'happen'};
    await timeline.updateComplete;
    await settled(list);
    expect(titles(list)).to.deep.equal(['Last to happen', 'First to happen']);
    expect(words(one(list, 'caption'))).to.equal('2 of 3 events');
    timeline.order = 'time';
    await settled(list);
    expect(every(list, '.rank').map(words)).to.deep.equal(['2', '1']);
    timeline.filter = null;
    await settled(list);
    expect(titles(list)).to.deep.equal(['First to happen', 'Between them', 'Last to happen']);
  });

  it('brings into sight what is opened among many that are looked for, and goes on from there by keys', async () => {
    const {list, timeline} = await listIn(days(600));
    timeline.filter = {text: '5'};
    await timeline.updateComplete;
    timeline.selected = 'd599';
    await settled(list);
    await settled(list);
    const open = one(list, '[aria-current=true]');
    expect(words(open)).to.equal('Told 599');
    expect(isInSight(list, open)).to.equal(true);
    open.focus();
    await press(list, 'ArrowUp');
    expect(focused(list)).to.equal('Told 598');
  });

  for (const width of [1000, 320]) {
    it(`at ${width} px is one stop of Tab for its rows, between which arrows, Home and End go`, async () => {
      const {list, timeline} = await listIn(MIXED, {width});
      every(list, 'button')
        .filter((one) => !one.classList.contains('title'))
        .at(-1)!
        .focus();
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
      expect(
        every(list, '.title')
          .filter(({tabIndex}) => tabIndex === 0)
          .map(words),
      ).to.deep.equal(['First to happen']);
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
    expect(focused(list), 'what comes in the place of what had the focus').to.equal('Last to happen');
  });

  it('leaves keys with shift, ctrl, ⌘ or alt to the page', async () => {
    const {list} = await listIn(MIXED);
    button(list, 'First to happen').focus();
    for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey']) {
      const init = {key: 'ArrowDown', bubbles: true, composed: true, cancelable: true, [modifier]: true};
      const event = new KeyboardEvent('keydown', init);
      list.shadowRoot!.activeElement!.dispatchEvent(event);
      await settled(list);
      expect([event.defaultPrevented, focused(list)], modifier).to.deep.equal([false, 'First to happen']);
    }
  });

  it('leads Tab to the links of the current row alone', async () => {
    const sources = [{name: 'A book', url: 'https://example.org/'}];
    const {list} = await listIn(THREE.map((event) => ({...event, sources})));
    const stops = () => every(list, '.sources a').map(({tabIndex}) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1]);
    button(list, 'First').focus();
    await press(list, 'ArrowDown');
    expect(stops()).to.deep.equal([-1, 0, -1]);
  });

  it('keeps in sight the row that has the focus, and not the open one, when it is sorted', async () => {
    const {list, timeline} = await listIn(days(100));
    timeline.selected = 'd50';
    await settled(list);
    button(list, 'Told 1').focus();
    timeline.order = 'time';
    await settled(list);
    expect([focused(list), isInSight(list, button(list, 'Told 1'))]).to.deep.equal(['Told 1', true]);
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
      const {list, timeline} = await listIn(days(40), {as});
      const room = document.createElement('div');
      room.style.setProperty('height', '3000px');
      timeline.parentElement!.append(room);
      window.scrollTo(0, 50);
      await nextFrame();
      for (const told of [30, 3, 40, 1]) {
        timeline.selected = `d${told}`;
        await settled(list);
        expect(current(list)).to.deep.equal([`Told ${told}`]);
        expect(isInSight(list, button(list, `Told ${told}`)), `Told ${told}`).to.equal(true);
        expect(window.scrollY).to.equal(50);
      }
      window.scrollTo(0, 0);
    });

    it(`as a ${as} brings into sight what the keys go to`, async () => {
      const {list} = await listIn(days(40), {as});
      button(list, 'Told 1').focus({preventScroll: true});
      await press(list, 'End');
      expect([focused(list), isInSight(list, button(list, 'Told 40'))]).to.deep.equal(['Told 40', true]);
      await press(list, 'PageUp');
      expect(Number(focused(list)!.slice(5))).to.be.within(20, 37);
      await press(list, 'Home');
      expect([focused(list), isInSight(list, button(list, 'Told 1'))]).to.deep.equal(['Told 1', true]);
    });
  }

  it('as high as its rows brings into sight in the page what the keys go to', async () => {
    const {list} = await listIn(days(60));
    list.style.setProperty('max-block-size', 'none');
    await settled(list);
    const isInPage = (title: string) => {
      const {top, bottom} = button(list, title).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    button(list, 'Told 1').focus();
    expect(isInPage('Told 60')).to.equal(false);
    await press(list, 'End');
    expect([focused(list), isInPage('Told 60')]).to.deep.equal(['Told 60', true]);
    window.scrollTo(0, 0);
  });

  it('as a table comes back to its caption with the first row', async () => {
    const {list} = await listIn(days(40), {as: 'table'});
    button(list, 'Told 1').focus({preventScroll: true});
    await press(list, 'End');
    expect(one(list, '.scroller').scrollTop).to.be.above(0);
    await press(list, 'Home');
    expect(one(list, '.scroller').scrollTop).to.equal(0);
  });

  it('keeps the column of sources while the rows that have some are scrolled out of sight', async () => {
    const events = days(300).map((event, index) => (index ? event : {...event, sources: ['A book']}));
    const {list} = await listIn(events, {as: 'table'});
    const heads = () => every(list, 'th[scope=col]').map(words);
    expect(heads()).to.deep.equal(['Told', 'Date', 'Event', 'Sources']);
    one(list, '.scroller').scrollTop = 6000;
    await settled(list);
    expect(titles(list)).to.not.include('Told 1');
    expect(heads()).to.deep.equal(['Told', 'Date', 'Event', 'Sources']);
  });

  it('taken out of the page just when its room has changed follows it again once it is put back', async () => {
    const {list, timeline} = await listIn(MIXED);
    const box = timeline.parentElement!;
    // Browsers complain of a page whose size changes while they tell of sizes.
    document.body.style.setProperty('height', '1000px');
    box.style.setProperty('width', '900px');
    // Told of the new size in the same frame as the list, and after it.
    await new Promise<void>((resolve) => {
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        list.remove();
        resolve();
      });
      observer.observe(list);
    });
    await nextFrame();
    document.body.style.removeProperty('height');
    timeline.append(list);
    await settled(list);
    expect(every(list, 'table')).to.have.length(1);
    box.style.setProperty('width', '400px');
    await settled(list);
    expect([every(list, 'table').length, every(list, 'ol').length]).to.deep.equal([0, 1]);
  });

  it('shows hostile texts as texts', async () => {
    const markup = '<img src=x onerror="document.title=\'broken\'">';
    const {list} = await listIn(
      [
        {
          id: '"><b>',
          date: '2001',
          title: markup,
          group: markup,
          sources: [{name: markup, url: 'javascript:alert(1)'}],
        },
        {id: '__proto__', date: '2002', title: 'x'.repeat(300)},
      ],
      {width: 320},
    );
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

  it('says its words in the language of the table that the page hands over, and how many it lists', async () => {
    const {list, timeline} = await listIn({events: MIXED, groups: [{id: 'g', title: 'G'}], lang: 'en'});
    timeline.messages = fr;
    await settled(list);
    expect(every(list, 'th[scope=col]').map(words)).to.deep.equal(['Récit', 'Date', 'Événement', 'Groupe', 'Sources']);
    expect(one(list, 'caption span[lang=fr]')).to.exist;
    timeline.filter = {text: 'happen'};
    await timeline.updateComplete;
    await settled(list);
    expect(words(one(list, 'caption'))).to.equal('2 sur 3 événements');
    timeline.filter = {text: 'e'};
    await timeline.updateComplete;
    await settled(list);
    expect(words(one(list, 'caption')), 'where all are found').to.equal('3 événements');
  });

  it('gives texts their own direction and language, in a page that reads from right to left', async () => {
    const {list, timeline} = await listIn(
      {
        lang: 'ar',
        events: [
          {date: '2014', title: 'تشكيل التحالف'},
          {date: '2015', title: 'In English'},
        ],
      },
      {width: 320},
    );
    timeline.dir = 'rtl';
    await settled(list);
    expect(every(list, '.title > span').map((span) => [span.matches(':dir(rtl)'), span.lang])).to.deep.equal([
      [true, 'ar'],
      [false, 'ar'],
    ]);
    const [first] = every(list, '.title');
    expect(
      Math.abs(first!.getBoundingClientRect().right - every(list, '.title')[1]!.getBoundingClientRect().right),
      'both stand at the start of their lines',
    ).to.be.below(2);
  });

  for (const [width, as] of [
    [1000, 'table'],
    [320, 'list'],
  ] as const) {
    itByAxe(`gives axe nothing to find as a ${as}`, async () => {
      const {list, timeline} = await listIn(MIXED, {width});
      timeline.selected = 'early';
      await settled(list);
      expect(every(list, as === 'table' ? 'table' : 'ol')).to.have.length(1);
      await expectAccessible(list);
    });

    itByAxe(`gives axe nothing to find of 300 events as a ${as}`, async () => {
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
    expect(
      every(list, '*')
        .filter((one) => one.getBoundingClientRect().right > right + 1)
        .map((one) => one.className),
    ).to.deep.equal([]);
  });

  it('is printed whole', async function () {
    if (!canEmulateMedia) this.skip(); // only Chromium can be told to print
    const {list} = await listIn(days(40));
    const row = every(list, '.row').at(-1)!;
    expect(isInSight(list, row)).to.equal(false);
    await emulateMedia({}, 'print');
    const {bottom} = list.getBoundingClientRect();
    expect([
      one(list, '.scroller').scrollHeight - one(list, '.scroller').clientHeight,
      row.getBoundingClientRect().bottom <= bottom + 1,
    ]).to.deep.equal([0, true]);
    await emulateMedia({});
  });

  it('shows with forced colours what is open', async function () {
    if (!canEmulateMedia) this.skip(); // only Chromium can be told to force colours
    const {list, timeline} = await listIn(MIXED);
    timeline.selected = 'early';
    await emulateMedia({'forced-colors': 'active'});
    await settled(list);
    const edges = every(list, '.rank').map((cell) => getComputedStyle(cell).borderInlineStartColor);
    await emulateMedia({});
    expect([edges[0] === edges[2], edges[0] === edges[1]]).to.deep.equal([true, false]);
  });
});
