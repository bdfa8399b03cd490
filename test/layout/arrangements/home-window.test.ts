import {expect} from 'chai';
import {shortestSpan, withReference} from '../../../src/layout/arrangements/home-window.js';
import {EventLabels} from '../../../src/layout/labels/label.js';
import {ESTIMATED_METRICS, languageOf} from '../../../src/layout/index.js';
import {MS_PER_DAY} from '../../../src/dates/calendar.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

describe('withReference', () => {
  // From 2000 to 2009: ten years, of which half is five.
  for (const [reference, isIn] of [
    ['1994-01-01', false],
    ['1996-01-01', true],
    ['2005-01-01', true],
    ['2014-01-01', true],
    ['2016-01-01', false],
  ] as const) {
    it(`of events from 2000 to 2009 shows a reference of ${reference}${isIn ? '' : ' not'} at home`, () => {
      const {timeline} = createTimeline({
        reference,
        events: ['2000', '2009'].map((date) => ({id: date, title: date, date})),
      });
      const begins = withReference(timeline, []).map(({begin}) => begin);
      expect(begins).to.deep.equal(isIn ? [Date.parse(reference)] : []);
    });
  }
});

describe('shortestSpan', () => {
  const spanFor = (...dates: readonly (string | number)[]) => {
    const {timeline} = createTimeline(dates.map((date, index) => ({id: `${index}`, title: 'x', date})));
    const options = {metrics: ESTIMATED_METRICS, language: languageOf('en'), lineWidth: 200, titleLines: 1};
    return shortestSpan(new EventLabels(timeline, options).all());
  };
  const moment = Date.UTC(2019, 5, 30, 12);

  it('is six times the narrowest of what is known', () => {
    expect(spanFor('2014', '2019-06-30')).to.equal(6 * MS_PER_DAY);
  });

  it('does not go by moments known to the ms: of one alone it is six days, beside a year six years', () => {
    expect(spanFor(moment)).to.equal(6 * MS_PER_DAY);
    expect(spanFor(moment, '2014')).to.equal(6 * 365 * MS_PER_DAY);
  });
});
