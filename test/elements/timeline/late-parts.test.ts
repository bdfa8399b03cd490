import {expect} from 'chai';
import {LazyModule} from '../../../src/elements/shared/platform/lazy-module.js';
import {
  BACKGROUND_READER,
  DATES_IN_WORDS,
  DRAGS,
  EDGES,
  LIST_READER,
} from '../../../src/elements/timeline/lazy-parts.js';
import {CARD} from '../../../src/elements/timeline/card/card-part.js';
import {LABELS_OF_MANY} from '../../../src/elements/timeline/data/labels-of-many-part.js';
import {DENSITY} from '../../../src/elements/timeline/density/density-part.js';
import {ERAS} from '../../../src/elements/timeline/eras/eras-part.js';
import {ARRANGEMENTS} from '../../../src/elements/timeline/picture/arrangements.js';
import type {CircaTimeline} from '../../../src/index.js';
import {until} from '../../support.js';
import {all, atRest, inside, mark, mount, THREE, unmount} from '../shared/fixture.js';
import {LateParts} from '../../../src/elements/timeline/late-parts.js';
import type {TimelineHost} from '../../../src/elements/timeline/timeline-host.js';

/** A part that is there once `mended`, for an element that counts how often it is rendered. */
function setUp() {
  const state = {mended: false, renders: 0};
  const load = () => (state.mended ? Promise.resolve('part') : Promise.reject(new Error('503')));
  const part = new LazyModule<string>(load, undefined, () => Promise.resolve());
  const parts = new LateParts({requestUpdate: () => (state.renders += 1)} as unknown as TimelineHost);
  return {state, part, parts};
}

describe('the parts that an element asks for late', () => {
  it('are there without a word where they can be had', async () => {
    const {state, part, parts} = setUp();
    state.mended = true;
    expect(await parts.need(part, () => undefined)).to.equal('part');
    expect([parts.haveFailed, state.renders]).to.deep.equal([false, 0]);
  });

  it('are told of where they cannot, and what needs them goes on when they are tried again', async () => {
    const {state, part, parts} = setUp();
    let again = 0;
    expect(await parts.need(part, () => (again += 1))).to.equal(undefined);
    expect([parts.haveFailed, parts.hasFailed(part), state.renders]).to.deep.equal([true, true, 1]);
    state.mended = true;
    parts.retry();
    expect([parts.haveFailed, again]).to.deep.equal([false, 1]);
  });

  it('are not asked for by each frame once they have failed, but when they are needed for something new', async () => {
    const {state, part, parts} = setUp();
    await parts.need(part, () => undefined);
    state.mended = true;
    parts.fetch(part);
    await Promise.resolve();
    expect([parts.hasFailed(part), part.content]).to.deep.equal([true, undefined]);
    parts.forgive(part);
    parts.fetch(part);
    await part.fetch();
    expect([parts.haveFailed, part.content]).to.deep.equal([false, 'part']);
  });

  it('are no longer told of once another need has got them, and all that has waited goes on, once', async () => {
    const {state, part, parts} = setUp();
    let [first, second] = [0, 0];
    const goOn = () => (first += 1);
    await parts.need(part, goOn);
    await parts.need(part, goOn);
    const own = () => (second += 1);
    await parts.need(part, own);
    state.mended = true;
    await parts.need(part, own);
    expect([parts.haveFailed, first, second]).to.deep.equal([false, 1, 0]);
  });

  it('go on where they are needed for something new, each by itself', async () => {
    const {part, parts} = setUp();
    const other = setUp().part;
    const gone: string[] = [];
    await parts.need(part, () => gone.push('part'));
    await parts.need(other, () => gone.push('other'));
    parts.forgive(part);
    expect([gone, parts.hasFailed(part), parts.hasFailed(other)]).to.deep.equal([['part'], false, true]);
  });

  it('are not told of any more once nothing waits for them', async () => {
    const {part, parts} = setUp();
    const [one, other] = [() => undefined, () => undefined];
    await parts.need(part, one);
    await parts.need(part, other);
    parts.forget(one);
    expect(parts.haveFailed).to.equal(true);
    parts.forget(other);
    expect(parts.haveFailed).to.equal(false);
  });
});

describe('a timeline of which a part could not be fetched', () => {
  let mend = (): void => undefined;

  afterEach(() => {
    mend();
    unmount();
  });

  /** As if the server had not got a part, until it is mended. */
  function refuse<Content>(part: LazyModule<Content>): void {
    let isThere = false;
    const own = Object.getOwnPropertyDescriptor(LazyModule.prototype, 'content')!;
    Object.defineProperty(part, 'content', {
      configurable: true,
      get: () => (isThere ? (own.get!.call(part) as Content) : undefined),
    });
    part.get = () =>
      (isThere ? LazyModule.prototype.get.call(part) : Promise.reject(new Error('503'))) as Promise<Content>;
    mend = () => {
      isThere = true;
      Reflect.deleteProperty(part, 'content');
      Reflect.deleteProperty(part, 'get');
    };
  }

  const line = (timeline: CircaTimeline) => all(timeline, '.failure').map(({textContent}) => textContent?.trim());
  const SAID = 'A part of the timeline could not be fetched. Try again';
  const told = (timeline: CircaTimeline) => line(timeline).map((text) => text?.replace(/\s+/g, ' '));
  const WORDS = [...THREE, {id: 'd', date: 'spring 2004', title: 'Fourth'}];

  it('keeps the line and the button when an event is opened, where it is what reads words', async () => {
    refuse(DATES_IN_WORDS);
    const timeline = await mount({events: WORDS});
    expect([timeline.timeline.events.length, told(timeline)]).to.deep.equal([3, [SAID]]);
    timeline.select('b');
    await timeline.updateComplete;
    expect(told(timeline)).to.deep.equal([SAID]);
    mend();
    inside(timeline, '.failure button').click();
    await until(() => timeline.timeline.events.length === 4);
    await timeline.updateComplete;
    expect(told(timeline)).to.deep.equal([]);
  });

  it('leads the focus from the button, which goes, to the picture', async () => {
    refuse(DATES_IN_WORDS);
    const timeline = await mount({events: WORDS});
    mend();
    const button = inside(timeline, '.failure button');
    button.focus();
    button.click();
    await until(() => told(timeline).length === 0 && timeline.shadowRoot!.activeElement !== null);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.stage'));
  });

  it('asks for what reads words again for new events, and for other settings', async () => {
    for (const change of [
      (timeline: CircaTimeline) => (timeline.events = [...WORDS]),
      (timeline: CircaTimeline) => (timeline.reference = '2020-01-01'),
      (timeline: CircaTimeline) => timeline.append([{date: 'late 2006', title: 'Fifth'}]),
    ]) {
      refuse(DATES_IN_WORDS);
      const timeline = await mount({events: WORDS});
      expect([timeline.timeline.events.length, told(timeline)]).to.deep.equal([3, [SAID]]);
      mend();
      change(timeline);
      await timeline.updateComplete;
      expect(timeline.timeline.events.length).to.be.above(3);
      expect([timeline.problems.length, told(timeline)]).to.deep.equal([0, []]);
    }
  });

  it('says nothing where a pointer comes, tells of a drag that nothing takes, and drags as soon as it is tried again', async () => {
    refuse(DRAGS);
    const timeline = await mount({events: THREE});
    const {view} = timeline;
    const stage = inside(timeline, '.stage');
    const {left, top} = stage.getBoundingClientRect();
    const place = (x: number) => ({bubbles: true, view: window, clientX: left + x, clientY: top + 20});
    stage.dispatchEvent(new PointerEvent('pointerenter', place(500)));
    await timeline.updateComplete;
    expect(told(timeline)).to.deep.equal([]);
    stage.dispatchEvent(new MouseEvent('mousedown', place(500)));
    document.dispatchEvent(new MouseEvent('mousemove', place(400)));
    document.dispatchEvent(new MouseEvent('mouseup', place(400)));
    await until(() => told(timeline).length > 0);
    expect([told(timeline), timeline.view]).to.deep.equal([[SAID], view]);
    mend();
    inside(timeline, '.failure button').click();
    await until(() => timeline.view !== view);
    const {start, end} = view;
    expect(timeline.view.start - start).to.be.closeTo((100 * (end - start)) / stage.clientWidth, (end - start) / 100);
    await until(() => told(timeline).length === 0);
  });

  it('zooms by key about the middle where what finds the events near it is missing', async () => {
    refuse(EDGES);
    const timeline = await mount({events: THREE});
    const {start, end} = timeline.view;
    inside(timeline, '.stage').dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true}));
    await until(() => timeline.view.start > start);
    await atRest(timeline);
    const {view} = timeline;
    expect((view.start + view.end) / 2).to.be.closeTo((start + end) / 2, (end - start) * 1e-6);
    expect(view.end - view.start).to.be.below(end - start);
  });

  it('keeps the order of keys, of which the first waits for its part', async () => {
    const timeline = await mount({events: THREE});
    const press = (key: string) =>
      inside(timeline, '.stage').dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    const after = async (key: string) => {
      const {view} = timeline;
      press(key);
      await until(() => timeline.view !== view);
      await atRest(timeline);
    };
    await EDGES.fetch();
    for (const key of ['+', '+', 'End']) await after(key);
    const expected = timeline.view;
    await after('0');
    const home = timeline.view;
    refuse(EDGES);
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    EDGES.get = () => arrived.then(mend).then(() => EDGES.get());
    for (const key of ['+', '+', 'End']) press(key);
    await atRest(timeline);
    expect(timeline.view).to.equal(home);
    arrive();
    await until(() => timeline.view !== home);
    await atRest(timeline);
    expect(timeline.view.start).to.be.closeTo(expected.start, 1000);
    expect(timeline.view.end).to.be.closeTo(expected.end, 1000);
  });

  it('says nothing any more once new events do not need it', async () => {
    refuse(DATES_IN_WORDS);
    const timeline = await mount({events: WORDS});
    expect(told(timeline)).to.deep.equal([SAID]);
    timeline.events = [...THREE];
    await timeline.updateComplete;
    expect(told(timeline)).to.deep.equal([]);
  });

  it('keeps the line instead of saying that there are no events, where it is what reads many', async () => {
    refuse(BACKGROUND_READER);
    const events = Array.from({length: 2100}, (_, index) => ({date: `${index + 1000}-01-01`, title: `N${index}`}));
    const timeline = await mount({events});
    expect(told(timeline)).to.deep.equal([SAID]);
    timeline.selected = 'b';
    await timeline.updateComplete;
    expect([told(timeline), all(timeline, 'slot[name="empty"]').length]).to.deep.equal([[SAID], 0]);
    mend();
    timeline.events = [...events];
    await timeline.updateComplete;
    expect([told(timeline), timeline.timeline.events.length]).to.deep.equal([[], 2100]);
  });

  it('counts more than 1,000 events where it is what chooses their labels, and labels them once it is there', async () => {
    const labels = (timeline: CircaTimeline) => all(timeline, '.label').length;
    for (const count of [1001, 2100]) {
      refuse(LABELS_OF_MANY);
      const events = Array.from({length: count}, (_, index) => ({date: `${index + 1000}-01-01`, title: `N${index}`}));
      const timeline = await mount({events});
      expect([timeline.timeline.events.length, labels(timeline), told(timeline)]).to.deep.equal([count, 0, [SAID]]);
      expect(all(timeline, '.density').length).to.be.above(0);
      mend();
      inside(timeline, '.failure button').click();
      await until(() => labels(timeline) > 10);
      expect([timeline.timeline.events.length, told(timeline)]).to.deep.equal([count, []]);
    }
  });

  it('labels more than 1,000 events where it is what counts the others, and counts them once it is there', async () => {
    refuse(DENSITY);
    const events = Array.from({length: 1001}, (_, index) => ({date: `${index + 1000}-01-01`, title: `N${index}`}));
    const timeline = await mount({events});
    const labels = all(timeline, '.label').length;
    expect([labels > 10, all(timeline, '.picture .density').length, told(timeline)]).to.deep.equal([true, 0, [SAID]]);
    mend();
    inside(timeline, '.failure button').click();
    await until(() => all(timeline, '.picture .density').length === 1);
    expect([all(timeline, '.label').length, told(timeline)]).to.deep.equal([labels, []]);
  });

  for (const [orientation, width] of [
    ['horizontal', 1000],
    ['vertical', 400],
  ] as const) {
    it(`draws few events over each other until what counts them is there, and moves nothing then, ${orientation}`, async () => {
      const timeline = await mount({events: THREE, orientation}, {width, height: 300});
      refuse(DENSITY);
      let arrive = (): void => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      DENSITY.get = () => arrived.then(mend).then(() => DENSITY.get());
      timeline.events = Array.from({length: 60}, (_, index) => ({date: '2010-06-15', title: `Dispatch ${index}`}));
      const marks = () => all(timeline, '.mark').length;
      const places = () => all(timeline, '.label').map((label) => [label.textContent, label.getBoundingClientRect().y]);
      await until(() => marks() === 60);
      expect([all(timeline, '.picture .density').length, told(timeline)]).to.deep.equal([0, []]);
      const before = places();
      arrive();
      await timeline.updateComplete;
      expect([all(timeline, '.picture .density').length, marks() < 60]).to.deep.equal([1, true]);
      expect(places()).to.deep.equal(before);
    });
  }

  it('asks for what counts events only where signs would lie over each other', async () => {
    refuse(DENSITY);
    const timeline = await mount({events: THREE});
    expect(told(timeline)).to.deep.equal([]);
    timeline.events = Array.from({length: 60}, () => ({date: '2010-06-15', title: 'Dispatch'}));
    timeline.style.setProperty('height', '300px');
    await until(() => told(timeline).length > 0);
  });

  it('waits for all that many events need, whichever of it comes first', async () => {
    const events = Array.from({length: 1001}, (_, index) => ({date: `${index + 1000}-01-01`, title: `N${index}`}));
    for (const last of [DENSITY, LABELS_OF_MANY] as readonly LazyModule<unknown>[]) {
      refuse(last);
      last.get = async () => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        mend();
        return last.get();
      };
      const timeline = await mount({events});
      expect([all(timeline, '.label').length > 10, all(timeline, '.picture .density').length]).to.deep.equal([true, 1]);
    }
  });

  it('asks for what chooses the labels of many again for new events, and not at all for 1,000', async () => {
    refuse(LABELS_OF_MANY);
    const events = Array.from({length: 1001}, (_, index) => ({date: `${index + 1000}-01-01`, title: `N${index}`}));
    const timeline = await mount({events: events.slice(1)});
    expect(told(timeline)).to.deep.equal([]);
    expect(all(timeline, '.label').length).to.be.above(10);
    timeline.append(events.slice(0, 1));
    await until(() => told(timeline).length);
    mend();
    timeline.events = [...events];
    await until(() => all(timeline, '.label').length > 10 && told(timeline).length === 0);
    expect(timeline.timeline.events.length).to.equal(1001);
  });

  it('asks for what reads lists again when the list changes', async () => {
    refuse(LIST_READER);
    const timeline = await mount({}, {children: '<ol><li><time>2014</time> One</li></ol>'});
    expect([told(timeline), timeline.timeline.events.length]).to.deep.equal([[SAID], 0]);
    mend();
    timeline.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li><time>2015</time> Two</li>');
    await until(() => timeline.timeline.events.length === 2);
    await timeline.updateComplete;
    expect(told(timeline)).to.deep.equal([]);
  });

  it('shows the events without the eras where it is what draws these, and asks for it again when they change', async () => {
    refuse(ERAS);
    const eras = [{date: '2001/2003', title: 'Era'}];
    const timeline = await mount({events: {eras, events: THREE}});
    expect([told(timeline), timeline.timeline.events.length, timeline.timeline.eras.length]).to.deep.equal([
      [SAID],
      3,
      0,
    ]);
    expect(timeline.problems.map(({path}) => path)).to.deep.equal(['eras[0]']);
    mend();
    timeline.events = {eras: [...eras, {date: '2004', title: 'Next'}], events: THREE};
    await timeline.updateComplete;
    expect([told(timeline), timeline.problems.length]).to.deep.equal([[], 0]);
    expect(all(timeline, '.era')).to.have.length(2);
    expect(inside(timeline, '#eras').textContent).to.include('Next');
    expect(timeline.toSVG().match(/class="era-label"/g)).to.have.length(2);
  });

  it('asks for the curve again when that is switched on again', async () => {
    refuse(ARRANGEMENTS.curve);
    const timeline = await mount({events: [...THREE].reverse(), curve: true});
    await until(() => told(timeline).length);
    mend();
    timeline.curve = false;
    await timeline.updateComplete;
    expect(told(timeline)).to.deep.equal([]);
    timeline.curve = true;
    await until(() => inside(timeline, '.picture').querySelector('[part~="jump"]'));
    expect(told(timeline)).to.deep.equal([]);
  });

  it('lies where it cannot stand upright, says so, and stands upright once the button is pressed', async () => {
    refuse(ARRANGEMENTS.vertical);
    const timeline = await mount({events: THREE, orientation: 'vertical'});
    await until(() => told(timeline).length);
    const stands = () => inside(timeline, '.stage').classList.contains('vertical');
    expect([told(timeline), all(timeline, '.mark').length, stands()]).to.deep.equal([[SAID], 3, false]);
    mend();
    inside(timeline, '.failure button').click();
    await until(stands);
    expect([told(timeline), all(timeline, '.mark').length]).to.deep.equal([[], 3]);
  });

  for (const [what, act] of [
    ['L lists the events', (timeline: CircaTimeline) => press(timeline, 'l')],
    ['the same event is opened', (timeline: CircaTimeline) => timeline.select('b')],
    ['its mark is clicked', (timeline: CircaTimeline) => click(mark(timeline, 'b'))],
    ['Enter opens it', (timeline: CircaTimeline) => press(timeline, 'Enter', mark(timeline, 'b'))],
  ] as const) {
    it(`asks for the card again when ${what}`, async () => {
      refuse(CARD);
      const timeline = await mount({events: THREE, orientation: 'horizontal'});
      if (what.startsWith('L')) press(timeline, 'l');
      else timeline.select('b');
      await until(() => told(timeline).length);
      mend();
      act(timeline);
      await until(() => inside(timeline, '.card').textContent?.includes('Second'));
      await timeline.updateComplete;
      expect(told(timeline)).to.deep.equal([]);
    });
  }
});

function press(timeline: CircaTimeline, key: string, on: Element = inside(timeline, '.stage')): void {
  on.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
}

function click(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', {bubbles: true}));
}
