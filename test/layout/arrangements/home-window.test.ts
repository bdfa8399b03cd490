import {expect} from 'chai';
import {shortestSpan, withReference} from '../../../src/layout/arrangements/home-window.js';
import {EventLabels} from '../../../src/layout/labels/text/label.js';
import {horizontally} from '../../../src/layout/arrangements/horizontal.js';
import {vertically} from '../../../src/layout/arrangements/vertical.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../src/layout/index.js';
import {MS_PER_DAY} from '../../../src/dates/calendar/calendar.js';
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

  it('is the span itself of an interval, which may fill the picture, unless one of its sides is open', () => {
    expect(spanFor('1939/1945')).to.equal(Date.UTC(1946, 0) - Date.UTC(1939, 0));
    expect(spanFor('1939/..')).to.equal(6 * 365 * MS_PER_DAY);
  });

  it('goes by the unit that was named where nothing else is known: of “before 1850” it is six years', () => {
    expect(spanFor('before 1850')).to.be.closeTo(6 * 365 * MS_PER_DAY, 3 * MS_PER_DAY);
    expect(spanFor('before June 1850')).to.be.closeTo(6 * 30 * MS_PER_DAY, 4 * MS_PER_DAY);
  });
});

describe('the first window', () => {
  const lone = (date: string, along: 'horizontal' | 'vertical') => {
    const {timeline} = createTimeline([{id: 'a', title: 'Alone', date}]);
    return new Layout(timeline, {
      width: along === 'horizontal' ? 1000 : 320,
      metrics: ESTIMATED_METRICS,
      language: languageOf('en'),
      orientation: along,
      arrangement: along === 'horizontal' ? horizontally : vertically,
    });
  };

  for (const along of ['horizontal', 'vertical'] as const) {
    it(`of 1939/1945 alone, ${along}, is filled by it and its label`, () => {
      const layout = lone('1939/1945', along);
      const {body, label} = layout.frame(layout.home).marks[0]!;
      const size = along === 'horizontal' ? body.width + label!.box.width : body.height;
      expect(size / layout.length).to.be.above(0.7);
    });

    it(`of one day alone, ${along}, has as much time before it as behind its mark and label`, () => {
      const layout = lone('2019-06-30', along);
      const {target} = layout.frame(layout.home).marks[0]!;
      const [from, size] = along === 'horizontal' ? [target.x, target.width] : [target.y, target.height];
      expect(Math.abs(from - (layout.length - from - size)) / layout.length).to.be.below(0.35);
    });

    it(`of “before 1850” alone, ${along}, has years in it`, () => {
      const layout = lone('before 1850', along);
      expect((layout.home.end - layout.home.start) / (365 * MS_PER_DAY)).to.be.within(4, 40);
    });
  }

  it('upright ends where the last events do, however much room their labels take', () => {
    const dates = ['2001', '2017', '2018-11', '2019-02', '2019-05', '2019-06-30'];
    const {timeline} = createTimeline(dates.map((date) => ({id: date, title: `What happened in ${date}`, date})));
    const {home} = new Layout(timeline, {
      width: 320,
      metrics: ESTIMATED_METRICS,
      language: languageOf('en'),
      orientation: 'vertical',
      arrangement: vertically,
    });
    const year = 365 * MS_PER_DAY;
    expect((Date.UTC(2001, 0) - home.start) / year).to.be.within(0, 1.5);
    expect((home.end - Date.UTC(2019, 5, 30)) / year).to.be.within(0, 1.5);
  });
});
