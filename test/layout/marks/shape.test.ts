import {expect} from 'chai';
import {horizonOf, isInView, shapeOf} from '../../../src/layout/marks/shape.js';
import {scaleFor} from '../../../src/layout/scale.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {timeWindow} from '../../../src/view/index.js';

const read = (reference: string | undefined, ...dates: readonly string[]) =>
  createTimeline({reference, events: dates.map((date, index) => ({id: `e${index}`, title: 'x', date}))}).timeline;
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('horizonOf', () => {
  for (const [reference, end] of [
    [undefined, '2011-01-01'],
    ['2019-07-01', '2019-07-01'],
    ['2005-07-01', '2011-01-01'],
  ] as const) {
    it(`of events from 2000 to 2010 that go on, with ${reference ?? 'no'} reference, is 2000-01-01 to ${end}, where their marks end too`, () => {
      const timeline = read(reference, '2000/..', '2010');
      expect(horizonOf(timeline).map(day)).to.deep.equal(['2000-01-01', end]);
    });
  }

  it('is where the mark of an event ends that goes on to a later reference', () => {
    const timeline = read('2019-07-01', '2000/..', '2010');
    expect(shapeOf(timeline.events[0]!.when, timeline).end).to.equal(horizonOf(timeline)[1]);
  });
});

describe('isInView', () => {
  const begin = Date.UTC(2000, 0);
  // A px a ms.
  const scale = scaleFor(timeWindow(begin, begin + 100), 100);
  const {timeline} = createTimeline([{date: [begin, begin + 10], title: 'x'}]);
  const shape = shapeOf(timeline.events[0]!.when, timeline);
  const movedBy = (ms: number) => ({...shape, begin: shape.begin + ms, end: shape.end + ms});
  for (const [ms, margin, is] of [
    [0, 0, true],
    [100, 0, true],
    [101, 0, false],
    [101, 1, true],
    [-12, 0, false],
    [-12, 5, true],
  ] as const) {
    it(`is ${is} of 10 px that begin ${ms} px from the beginning of a picture of 100 px, with ${margin} px beside it`, () => {
      expect(isInView(movedBy(ms), scale, 100, margin)).to.equal(is);
    });
  }
});
