import {expect} from 'chai';
import fc from 'fast-check';
import {Overview} from '../../../src/layout/arrangements/overview.js';
import {ESTIMATED_METRICS, languageOf} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {timeWindow} from '../../../src/view/index.js';
import {MS_PER_YEAR} from '../../../src/dates/calendar/calendar.js';

const RUNS = {seed: 20190701, numRuns: 200};

const overviewOf = (
  events: readonly {date: string; title: string; id?: string}[],
  {width = 1000, height = 56, rightToLeft = false, reference = undefined as string | undefined} = {},
) =>
  new Overview(createTimeline([...events], {reference}).timeline, {
    width,
    height,
    rightToLeft,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
  });

const YEARS = [
  {id: 'a', date: '2014', title: 'A'},
  {id: 'b', date: '2018-03-04', title: 'B'},
];
const DECADE = timeWindow(Date.UTC(2010, 0), Date.UTC(2020, 0));

describe('an overview', () => {
  it('counts every event over the axis, one in a column of its own where it is known to the day', () => {
    const {
      density: [strip],
      axis,
    } = overviewOf(YEARS).frame(DECADE);
    const {start, step, foot, certain, possible} = strip!;
    const columns = [...possible.keys()].filter((column) => possible[column]! > 0);
    const march = columns.filter((column) => start + step * column > 700);
    expect(march).to.have.length(1);
    expect(start + step * march[0]!).to.be.closeTo(
      (1000 * (Date.UTC(2018, 2, 4) - DECADE.start)) / (DECADE.end - DECADE.start),
      4,
    );
    expect(certain[march[0]!]).to.equal(possible[march[0]!]);
    expect(columns.filter((column) => certain[column] === 0).length).to.be.above(10);
    expect(foot).to.be.closeTo(axis.from.y, 0.01);
  });

  it('labels years alone over a decade, in one line', () => {
    const labels = overviewOf(YEARS)
      .frame(DECADE)
      .ticks.flatMap(({label}) => label);
    expect(labels.map(({text}) => text)).to.deep.equal([
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
    ]);
    expect(new Set(labels.map(({y}) => y)).size).to.equal(1);
  });

  it('labels days as well where there is hardly a month to label', () => {
    const labels = overviewOf(YEARS)
      .frame(timeWindow(Date.UTC(2018, 2, 1), Date.UTC(2018, 2, 9)))
      .ticks.flatMap(({label}) => label.map(({text}) => text));
    expect(labels).to.include('March 2018').and.to.include('Sun 4');
  });

  it('never lets labels meet, nor run out at its end', () => {
    const window = fc.tuple(
      fc.integer({min: -9, max: 2100}),
      fc.double({min: -8, max: 4, noNaN: true}),
      fc.integer({min: 200, max: 1600}),
      fc.boolean(),
    );
    fc.assert(
      fc.property(window, ([year, power, width, rightToLeft]) => {
        const start = (year - 1970) * MS_PER_YEAR;
        const {ticks} = overviewOf(YEARS, {width, rightToLeft}).frame(
          timeWindow(start, start + MS_PER_YEAR * 10 ** power),
        );
        const spans = ticks
          .flatMap(({label, tier}) =>
            label.map(({x, text}) => {
              const length = ESTIMATED_METRICS.measure(text, tier);
              return rightToLeft ? {from: width - x, to: width - x + length, text} : {from: x, to: x + length, text};
            }),
          )
          .sort((a, b) => a.from - b.from);
        spans.forEach(({from, to, text}, index) => {
          expect(to, text).to.be.at.most(width);
          if (index) expect(from, text).to.be.above(spans[index - 1]!.to);
        });
      }),
      RUNS,
    );
  });

  it('has a row for each group, in the order of the lanes, where rows are 4 px high at least', () => {
    const stripsOf = (count: number) => {
      const events = Array.from({length: count}, (_, index) => ({
        ...YEARS[index % 2]!,
        id: `${index}`,
        group: `${index}`,
      }));
      return overviewOf(events).frame(DECADE).density;
    };
    const strips = stripsOf(7);
    expect(strips.map(({group}) => group)).to.deep.equal(['0', '1', '2', '3', '4', '5', '6']);
    strips.forEach(({foot, rise}, index) => {
      expect(rise).to.be.below(0);
      if (index) expect(foot + rise).to.be.above(strips[index - 1]!.foot);
    });
    expect(stripsOf(20).map(({group}) => group)).to.deep.equal([undefined]);
  });

  it('runs from right to left where time does', () => {
    const [there, back] = [overviewOf(YEARS), overviewOf(YEARS, {rightToLeft: true})].map((overview) =>
      overview.boxOf('b', DECADE)!,
    );
    expect(back!.x).to.be.closeTo(1000 - there!.x - there!.width, 0.01);
  });

  it('marks an event wide enough to be seen, and a whole year where that is all that is known', () => {
    const overview = overviewOf(YEARS);
    expect(overview.boxOf('b', DECADE)!.width).to.equal(6);
    expect(overview.boxOf('a', DECADE)!.width).to.be.closeTo(100, 1);
    expect(overview.boxOf('c', DECADE)).to.equal(undefined);
    expect(overview.boxOf(null, DECADE)).to.equal(undefined);
  });

  it('has the mark of an event that is narrower than it about where the event is', () => {
    const {x, width} = overviewOf(YEARS).boxOf('b', DECADE)!;
    const noon = Date.UTC(2018, 2, 4, 12);
    const at = (1000 * (noon - DECADE.start)) / (DECADE.end - DECADE.start);
    expect(x + width / 2).to.be.closeTo(at, 0.01);
  });

  it('has the reference as a line, where that is within', () => {
    const overview = overviewOf(YEARS, {reference: '2015-01-01'});
    expect(overview.frame(DECADE).now!.line[0]!.x).to.be.closeTo(500, 1);
    expect(overview.frame(timeWindow(Date.UTC(2016, 0), Date.UTC(2020, 0))).now).to.equal(null);
  });

  it('has no labels where it is too low for them', () => {
    expect(overviewOf(YEARS, {height: 24}).frame(DECADE).ticks).to.deep.equal([]);
  });
});
