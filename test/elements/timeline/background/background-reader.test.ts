import {expect} from 'chai';
import {readInBackground} from '../../../../src/elements/timeline/background/background-reader.js';
import type {Step} from '../../../../src/model/index.js';
import type {CircaErrorEvent, CircaTimeline, EventInput} from '../../../../src/index.js';
import {nextFrame, timePasses, until} from '../../../support.js';
import {all, inside, mount, unmount} from '../../shared/fixture.js';

/** A day each, from 1800 on, told from the last to the first. */
const days = (count: number, more: Partial<EventInput> = {}): EventInput[] =>
  Array.from({length: count}, (_, index) => ({
    date: new Date(Date.UTC(1800, 0, count - index)).toISOString().slice(0, 10),
    title: `Day ${count - index}`,
    ...more,
  }));

const names = (timeline: CircaTimeline) => all(timeline, '.mark').map((mark) => mark.getAttribute('aria-label')!);
const labels = (timeline: CircaTimeline) => all(timeline, '.mark .title').length;

describe('a timeline of very many events', function () {
  after(unmount);

  it('is called by its places in both orders as soon as those are known, which is after the first picture', async () => {
    const timeline = await mount({events: days(60_000)});
    expect(names(timeline)).to.not.have.length(0);
    await until(() => names(timeline)[0]!.includes('told'));
    for (const name of names(timeline)) expect(name).to.match(/, told [\d,]*\w+, happened [\d,]*\w+$/);
  });

  it('says how far it has got, and shows 60,000 events when they are ready', async () => {
    const timeline = await mount({events: [{date: '2014', title: 'Before'}]});
    timeline.events = days(60_000);
    await until(() => timeline.shadowRoot!.querySelector('progress'));
    expect([
      inside(timeline, '.line[role=status]').textContent.trim(),
      inside<HTMLProgressElement>(timeline, 'progress').value < 1,
    ]).to.deep.equal(['Loading the timeline …', true]);
    expect(
      timeline.timeline.events.map(({title}) => title),
      'what there was stays',
    ).to.deep.equal(['Before']);
    await timeline.updateComplete;
    expect(timeline.timeline.events).to.have.length(60_000);
    expect(all(timeline, 'progress')).to.have.length(0);
    expect(labels(timeline)).to.be.within(5, 100);
    const last = timeline.timeline.events[0]!;
    expect([last.title, last.given, last.time, last.when.edtf]).to.deep.equal(['Day 60000', 1, 60_000, '1964-04-10']);
  });

  it('is read without a thread where that never answers, after a time that grows with the events', async () => {
    const {Worker, setTimeout} = window;
    const waits: number[] = [];
    window.Worker = class {
      postMessage(): void {}
      terminate(): void {}
    } as unknown as typeof Worker;
    // Nobody waits for seconds here.
    window.setTimeout = ((done: () => void, ms = 0) => {
      if (ms < 10_000) return setTimeout(done, ms);
      waits.push(ms);
      return setTimeout(done);
    }) as typeof setTimeout;
    try {
      const timeline = await mount({events: days(60_000)});
      expect(timeline.timeline.events).to.have.length(60_000);
      expect(waits[0]).to.equal(13_000);
    } finally {
      Object.assign(window, {Worker, setTimeout});
    }
  });

  it('that is set anew with equal events changes nothing that can be seen, not even while it is read', async () => {
    const timeline = await mount({events: days(60_000)});
    await until(() => names(timeline)[0]!.includes('told'));
    const arrived = new Promise((resolve) => timeline.addEventListener('circa-view-change', resolve, {once: true}));
    timeline.zoomBy(8);
    await arrived;
    await nextFrame();
    await nextFrame();
    const before = timeline.timeline;
    const lines = () => all(timeline, '.line').map((line) => line.textContent);
    /** Each mark with where it is seen, in px. */
    const picture = () =>
      new Map(all(timeline, '.mark').map((mark) => [mark.getAttribute('data-id'), mark.getBoundingClientRect().x]));
    const shown = {view: {...timeline.view}, lines: lines(), ids: [...picture().keys()].sort()};
    const places = picture();
    const added: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const {addedNodes} of records) added.push(...Array.from(addedNodes, ({nodeName}) => nodeName));
    });
    observer.observe(timeline.shadowRoot!, {subtree: true, childList: true});
    timeline.events = days(60_000);
    await timeline.updateComplete;
    await until(() => timeline.timeline !== before && timeline.timeline.isOrdered);
    await nextFrame();
    observer.disconnect();
    expect(added.filter((name) => name === 'P' || name === 'PROGRESS')).to.deep.equal([]);
    const ids = [...picture().keys()].sort();
    expect({view: {...timeline.view}, lines: lines(), ids}).to.deep.equal(shown);
    for (const [id, x] of picture()) expect(x, id!).to.be.closeTo(places.get(id)!, 0.5);
  });

  it('says nothing of events that cannot be shown before all have been read', async () => {
    const timeline = await mount({events: [{date: '2014', title: 'Before'}]});
    timeline.events = days(60_000);
    await until(() => timeline.shadowRoot!.querySelector('progress'));
    expect(all(timeline, '[part=problems]')).to.have.length(0);
  });

  it('tells of events that cannot be read among 60,000, and shows all others', async () => {
    const timeline = await mount({});
    const told = new Promise<CircaErrorEvent>((resolve) =>
      timeline.addEventListener('circa-error', (event) => resolve(event), {once: true}),
    );
    timeline.events = [...days(30_000), {date: 'sometime', title: 'x'}, ...days(30_000)];
    await timeline.updateComplete;
    expect((await told).problems.map(({message}) => message.split(',')[0])).to.deep.equal([
      '[30000].date: received “sometime”',
    ]);
    expect(timeline.timeline.events).to.have.length(60_000);
  });

  it('knows the order in time of 60,000 events though one of them cannot be read', async () => {
    const timeline = await mount({events: [{date: 'sometime', title: 'x'}, ...days(60_000)]});
    // As soon as they are drawn it would be found here, a little later it has come from the thread, and is said.
    await until(() => names(timeline)[0]!.includes('happened'));
    const {events} = timeline.timeline;
    expect([events[0]!.time, events.at(-1)!.time]).to.deep.equal([60_000, 1]);
    expect(timeline.timeline.inOrder('time')[0]!.title).to.equal('Day 1');
  });

  it('leaves what it was about to read for what comes after it', async () => {
    const timeline = await mount({events: days(60_000)});
    timeline.events = days(70_000);
    await until(() => timeline.shadowRoot!.querySelector('progress'));
    timeline.events = [{date: '2014', title: 'After'}];
    await timeline.updateComplete;
    // Longer than it takes to read them.
    await timePasses(500);
    expect(timeline.timeline.events.map(({title}) => title)).to.deep.equal(['After']);
    expect(all(timeline, 'progress')).to.have.length(0);
  });

  it('adds events behind 10,000 without reading those anew', async () => {
    const events = days(10_000);
    const timeline = await mount({events});
    const before = timeline.timeline.lanes[0]!.segments[0];
    timeline.append([{date: '1900-06', title: 'More', importance: 9}]);
    await timeline.updateComplete;
    await nextFrame();
    expect(timeline.timeline.events).to.have.length(10_001);
    expect(timeline.timeline.lanes[0]!.segments[0], 'the columns of the first').to.equal(before);
    expect(timeline.timeline.get('event-10001')!.title).to.equal('More');
    expect(timeline.timeline.events.at(-1)!.time).to.be.within(1, 10_001);
  });

  it('keeps its labels while a wheel turns fast, and has all that fit when it has come to rest', async () => {
    const timeline = await mount({events: days(20_000), gestureHandling: 'greedy'});
    const stage = inside(timeline, '.stage');
    const {left, top} = stage.getBoundingClientRect();
    const ids = () => all<SVGElement>(timeline, '.mark').map((mark) => mark.dataset['id']);
    let rested = timeline.view;
    timeline.addEventListener('circa-view-change', () => (rested = timeline.view));
    for (let notch = 0; notch < 8; notch += 1) {
      stage.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -100,
          clientX: left + 300,
          clientY: top + 50,
          bubbles: true,
          cancelable: true,
        }),
      );
      await nextFrame();
    }
    // On a slow machine it has come to rest between two notches as well.
    await until(() => rested === timeline.view);
    const shown = ids();
    const {view} = timeline;
    timeline.view = {start: view.start - 1e9, end: view.end};
    await nextFrame();
    timeline.view = view;
    await nextFrame();
    expect(shown).to.deep.equal(ids());
    expect(shown.length).to.be.above(5);
  });

  it('keeps as many labels while it is panned, and shows more of what is near when it is zoomed in', async () => {
    const timeline = await mount({events: days(20_000)});
    const {start, end} = timeline.view;
    const home = labels(timeline);
    timeline.view = {start: start + (end - start) * 0.4, end: start + (end - start) * 0.41};
    await nextFrame();
    expect(labels(timeline)).to.be.within(home / 3, home * 3);
    const shown = all<SVGElement>(timeline, '.mark').map((mark) => mark.dataset['id']);
    expect(
      shown.every((id) => timeline.timeline.get(id!)!.when.start.earliest < start + (end - start) * 0.415),
    ).to.equal(true);
  });
});

describe('lanes', () => {
  after(unmount);
  const grouped: EventInput[] = ['north', 'south'].flatMap((group) =>
    ['2014', '2015-03', '2016-07-04'].map((date) => ({date, group, title: `${group} ${date}`})),
  );

  it('are one for each group, with its name and the number of its events', async () => {
    const timeline = await mount({events: grouped});
    expect(
      all(timeline, '[part=lane-label]').map((label) => [
        label.textContent,
        label.getAttribute('aria-label'),
        label.getAttribute('aria-expanded'),
      ]),
    ).to.deep.equal([
      ['north', 'north, 3 events', 'true'],
      ['south', 'south, 3 events', 'true'],
    ]);
  });

  it('close and open under click and Enter, keep the focus, and count what they no longer show', async () => {
    const timeline = await mount({events: grouped});
    const label = () => inside<SVGGElement>(timeline, '.lane-label[data-lane=north]');
    const labels = () => all<SVGElement>(timeline, '.mark .label').length;
    label().focus();
    label().dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await nextFrame();
    await nextFrame();
    expect([labels(), label().getAttribute('aria-expanded')]).to.deep.equal([3, 'false']);
    expect(timeline.shadowRoot!.activeElement).to.equal(label());
    label().dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true}),
    );
    await nextFrame();
    await nextFrame();
    expect([labels(), label().getAttribute('aria-expanded')]).to.deep.equal([6, 'true']);
  });

  it('are none where there is but one group', async () => {
    const timeline = await mount({events: grouped.slice(0, 3)});
    expect(all(timeline, '[part=lane-label]')).to.have.length(0);
  });
});

describe('reading in the background', () => {
  it('says how far it has got no more than ten times a second, for the page is rendered each time', async () => {
    /** Works for 400 ms in 200 steps. */
    function* steps(): Generator<Step, string, unknown> {
      for (let step = 0; step < 200; step += 1) {
        const end = performance.now() + 2;
        while (performance.now() < end);
        yield {done: step / 200};
      }
      return 'read';
    }
    const parts: number[] = [];
    const start = performance.now();
    const {signal} = new AbortController();
    const result = await readInBackground(steps, undefined, {signal, advanced: (part) => parts.push(part)});
    expect(result).to.equal('read');
    expect(parts.length).to.be.within(1, (performance.now() - start) / 100);
    expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
  });

  it('ends with what the signal gives, and says nothing any more', async () => {
    function* steps(): Generator<Step, void, unknown> {
      for (;;) yield {done: 0};
    }
    const ending = new AbortController();
    const reading = readInBackground(steps, undefined, {signal: ending.signal});
    ending.abort(new Error('no longer wanted'));
    const reason: unknown = await reading.catch((error: unknown) => error);
    expect(reason).to.be.an('error').with.property('message', 'no longer wanted');
  });
});

describe('reading where a worker is refused once it has been started', () => {
  const {Worker} = window;

  afterEach(() => {
    unmount();
    window.Worker = Worker;
  });

  /** As a browser does it whose policy forbids the worker's file, or for a file that is not there. */
  const refusals: readonly [when: string, makeWorker: () => Worker][] = [
    ['by the browser', () => new Worker('/nowhere.js', {type: 'module'})],
    ['before it is asked for anything', () => refusingWorker('start')],
    ['when it is asked for something', () => refusingWorker('message')],
  ];

  /** A worker that says no word but the error. */
  function refusingWorker(at: 'start' | 'message'): Worker {
    const refuse = (): void => void worker.onerror?.(new ErrorEvent('error', {message: 'refused', cancelable: true}));
    const postMessage = (): void => void (at === 'message' && queueMicrotask(refuse));
    const worker = {onerror: null, postMessage, terminate: () => {}} as unknown as Worker;
    if (at === 'start') queueMicrotask(refuse);
    return worker;
  }

  for (const [when, makeWorker] of refusals) {
    it(`goes on here in slices, where it is refused ${when}: the page has its turn, and all events come`, async function () {
      const timeline = await mount({});
      let started = 0;
      window.Worker = function (): Worker {
        started += 1;
        return makeWorker();
      } as unknown as typeof Worker;
      let turns = 0;
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        turns += 1;
        port2.postMessage(undefined);
      };
      port2.postMessage(undefined);
      timeline.events = days(60_000);
      await timeline.updateComplete;
      port1.close();
      expect(started).to.equal(1);
      expect(timeline.problems).to.deep.equal([]);
      expect(timeline.timeline.events).to.have.length(60_000);
      expect(turns, 'turns of the page in between').to.be.above(2);
      await until(() => names(timeline)[0]?.includes('happened'));
    });
  }
});
