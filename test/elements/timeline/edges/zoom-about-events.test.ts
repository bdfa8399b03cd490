import {expect} from 'chai';
import {zoomAboutEvents} from '../../../../src/elements/timeline/edges/zoom-about-events.js';
import {byOrientation} from '../../../../src/layout/arrangements/by-orientation.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../../src/layout/index.js';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';
import {INITIAL_VIEW, reduce, spanOf, timeWindow, type TimeWindow} from '../../../../src/view/index.js';

const utc = (text: string) => Date.parse(text);

const {timeline} = createTimeline(
  ['2001-01-01', '2009-06-01', '2020-01-01'].map((date) => ({id: date, date, title: date})),
);
const layout = new Layout(timeline, {
  width: 1000,
  orientation: 'horizontal',
  arrangement: byOrientation,
  language: languageOf('en'),
  metrics: ESTIMATED_METRICS,
});

function zoomed(window: TimeWindow, factor: number, selected: string | null = null): TimeWindow {
  const home = reduce(INITIAL_VIEW, {type: 'home', home: layout.home, follow: true});
  return zoomAboutEvents({...home, window, selected}, factor, layout);
}

const fractionOf = (moment: number, window: TimeWindow): number => (moment - window.start) / spanOf(window);

describe('a zoom by key or button', () => {
  const window = timeWindow(utc('2000-01-01'), utc('2021-01-01'));

  it('keeps the event that is nearest to the middle where it is', () => {
    const moment = utc('2009-06-01T12:00');
    for (const factor of [1.6, 1 / 1.6, 4]) {
      const after = zoomed(window, factor);
      expect(spanOf(after)).to.be.closeTo(spanOf(window) / factor, 1);
      expect(fractionOf(moment, after)).to.be.closeTo(fractionOf(moment, window), 0.001);
    }
  });

  it('keeps the open event where it is instead', () => {
    const moment = utc('2020-01-01T12:00');
    const after = zoomed(window, 4, '2020-01-01');
    expect(fractionOf(moment, after)).to.be.closeTo(fractionOf(moment, window), 0.001);
  });

  it('goes about the nearest event in view where the open one is not', () => {
    const around2009 = timeWindow(utc('2009-01-01'), utc('2010-01-01'));
    const after = zoomed(around2009, 2, '2020-01-01');
    expect(fractionOf(utc('2009-06-01'), after)).to.be.within(0, 1);
  });

  it('brings the nearest event to the middle where none is in view', () => {
    const empty = timeWindow(utc('2011-01-01'), utc('2012-01-01'));
    for (const factor of [1.6, 1 / 1.6]) {
      const after = zoomed(empty, factor);
      expect(fractionOf(utc('2009-06-01T12:00'), after)).to.be.closeTo(0.5, 0.01);
      expect(spanOf(after)).to.be.closeTo(spanOf(empty) / factor, 1);
    }
  });

  it('never ends in an empty window, however often it is repeated', () => {
    let at: TimeWindow = timeWindow(utc('2003-01-01'), utc('2019-01-01'));
    for (let step = 0; step < 30; step += 1) {
      at = zoomed(at, 1.6);
      expect(layout.around.countIn(at), `step ${step}`).to.be.above(0);
    }
  });
});
