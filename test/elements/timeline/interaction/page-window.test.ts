import {expect} from 'chai';
import type {CircaTimeline, EventInput} from '../../../../src/index.js';
import {sendMouse} from '../../../support.js';
import {spanOf, timeWindow} from '../../../../src/view/index.js';
import {atRest, inside, mark, mount, SIX, unmount} from '../../shared/fixture.js';

const YEARS: readonly EventInput[] = [
  {id: 'a', date: '1990', title: 'First'},
  {id: 'b', date: '2000', title: 'Second', group: 'west'},
  {id: 'c', date: '2010', title: 'Third', group: 'east'},
];
const copied = (events: readonly EventInput[]): EventInput[] => events.map((event) => ({...event}));
const moment = (year: number): number => Date.UTC(year, 0, 1);

describe('The window of a timeline in a time zone', () => {
  afterEach(unmount);
  const at = (text: string): number => Date.parse(text);
  const NIGHT: readonly EventInput[] = [
    {id: 'before', date: '2025-11-02T05:50:00Z', title: 'Before'},
    {id: 'after', date: '2025-11-02T06:10:00Z', title: 'After'},
    {id: 'day', date: '2025-11-02', title: 'The day'},
  ];
  /** px at which a moment is drawn, from the picture's left edge */
  const placeOfDot = (timeline: CircaTimeline, id: string): number => {
    const {left, width} = mark(timeline, id).querySelector('.dot')!.getBoundingClientRect();
    return left + width / 2 - inside(timeline, 'svg.picture').getBoundingClientRect().left;
  };

  for (const [zone, day, start, end] of [
    ['America/New_York', '2025-11-02', '2025-11-02T04:00Z', '2025-11-03T05:00Z'],
    ['America/New_York', '2025-03-09', '2025-03-09T05:00Z', '2025-03-10T04:00Z'],
    ['Europe/Berlin', '2025-10-26', '2025-10-25T22:00Z', '2025-10-26T23:00Z'],
    ['Europe/Berlin', '2025-03-30', '2025-03-29T23:00Z', '2025-03-30T22:00Z'],
    ['Australia/Lord_Howe', '2025-04-06', '2025-04-05T13:00Z', '2025-04-06T13:30Z'],
    ['Australia/Lord_Howe', '2025-10-05', '2025-10-04T13:30Z', '2025-10-05T13:00Z'],
  ] as const) {
    it(`from \`start\` to \`end\`, both ${day}, is that day in ${zone}: ${start} to ${end}`, async () => {
      const events = [{id: 'a', date: day, title: 'The day'}];
      const timeline = await mount({events, timeZone: zone, start: day, end: day, orientation: 'horizontal'});
      expect(timeline.view).to.deep.equal({start: at(start), end: at(end)});
      // The day fills the picture from end to end.
      const picture = inside(timeline, 'svg.picture').getBoundingClientRect();
      const range = inside<SVGElement>(timeline, '.mark .outline, .mark .range').getBoundingClientRect();
      expect(Math.abs(range.left - picture.left)).to.be.below(2);
      expect(Math.abs(range.right - picture.right)).to.be.below(2);
    });
  }

  it('counts moments: `view` is what it shows, whatever the zone', async () => {
    const timeline = await mount({events: NIGHT, timeZone: 'America/New_York', orientation: 'horizontal'});
    timeline.view = timeWindow(at('2025-11-02T05:35Z'), at('2025-11-02T06:25Z'));
    await atRest(timeline);
    expect(timeline.view).to.deep.equal({start: at('2025-11-02T05:35Z'), end: at('2025-11-02T06:25Z')});
    expect(placeOfDot(timeline, 'before')).to.be.closeTo(300, 1);
    expect(placeOfDot(timeline, 'after')).to.be.closeTo(700, 1);
  });

  it('goes to a date of the zone by `panTo`', async () => {
    const timeline = await mount({events: NIGHT, timeZone: 'America/New_York'});
    timeline.view = timeWindow(at('2025-11-02T05:00Z'), at('2025-11-02T06:00Z'));
    const arrived = new Promise((resolve) => timeline.addEventListener('circa-view-change', resolve, {once: true}));
    timeline.panTo('2025-11-02');
    await arrived;
    expect(timeline.view.start / 2 + timeline.view.end / 2).to.equal(at('2025-11-02T16:30Z'));
  });

  it('shows the same moments when the zone changes, moved or not, and all else by the new clock', async () => {
    for (const isMoved of [false, true]) {
      const timeline = await mount({events: NIGHT, timeZone: 'America/New_York', orientation: 'horizontal'});
      if (isMoved) timeline.view = timeWindow(at('2025-11-02T00:00Z'), at('2025-11-03T12:00Z'));
      await atRest(timeline);
      const {view} = timeline;
      const place = placeOfDot(timeline, 'before');
      const day = timeline.timeline.get('day')!.when.start.earliest;
      timeline.timeZone = 'Europe/Berlin';
      await timeline.updateComplete;
      expect(timeline.view).to.deep.equal(view);
      expect(timeline.timeline.get('day')!.when.start.earliest).to.equal(day - 5 * 60 * 60 * 1000);
      expect(mark(timeline, 'before').getAttribute('aria-label')).to.include('6:50');
      expect(placeOfDot(timeline, 'before')).to.be.closeTo(place, 0.1);
    }
  });

  it('is fitted to new events that come after the zone has changed, and to those that come with it', async () => {
    const timeline = await mount({events: NIGHT, timeZone: 'America/New_York'});
    timeline.timeZone = 'Europe/Berlin';
    await timeline.updateComplete;
    timeline.events = [...NIGHT, {date: '2025-11-20', title: 'Much later'}];
    await timeline.updateComplete;
    expect(timeline.view.end).to.be.above(at('2025-11-20'));
    timeline.timeZone = 'Asia/Tokyo';
    timeline.events = [...NIGHT, {date: '2026-02-20', title: 'Later still'}];
    await timeline.updateComplete;
    expect(timeline.view.end).to.be.above(at('2026-02-20'));
  });
});

describe('New events of a timeline', () => {
  afterEach(unmount);

  it('are shown from end to end where nobody has moved the window', async () => {
    const timeline = await mount({events: YEARS});
    timeline.events = [...YEARS, {date: '2050', title: 'Fourth'}];
    await timeline.updateComplete;
    expect(timeline.view.end).to.be.greaterThan(moment(2050));
  });

  it('are shown from `start` to `end` where these are set and nobody has moved the window', async () => {
    const timeline = await mount({events: YEARS, start: '1995', end: '2004'});
    const {start, end} = timeline.view;
    timeline.events = [...YEARS, {date: '2050', title: 'Fourth'}];
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal({start, end});
  });

  it('are shown from `start` to their own end where only that is set and nobody has moved the window', async () => {
    const timeline = await mount({events: YEARS, start: '1995'});
    const begin = timeline.view.start;
    expect(timeline.view.end).to.be.lessThan(moment(2030));
    timeline.events = [...YEARS, {date: '2050', title: 'Fourth'}];
    await timeline.updateComplete;
    expect(timeline.view.start).to.equal(begin);
    expect(timeline.view.end).to.be.greaterThan(moment(2050));
  });

  it('leave the window where the page has moved it', async () => {
    const timeline = await mount({events: YEARS});
    timeline.view = timeWindow(moment(1999), moment(2003));
    timeline.events = [...copied(YEARS), {date: '2050', title: 'Fourth'}];
    await timeline.updateComplete;
    expect(timeline.view).to.deep.equal({start: moment(1999), end: moment(2003)});
  });

  it('leave the window where a button has moved it, however often equal events are set', async () => {
    const timeline = await mount({events: YEARS});
    const {view} = timeline;
    inside(timeline, 'button[aria-label="Zoom in"]').click();
    await atRest(timeline);
    const moved = timeline.view;
    expect(spanOf(moved)).to.be.below(spanOf(view) * 0.9);
    for (let render = 0; render < 3; render += 1) {
      timeline.events = copied(YEARS);
      await timeline.updateComplete;
    }
    expect(timeline.view).to.deep.equal(moved);
  });

  it('follow what shows everything after `fit`, also where `start` and `end` are set', async () => {
    const timeline = await mount({events: YEARS, start: '1995', end: '2004'});
    const arrived = new Promise((resolve) => timeline.addEventListener('circa-view-change', resolve, {once: true}));
    timeline.fit();
    await arrived;
    timeline.events = [...YEARS, {date: '2050', title: 'Fourth'}];
    await timeline.updateComplete;
    expect(timeline.view.end).to.be.greaterThan(moment(2050));
  });

  it('are shown from end to end where nothing of them lies in the window that was kept', async () => {
    const timeline = await mount({events: YEARS});
    timeline.view = timeWindow(moment(1999), moment(2003));
    timeline.events = [{date: '1850', title: 'Long before'}];
    await timeline.updateComplete;
    expect(timeline.view.start).to.be.lessThan(moment(1851));
    expect(timeline.view.end).to.be.greaterThan(moment(1850));
  });

  it('are shown from end to end where they are those of another file', async () => {
    const timeline = await mount({src: SIX});
    timeline.zoomBy(4);
    const before = spanOf(timeline.view);
    timeline.src = '/data/idlib-2019-full.json';
    await timeline.updateComplete;
    expect(spanOf(timeline.view)).to.be.greaterThan(before);
  });

  it('leave the window where the page has moved it while another file was on its way', async () => {
    const timeline = await mount({src: SIX});
    timeline.src = '/data/idlib-2019-full.json';
    // Rendered once, and no answer can have come yet.
    while (timeline.isUpdatePending) await Promise.resolve();
    timeline.view = timeWindow(moment(2016), moment(2018));
    await timeline.updateComplete;
    expect(timeline.timeline.events.length).to.be.greaterThan(6);
    expect(timeline.view).to.deep.equal({start: moment(2016), end: moment(2018)});
  });

  it('leave the window with the reader who is dragging it', async () => {
    const timeline = await mount({events: YEARS});
    const {view} = timeline;
    const {left, top, width} = inside(timeline, '.stage').getBoundingClientRect();
    const at = (x: number): {type: 'move'; position: [number, number]} => ({
      type: 'move',
      position: [Math.round(left + width / 2 + x), Math.round(top + 10)],
    });
    await sendMouse(at(0));
    await sendMouse({type: 'down'});
    await sendMouse(at(-60));
    timeline.events = [...copied(YEARS), {date: '2050', title: 'Fourth'}];
    await timeline.updateComplete;
    await sendMouse(at(-100));
    await sendMouse({type: 'up'});
    await atRest(timeline);
    const moved = ((timeline.view.start - view.start) / spanOf(view)) * width;
    expect(spanOf(timeline.view)).to.be.closeTo(spanOf(view), 1);
    expect(moved).to.be.closeTo(100, 3);
  });

  it('leave the event open whose id is among them, the focus on it, and closed lanes closed', async () => {
    const timeline = await mount({events: YEARS});
    timeline.select('b');
    inside<SVGElement>(timeline, '[part~="lane-label"]').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await timeline.updateComplete;
    const lanes = inside(timeline, '[aria-expanded="false"]').textContent;
    mark(timeline, 'b').focus();
    timeline.events = [{id: 'z', date: '1950', title: 'Before all'}, ...copied(YEARS)];
    await timeline.updateComplete;
    await atRest(timeline);
    expect(timeline.selected).to.equal('b');
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'b'));
    expect(inside(timeline, '[aria-expanded="false"]').textContent).to.equal(lanes);
  });

  it('that are equal to those before change no node of the picture', async () => {
    const timeline = await mount({events: YEARS});
    await timeline.updateComplete;
    const changes = new MutationObserver(() => {});
    changes.observe(inside<SVGElement>(timeline, '.picture'), {subtree: true, childList: true, attributes: true});
    timeline.events = copied(YEARS);
    await timeline.updateComplete;
    expect(changes.takeRecords()).to.have.length(0);
    expect(mark(timeline, 'a')).to.exist;
  });
});
