import {expect} from 'chai';
import type {CircaSearch, CircaTimeline} from '../../../src/index.js';
import {canEmulateMedia, emulateMedia, engine, nextFrame, sendKeys, until} from '../../support.js';
import {expectAccessible} from '../shared/axe.js';
import {dimmed, drawn, EVENTS, FILE, ids, settled} from '../shared/filter-fixture.js';
import {atRest, counter, inside, mark, mount, unmount} from '../shared/fixture.js';

describe('a search', () => {
  after(unmount);

  let search: CircaSearch;
  const within = <E extends Element = HTMLElement>(selector: string): E =>
    search.shadowRoot!.querySelector<E>(selector)!;
  const field = () => within<HTMLInputElement>('input[type=search]');
  const words = (part: string) => within(`[part=${part}]`).textContent.trim();
  const toggles = () => [...search.shadowRoot!.querySelectorAll<HTMLInputElement>('.group input')];

  /** A search in a timeline. */
  async function searching(
    events: Parameters<typeof mount>[0]['events'] = FILE,
    size?: {width: number},
  ): Promise<CircaTimeline> {
    search = document.createElement('circa-search');
    search.slot = 'above';
    const timeline = await mount({events}, {...size, children: [search]});
    await shown(timeline);
    return timeline;
  }

  /** What has been typed has been looked for, and is shown. */
  async function shown(timeline: CircaTimeline): Promise<void> {
    await until(() => {
      const isAsked = timeline.isConnected && field().value.trim() !== '';
      return !isAsked || timeline.filter?.text === field().value;
    });
    await settled(timeline);
    await search.updateComplete;
    await nextFrame();
    await search.updateComplete;
  }

  async function type(timeline: CircaTimeline, text: string): Promise<void> {
    field().focus();
    await sendKeys({type: text});
    await shown(timeline);
  }

  /** Shift+Enter in the field. WebKit’s driver holds no key down, so there the page is told of it by itself. */
  async function pressBack(): Promise<void> {
    if (engine === 'webkit')
      return void field().dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', shiftKey: true, bubbles: true, cancelable: true}),
      );
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Enter'});
    await sendKeys({up: 'Shift'});
  }

  it('finds what is typed, and says how many events that are', async () => {
    const timeline = await searching();
    expect(words('count')).to.equal('5 events');
    await type(timeline, 'harbour');
    expect([ids(timeline), words('count'), dimmed(timeline)]).to.deep.equal([
      ['a', 'c', 'd'],
      '3 of 5 events',
      ['b', 'e'],
    ]);
    await type(timeline, ' nowhere');
    expect(words('count')).to.equal('None of 5 events');
  });

  it('says the count aloud once typing rests', async () => {
    const timeline = await searching();
    const status = within('[role=status]');
    expect(status.textContent).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    await type(timeline, 'elec');
    await until(() => status.textContent === '1 of 5 events');
    observer.disconnect();
    expect(said, 'nothing at each key').to.deep.equal(['1 of 5 events']);
  });

  it('says aloud that everything is there again once it is cleared', async () => {
    const timeline = await searching();
    const status = within('[role=status]');
    await type(timeline, 'elec');
    await until(() => status.textContent === '1 of 5 events');
    await sendKeys({press: 'Escape'});
    await until(() => status.textContent === '5 events');
  });

  it('opens match after match with Enter, back with Shift+Enter, round and round; the field keeps the focus', async () => {
    const timeline = await searching();
    await type(timeline, 'harbour');
    const opened: (string | null)[] = [];
    const places: string[] = [];
    for (const by of [1, 1, 1, 1, -1, -1]) {
      if (by > 0) await sendKeys({press: 'Enter'});
      else await pressBack();
      await shown(timeline);
      opened.push(timeline.selected);
      places.push(words('place'));
    }
    expect(opened).to.deep.equal(['a', 'c', 'd', 'a', 'd', 'c']);
    expect(places).to.deep.equal(['1 of 3', '2 of 3', '3 of 3', '1 of 3', '3 of 3', '2 of 3']);
    expect(search.shadowRoot!.activeElement).to.equal(field());
    expect(inside(timeline, '.card').matches(':popover-open')).to.equal(true);
  });

  it('opens match after match by date where the timeline goes by date', async () => {
    const timeline = await searching({...FILE, events: EVENTS.toReversed()});
    timeline.order = 'time';
    await type(timeline, 'harbour');
    const seen: [string | null, string][] = [];
    for (let match = 0; match < 3; match += 1) {
      await sendKeys({press: 'Enter'});
      await shown(timeline);
      seen.push([timeline.selected, words('place')]);
    }
    expect(seen).to.deep.equal([
      ['a', '1 of 3'],
      ['c', '2 of 3'],
      ['d', '3 of 3'],
    ]);
  });

  it('leaves Enter and Escape to an input method that is at work', async () => {
    const timeline = await searching();
    await type(timeline, 'harbour');
    for (const key of ['Enter', 'Escape']) {
      const event = new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true, cancelable: true});
      field().dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    await sendKeys({press: 'Enter'});
    await shown(timeline);
    expect([field().value, timeline.selected], 'the first match is still to come').to.deep.equal(['harbour', 'a']);
  });

  it('opens what is typed and entered at once', async () => {
    const timeline = await searching();
    field().focus();
    await sendKeys({type: 'recount'});
    await sendKeys({press: 'Enter'});
    await shown(timeline);
    expect(timeline.selected).to.equal('d');
  });

  it('brings a match into view, also one that is open already', async () => {
    const timeline = await searching();
    await type(timeline, 'quiet');
    for (const time of ['first', 'second']) {
      timeline.view = {start: Date.UTC(1990, 0), end: Date.UTC(1995, 0)};
      await sendKeys({press: 'Enter'});
      await shown(timeline);
      await atRest(timeline);
      const {start, end} = timeline.view;
      expect([timeline.selected, start < Date.UTC(2010, 0) && end > Date.UTC(2009, 0)], time).to.deep.equal([
        'e',
        true,
      ]);
    }
  });

  it('goes over matches with its buttons, by keys alone', async () => {
    const timeline = await searching();
    const buttons = () => [...search.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step')];
    expect(buttons().map(({disabled}) => disabled)).to.deep.equal([true, true]);
    await type(timeline, 'harbour');
    const [previous, next] = buttons();
    expect([previous!.getAttribute('aria-label'), next!.getAttribute('aria-label')]).to.deep.equal([
      'Previous match',
      'Next match',
    ]);
    next!.focus();
    await sendKeys({press: 'Enter'});
    await shown(timeline);
    expect(timeline.selected).to.equal('a');
    previous!.focus();
    await sendKeys({press: ' '});
    await shown(timeline);
    expect(timeline.selected).to.equal('d');
  });

  it('is cleared by Escape and by its button, and lets the next Escape pass', async () => {
    const timeline = await searching();
    const passed = counter(document, 'keydown');
    await type(timeline, 'harbour');
    const before = passed.count;
    await sendKeys({press: 'Escape'});
    await shown(timeline);
    expect([field().value, timeline.filter, words('count'), passed.count]).to.deep.equal([
      '',
      null,
      '5 events',
      before,
    ]);
    await sendKeys({press: 'Escape'});
    expect(passed.count).to.equal(before + 1);
    await type(timeline, 'quiet');
    within('.clear').click();
    await shown(timeline);
    expect([field().value, timeline.filter, search.shadowRoot!.activeElement === field()]).to.deep.equal([
      '',
      null,
      true,
    ]);
  });

  it('takes groups away and brings them back, with the number of events of each', async () => {
    const timeline = await searching();
    expect(
      [...search.shadowRoot!.querySelectorAll('.group')].map((group) => group.textContent.trim().replace(/\s+/g, ' ')),
    ).to.deep.equal(['Trade 2', 'Votes 2', 'Without a group 1']);
    toggles()[0]!.focus();
    await sendKeys({press: ' '});
    await shown(timeline);
    expect([timeline.filter!.groups, ids(timeline), words('count')]).to.deep.equal([
      ['votes', null],
      ['b', 'd', 'e'],
      '3 of 5 events',
    ]);
    await type(timeline, 'harbour');
    expect(ids(timeline)).to.deep.equal(['d']);
    within('.all').click();
    await shown(timeline);
    expect([toggles().map(({checked}) => checked), ids(timeline)]).to.deep.equal([
      [true, true, true],
      ['a', 'c', 'd'],
    ]);
    expect(search.shadowRoot!.activeElement, 'the button has gone').to.equal(toggles()[0]);
  });

  it('has no groups to take away where all events are in one', async () => {
    await searching(EVENTS.map(({id, date, title}) => ({id: id!, date, title})));
    expect(within('.groups')).to.equal(null);
  });

  it('hides the rest with its switch, or dims it again', async () => {
    const timeline = await searching();
    await type(timeline, 'harbour');
    within('[role=switch]').focus();
    await sendKeys({press: ' '});
    await shown(timeline);
    expect([drawn(timeline), search.getAttribute('rest')]).to.deep.equal([['a', 'c', 'd'], 'hide']);
    search.rest = 'dim';
    await shown(timeline);
    await shown(timeline);
    expect([drawn(timeline).length, dimmed(timeline), within<HTMLInputElement>('[role=switch]').checked]).to.deep.equal(
      [5, ['b', 'e'], false],
    );
  });

  it('shows what the page’s script looks for, and goes on from there', async () => {
    const timeline = await searching();
    timeline.filter = {text: 'harbour', groups: ['trade', null], rest: 'hide'};
    await shown(timeline);
    expect([field().value, toggles().map(({checked}) => checked), search.rest, words('count')]).to.deep.equal([
      'harbour',
      [true, false, true],
      'hide',
      '2 of 5 events',
    ]);
    await type(timeline, ' burns');
    expect([timeline.filter, ids(timeline)]).to.deep.equal([
      {text: 'harbour burns', groups: ['trade', null], rest: 'hide'},
      ['c'],
    ]);
    timeline.filter = null;
    await shown(timeline);
    expect([field().value, toggles().map(({checked}) => checked)]).to.deep.equal(['', [true, true, true]]);
  });

  it('shows what was looked for before it came into the page', async () => {
    const timeline = await mount({events: FILE});
    timeline.filter = {text: 'harbour', groups: ['trade', null]};
    search = document.createElement('circa-search');
    timeline.append(search);
    await search.updateComplete;
    await shown(timeline);
    expect([field().value, toggles().map(({checked}) => checked), words('count'), ids(timeline)]).to.deep.equal([
      'harbour',
      [true, false, true],
      '2 of 5 events',
      ['a', 'c'],
    ]);
  });

  it('shows what the page’s script looks for in one rendering', async () => {
    const timeline = await searching();
    for (const filter of [{text: 'harbour', rest: 'hide'}, null, {groups: ['votes']}] as const) {
      timeline.filter = filter;
      await nextFrame();
      search.requestUpdate();
      // It says whether nothing more is to be rendered.
      expect(await search.updateComplete).to.equal(true);
      expect(field().value).to.equal(filter && 'text' in filter ? filter.text : '');
    }
  });

  it('looks anew in new data, where groups that are new are shown', async () => {
    const timeline = await searching();
    toggles()[0]!.click();
    await type(timeline, 'a');
    timeline.events = [...EVENTS, {id: 'f', date: '2011', title: 'A fair', group: 'fairs'}];
    await shown(timeline);
    await shown(timeline);
    expect([timeline.filter!.groups, ids(timeline)]).to.deep.equal([
      ['votes', 'fairs', null],
      ['d', 'e', 'f'],
    ]);
  });

  it('is nothing but a field where there is no timeline, and looks for its words in the one that comes', async () => {
    unmount();
    search = document.createElement('circa-search');
    search.for = 'later';
    document.body.append(search);
    await search.updateComplete;
    expect([words('count'), within('.groups')]).to.deep.equal(['', null]);
    field().focus();
    await sendKeys({type: 'harbour'});
    await sendKeys({press: 'Enter'});
    const timeline = await mount({events: FILE});
    timeline.id = 'later';
    await shown(timeline);
    expect([ids(timeline), words('count')]).to.deep.equal([['a', 'c', 'd'], '3 of 5 events']);
    search.remove();
    await settled(timeline);
    expect(timeline.filter, 'without it nothing is looked for').to.equal(null);
  });

  it('works where there are no events', async () => {
    const timeline = await searching([]);
    await type(timeline, 'x');
    await sendKeys({press: 'Enter'});
    await shown(timeline);
    expect([words('count'), timeline.selected]).to.deep.equal(['None of 0 events', null]);
  });

  it('takes hostile texts for texts', async () => {
    const timeline = await searching();
    for (const text of ['(', '\\', '[a', '.*', '<b>', '\ud800', '\u0000', 'x'.repeat(10_000), 'a b '.repeat(2500)]) {
      field().value = text;
      field().dispatchEvent(new Event('input'));
      await shown(timeline);
      expect(words('count'), text.slice(0, 10)).to.match(/^(None|\d) of 5 events$/);
    }
  });

  for (const [what, size, dir] of [
    ['wide', 1000, 'ltr'],
    ['narrow', 320, 'ltr'],
    ['from right to left', 700, 'rtl'],
    ['in twice the size', 500, 'ltr'],
  ] as const) {
    it(`${what}: axe finds nothing, and nothing is cut off`, async () => {
      document.documentElement.dir = dir;
      if (what === 'in twice the size') document.documentElement.style.setProperty('font-size', '200%');
      const timeline = await searching(FILE, {width: size});
      await type(timeline, 'harbour');
      toggles()[1]!.click();
      await shown(timeline);
      const box = timeline.getBoundingClientRect();
      for (const element of search.shadowRoot!.querySelectorAll('input, button, label, span')) {
        const {left, right, width} = element.getBoundingClientRect();
        if (width > 1)
          expect([left >= box.left - 0.5, right <= box.right + 0.5], element.outerHTML.slice(0, 80)).to.deep.equal([
            true,
            true,
          ]);
      }
      await expectAccessible(timeline);
      document.documentElement.removeAttribute('dir');
      document.documentElement.style.removeProperty('font-size');
    });
  }

  it('goes with its timeline, an event of which is open', async () => {
    const timeline = await searching();
    await type(timeline, 'harbour');
    timeline.select('a');
    const box = timeline.parentElement!;
    timeline.remove();
    await shown(timeline);
    expect([timeline.filter, ids(timeline).length]).to.deep.equal([null, 5]);
    box.append(timeline);
    await shown(timeline);
    await shown(timeline);
    expect([field().value, ids(timeline), inside(timeline, '.card').matches(':popover-open')]).to.deep.equal([
      'harbour',
      ['a', 'c', 'd'],
      true,
    ]);
  });

  it('in forced colours still tells matches from the rest', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine’s driver cannot emulate forced colours
    await emulateMedia({'forced-colors': 'active'});
    const timeline = await searching();
    await type(timeline, 'quiet');
    const fill = (id: string) => getComputedStyle(mark(timeline, id).querySelector('.title')!).fill;
    expect(fill('a')).to.not.equal(fill('e'));
    await emulateMedia({});
  });
});
