import {expect} from 'chai';
import fc from 'fast-check';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {Density, densityOf, isOnDensity, reachOf, type StripGeometry} from '../../../src/layout/marks/density.js';
import {
  ESTIMATED_METRICS,
  languageOf,
  Layout,
  type DensityStrip,
  type PictureOptions,
} from '../../../src/layout/index.js';
import {Projection} from '../../../src/layout/projection.js';
import {scaleFor} from '../../../src/layout/scale.js';
import {shapeOf, type Shape} from '../../../src/layout/marks/shape.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {type SegmentColumns, type Timeline} from '../../../src/model/index.js';
import {scaleAbout, spanOf, timeWindow, translate, type TimeWindow} from '../../../src/view/index.js';
import {MS_PER_DAY, MS_PER_YEAR} from '../../../src/dates/calendar/calendar.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(120)};
const LENGTH = 300;
/**
 * A strip is full only of so many that every count can be read from its column's strength: 100³ events to a full one.
 */
const FULL = 100;
const COUNTABLE = FULL ** 3 * 30;

const SPAN = 100 * MS_PER_YEAR;
const ORIGIN = Date.UTC(1900, 0);

/** Evenly spread, as fc.double is not. */
const part = fc.integer({min: 0, max: 1_000_000}).map((step) => step / 1_000_000);
/** From a day to the whole, each order of magnitude as often. */
const window = fc.tuple(part, part).map(([at, zoom]) => {
  const span = (SPAN * 1.4) ** (1 - zoom) * (30 * MS_PER_DAY) ** zoom;
  const start = ORIGIN - SPAN * 0.2 + (SPAN * 1.4 - span) * at;
  return timeWindow(start, start + span);
});

const at = part.map((of) => Math.floor(ORIGIN + SPAN * of));
const iso = (ms: number) => new Date(ms).toISOString();
const date = fc.oneof(
  at,
  at.map((ms) => iso(ms).slice(0, 10)),
  at.map((ms) => iso(ms).slice(0, 7)),
  at.map((ms) => iso(ms).slice(0, 4)),
  fc.tuple(at, part).map(([ms, of]) => [ms, Math.floor(ms + of ** 3 * SPAN * 0.3)]),
  fc.tuple(at, at).map(([a, b]) => `${iso(Math.min(a, b)).slice(0, 4)}/${iso(Math.max(a, b)).slice(0, 4)}`),
  at.map((ms) => `${iso(ms).slice(0, 7)}/..`),
  at.map((ms) => `../${iso(ms).slice(0, 7)}`),
  at.map((ms) => `before ${iso(ms).slice(0, 4)}`),
);
const timeline = fc
  .array(date, {minLength: 1, maxLength: 60})
  .map((dates) => createTimeline(dates.map((of, index) => ({date: of, title: `${index}`}))).timeline);
const moments = fc
  .array(at, {minLength: 1, maxLength: 60})
  .map((dates) => createTimeline(dates.map((of, index) => ({date: of, title: `${index}`}))).timeline);

const shapesOf = (of: Timeline): Shape[] => of.events.map(({when}) => shapeOf(when, of));

interface Counts {
  /** how many begin in each column */
  readonly begun: number[];
  /** whether anything is there at all */
  readonly isAny: boolean[];
  /** the part of what is there that certainly is; 0 where nothing is */
  readonly certain: number[];
}

const densityIn = ({lanes, extent}: Timeline, ...more: readonly SegmentColumns[]) =>
  new Density([...lanes.flatMap(({segments}) => segments), ...more], [extent!.start, extent!.end]);
/** A segment that is said to have very many events, none of which stands anywhere. */
function countable({lanes, events}: Timeline): SegmentColumns {
  const nowhere = {widest: 0, begins: new Float64Array(0), ends: new Float64Array(0)};
  return {
    ...lanes[0]!.segments[0]!,
    begin: {length: COUNTABLE - events.length} as Float64Array,
    instants: [],
    possible: nowhere,
    certain: nowhere,
  };
}
const strip: StripGeometry = {
  projection: new Projection('horizontal', LENGTH, false),
  length: LENGTH,
  foot: 100,
  height: 50,
};

/** ms of a column: some 2 px to 4 px, a power of two, so that columns stand at the same times wherever a window is. */
const widthOf = (within: TimeWindow) => 2 ** Math.ceil(Math.log2((2 * spanOf(within)) / LENGTH));
/** The numbers of the columns in view, counted from 1970. */
function columnsOf(within: TimeWindow): number[] {
  const width = widthOf(within);
  const [first, last] = [Math.floor(within.start / width), Math.ceil(scaleFor(within, LENGTH).toMs(LENGTH) / width)];
  return Array.from({length: last - first}, (_, index) => first + index);
}

/** What is in each column, read back from the columns that are drawn. */
function countsOf(of: Timeline, shown: readonly Shape[], within: TimeWindow): Counts {
  const numbers = columnsOf(within);
  const scale = scaleFor(within, LENGTH);
  const whole = (strength: number) => {
    const count = (strength * FULL) ** 3;
    expect(count).to.be.closeTo(Math.round(count), 1e-6 * FULL);
    return Math.round(count);
  };
  const drawn = densityIn(of, countable(of)).strip(scale, shown, strip);
  expect(drawn.possible).to.have.length(numbers.length);
  expect(drawn.start).to.be.closeTo(scale.toPx(numbers[0]! * widthOf(within)), 1e-6);
  expect(drawn.step).to.be.closeTo(widthOf(within) * scale.pxPerMs, 1e-9);
  return {
    begun: Array.from(drawn.possible, whole),
    isAny: Array.from(drawn.possible, (strength) => strength > 0),
    certain: Array.from(drawn.possible, (strength, column) => (strength ? drawn.certain[column]! / strength : 0)),
  };
}

/** The same from the shapes of the events, one by one: what reaches over a column's edges or lies within. */
function plainly(stretches: readonly (readonly [begin: number, end: number])[], within: TimeWindow): number[] {
  const width = widthOf(within);
  return columnsOf(within).map(
    (column) => stretches.filter(([begin, end]) => begin < (column + 1) * width && end >= column * width).length,
  );
}

/** How many begin in each column: one whose beginning is not given, in none. */
function begunIn(shapes: readonly Shape[], within: TimeWindow): number[] {
  const width = widthOf(within);
  const begins = shapes.filter(({fadesBefore}) => !fadesBefore).map(({begin}) => Math.floor(begin / width));
  return columnsOf(within).map((column) => begins.filter((begin) => begin === column).length);
}

const parts = (some: readonly number[], all: readonly number[]): number[] =>
  some.map((count, column) => (all[column] ? Math.min(1, count / all[column]) : 0));

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).to.have.length(expected.length);
  actual.forEach((value, column) => expect(value, `column ${column}`).to.be.closeTo(expected[column]!, 1e-6));
}

const stretches = (shapes: readonly Shape[]) => shapes.map(({begin, end}) => [begin, end] as const);
const cores = (shapes: readonly Shape[]) =>
  shapes
    .filter(({coreBegin, coreEnd, surelyBefore, surelyAfter}) => coreBegin < coreEnd || surelyBefore || surelyAfter)
    .map(({coreBegin, coreEnd}) => [coreBegin, coreEnd] as const);
const narrow = (shapes: readonly Shape[], within: TimeWindow) =>
  shapes.filter(({kind, begin, end}) => kind === 'instant' && end - begin <= widthOf(within));

describe('Density', () => {
  it('counts in each column those that begin in it, and is a line where events merely go on', () => {
    fc.assert(
      fc.property(timeline, window, (of, within) => {
        const shapes = shapesOf(of);
        const {begun, isAny} = countsOf(of, [], within);
        expect(begun).to.deep.equal(begunIn(shapes, within));
        expect(isAny).to.deep.equal(plainly(stretches(shapes), within).map((count) => count > 0));
      }),
      RUNS,
    );
  });

  it('counts none of those that are drawn one by one, and all of the others', () => {
    fc.assert(
      fc.property(timeline, window, fc.integer({min: 0, max: 2 ** 30}), (of, within, chosen) => {
        const shapes = shapesOf(of);
        const [shown, others] = [
          shapes.filter((_, index) => (chosen >> (index % 30)) & 1),
          shapes.filter((_, index) => !((chosen >> (index % 30)) & 1)),
        ];
        const {begun, isAny} = countsOf(of, shown, within);
        expect(begun).to.deep.equal(begunIn(others, within));
        expect(isAny).to.deep.equal(plainly(stretches(others), within).map((count) => count > 0));
        expect(countsOf(of, shapes, within).isAny).to.deep.equal(columnsOf(within).map(() => false));
      }),
      RUNS,
    );
  });

  it('shows an interval as certain between its latest start and its earliest end', () => {
    fc.assert(
      fc.property(
        timeline.filter(({signs}) => signs.some((sign) => ['span', 'taper', 'open', 'unknown'].includes(sign))),
        window,
        (of, within) => {
          const shapes = shapesOf(of);
          const intervals = shapes.filter(({kind}) => kind === 'interval');
          const {certain} = countsOf(
            of,
            shapes.filter(({kind}) => kind === 'instant'),
            within,
          );
          expectClose(certain, parts(plainly(cores(intervals), within), plainly(stretches(intervals), within)));
        },
      ),
      RUNS,
    );
    const years = createTimeline([
      {date: '1910/1920', title: 'x'},
      {date: '1900', title: 'first'},
      {date: '1999', title: 'last'},
    ]).timeline;
    const within = timeWindow(Date.UTC(1909, 6), Date.UTC(1921, 6));
    const {isAny, certain} = countsOf(years, [], within);
    const isCertain = certain.map((share) => share === 1);
    const stretch = (columns: readonly boolean[]) =>
      [columns.indexOf(true), columns.lastIndexOf(true)].map((index) => columnsOf(within)[index]! * widthOf(within));
    for (const [columns, begin, end] of [
      [isAny, 1910, 1921],
      [isCertain, 1911, 1920],
    ] as const) {
      expect(stretch(columns)[0]).to.be.within(Date.UTC(begin, 0) - widthOf(within), Date.UTC(begin, 0));
      expect(stretch(columns)[1]).to.be.within(Date.UTC(end, 0) - widthOf(within), Date.UTC(end, 0));
    }
  });

  it('shows a moment as certain, and an instant wider than a column as possible only', () => {
    fc.assert(
      fc.property(moments, window, (of, within) => {
        const {isAny, certain} = countsOf(of, [], within);
        expectClose(certain, isAny.map(Number));
      }),
      RUNS,
    );
    const year = createTimeline([{date: '1950', title: 'x'}]).timeline;
    for (const octaves of [32, 33, 34, 35, 36, 37]) {
      const within = timeWindow(Date.UTC(1950, 0) - 2 ** octaves * 20, Date.UTC(1950, 0) + 2 ** octaves * 80);
      const {begun, certain} = countsOf(year, [], within);
      expect(Math.max(...begun)).to.equal(1);
      expect(Math.max(...certain), `columns of ${widthOf(within) / MS_PER_DAY} days`).to.equal(
        widthOf(within) >= 365 * MS_PER_DAY ? 1 : 0,
      );
    }
  });

  it('says of more than is drawn one by one no less of what is certain, as far as all are equally wide', () => {
    fc.assert(
      fc.property(
        fc.array(at, {minLength: 2, maxLength: 40}),
        window,
        fc.integer({min: 0, max: 40}),
        (dates, within, some) => {
          const of = createTimeline(dates.map((ms) => ({date: iso(ms).slice(0, 10), title: 'x'}))).timeline;
          const shapes = shapesOf(of);
          const left = shapes.slice(some);
          const {certain} = countsOf(of, shapes.slice(0, some), within);
          const [sure, all] = [narrow(left, within), left].map((each) => plainly(stretches(each), within));
          expectClose(certain, parts(sure!, all!));
        },
      ),
      RUNS,
    );
  });

  it('does not fill with long spans, but is thin where they go on', () => {
    const of = createTimeline(
      Array.from({length: 40}, (_, index) => ({date: `${1900 + index}/${1980 + index}`, title: 'x'})),
    ).timeline;
    const drawn = densityIn(of).strip(scaleFor(timeWindow(Date.UTC(1950), Date.UTC(1970)), LENGTH), [], strip);
    expect(new Set(drawn.possible.map((_, column) => reachOf(drawn, column)))).to.deep.equal(new Set([-1.5]));
  });

  it('has its columns at the same times, with the same strengths, in whatever window of a span they are', () => {
    fc.assert(
      fc.property(timeline, window, fc.array(part, {minLength: 1, maxLength: 4}), (of, within, steps) => {
        const width = widthOf(within);
        const density = densityIn(of);
        const drawn = (one: TimeWindow, from: Density) => {
          const {start, step, certain, possible} = from.strip(scaleFor(one, LENGTH), [], strip);
          return new Map(
            Array.from(possible, (merely, column) => [
              Math.round(scaleFor(one, LENGTH).toMs(start + column * step) / width),
              `${certain[column]} of ${merely}`,
            ]),
          );
        };
        const here = drawn(within, density);
        for (const step of steps) {
          const aside = translate(within, spanOf(within) * (step * 3 - 1.5));
          const there = drawn(aside, density);
          // Whichever were looked at before: some counts are kept.
          expect([...there]).to.deep.equal([...drawn(aside, densityIn(of))]);
          const both = columnsOf(within).filter((column) => columnsOf(aside).includes(column));
          expect(both.map((column) => there.get(column))).to.deep.equal(both.map((column) => here.get(column)));
        }
      }),
      RUNS,
    );
  });

  it('draws a column of some px for a single event, higher ones for more, and none where there is none', () => {
    const counts = [0, 1, 3, 8, 50];
    const column = 2 ** 26;
    const first = Math.floor(ORIGIN / column);
    const of = createTimeline(
      counts.flatMap((count, index) =>
        Array.from({length: count}, () => ({date: (first + index + 0.5) * column, title: 'x'})),
      ),
    ).timeline;
    const within = timeWindow(first * column, (first + LENGTH / 3) * column);
    for (const [vertical, rightToLeft] of [
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ] as const) {
      const drawn = densityIn(of).strip(scaleFor(within, LENGTH), [], {
        ...strip,
        projection: new Projection(vertical ? 'vertical' : 'horizontal', LENGTH, rightToLeft),
      });
      const columns = counts.map((_, index) => index).filter((index) => drawn.possible[index]! > 0);
      expect(columns).to.deep.equal([1, 2, 3, 4]);
      const from = columns.map((column) => Math.round(drawn.start + column * drawn.step));
      expect(from).to.deep.equal(rightToLeft && !vertical ? [297, 294, 291, 288] : [3, 6, 9, 12]);
      expect(drawn.foot).to.equal(vertical && rightToLeft ? LENGTH - 100 : 100);
      const sign = vertical && !rightToLeft ? 1 : -1;
      const reaches = columns.map((column) => reachOf(drawn, column) * sign);
      reaches.forEach((reach, index) =>
        expect(reach).to.be.within(Math.min(50, index ? reaches[index - 1]! + 1 : 4), 50),
      );
    }
  });
});

describe('isOnDensity', () => {
  const columns: DensityStrip = {
    start: 100,
    step: 3,
    foot: 50,
    rise: -20,
    certain: new Float64Array(20),
    possible: new Float64Array(20).fill(1, 5, 7),
  };
  const cases: readonly [along: number, across: number, is: boolean][] = [
    [116, 40, true],
    [116, 31, true],
    [116, 29, false],
    [116, 51, false],
    [114, 40, false],
    [122, 40, false],
  ];
  for (const [along, across, is] of cases) {
    it(`is ${is} at ${along}, ${across} for columns from 115 to 121 px that rise from 50 to 30 px, whichever way time runs`, () => {
      expect(isOnDensity(columns, along, across, 0)).to.equal(is);
      expect(isOnDensity({...columns, start: 400 - 100, step: -3}, 400 - along, across, 0)).to.equal(is);
      expect(isOnDensity({...columns, rise: 20}, along, 100 - across, 0)).to.equal(is);
    });
  }

  it('is true as many px beside a column as it is told, and no farther', () => {
    expect([107.5, 106.5, 128.5, 129.5].map((along) => isOnDensity(columns, along, 40, 8))).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the density of a frame', () => {
  const layoutOf = (
    of: Timeline,
    orientation: 'horizontal' | 'vertical' = 'horizontal',
    options: Partial<PictureOptions> = {},
  ) =>
    new Layout(of, {
      densityOf,
      width: orientation === 'vertical' ? 360 : 900,
      orientation,
      arrangement: byOrientation,
      language: languageOf('en'),
      metrics: ESTIMATED_METRICS,
      ...options,
    });

  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`is none where nothing counts: few events are drawn over each other, with the same labels, ${orientation}`, () => {
      const sixty = Array.from({length: 60}, (_, index) => ({date: '2010-06-15', title: `Dispatch ${index}`}));
      const {timeline} = createTimeline(sixty);
      const [counting, not] = [{height: 300}, {height: 300, densityOf: undefined}].map((options) => {
        const layout = layoutOf(timeline, orientation, options);
        const {marks, density, isUncounted} = layout.frame(layout.home);
        return {marks, labels: marks.filter(({label}) => label).map(({id}) => id), density, isUncounted};
      });
      expect([counting!.density.length, counting!.isUncounted]).to.deep.equal([1, false]);
      expect([not!.density.length, not!.isUncounted, not!.marks.length]).to.deep.equal([0, true, 60]);
      expect(not!.labels).to.deep.equal(counting!.labels);
    });

    it(`asks for nothing that counts where each event has a sign of its own, ${orientation}`, () => {
      const {timeline} = createTimeline(['1950', '1960', '1970'].map((year) => ({date: year, title: year})));
      const layout = layoutOf(timeline, orientation, {densityOf: undefined});
      expect(layout.frame(layout.home).isUncounted).to.equal(false);
    });

    it(`has to be counted wherever there are more than 1,000 events, ${orientation}`, () => {
      const many = Array.from({length: 1001}, (_, index) => ({date: `${1000 + index}`, title: `N${index}`}));
      const layout = layoutOf(createTimeline(many).timeline, orientation, {densityOf: undefined});
      expect(layout.frame(layout.home).isUncounted).to.equal(true);
    });
  }

  const cases: readonly [what: string, input: object][] = [
    [
      'an open end before the last event and no reference',
      {
        events: [
          {date: '1950/..', title: 'Open'},
          {date: '1990', title: 'Last'},
        ],
      },
    ],
    [
      'an open end and a reference behind the last event',
      {
        reference: '2000-01-01',
        events: [
          {date: '1950/..', title: 'Open'},
          {date: '1990', title: 'Last'},
        ],
      },
    ],
    [
      'an open end and a reference before the last event',
      {
        reference: '1970-01-01',
        events: [
          {date: '1950/..', title: 'Open'},
          {date: '1990', title: 'Last'},
        ],
      },
    ],
    [
      'an open end behind the reference',
      {
        reference: '1970-01-01',
        events: [
          {date: '1980/..', title: 'Open'},
          {date: '1990', title: 'Last'},
        ],
      },
    ],
    [
      'an open beginning',
      {
        events: [
          {date: '../1950', title: 'Open'},
          {date: '1900', title: 'First'},
        ],
      },
    ],
    [
      'instants and spans of every width',
      {
        events: ['1950', '1951-02', '1952-03-04', '1960/1970', '1950~', '1955?'].map((written) => ({
          date: written,
          title: written,
        })),
      },
    ],
  ];
  for (const orientation of ['horizontal', 'vertical'] as const) {
    for (const [what, input] of cases) {
      it(`is nothing where all events are drawn one by one: ${what}, ${orientation}`, () => {
        const layout = layoutOf(createTimeline(input).timeline, orientation);
        for (const factor of [1, 0.5, 3]) {
          const frame = layout.frame(scaleAbout(layout.home, factor, layout.home.start));
          const unlabelled = layout.timeline.events.filter(
            ({id}) => !frame.marks.some((mark) => mark.id === id && mark.label),
          );
          if (factor === 1) expect(unlabelled).to.deep.equal([]);
          if (!unlabelled.length) expect(frame.density, `${factor}×`).to.deep.equal([]);
        }
      });
    }
  }

  it('is nothing where all events are drawn one by one: clock times in a zone far from UTC', () => {
    const events = ['2014-05-03T01:00', '2014-05-03T22:30', '2014-05-04T10:15'].map((written) => ({
      date: written,
      title: written,
    }));
    const layout = layoutOf(createTimeline(events, {timeZone: 'Asia/Tokyo'}).timeline);
    const frame = layout.frame(layout.home);
    expect(frame.marks.filter(({label}) => label)).to.have.length(3);
    expect(frame.density).to.deep.equal([]);
  });
});
