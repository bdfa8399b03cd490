import {expect} from 'chai';
import fc from 'fast-check';
import {EventsAround} from '../../src/layout/events-around.js';
import {firstBeginFrom, lastEndBefore, nearestEventTo} from '../../src/layout/nearest-events.js';
import {shapeOf} from '../../src/layout/index.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import {timeWindow} from '../../src/view/index.js';
import {runs} from '../runs.js';

const utc = (text: string) => Date.parse(text);
const timelineOf = (dates: readonly string[], reference?: string) =>
  createTimeline({reference, events: dates.map((date) => ({date, title: date}))}).timeline;

describe('the events around a window', () => {
  const DATES = ['2001', '2003/2008', '2006-05-01', '2010-03-04'];
  const around = new EventsAround(timelineOf(DATES));

  for (const [from, to, before, within, behind] of [
    ['2000-06', '2020-06', 0, 4, 0],
    ['2002-06', '2002-12', 1, 0, 3],
    ['2004-06', '2005-06', 1, 1, 2],
    ['2009-02', '2009-06', 3, 0, 1],
    ['2012-02', '2013-06', 4, 0, 0],
    ['1990-06', '2000-06', 0, 0, 4],
  ] as const) {
    it(`of ${DATES.join(', ')} from ${from} to ${to} are ${before} before, ${within} in it, ${behind} behind`, () => {
      const window = timeWindow(utc(from), utc(to));
      expect([around.countBefore(window.start), around.countIn(window), around.countFrom(window.end)]).to.deep.equal([
        before,
        within,
        behind,
      ]);
    });
  }

  it('come nearest by the end of the one before and the beginning of the one behind', () => {
    expect(lastEndBefore(around, utc('2009-06'))).to.equal(utc('2009-01-01'));
    expect(firstBeginFrom(around, utc('2009-06'))).to.equal(utc('2010-03-04'));
    expect(lastEndBefore(around, utc('2000-06'))).to.equal(-Infinity);
    expect(firstBeginFrom(around, utc('2011-06'))).to.equal(Infinity);
  });

  it('are nearest to a moment at the end that is closer, and at the moment itself where something goes on', () => {
    expect(nearestEventTo(around, utc('2009-02-01'))).to.equal(utc('2009-01-01'));
    expect(nearestEventTo(around, utc('2010-03-01'))).to.equal(utc('2010-03-04'));
    expect(nearestEventTo(around, utc('2005-03-01'))).to.equal(utc('2005-03-01'));
    expect(nearestEventTo(around, utc('1990-03-01'))).to.equal(utc('2001-01-01'));
    expect(nearestEventTo(around, utc('2030-03-01'))).to.equal(utc('2010-03-05'));
  });

  it('that go on to no given end are before what comes after the reference, up to which they are drawn', () => {
    const open = new EventsAround(timelineOf(['2001', '2019-04/..'], '2019-07-01'));
    expect([open.countBefore(utc('2019-06-01')), open.countBefore(utc('2019-08-01'))]).to.deep.equal([1, 2]);
    expect(lastEndBefore(open, utc('2019-08-01'))).to.equal(utc('2019-07-01'));
  });

  it('are none of no events', () => {
    const none = new EventsAround(timelineOf([]));
    expect([none.countBefore(5), none.countFrom(5), nearestEventTo(none, 5)]).to.deep.equal([0, 0, 5]);
  });

  it('are counted once each, whatever the window, and those beyond lie beyond it', () => {
    const date = fc
      .tuple(fc.integer({min: 1900, max: 2100}), fc.integer({min: 0, max: 30}))
      .map(([year, years]) => (years ? `${year}/${year + years}` : `${year}`));
    fc.assert(
      fc.property(
        fc.array(date, {minLength: 1, maxLength: 30}),
        fc.integer({min: utc('1880'), max: utc('2150')}),
        fc.integer({min: 1, max: 1e12}),
        (dates, start, span) => {
          const timeline = timelineOf(dates);
          const events = new EventsAround(timeline);
          const end = start + span;
          const shapes = timeline.events.map(({when}) => shapeOf(when, timeline));
          const before = shapes.filter((shape) => shape.end < start);
          const behind = shapes.filter((shape) => shape.begin >= end);
          expect(events.countBefore(start)).to.equal(before.length);
          expect(events.countFrom(end)).to.equal(behind.length);
          expect(events.countIn(timeWindow(start, end))).to.equal(shapes.length - before.length - behind.length);
          expect(lastEndBefore(events, start)).to.equal(Math.max(...before.map((shape) => shape.end)));
          expect(firstBeginFrom(events, end)).to.equal(Math.min(...behind.map((shape) => shape.begin)));
        },
      ),
      {seed: 20190701, numRuns: runs(200)},
    );
  });
});
