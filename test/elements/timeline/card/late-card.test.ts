import {expect} from 'chai';
import {LazyModule} from '../../../../src/elements/shared/platform/lazy-module.js';
import {CARD} from '../../../../src/elements/timeline/card/card-part.js';
import type {CircaTimeline, EventInput} from '../../../../src/index.js';
import {nextFrame, timePasses, until} from '../../../support.js';
import {all, atRest, inside, mark, mount, unmount} from '../../shared/fixture.js';

const CROWDED = Date.UTC(2010, 5, 15);

/** More events of one day than have a label each, among others. */
const EVENTS: readonly EventInput[] = [
  ...Array.from({length: 30}, (_, index) => ({
    id: `y${index}`,
    date: `${1980 + index}-03-01`,
    title: 'An ordinary event of that year',
    importance: 1,
  })),
  ...Array.from({length: 40}, (_, index) => ({id: `d${index}`, date: '2010-06-15', title: `Dispatch ${index + 1}`})),
];

const crowded = () => mount({events: EVENTS}, {width: 1000, height: 300});
const isOpen = (timeline: CircaTimeline) => inside(timeline, '.card').matches(':popover-open');
const choices = (timeline: CircaTimeline) => all(timeline, '.card .choice').length;
const told = (timeline: CircaTimeline) => all(timeline, '.failure').length;

function press(timeline: CircaTimeline, key: string): void {
  inside(timeline, '.stage').dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
}

/** Where the crowd is counted, in px of the viewport. */
function crowd(timeline: CircaTimeline): {clientX: number; clientY: number} {
  const {x, width} = inside(timeline, '.stage').getBoundingClientRect();
  const {start, end} = timeline.view;
  const {y} = inside(timeline, '.axis-line').getBoundingClientRect();
  return {clientX: Math.round(x + (width * (CROWDED - start)) / (end - start)), clientY: Math.round(y - 3)};
}

function point(timeline: CircaTimeline, type: 'click' | 'dblclick'): void {
  const init = {...crowd(timeline), view: window, bubbles: true, composed: true, cancelable: true};
  inside(timeline, '.picture').dispatchEvent(new MouseEvent(type, init));
}

describe('a card that is still being fetched', () => {
  let arrive = (): void => undefined;

  /** @param isThere in the end; else it cannot be had */
  function beginFetching(isThere = true): void {
    let isHere = false;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const own = Object.getOwnPropertyDescriptor(LazyModule.prototype, 'content')!;
    Object.defineProperty(CARD, 'content', {
      configurable: true,
      get: () => (isHere ? (own.get!.call(CARD) as unknown) : undefined),
    });
    CARD.get = async () => {
      await arrived;
      if (!isThere) throw new Error('503');
      isHere = true;
      return LazyModule.prototype.get.call(CARD) as ReturnType<typeof CARD.get>;
    };
  }

  /** What comes of some acts before it is there. */
  async function after(...acts: readonly ((timeline: CircaTimeline) => void)[]): Promise<CircaTimeline> {
    beginFetching();
    const timeline = await crowded();
    for (const act of acts) {
      act(timeline);
      await nextFrame();
    }
    expect(isOpen(timeline)).to.equal(false);
    arrive();
    await timeline.updateComplete;
    await nextFrame();
    return timeline;
  }

  afterEach(() => {
    arrive();
    Reflect.deleteProperty(CARD, 'content');
    Reflect.deleteProperty(CARD, 'get');
    unmount();
  });

  const CLICK = (timeline: CircaTimeline) => point(timeline, 'click');
  const LIST = (timeline: CircaTimeline) => press(timeline, 'l');
  const ESCAPE = (timeline: CircaTimeline) => press(timeline, 'Escape');
  const OPEN = (timeline: CircaTimeline) => timeline.select('y3');
  const CLICK_MARK = (timeline: CircaTimeline) =>
    mark(timeline, 'y3').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));

  for (const [what, acts, {lists = false, selected = null}] of [
    ['lists what has been clicked', [CLICK], {lists: true}],
    ['lists what is in view where L has been pressed', [LIST], {lists: true}],
    ['shows the event that has been opened', [OPEN], {selected: 'y3'}],
    ['shows the event that has been clicked after a list was asked for', [LIST, CLICK_MARK], {selected: 'y3'}],
    ['lists what has been clicked after an event was opened, which is closed', [OPEN, CLICK], {lists: true}],
    ['stays closed where a list has been asked for, and Escape pressed', [CLICK, ESCAPE], {}],
    ['stays closed where an event has been opened, and Escape pressed', [OPEN, ESCAPE], {}],
    [
      'stays closed where the window has moved since',
      [CLICK, (timeline) => (timeline.view = {start: 0, end: 1e12})],
      {},
    ],
  ] as readonly (readonly [
    string,
    readonly ((timeline: CircaTimeline) => void)[],
    {readonly lists?: boolean; readonly selected?: string},
  ])[]) {
    it(`${what}, once it is there`, async () => {
      const timeline = await after(...acts);
      const seen = {isOpen: isOpen(timeline), lists: choices(timeline) > 1, selected: timeline.selected};
      expect(seen).to.deep.equal({isOpen: lists || selected !== null, lists, selected});
    });
  }

  it('lists the same as one that is there', async () => {
    const late = choices(await after(CLICK));
    const timeline = await crowded();
    CLICK(timeline);
    await timeline.updateComplete;
    expect(choices(timeline)).to.equal(late);
  });

  it('lets a double click on a crowd zoom until its events come apart, once it is there', async () => {
    beginFetching();
    const timeline = await crowded();
    const home = timeline.view;
    point(timeline, 'dblclick');
    await timePasses(100);
    expect(timeline.view).to.equal(home);
    arrive();
    await until(() => timeline.view !== home);
    await atRest(timeline);
    expect(home.end - home.start).to.be.above(100 * (timeline.view.end - timeline.view.start));
  });

  it('is told of where it cannot be had, until what has been asked of it is closed', async () => {
    beginFetching(false);
    const timeline = await crowded();
    LIST(timeline);
    arrive();
    await until(() => told(timeline) === 1);
    expect(isOpen(timeline)).to.equal(false);
    ESCAPE(timeline);
    await until(() => told(timeline) === 0);
  });

  it('lets go of an open event where it cannot be had', async () => {
    beginFetching(false);
    const timeline = await crowded();
    OPEN(timeline);
    arrive();
    await until(() => told(timeline) === 1);
    ESCAPE(timeline);
    expect(timeline.selected).to.equal(null);
  });
});
