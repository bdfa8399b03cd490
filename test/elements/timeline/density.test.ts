import {expect} from 'chai';
import type {CircaTimeline, EventInput} from '../../../src/index.js';
import {
  canEmulateMedia,
  doubleClick as realDoubleClick,
  emulateMedia,
  nextFrame,
  sendKeys,
  sendMouse,
  timePasses,
  until,
} from '../../support.js';
import {all, atRest, counter, inside, mount, next, SIX, unmount} from '../shared/fixture.js';

const DAY = Date.UTC(2010, 5, 15);
const HOUR = 3_600_000;

/** One event each March of many years, which take the labels, but none near June 2010, when everything else happens. */
const background: EventInput[] = Array.from({length: 40}, (_, index) => ({
  id: `year-${index}`,
  date: `${1990 + index}-03-01`,
  title: `An ordinary event of that year`,
  importance: 1,
})).filter((_, index) => Math.abs(index - 20) > 2);
const ofOneDay: EventInput[] = Array.from({length: 40}, (_, index) => ({
  id: `d${index}`,
  date: '2010-06-15',
  title: `Dispatch ${index + 1}`,
}));
const hourly: EventInput[] = Array.from({length: 40}, (_, index) => ({
  id: `h${index}`,
  date: DAY + index * HOUR,
  title: `Report ${index + 1}`,
}));
const twelveHundred: EventInput[] = Array.from({length: 1284}, (_, index) => ({
  id: `m${index}`,
  date: '2010-06-15',
  title: `Message ${index + 1}`,
}));

/** Lying, it is too low for all labels. */
const crowded = (events: readonly EventInput[], more: Parameters<typeof mount>[0] = {}, width?: number) =>
  mount(
    {events: [...background, ...events], ...more},
    {width: width ?? 1000, height: (width ?? 1000) > 600 ? 300 : undefined},
  );

const densityOf = (timeline: CircaTimeline) => inside<SVGElement>(timeline, '.density');
const span = ({view}: CircaTimeline) => view.end - view.start;
const isOpen = (timeline: CircaTimeline) => inside(timeline, '.card').matches(':popover-open');
const choices = (timeline: CircaTimeline) => all<HTMLButtonElement>(timeline, '.card .choice');
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** Where the density shows a moment, in whole px of the viewport. */
function placeOf(timeline: CircaTimeline, ms: number): [number, number] {
  const stage = inside(timeline, '.stage').getBoundingClientRect();
  const axis = inside(timeline, '.axis-line').getBoundingClientRect();
  const part = (ms - timeline.view.start) / span(timeline);
  if (stage.height === axis.height) return [Math.round(axis.x + 3), Math.round(stage.y + stage.height * part)];
  return [Math.round(stage.x + stage.width * part), Math.round(axis.y - 3)];
}

/** How many of the events whose ids begin so have a label, and thus no part in the density. */
const labelled = (timeline: CircaTimeline, id: string) => all(timeline, `.mark[data-id^=${id}] .label`).length;

const colourOf = (timeline: CircaTimeline): string => getComputedStyle(densityOf(timeline).firstElementChild!).fill;

async function click(timeline: CircaTimeline, ms: number): Promise<void> {
  await sendMouse({type: 'click', position: placeOf(timeline, ms)});
  await timeline.updateComplete;
  await nextFrame();
}

describe('the density', () => {
  after(unmount);

  it('lies beneath everything else, hidden from screen readers, and no pointer meets it', async () => {
    const timeline = await crowded(ofOneDay);
    expect(all(timeline, '[part=density]')).to.deep.equal([densityOf(timeline)]);
    expect(densityOf(timeline).getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(densityOf(timeline)).pointerEvents).to.equal('none');
    expect(inside(timeline, '.picture').firstElementChild).to.equal(densityOf(timeline));
    expect(densityOf(timeline).querySelector('path')!.getAttribute('d')).to.match(/^M/);
  });

  it('of however many events is two paths', async () => {
    const timeline = await crowded(twelveHundred);
    expect(densityOf(timeline).children).to.have.length(2);
  });

  it('is in the colour of the theme, and in the new one when the theme changes, with the same layout', async () => {
    const timeline = await crowded(ofOneDay);
    const label = inside(timeline, '.mark .title');
    timeline.style.setProperty('--circa-density', 'rgb(0, 0, 250)');
    expect(colourOf(timeline)).to.equal('rgb(0, 0, 250)');
    await nextFrame();
    expect(label.isConnected).to.equal(true);
  });

  it('is mixed from the ink of the page, and goes from dark to light with it', async () => {
    const timeline = await crowded(ofOneDay);
    const page = timeline.parentElement!;
    for (const [ink, mixed] of [
      ['rgb(0, 0, 51)', 'color(srgb 0 0 0.2 / 0.55)'],
      ['rgb(255, 255, 255)', 'color(srgb 1 1 1 / 0.55)'],
    ] as const) {
      page.style.setProperty('color', ink);
      await until(() => colourOf(timeline) === mixed);
    }
    page.style.removeProperty('color');
  });

  it('takes the reader’s own colour where colours are forced', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine’s driver cannot emulate the preference
    const timeline = await crowded(ofOneDay);
    await emulateMedia({'forced-colors': 'active', 'prefers-color-scheme': 'light'});
    const colour = colourOf(timeline);
    await emulateMedia({});
    expect(colour).to.equal('rgb(0, 0, 0)');
  });

  it('is in the picture as SVG and as PNG', async () => {
    const timeline = await crowded(ofOneDay);
    timeline.style.setProperty('--circa-density', 'rgb(0, 0, 250)');
    expect(timeline.toSVG()).to.match(/class="density-certain" d="M/);
    const image = await createImageBitmap(await timeline.toPNG());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const [x, y] = placeOf(timeline, DAY).map((px) => px * devicePixelRatio) as [number, number];
    expect([...context.getImageData(x, y, 1, 1).data]).to.deep.equal([0, 0, 250, 255]);
  });
});

describe('while the window moves', () => {
  after(unmount);

  it('panning makes no new element of a mark that stays in view, and lays out none of its words', async () => {
    const timeline = await crowded(ofOneDay);
    const {start, end} = timeline.view;
    const middle = (start + end) / 2;
    timeline.view = {start: middle - (end - start) / 8, end: middle + (end - start) / 8};
    await nextFrame();
    const inner = all<SVGElement>(timeline, '.mark').filter((mark) => {
      const {left, right} = mark.getBoundingClientRect();
      return left > 200 && right < 800;
    });
    expect(inner.length).to.be.above(2);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(inside(timeline, '.picture'), {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    const shown = timeline.view;
    const px = span(timeline) / 1000;
    for (let step = 1; step <= 8; step += 1) {
      timeline.view = {start: shown.start + step * 10 * px, end: shown.end + step * 10 * px};
      await nextFrame();
    }
    observer.disconnect();
    const touched = new Set(records.map(({target}) => (target as Element).closest('.mark')));
    for (const mark of inner) expect(touched.has(mark), mark.dataset['id']).to.equal(false);
  });

  it('an event is put into words once, however often it is drawn', async () => {
    const timeline = await crowded(ofOneDay);
    const original = Intl.DateTimeFormat.prototype.formatToParts;
    let asked = 0;
    Intl.DateTimeFormat.prototype.formatToParts = function (...args) {
      asked += 1;
      return original.apply(this, args);
    };
    try {
      timeline.toSVG();
      asked = 0;
      timeline.selected = 'year-5';
      await timeline.updateComplete;
      timeline.selected = null;
      await timeline.updateComplete;
      await nextFrame();
    } finally {
      Intl.DateTimeFormat.prototype.formatToParts = original;
    }
    // The card says the date of the event that it opens.
    expect(asked).to.be.at.most(4);
  });
});

describe('a click on the density', () => {
  after(unmount);

  it('of forty events of one day lists them in given order, each with its title and date', async () => {
    const timeline = await crowded(ofOneDay);
    await click(timeline, DAY);
    expect(isOpen(timeline)).to.equal(true);
    const first = labelled(timeline, 'd');
    expect(words(inside(timeline, '.card-title'))).to.equal(`${40 - first} events`);
    expect(choices(timeline).map(words)).to.deep.equal(
      ofOneDay.slice(first).map(({title}) => `${title} Tuesday, 15 June 2010`),
    );
    expect(timeline.selected).to.equal(null);
  });

  it('of some 1,284 lists the first fifty, and says how many more there are', async () => {
    const timeline = await crowded(twelveHundred);
    await click(timeline, DAY);
    expect(choices(timeline)).to.have.length(50);
    const count = 1284 - labelled(timeline, 'm');
    expect(words(inside(timeline, '.card')))
      .to.include(`${count.toLocaleString('en')} events`)
      .and.include(`and ${(count - 50).toLocaleString('en')} more Zoom in here`);
  });

  it('of a single event that stands clear of others is one on its own sign, and opens it', async () => {
    const timeline = await crowded([
      ...ofOneDay,
      {id: 'lone', date: '2011-12-01', title: 'A lone one, '.repeat(8), importance: -1},
    ]);
    const lone = inside<SVGElement>(timeline, '[data-id=lone]');
    expect(lone.querySelector('.label')).to.equal(null);
    await click(timeline, Date.UTC(2011, 11, 1, 12));
    await until(() => timeline.selected !== null);
    expect(timeline.selected).to.equal('lone');
    await timeline.updateComplete;
    await nextFrame();
    expect(all(timeline, '.mark').map((mark) => mark.getAttribute('data-id'))).to.include('lone');
    expect(words(inside(timeline, '.card-title'))).to.match(/^A lone one/);
  });

  it('takes the focus into the list; choosing one opens its card, draws it as a mark, and closing that gives the mark the focus', async () => {
    const timeline = await crowded(ofOneDay);
    const selects = counter(timeline, 'circa-select');
    await click(timeline, DAY);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.card'));
    choices(timeline)
      .find((choice) => words(choice).startsWith('Dispatch 7 '))!
      .focus();
    await sendKeys({press: 'Enter'});
    await until(() => timeline.selected !== null);
    await timeline.updateComplete;
    await nextFrame();
    expect([timeline.selected, selects.count]).to.deep.equal(['d6', 1]);
    expect(words(inside(timeline, '.card-title'))).to.equal('Dispatch 7');
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.card'));
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    await nextFrame();
    expect(isOpen(timeline)).to.equal(false);
    expect(timeline.shadowRoot!.activeElement?.getAttribute('data-id')).to.equal('d6');
  });

  it('is undone by Escape, and the focus goes back to the timeline', async () => {
    const timeline = await crowded(ofOneDay);
    await click(timeline, DAY);
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    await nextFrame();
    expect(isOpen(timeline)).to.equal(false);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.stage'));
  });

  it('closes an open event first, as the page may forbid', async () => {
    const timeline = await crowded(ofOneDay, {selected: 'year-2'});
    timeline.addEventListener('circa-select', (event) => event.preventDefault(), {once: true});
    await click(timeline, DAY);
    expect([timeline.selected, choices(timeline).length]).to.deep.equal(['year-2', 0]);
    await click(timeline, DAY);
    expect([timeline.selected, choices(timeline).length]).to.deep.equal([null, 40 - labelled(timeline, 'd')]);
  });

  it('is closed by a click beside it, by moving the window, and by other data', async () => {
    const timeline = await crowded(ofOneDay);
    const ways: (() => unknown)[] = [
      () => sendMouse({type: 'click', position: [500, 3]}),
      () => {
        const settled = next(timeline, 'circa-view-change');
        timeline.zoomBy(1.1);
        return settled;
      },
      () => (timeline.events = [...background]),
    ];
    for (const way of ways) {
      await click(timeline, DAY);
      expect(isOpen(timeline), `before ${String(way)}`).to.equal(true);
      await way();
      await timeline.updateComplete;
      await atRest(timeline);
      expect(isOpen(timeline), `after ${String(way)}`).to.equal(false);
    }
  });

  it('does nothing where every event has its label', async () => {
    const timeline = await mount({src: SIX});
    await click(timeline, timeline.view.start + span(timeline) / 2);
    expect(isOpen(timeline)).to.equal(false);
  });

  it('finds the same on an upright timeline, and from right to left', async () => {
    for (const [width, dir] of [
      [320, 'ltr'],
      [320, 'rtl'],
    ] as const) {
      const timeline = await crowded(ofOneDay, {}, width);
      timeline.dir = dir;
      await timeline.updateComplete;
      await nextFrame();
      const axis = inside(timeline, '.axis-line').getBoundingClientRect();
      const [, y] = placeOf(timeline, DAY);
      window.scrollTo(0, 0);
      await sendMouse({type: 'click', position: [Math.round(axis.x + (dir === 'rtl' ? -3 : 3)), y]});
      await timeline.updateComplete;
      expect(
        choices(timeline)
          .map(words)
          .filter((text) => text.startsWith('Dispatch')).length,
        dir,
      ).to.be.above(25);
    }
  });
});

describe('zooming where events stand too close', () => {
  after(unmount);

  async function doubleClick(timeline: CircaTimeline, ms: number): Promise<void> {
    const [clientX, clientY] = placeOf(timeline, ms);
    inside(timeline, '.stage').dispatchEvent(
      new MouseEvent('dblclick', {bubbles: true, composed: true, cancelable: true, view: window, clientX, clientY}),
    );
    await atRest(timeline);
  }

  it('by a double click on forty hourly events comes so near that the next ones are forty px apart, about where it was clicked', async () => {
    const timeline = await crowded(hourly);
    const place = placeOf(timeline, DAY + 20 * HOUR);
    await doubleClick(timeline, DAY + 20 * HOUR);
    expect((HOUR * 1000) / span(timeline)).to.be.within(40, 60);
    const atPlace = timeline.view.start + (span(timeline) * place[0]) / 1000;
    expect(atPlace).to.be.within(DAY, DAY + 40 * HOUR);
  });

  it('by a double click on forty events of one day comes as near as the day is known, and no nearer', async () => {
    const timeline = await crowded(ofOneDay);
    await doubleClick(timeline, DAY);
    const part = (24 * HOUR) / span(timeline);
    expect(part).to.be.within(0.4, 0.8);
    expect(timeline.view.start).to.be.below(DAY);
    expect(timeline.view.end).to.be.above(DAY + 24 * HOUR);
  });

  it('by a double click elsewhere comes twice as near, as ever', async () => {
    const timeline = await crowded(ofOneDay);
    const before = span(timeline);
    const {left, top} = inside(timeline, '.stage').getBoundingClientRect();
    inside(timeline, '.stage').dispatchEvent(
      new MouseEvent('dblclick', {
        bubbles: true,
        composed: true,
        cancelable: true,
        view: window,
        clientX: left + 300,
        clientY: top + 3,
      }),
    );
    await atRest(timeline);
    expect(span(timeline)).to.be.closeTo(before / 2, before * 0.01);
  });

  it('by a real double click shows no list when it is over', async () => {
    const timeline = await crowded(hourly);
    const before = span(timeline);
    const position = placeOf(timeline, DAY + 20 * HOUR);
    await realDoubleClick(position);
    await until(() => span(timeline) < before / 2);
    await atRest(timeline);
    expect(span(timeline)).to.be.below(before / 100);
    expect(isOpen(timeline)).to.equal(false);
  });

  it('happens at once where less motion is preferred', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine’s driver cannot emulate the preference
    await emulateMedia({'prefers-reduced-motion': 'reduce'});
    const timeline = await crowded(hourly);
    const before = span(timeline);
    const [clientX, clientY] = placeOf(timeline, DAY + 20 * HOUR);
    inside(timeline, '.stage').dispatchEvent(
      new MouseEvent('dblclick', {bubbles: true, composed: true, cancelable: true, view: window, clientX, clientY}),
    );
    const after = span(timeline);
    await emulateMedia({});
    expect(after).to.be.below(before / 100);
  });

  it('by the list’s own button does the same, and closes the list', async () => {
    const timeline = await crowded(hourly);
    await click(timeline, DAY + 20 * HOUR);
    inside<HTMLButtonElement>(timeline, '.zoom-here').click();
    await atRest(timeline);
    expect((HOUR * 1000) / span(timeline)).to.be.within(40, 60);
    expect(isOpen(timeline)).to.equal(false);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.stage'));
  });
});

describe('the key L', () => {
  after(unmount);

  it('lists all events in view in given order, labelled or not, and Escape gives the focus back', async () => {
    const timeline = await crowded([
      {id: 'first', date: '2010-02-01', title: 'First of all', importance: 2},
      ...ofOneDay,
    ]);
    timeline.view = {start: Date.UTC(2010, 0), end: Date.UTC(2011, 0)};
    await nextFrame();
    inside(timeline, '.stage').focus();
    await sendKeys({press: 'l'});
    await timeline.updateComplete;
    await nextFrame();
    expect(choices(timeline).map(words).slice(0, 2)).to.deep.equal([
      'First of all Monday, 1 February 2010',
      'Dispatch 1 Tuesday, 15 June 2010',
    ]);
    expect(choices(timeline)).to.have.length(41);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.card'));
    await sendKeys({press: 'Escape'});
    await timeline.updateComplete;
    await nextFrame();
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.stage'));
  });
});

describe('hovering the density', () => {
  after(unmount);

  const tip = (timeline: CircaTimeline) => inside(timeline, '.tip');
  const isShown = (timeline: CircaTimeline) => getComputedStyle(tip(timeline)).display !== 'none';

  /** Comes from elsewhere: a pointer that is there already does not move. */
  async function hover([x, y]: [number, number]): Promise<void> {
    await sendMouse({type: 'move', position: [x, y - 2]});
    await sendMouse({type: 'move', position: [x, y]});
    await nextFrame();
  }

  /** Longer than a tip stays without the pointer: it is there for good. */
  const lingered = () => timePasses(500);

  it('says how many events there are beside the pointer, and never over it', async () => {
    for (const [width, orientation] of [
      [1000, 'horizontal'],
      [320, 'vertical'],
    ] as const) {
      const timeline = await crowded(ofOneDay, {}, width);
      const [x, y] = placeOf(timeline, DAY);
      await hover([x, y]);
      expect(isShown(timeline), orientation).to.equal(true);
      expect(words(tip(timeline))).to.match(/^\d\d events$/);
      const {left, right, top, bottom} = tip(timeline).getBoundingClientRect();
      expect(x > left && x < right && y > top && y < bottom).to.equal(false);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(width);
    }
  });

  it('says nothing elsewhere, nor once the pointer has left', async () => {
    const timeline = await crowded(ofOneDay);
    await hover(placeOf(timeline, DAY));
    expect(isShown(timeline)).to.equal(true);
    await hover([500, 3]);
    await until(() => !isShown(timeline));
    await hover(placeOf(timeline, DAY));
    expect(isShown(timeline)).to.equal(true);
    await hover([500, 790]);
    await until(() => !isShown(timeline));
  });

  it('stays while the pointer is on what it says', async () => {
    const timeline = await crowded(ofOneDay);
    await hover(placeOf(timeline, DAY));
    const {left, top, width, height} = tip(timeline).getBoundingClientRect();
    await hover([Math.round(left + width / 2), Math.round(top + height / 2)]);
    await lingered();
    expect(isShown(timeline)).to.equal(true);
    await sendKeys({press: 'Escape'});
    await nextFrame();
    expect(isShown(timeline)).to.equal(false);
  });

  it('is silenced by Escape, wherever the focus is, until the pointer leaves and comes back', async () => {
    const timeline = await crowded(ofOneDay);
    const [x, y] = placeOf(timeline, DAY);
    await hover([x, y]);
    await sendKeys({press: 'Escape'});
    await nextFrame();
    expect(isShown(timeline)).to.equal(false);
    await hover([x + 1, y]);
    expect(isShown(timeline)).to.equal(false);
    await hover([500, 3]);
    await hover([x, y]);
    expect(isShown(timeline)).to.equal(true);
  });
});
