import {expect} from 'chai';
import type {CircaTimeline, EventInput} from '../../../../src/index.js';
import {Tooltip} from '../../../../src/elements/timeline/picture/tooltip.js';
import {ViewStore} from '../../../../src/view/index.js';
import {nextFrame, sendKeys, timePasses, until} from '../../../support.js';
import {inside, mount, unmount} from '../../shared/fixture.js';

/** Many of one day, and some far from it that leave it the middle. */
const CROWD: readonly EventInput[] = [
  {date: '1990', title: 'Before'},
  {date: '2030', title: 'After'},
  ...Array.from({length: 300}, (_, index) => ({date: '2010-06-15', title: `Dispatch ${index + 1}`})),
];
const DAY = Date.UTC(2010, 5, 15, 12);

const tip = (timeline: CircaTimeline) => inside(timeline, '.tip');
const said = (timeline: CircaTimeline) => tip(timeline).textContent;

/** Longer than the tooltip lingers. */
const long = () => timePasses(500);

function point(target: Element, type: string, clientX: number, clientY: number): void {
  const init = {clientX, clientY, pointerType: 'mouse', bubbles: type !== 'pointerleave', composed: true};
  target.dispatchEvent(new PointerEvent(type, init));
}

/** px from the top of the viewport, just above the foot of the columns, which may be far below it. */
const footOfDensity = (timeline: CircaTimeline) => inside(timeline, '.density').getBoundingClientRect().bottom - 1;

/** A timeline on whose crowd a pointer is. */
async function hovered(): Promise<CircaTimeline> {
  const timeline = await mount({events: CROWD});
  const {start, end} = timeline.view;
  // The first pointer fetches what the tooltip is made by, and what counts events.
  point(inside(timeline, '.stage'), 'pointermove', 1, 1);
  await import('../../../../src/elements/timeline/card/card.js');
  await nextFrame();
  const stage = inside(timeline, '.stage').getBoundingClientRect();
  const x = stage.x + (stage.width * (DAY - start)) / (end - start);
  point(inside(timeline, '.stage'), 'pointermove', Math.round(x), footOfDensity(timeline));
  expect(said(timeline)).to.match(/^\d+ events$/);
  return timeline;
}

/** The pointer goes where nothing is. */
function moveOff(timeline: CircaTimeline): void {
  const {x, y} = inside(timeline, '.stage').getBoundingClientRect();
  point(inside(timeline, '.stage'), 'pointermove', x + 2, y + 2);
}

describe('the tooltip', () => {
  after(unmount);

  it('lingers when the pointer leaves what it is about, and then goes, with the cursor that it came with', async () => {
    const timeline = await hovered();
    const {cursor} = inside(timeline, '.stage').style;
    expect(cursor).to.equal('pointer');
    moveOff(timeline);
    expect(said(timeline)).to.not.equal('');
    await until(() => said(timeline) === '');
    expect(inside(timeline, '.stage').style.cursor).to.equal('');
  });

  it('lingers when the pointer leaves the picture, and then goes', async () => {
    const timeline = await hovered();
    point(inside(timeline, '.stage'), 'pointerleave', 0, 0);
    expect(said(timeline)).to.not.equal('');
    await until(() => said(timeline) === '');
  });

  it('stays for good where the pointer has come onto it by way of nothing', async () => {
    const timeline = await hovered();
    const text = said(timeline);
    const {x, y} = tip(timeline).getBoundingClientRect();
    moveOff(timeline);
    point(tip(timeline), 'pointermove', x + 1, y + 1);
    await long();
    expect(said(timeline)).to.equal(text);
    moveOff(timeline);
    await until(() => said(timeline) === '');
  });

  it('goes at once when the window moves, for its events are elsewhere then', async () => {
    const timeline = await hovered();
    const {start, end} = timeline.view;
    timeline.view = {start: start - 1e9, end};
    expect(said(timeline)).to.equal('');
  });

  it('goes at once when the pointer is pressed', async () => {
    const timeline = await hovered();
    point(inside(timeline, '.stage'), 'pointerdown', 0, 0);
    expect(said(timeline)).to.equal('');
  });

  it('says nothing of a touch, which does not hover, nor while a button is held', async () => {
    const timeline = await hovered();
    const {left, top} = inside(timeline, '.stage').getBoundingClientRect();
    const {x} = tip(timeline).getBoundingClientRect();
    const y = footOfDensity(timeline);
    for (const unlike of [{pointerType: 'touch'}, {pointerType: 'mouse', buttons: 1}]) {
      point(inside(timeline, '.stage'), 'pointerdown', left, top);
      const init = {clientX: x, clientY: y, bubbles: true, ...unlike};
      inside(timeline, '.stage').dispatchEvent(new PointerEvent('pointermove', init));
      expect(said(timeline), JSON.stringify(unlike)).to.equal('');
    }
  });

  it('looks once for each move though it was connected twice, and no more once it was disconnected', () => {
    const stage = document.createElement('div');
    let looked = 0;
    const pointOf = () => ({x: (looked += 1), y: 0});
    const tooltip = new Tooltip({store: new ViewStore(), picture: {pointOf}, language: {}} as never);
    const elements = {stage, tip: document.createElement('div')};
    tooltip.connect(elements as never);
    tooltip.connect(elements as never);
    point(stage, 'pointermove', 1, 1);
    expect(looked).to.equal(1);
    tooltip.disconnect();
    point(stage, 'pointermove', 2, 2);
    expect(looked).to.equal(1);
  });
});

describe('what a sign says', () => {
  after(unmount);

  const EVENTS = [
    {id: 'month', date: '2017-03', title: 'In a month'},
    {id: 'day', date: '2018-05-03', title: 'On a day'},
  ];
  const MONTH = 'Some time in March 2017; the source gives no day.';

  async function mounted(): Promise<CircaTimeline> {
    const timeline = await mount({events: EVENTS});
    point(inside(timeline, '.stage'), 'pointermove', 1, 1);
    await import('../../../../src/elements/timeline/card/card.js');
    await nextFrame();
    return timeline;
  }

  /** The pointer comes to a mark. */
  function rest(timeline: CircaTimeline, id: string): void {
    const target = inside(timeline, `.mark[data-id=${id}] .target`);
    const {x, y, width, height} = target.getBoundingClientRect();
    point(target, 'pointermove', x + width / 2, y + height / 2);
  }

  it('is said where the pointer rests on it, and not at once', async () => {
    const timeline = await mounted();
    rest(timeline, 'month');
    expect(said(timeline)).to.equal('');
    await until(() => said(timeline) === MONTH);
    const {left, right} = tip(timeline).getBoundingClientRect();
    const stage = inside(timeline, '.stage').getBoundingClientRect();
    expect(left).to.be.at.least(stage.left);
    expect(right).to.be.at.most(stage.right);
  });

  it('is not said of a mark that the pointer only passes on its way to another', async () => {
    const timeline = await mounted();
    rest(timeline, 'month');
    rest(timeline, 'day');
    await until(() => said(timeline) !== '');
    expect(said(timeline)).to.equal('The source gives the day.');
  });

  it('goes by Escape, and stays away until the pointer has left the mark', async () => {
    const timeline = await mounted();
    rest(timeline, 'month');
    await until(() => said(timeline) !== '');
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
    expect(said(timeline)).to.equal('');
    rest(timeline, 'month');
    await long();
    expect(said(timeline)).to.equal('');
    rest(timeline, 'day');
    await until(() => said(timeline) !== '');
  });

  it('is said of the mark that the focus comes to by a key, which it describes', async () => {
    const timeline = await mounted();
    inside(timeline, '.stage').focus();
    await sendKeys({press: 'Tab'});
    await until(() => said(timeline) !== '');
    const {activeElement} = timeline.shadowRoot!;
    expect(activeElement?.getAttribute('data-id')).to.equal('month');
    expect(said(timeline)).to.equal(MONTH);
    expect(activeElement?.getAttribute('aria-describedby')).to.equal(tip(timeline).id);
  });
});
