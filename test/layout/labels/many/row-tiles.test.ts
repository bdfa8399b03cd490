import {expect} from 'chai';
import fc from 'fast-check';
import {byOrientation} from '../../../../src/layout/arrangements/by-orientation.js';
import {densityOf} from '../../../../src/layout/marks/density.js';
import {
  ESTIMATED_METRICS,
  languageOf,
  Layout,
  type Box,
  type Frame,
  type Mark,
  type PictureOptions,
} from '../../../../src/layout/index.js';
import {LABELS_OF_MANY} from '../../../../src/layout/labels/many/labels-of-many.js';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';
import {type Timeline} from '../../../../src/model/index.js';
import {momentAt, scaleAbout, spanOf, timeWindow, translate, type TimeWindow} from '../../../../src/view/index.js';
import {MS_PER_DAY, MS_PER_YEAR} from '../../../../src/dates/calendar/calendar.js';
import {runs} from '../../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(15)};
/** Timelines of so many events take their time. */
const MANY_RUNS = {...RUNS, numRuns: 3};
const METRICS = ESTIMATED_METRICS;
/** px at a picture's ends within which a mark is cut off, or a label stands on its other side */
const MARGIN = 80;

/** Numbers from 0 to 1 that follow from a seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Kind = 'moments' | 'mixed';
interface Data {
  readonly count: number;
  readonly seed: number;
  readonly kind: Kind;
  readonly groups: number;
}

const WORDS = [
  'fire',
  'a great flood',
  'the long siege of the town',
  'vote',
  'the king dies without an heir',
  'peace',
  'trial of the council',
];

/** when the last of them ends */
const LAST_YEAR = 1960;
const LAST = Date.UTC(LAST_YEAR, 0);

/** Moments, days, years, spans and open spans, half of them in crowds. */
function timelineOf({count, seed, kind, groups}: Data): Timeline {
  const chance = chances(seed);
  const crowds = Array.from({length: 3}, () => chance());
  const span = 200 * MS_PER_YEAR;
  const events = Array.from({length: count}, (_, index) => {
    const part = chance() < 0.5 ? chance() : Math.min(1, crowds[Math.floor(chance() * 3)]! + chance() ** 3 * 0.02);
    const ms = LAST + Math.floor((part - 1) * span);
    const form = kind === 'moments' ? 1 : chance();
    const iso = new Date(ms).toISOString();
    const date =
      form > 0.6
        ? ms
        : form > 0.45
          ? iso.slice(0, 10)
          : form > 0.3
            ? iso.slice(0, 4)
            : form > 0.1
              ? [ms, Math.min(LAST, ms + Math.floor(chance() ** 4 * 40 * MS_PER_YEAR))]
              : form > 0.06
                ? `${iso.slice(0, 10)}/..`
                : form > 0.03
                  ? `${iso.slice(0, 4)}/${Math.min(LAST_YEAR, Number(iso.slice(0, 4)) + Math.floor(chance() * 20))}`
                  : `before ${iso.slice(0, 4)}`;
    return {
      id: `e${index}`,
      date,
      title: `${WORDS[Math.floor(chance() * WORDS.length)]} ${index}`,
      importance: chance() < 0.7 ? 0 : Math.floor(chance() * 4),
      group: groups > 1 && chance() > 0.1 ? `g${Math.floor(chance() * groups)}` : undefined,
    };
  });
  const {timeline, problems} = createTimeline(events);
  expect(problems).to.deep.equal([]);
  return timeline;
}

function layoutOf(timeline: Timeline, options: Partial<PictureOptions> = {}): Layout {
  return new Layout(timeline, {
    width: 900,
    orientation: 'horizontal',
    arrangement: byOrientation,
    language: languageOf('en'),
    metrics: METRICS,
    labelsOfMany: LABELS_OF_MANY,
    densityOf,
    ...options,
  });
}

/** Where a label stands across the axis, and its mark, by ids: what no panning may change. */
function placesOf(frame: Frame): Map<string, string> {
  const across = ({x, y, width, height}: Box) =>
    frame.orientation === 'vertical'
      ? `${x.toFixed(3)} + ${width.toFixed(3)}`
      : `${y.toFixed(3)} + ${height.toFixed(3)}`;
  const middle = ({x, y, width, height}: Box) =>
    (frame.orientation === 'vertical' ? x + width / 2 : y + height / 2).toFixed(3);
  return new Map(
    frame.marks.flatMap(({id, label, body}) =>
      // As one zooms in, a dot becomes a cell, which is higher.
      label ? [[id, `label ${across(label.box)}, mark about ${middle(body)}`]] : [],
    ),
  );
}

const alongOf = ({orientation}: Frame, {x, y, width, height}: Box): [number, number] =>
  orientation === 'vertical' ? [y, y + height] : [x, x + width];

/** Whether an event with its label, on whichever side, lies wholly in a window. */
function isInside(layout: Layout, {id, label}: Mark, window: TimeWindow, frame: Frame): boolean {
  const {start, end} = layout.timeRangeOf(id)!;
  const pxPerMs = layout.length / spanOf(window);
  const [from, to] = alongOf(frame, label!.box);
  return (start - window.start) * pxPerMs - (to - from) > MARGIN && (window.end - end) * pxPerMs - (to - from) > MARGIN;
}

/** Those of a frame that lie in another window of the same span, and say something else there. */
function differing(layout: Layout, one: Frame, window: TimeWindow, other: Frame, otherWindow: TimeWindow): string[] {
  const [here, there] = [placesOf(one), placesOf(other)];
  return one.marks
    .filter((mark) => mark.label && isInside(layout, mark, window, one) && isInside(layout, mark, otherWindow, one))
    .filter(({id}) => here.get(id) !== there.get(id))
    .map(({id}) => `${id}: ${here.get(id)}, then ${there.get(id)}`);
}

function overlapping(frame: Frame, slack = 0.01): string[] {
  const boxes = frame.marks.flatMap(({id, label}) => (label ? [{id, box: label.box}] : []));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const width = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      const height = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
      return width > slack && height > slack ? [`${a.id} × ${b.id} by ${width} × ${height}`] : [];
    }),
  );
}

/** Labels that stand out of their lane, or over the axis. */
function astray({orientation, marks, lanes, plot}: Frame, slack = 0.01): string[] {
  return marks.flatMap(({id, event, label}) => {
    if (!label) return [];
    const acrossOf = ({x, y, width, height}: Box): [number, number] =>
      orientation === 'vertical' ? [x, x + width] : [y, y + height];
    const [from, to] = acrossOf(label.box);
    return [plot, ...lanes.filter((lane) => lane.id === (event.group ?? null)).map(({box}) => box)].flatMap((box) => {
      const [first, last] = acrossOf(box);
      return from >= first - slack && to <= last + slack
        ? []
        : [`${id} from ${from} to ${to}, not within ${first} to ${last}`];
    });
  });
}

/** Numbers from one to another, evenly; those that fc.double draws are nearly all next to 0. */
const between = (from: number, to: number) =>
  fc.integer({min: 0, max: 10_000}).map((step) => from + ((to - from) * step) / 10_000);
const zooms = between(0, 9).map((octaves) => 2 ** octaves);
const part = between(0, 1);
const seeds = fc.integer({min: 1, max: 2 ** 31 - 1});

const cases: readonly [what: string, data: fc.Arbitrary<Data>, options: Partial<PictureOptions>][] = [
  [
    '1,200 events and more, horizontal',
    fc.record({
      count: fc.integer({min: 1001, max: 1100}),
      seed: seeds,
      kind: fc.constantFrom<Kind>('moments', 'mixed'),
      groups: fc.constant(1),
    }),
    {},
  ],
  [
    '1,200 events and more in a low picture',
    fc.record({
      count: fc.integer({min: 1001, max: 1100}),
      seed: seeds,
      kind: fc.constantFrom<Kind>('moments', 'mixed'),
      groups: fc.constant(1),
    }),
    {height: 260},
  ],
  [
    '1,200 events and more in four lanes',
    fc.record({
      count: fc.integer({min: 1001, max: 1100}),
      seed: seeds,
      kind: fc.constantFrom<Kind>('moments', 'mixed'),
      groups: fc.constant(4),
    }),
    {},
  ],
  [
    '1,200 events and more, from right to left',
    fc.record({
      count: fc.integer({min: 1001, max: 1100}),
      seed: seeds,
      kind: fc.constant<Kind>('mixed'),
      groups: fc.constant(2),
    }),
    {rightToLeft: true},
  ],
  [
    '1,200 events and more, vertical',
    fc.record({
      count: fc.integer({min: 1001, max: 1100}),
      seed: seeds,
      kind: fc.constantFrom<Kind>('moments', 'mixed'),
      groups: fc.constant(2),
    }),
    {orientation: 'vertical', width: 360},
  ],
  [
    'some 100 events in four lanes',
    fc.record({
      count: fc.integer({min: 2, max: 150}),
      seed: seeds,
      kind: fc.constantFrom<Kind>('moments', 'mixed'),
      groups: fc.constant(4),
    }),
    {},
  ],
  [
    'some 100 events in four lanes of a given height',
    fc.record({
      count: fc.integer({min: 2, max: 150}),
      seed: seeds,
      kind: fc.constantFrom<Kind>('moments', 'mixed'),
      groups: fc.constant(4),
    }),
    {height: 520},
  ],
];

for (const [what, data, options] of cases) {
  const runs = what.startsWith('some') ? RUNS : MANY_RUNS;
  describe(`the labels of ${what}`, () => {
    const windowOf = (layout: Layout, zoom: number, at: number) =>
      scaleAbout(layout.home, zoom, momentAt(layout.home, at));

    it('are the same, in the same rows, in whatever window of a span they lie', () => {
      fc.assert(
        fc.property(
          data,
          zooms,
          part,
          fc.array(between(-0.9, 0.9), {minLength: 2, maxLength: 2}),
          (of, zoom, at, steps) => {
            const layout = layoutOf(timelineOf(of), options);
            const window = windowOf(layout, zoom, at);
            const frame = layout.frame(window);
            for (const step of steps) {
              const aside = translate(window, spanOf(window) * step);
              const other = layout.frame(aside);
              expect(differing(layout, frame, window, other, aside)).to.deep.equal([]);
              expect(differing(layout, other, aside, frame, window)).to.deep.equal([]);
            }
          },
        ),
        runs,
      );
    });

    it('are the same whichever windows were looked at before', () => {
      fc.assert(
        fc.property(
          data,
          fc.array(fc.tuple(zooms, part), {minLength: 1, maxLength: 4}),
          zooms,
          part,
          (of, before, zoom, at) => {
            const timeline = timelineOf(of);
            const [visited, fresh] = [layoutOf(timeline, options), layoutOf(timeline, options)];
            for (const [otherZoom, otherAt] of before) visited.frame(windowOf(visited, otherZoom, otherAt));
            const window = windowOf(fresh, zoom, at);
            expect(visited.frame(window)).to.deep.equal(fresh.frame(window));
          },
        ),
        {...runs, numRuns: Math.ceil(runs.numRuns / 2)},
      );
    });

    it('stay, each in its row, while one zooms in and its event begins in the window', () => {
      fc.assert(
        fc.property(data, zooms, zooms, part, part, (of, zoom, more, at, about) => {
          const layout = layoutOf(timelineOf(of), options);
          const far = windowOf(layout, zoom, at);
          const near = scaleAbout(far, more, momentAt(far, about));
          const [before, after] = [layout.frame(far), layout.frame(near)];
          const [places, later] = [placesOf(before), placesOf(after)];
          const lost = [...places].filter(([id, place]) => {
            const {start} = layout.timeRangeOf(id)!;
            return start >= near.start && start < near.end && later.get(id) !== place;
          });
          expect(lost.map(([id, place]) => `${id}: ${place}, then ${later.get(id)}`)).to.deep.equal([]);
        }),
        runs,
      );
    });

    // Skipped where a label may stand before its mark to leave more room for time: panned off on that side it stands
    // over others behind.
    it('never stand over one another, out of their lanes or over the axis', () => {
      fc.assert(
        fc.property(data, fc.array(fc.tuple(between(-1, 9), part), {minLength: 6, maxLength: 6}), (of, windows) => {
          const layout = layoutOf(timelineOf(of), options);
          for (const [octaves, at] of windows) {
            const frame = layout.frame(windowOf(layout, 2 ** octaves, at));
            expect(overlapping(frame)).to.deep.equal([]);
            expect(astray(frame)).to.deep.equal([]);
            if (frame.lanes.length)
              for (const {event} of frame.marks) expect(frame.lanes.map(({id}) => id)).to.include(event.group ?? null);
          }
        }),
        runs,
      );
    });
  });
}

describe('the labels of a crowd of 3,000 events', () => {
  /** One a day, so that at most scales all rows are full from end to end, and at every edge of a tile. */
  const crowd = createTimeline(
    Array.from({length: 3000}, (_, day) => ({
      id: `d${day}`,
      title: `${WORDS[(day * 7) % WORDS.length]} ${day}`,
      importance: (day * 31) % 5,
      date:
        day % 3
          ? Date.UTC(2000, 0) + day * MS_PER_DAY
          : [Date.UTC(2000, 0) + day * MS_PER_DAY, Date.UTC(2000, 0) + (day + 4) * MS_PER_DAY],
    })),
  ).timeline;

  for (const [orientation, options] of [
    ['horizontal', {}],
    ['vertical', {orientation: 'vertical', width: 360}],
  ] as const) {
    it(`stand apart and stay the same as one pans from end to end, ${orientation}`, () => {
      const layout = layoutOf(crowd, options);
      for (const zoom of [4, 9.7]) {
        let before: readonly [TimeWindow, Frame] | undefined;
        for (let at = 0.15; at <= 0.85; at += 0.6 / zoom) {
          const window = scaleAbout(layout.home, zoom, momentAt(layout.home, at));
          const frame = layout.frame(window);
          expect(overlapping(frame)).to.deep.equal([]);
          expect(frame.marks.filter(({label}) => label).length).to.be.above(3);
          if (before) {
            expect(differing(layout, before[1], before[0], frame, window)).to.deep.equal([]);
            expect(differing(layout, frame, window, before[1], before[0])).to.deep.equal([]);
          }
          before = [window, frame];
        }
      }
    });
  }
});

describe('of two events at one place that have but one label, with nothing else near, among more than 1,000', () => {
  const LONELY = Date.UTC(2000, 0);
  /** A crowd long ago, and two that stand alone on the same day; the picture has one row. */
  const pairOf = (moment: number, ...pair: readonly {title: string; importance?: number}[]) =>
    createTimeline([
      ...Array.from({length: 1100}, (_, index) => ({
        id: `c${index}`,
        date: LAST - index * MS_PER_DAY,
        title: `Crowd ${index}`,
      })),
      ...pair.map((of, index) => ({id: `p${index}`, date: moment, ...of})),
    ]).timeline;
  const labelled = (frame: Frame) => frame.marks.filter(({id, label}) => id.startsWith('p') && label).map(({id}) => id);
  const moments = fc.integer({min: LONELY, max: LONELY + 10 * MS_PER_YEAR});

  for (const [orientation, height] of [
    ['horizontal', 150],
    ['vertical', 500],
  ] as const) {
    const layoutOfPair = (timeline: Timeline) =>
      layoutOf(timeline, {orientation, height, ...(orientation === 'vertical' ? {width: 360} : {})});

    /** At home and at every scale from there to 64 times nearer: who has the label. */
    const holders = (timeline: Timeline, moment: number) => {
      const layout = layoutOfPair(timeline);
      const around = timeWindow(moment - spanOf(layout.home) / 2, moment + spanOf(layout.home) / 2);
      return Array.from({length: 25}, (_, step) => labelled(layout.frame(scaleAbout(around, 2 ** (step / 4), moment))));
    };

    it(`the more important has it, whichever is given first, ${orientation}`, () => {
      fc.assert(
        fc.property(moments, fc.boolean(), (moment, isFirst) => {
          const timeline = pairOf(
            moment,
            {title: 'One', importance: isFirst ? 2 : 1},
            {title: 'Two', importance: isFirst ? 1 : 2},
          );
          const found = holders(timeline, moment);
          expect(found.at(-1)).to.deep.equal([isFirst ? 'p0' : 'p1']);
          for (const ids of found) expect(ids.filter((id) => id !== (isFirst ? 'p0' : 'p1'))).to.deep.equal([]);
        }),
        {...RUNS, numRuns: runs(10)},
      );
    });

    it(`the one given first has it where both are equally important, ${orientation}`, () => {
      fc.assert(
        fc.property(moments, (moment) => {
          const found = holders(pairOf(moment, {title: 'One'}, {title: 'Two'}), moment);
          expect(found.at(-1)).to.deep.equal(['p0']);
          for (const ids of found) expect(ids.filter((id) => id !== 'p0')).to.deep.equal([]);
        }),
        {...RUNS, numRuns: runs(10)},
      );
    });

    it(`the more important has it even where its label is much the longer, ${orientation}`, () => {
      fc.assert(
        fc.property(moments, (moment) => {
          const found = holders(
            pairOf(moment, {title: 'Two'}, {title: 'One that is not said in a few words', importance: 1}),
            moment,
          );
          expect(found.at(-1)).to.deep.equal(['p1']);
        }),
        {...RUNS, numRuns: runs(20)},
      );
    });
  }
});

describe('an event that began at an unknown time, among more than 1,000', () => {
  for (const [orientation, width] of [
    ['horizontal', 900],
    ['vertical', 360],
  ] as const) {
    it(`has its label where it is drawn to begin, if it is the most important, ${orientation}`, () => {
      const {timeline} = createTimeline([
        ...Array.from({length: 1100}, (_, index) => ({
          id: `c${index}`,
          date: Date.UTC(1900, 0) + index * 30 * MS_PER_DAY,
          title: `Crowd ${index}`,
        })),
        {id: 'open', date: '../1950', title: 'Open', importance: 5},
      ]);
      const layout = layoutOf(timeline, {orientation, width});
      for (const factor of [1, 4]) {
        const frame = layout.frame(scaleAbout(layout.home, factor, layout.home.start));
        expect(frame.marks.find(({id}) => id === 'open')?.label?.lines[0]?.text, `${factor}×`).to.equal('Open');
      }
    });
  }
});

describe('a frame of more than 1,000 events whose labels are those of a window before', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    const timeline = timelineOf({count: 3000, seed: 7, kind: 'moments', groups: 0});
    const layout = layoutOf(timeline, {orientation, width: orientation === 'vertical' ? 400 : 1000});
    const near = scaleAbout(layout.home, 8, momentAt(layout.home, 0.5));
    const counted = ({density}: Frame): number =>
      density.reduce((sum, {possible}) => sum + possible.reduce((total, strength) => total + strength, 0), 0);
    const ids = ({marks}: Frame): string[] => marks.filter(({label}) => label).map(({id}) => id);
    const framed = (window: TimeWindow, labelledFor?: TimeWindow, focused: string | null = null) =>
      layout.frame(window, {selected: null, focused, labelledFor});

    it(`has of its labels those that had one then, where they stand among all, and counts the others: ${orientation}, nearer and farther`, () => {
      for (const factor of [1.5, 3, 0.5, 0.2]) {
        const window = scaleAbout(near, factor, momentAt(near, 0.4));
        const [whole, frame] = [framed(window), framed(window, near)];
        const before = new Set(ids(framed(near)));
        const kept = ids(whole).filter((id) => before.has(id));
        expect(kept.length, `${factor}×`).to.be.above(0).and.below(ids(whole).length);
        // What stood just outside of the picture may have had one there.
        const isIn = (id: string) =>
          layout.timeRangeOf(id)!.end >= near.start && layout.timeRangeOf(id)!.start <= near.end;
        expect(ids(frame).filter(isIn), `${factor}×`).to.deep.equal(kept.filter(isIn));
        expect(ids(whole)).to.include.members(ids(frame));
        expect(overlapping(frame)).to.deep.equal([]);
        expect(counted(frame), `${factor}×`).to.be.above(counted(whole));
      }
    });

    it(`is the whole frame where the window is the same: ${orientation}`, () => {
      expect(framed(near, near)).to.deep.equal(framed(near));
    });

    it(`has what is in focus beside them: ${orientation}`, () => {
      const window = scaleAbout(near, 3, momentAt(near, 0.4));
      const focused = ids(framed(window)).find((id) => !ids(framed(near)).includes(id))!;
      expect(framed(window, near, focused).marks.map(({id}) => id)).to.include(focused);
    });
  }
});

describe('more than 1,000 events with short labels', () => {
  it('stand as close as their labels allow, whatever those of other timelines need', () => {
    const labels = (title: string) => {
      const events = Array.from({length: 3000}, (_, index) => ({date: `${1000 + (index % 900)}`, title}));
      const layout = layoutOf(createTimeline(events).timeline);
      return layout.frame(layout.home).marks.filter(({label}) => label).length;
    };
    expect(labels('Ur')).to.be.above(2 * labels('The long siege of the town by the sea'));
  });
});

describe('more than 1,000 events without what chooses their labels', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`are merely counted: ${orientation}`, () => {
      const events = Array.from({length: 1001}, (_, index) => ({date: `${1000 + (index % 900)}-05-12`, title: 'x'}));
      const layout = layoutOf(createTimeline(events).timeline, {orientation, labelsOfMany: undefined});
      const {marks, density} = layout.frame(layout.home);
      expect([marks.length, density.length]).to.deep.equal([0, 1]);
      expect(density[0]!.possible.filter((strength) => strength > 0).length).to.be.above(100);
    });
  }
});
