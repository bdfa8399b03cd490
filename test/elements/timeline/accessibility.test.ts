import {expect} from 'chai';
import type {CircaTimeline, EventInput} from '../../../src/index.js';
import {canEmulateMedia, emulateMedia, engine, nextFrame, sendKeys, sendMouse, setViewport} from '../../support.js';
import {expectAccessible, itByAxe} from '../shared/axe.js';
import {all, atRest, inside, lettersBox, mark, mount, placeOf, SIX, THREE, unmount} from '../shared/fixture.js';

const THOUSAND: readonly EventInput[] = Array.from({length: 1000}, (_, index) => ({
  id: `e${index}`,
  date: `${1500 + ((index * 37) % 500)}-${String((index % 12) + 1).padStart(2, '0')}`,
  title: `Event number ${index}`,
  importance: index % 7,
}));

describe('axe-core finds nothing in a timeline', () => {
  afterEach(unmount);

  const states: readonly (readonly [state: string, make: () => Promise<CircaTimeline>])[] = [
    ['that is empty', () => mount({events: []})],
    ['with an error', () => mount({events: [{date: 'whenever', title: 'Unreadable'}, ...THREE]})],
    ['of which nothing could be read', () => mount({src: '/data/nowhere.json'})],
    ['of six events', () => mount({src: SIX})],
    ['of six events that stands upright', () => mount({src: SIX}, {width: 320})],
    ['of a thousand events', () => mount({events: THOUSAND})],
    ['with an open card', () => mount({src: SIX, selected: 'mosque-strike'})],
    ['zoomed in', () => mount({src: SIX, start: '2018', end: '2018'})],
    ['in lanes', () => mount({events: THOUSAND.map((event, index) => ({...event, group: `Group ${index % 4}`}))})],
    [
      'that is read from right to left',
      async () => {
        const timeline = await mount({src: '/test/frames/arabic.json'});
        timeline.dir = 'rtl';
        await timeline.updateComplete;
        return timeline;
      },
    ],
  ];
  for (const [state, make] of states) {
    itByAxe(state, async () => {
      await expectAccessible(await make());
    });
  }

  itByAxe('that is loading', async () => {
    const {fetch} = window;
    window.fetch = () => new Promise(() => undefined);
    const timeline = document.createElement('circa-timeline');
    timeline.src = SIX;
    document.body.append(timeline);
    await nextFrame();
    window.fetch = fetch;
    expect(inside(timeline, '[role=status].line').textContent).to.equal('Loading the timeline …');
    await expectAccessible(timeline);
    timeline.remove();
  });

  itByAxe('with the list of keys open', async () => {
    const timeline = await mount({src: SIX});
    await timeline.showKeys();
    await expectAccessible(timeline);
  });

  itByAxe('with the list of a crowd open', async () => {
    const timeline = await mount({events: THOUSAND});
    mark(timeline, all(timeline, '.mark')[0]!.getAttribute('data-id')!).focus();
    await sendKeys({press: 'l'});
    await nextFrame();
    expect(inside(timeline, '.card').matches(':popover-open')).to.equal(true);
    await expectAccessible(timeline);
  });

  for (const scheme of ['light', 'dark'] as const) {
    itByAxe(`on a ${scheme} ground`, async () => {
      const timeline = await mount({src: SIX, selected: 'mosque-strike'});
      document.documentElement.style.setProperty('color-scheme', scheme);
      await nextFrame();
      await expectAccessible(timeline);
      document.documentElement.style.removeProperty('color-scheme');
    });
  }
});

describe('the keys', () => {
  afterEach(unmount);

  it('have one stop for all marks, and come out behind the timeline with Tab', async () => {
    const timeline = await mount({src: SIX});
    const after = document.createElement('button');
    timeline.parentElement!.after(after);
    expect(all(timeline, '.mark[tabindex="0"]')).to.have.length(1);
    inside(timeline, '.stage').focus();
    const stops: (string | null)[] = [];
    for (let presses = 0; presses < 12 && document.activeElement !== after; presses += 1) {
      await sendKeys({press: 'Tab'});
      stops.push(timeline.shadowRoot!.activeElement?.getAttribute('aria-label') ?? null);
    }
    expect(document.activeElement).to.equal(after);
    // The names of lanes have one stop together, as the marks have.
    expect(stops[0]).to.equal('US-led coalition, 3 events');
    expect(stops[1]).to.match(/^Coalition against IS formed, 2014/);
    expect(stops.filter((stop) => stop?.includes('told'))).to.have.length(1);
    after.remove();
  });

  it('go up and down from the name of one lane to the next', async () => {
    const timeline = await mount({src: SIX});
    inside(timeline, '.stage').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    const labels = all(timeline, '.lane-label[role]');
    expect(timeline.shadowRoot!.activeElement).to.equal(labels[1]);
    await sendKeys({press: 'ArrowUp'});
    expect(timeline.shadowRoot!.activeElement).to.equal(labels[0]);
  });

  it('leave the focus on the same event through zoom, new data and density', async () => {
    const timeline = await mount({events: THOUSAND});
    const id = all(timeline, '.mark')[2]!.getAttribute('data-id')!;
    const focused = () => timeline.shadowRoot!.activeElement?.getAttribute('data-id');
    mark(timeline, id).focus();
    await sendKeys({press: '-'});
    await atRest(timeline);
    expect(focused()).to.equal(id);
    await sendKeys({press: '+'});
    await sendKeys({press: '+'});
    await atRest(timeline);
    expect(focused()).to.equal(id);
    timeline.events = [...THOUSAND.slice(0, 900)]
      .map((event) => (event.id === id ? {...event, importance: -1} : event))
      .concat(THOUSAND.filter((event) => event.id === id && THOUSAND.indexOf(event) >= 900));
    await timeline.updateComplete;
    await nextFrame();
    expect(focused()).to.equal(id);
  });

  it('bring a focused mark into view, with a ring around it', async () => {
    const timeline = await mount({src: SIX, start: '2019', end: '2019'});
    inside(timeline, '.stage').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Home'});
    await atRest(timeline);
    const focused = timeline.shadowRoot!.activeElement!;
    expect(focused.getAttribute('data-id')).to.equal(timeline.timeline.events[0]!.id);
    const [{left, right}, stage] = [
      focused.getBoundingClientRect(),
      inside(timeline, '.stage').getBoundingClientRect(),
    ];
    expect(right).to.be.above(stage.left);
    expect(left).to.be.below(stage.right);
    const ring = getComputedStyle(focused.querySelector('.ring')!);
    expect(ring.stroke).to.not.equal('none');
    expect(parseFloat(ring.strokeWidth)).to.be.at.least(2);
  });
});

describe('keys that type', () => {
  afterEach(unmount);

  it('do nothing to a timeline where they are typed elsewhere', async () => {
    const timeline = await mount({src: SIX});
    const before = timeline.view;
    const field = document.createElement('input');
    timeline.parentElement!.append(field);
    field.focus();
    await sendKeys({type: '+-0lL?'});
    await sendKeys({press: 'PageDown'});
    await atRest(timeline);
    expect(field.value).to.equal('+-0lL?');
    expect(timeline.view).to.equal(before);
    expect(timeline.shadowRoot!.querySelector(':popover-open')).to.equal(null);
  });

  it('by Page Down and Page Up go almost a whole window on and back', async () => {
    const timeline = await mount({src: SIX, start: '2016', end: '2016'});
    const {start, end} = timeline.view;
    inside(timeline, '.stage').focus();
    await sendKeys({press: 'PageDown'});
    await atRest(timeline);
    const moved = (timeline.view.start - start) / (end - start);
    expect(moved).to.be.within(0.8, 1);
    await sendKeys({press: 'PageUp'});
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo(start, (end - start) / 1000);
  });
});

describe('keys on an event', () => {
  afterEach(unmount);

  it('open it by the space bar', async () => {
    const timeline = await mount({src: SIX});
    mark(timeline, 'mosque-strike').focus();
    await sendKeys({press: ' '});
    await nextFrame();
    expect(timeline.selected).to.equal('mosque-strike');
  });

  it('pan by arrows with Shift, and leave the focus where it is', async () => {
    const timeline = await mount({src: SIX});
    mark(timeline, 'mosque-strike').focus();
    const {start} = timeline.view;
    // WebKit’s driver holds no key down.
    if (engine === 'webkit')
      mark(timeline, 'mosque-strike').dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowRight',
          shiftKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    else {
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({up: 'Shift'});
    }
    await atRest(timeline);
    expect(timeline.view.start).to.be.above(start);
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'mosque-strike'));
  });
});

describe('the wheel with ⌘', () => {
  afterEach(unmount);

  // No driver turns a wheel with that key.
  it('zooms, and is kept from the page', async () => {
    const timeline = await mount({src: SIX});
    const {start, end} = timeline.view;
    const {x, y} = placeOf(inside(timeline, '.stage'));
    const turn = new WheelEvent('wheel', {
      metaKey: true,
      deltaY: -100,
      clientX: x,
      clientY: y,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    inside(timeline, '.picture').dispatchEvent(turn);
    await atRest(timeline);
    expect(turn.defaultPrevented).to.equal(true);
    expect(timeline.view.end - timeline.view.start).to.be.below(end - start);
  });
});

describe('what differs by colour', () => {
  afterEach(unmount);

  it('is told apart without it: what is possible by a broken outline, what is certain by being full, groups by their names', async () => {
    const timeline = await mount({src: SIX});
    const possible = mark(timeline, 'mosque-strike');
    expect(getComputedStyle(possible.querySelector('.outline')!).strokeDasharray).to.match(/^\d/);
    expect(possible.querySelector('.core, .dot, .cell')).to.equal(null);
    const certain = all(timeline, '.mark').flatMap((one) => [...one.querySelectorAll('path.core, .dot')]);
    expect(certain).to.have.length(2);
    for (const full of certain) {
      const {fill, strokeWidth, stroke} = getComputedStyle(full);
      expect([fill === 'none', stroke === 'none' || strokeWidth === '0px']).to.deep.equal([false, true]);
    }
    expect(all(timeline, '.lane-label[role]').map((label) => label.textContent.trim())).to.deep.equal([
      'US-led coalition',
      'Armed groups',
      'Damascus, Moscow, Ankara',
    ]);
  });

  it('is told apart without it where both are narrow: what is possible by an open ring, what is certain by a dot', async () => {
    const events = [
      {id: 'century', date: '1700', title: 'First'},
      {id: 'month', date: '1850-06', title: 'Second'},
      {id: 'day', date: '2010-03-04', title: 'Third'},
    ];
    const timeline = await mount({events});
    expect(getComputedStyle(inside(timeline, '.mark[data-id="month"] .hollow')).fill).to.equal('none');
    expect(mark(timeline, 'month').querySelector('.core, .dot, .cell')).to.equal(null);
    expect(getComputedStyle(inside(timeline, '.mark[data-id="day"] .dot')).fill).to.not.equal('none');
  });
});

describe('from right to left', () => {
  afterEach(unmount);

  const mirrored = async (set: Parameters<typeof mount>[0], lang = 'en', width = 1000): Promise<CircaTimeline> => {
    const timeline = await mount(set, {width});
    timeline.dir = 'rtl';
    timeline.lang = lang;
    await timeline.updateComplete;
    await nextFrame();
    return timeline;
  };

  it('the arrow keys pan to the side that they point to', async () => {
    const timeline = await mirrored({src: SIX, start: '2016', end: '2017'});
    inside(timeline, '.stage').focus();
    const {start} = timeline.view;
    await sendKeys({press: 'ArrowLeft'});
    await atRest(timeline);
    expect(timeline.view.start).to.be.above(start);
    await sendKeys({press: 'ArrowRight'});
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo(start, 60_000);
  });

  it('the arrow keys go to the event on the side that they point to', async () => {
    const timeline = await mirrored({events: THREE, order: 'time'});
    const left = (id: string) => mark(timeline, id).getBoundingClientRect().left;
    expect(left('c')).to.be.below(left('b'));
    mark(timeline, 'b').focus();
    await sendKeys({press: 'ArrowLeft'});
    await nextFrame();
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'c'));
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await nextFrame();
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'a'));
  });

  for (const [language, file, letters] of [
    ['ar', '/data/suez-ar.json', /[\u0600-\u06ff]/],
    ['he', '/data/scrolls-he.json', /[\u0590-\u05ff]/],
  ] as const) {
    for (const width of [1000, 320]) {
      it(`events in ${language} at ${width} px are whole, read from the right, earliest first, and no fault is found`, async () => {
        const timeline = await mirrored({src: file}, language, width);
        const stage = inside(timeline, '.stage').getBoundingClientRect();
        const labels = all(timeline, '.mark .label');
        expect(labels).to.have.length(timeline.timeline.events.length);
        for (const label of labels) {
          const {left, right} = label.getBoundingClientRect();
          expect(left).to.be.at.least(stage.left - 1);
          expect(right).to.be.at.most(stage.right + 1);
          expect(label.textContent).to.match(letters);
        }
        const middles = timeline.timeline
          .inOrder('time')
          .map(({id}) => placeOf(mark(timeline, id).querySelector('.range, .core, .dot, .hollow')!));
        const [first, last] = [middles[0]!, middles.at(-1)!];
        if (width === 1000) expect(last.x).to.be.below(first.x);
        else expect(last.y).to.be.above(first.y);
        await expectAccessible(timeline);
      });
    }
  }
});

describe('targets', () => {
  afterEach(unmount);

  for (const [zoom, window] of [
    ['at home', {}],
    ['zoomed in to a year', {start: '2018', end: '2018'}],
    ['zoomed in to a day', {start: '2019-06-30', end: '2019-06-30'}],
  ] as const) {
    it(`are 24 px each way at least, ${zoom}`, async () => {
      const timeline = await mount({src: SIX, ...window});
      const targets = all(timeline, '.mark .target, .lane-label .target, .toolbar button');
      expect(targets).to.not.have.length(0);
      for (const target of targets) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(23.99);
      }
    });
  }
});

describe('the card', () => {
  afterEach(unmount);

  it('stays while the pointer goes into it, and away from it', async () => {
    const timeline = await mount({src: SIX});
    await sendMouse({
      type: 'click',
      position: Object.values(placeOf(mark(timeline, 'mosque-strike').querySelector('.label')!)) as [number, number],
    });
    await nextFrame();
    const card = inside(timeline, '.card');
    const {x, y} = placeOf(card);
    await sendMouse({type: 'move', position: [x, y]});
    expect(card.matches(':popover-open')).to.equal(true);
    await sendMouse({type: 'move', position: [1200, 780]});
    await nextFrame();
    expect(card.matches(':popover-open')).to.equal(true);
  });

  it('as a list of what is in view stays as well', async () => {
    const timeline = await mount({src: SIX});
    mark(timeline, 'mosque-strike').focus();
    await sendKeys({press: 'l'});
    await nextFrame();
    const list = inside(timeline, '.card');
    expect(list.matches(':popover-open')).to.equal(true);
    const {x, y} = placeOf(list);
    for (const position of [
      [x, y],
      [1200, 780],
    ] as const) {
      await sendMouse({type: 'move', position: [...position]});
      await nextFrame();
      expect(list.matches(':popover-open')).to.equal(true);
    }
  });
});

describe('where there is little room', () => {
  afterEach(async () => {
    unmount();
    document.documentElement.style.removeProperty('font-size');
    await setViewport({width: 1280, height: 800});
  });

  /** As wide as the page is, whether that has a scrollbar or not. */
  const filling = async (set: Parameters<typeof mount>[0]): Promise<CircaTimeline> => {
    const timeline = await mount(set, {width: 300});
    timeline.parentElement!.style.setProperty('width', 'auto');
    await nextFrame();
    await nextFrame();
    return timeline;
  };

  it('at 320 px there is one direction of scrolling', async () => {
    await setViewport({width: 320, height: 640});
    await filling({src: SIX, selected: 'mosque-strike'});
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('at 320 px with text twice as large the buttons still stay inside', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.setProperty('font-size', '200%');
    const timeline = await filling({src: SIX});
    const {left, right} = timeline.getBoundingClientRect();
    for (const button of all(timeline, '.toolbar button')) {
      expect(button.getBoundingClientRect().left).to.be.at.least(left);
      expect(button.getBoundingClientRect().right).to.be.at.most(right);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('texts of twice the size are not cut off, nor lie upon each other', async () => {
    document.documentElement.style.setProperty('font-size', '200%');
    const timeline = await mount({src: SIX}, {width: 1000});
    await nextFrame();
    await nextFrame();
    const stage = inside(timeline, '.stage').getBoundingClientRect();
    const labels = all<SVGGraphicsElement>(timeline, '.event-label, .label').map(lettersBox);
    expect(labels).to.have.length(6);
    for (const {left, right, top, bottom} of labels) {
      expect(left).to.be.at.least(stage.left - 1);
      expect(right).to.be.at.most(stage.right + 1);
      expect(top).to.be.at.least(stage.top - 1);
      expect(bottom).to.be.at.most(stage.bottom + 1);
    }
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        expect(
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          'two labels lie upon each other',
        ).to.equal(false);
      }
    }
  });

  it('the text spacing of WCAG 1.4.12 cuts nothing off in the card and around the picture', async () => {
    const timeline = await mount({src: SIX, selected: 'mosque-strike'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    timeline.shadowRoot!.adoptedStyleSheets = [...timeline.shadowRoot!.adoptedStyleSheets, sheet];
    await nextFrame();
    const clipped = all<HTMLElement>(timeline, '.card *, .foot *, button').filter(
      (element) =>
        element instanceof HTMLElement &&
        getComputedStyle(element).overflow !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1,
    );
    expect(clipped.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    const card = inside(timeline, '.card');
    expect(card.scrollWidth).to.be.at.most(card.clientWidth + 1);
    timeline.shadowRoot!.adoptedStyleSheets = timeline.shadowRoot!.adoptedStyleSheets.filter(
      (other) => other !== sheet,
    );
  });
});

describe('where colours are forced', () => {
  it('uncertainty and focus still show', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine’s driver emulates no media
    await emulateMedia({'forced-colors': 'active'});
    const timeline = await mount({events: THREE});
    inside(timeline, '.stage').focus();
    await sendKeys({press: 'Tab'});
    const focused = timeline.shadowRoot!.activeElement!;
    const ground = getComputedStyle(document.body).backgroundColor;
    const outline = getComputedStyle(mark(timeline, 'a').querySelector('.outline')!);
    const ring = getComputedStyle(focused.querySelector('.ring')!);
    expect(outline.stroke).to.not.equal(ground);
    expect(outline.strokeDasharray).to.not.equal('none');
    expect(ring.stroke).to.not.be.oneOf(['none', ground]);
    unmount();
    await emulateMedia({});
  });
});
