import {expect} from 'chai';
import fc from 'fast-check';
import {byOrientation} from '../../src/layout/arrangements/by-orientation.js';
import {
  languageOf,
  ESTIMATED_METRICS,
  Layout,
  type Box,
  type Frame,
  type Mark,
  type PictureOptions,
  type Point,
  type TextLine,
} from '../../src/layout/index.js';
import {densityOf, reachOf} from '../../src/layout/marks/density.js';
import {LABELS_OF_MANY} from '../../src/layout/labels/many/labels-of-many.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import {type Timeline} from '../../src/model/index.js';
import {scaleAbout, spanOf, timeWindow, translate, type TimeWindow} from '../../src/view/index.js';
import {civilToMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR} from '../../src/dates/calendar/calendar.js';
import {zoneClock} from '../../src/dates/calendar/zone-clock.js';
import {runs} from '../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(150)};
const METRICS = ESTIMATED_METRICS;

function layoutOf(timeline: Timeline, options: Partial<PictureOptions> = {}): Layout {
  const nowLabel = timeline.reference ? 'as of 1 July 2019' : undefined;
  return new Layout(timeline, {
    width: 1000,
    orientation: 'horizontal',
    arrangement: byOrientation,
    language: languageOf('en'),
    metrics: METRICS,
    labelsOfMany: LABELS_OF_MANY,
    densityOf,
    nowLabel,
    ...options,
  });
}

const read = (...events: unknown[]) =>
  createTimeline(events.map((event, index) => ({id: `e${index}`, title: `Event ${index}`, ...(event as object)})))
    .timeline;

async function six(): Promise<Timeline> {
  return createTimeline(await (await fetch('/data/idlib-2019.json')).json()).timeline;
}

/** The box of a line of text: from its ascenders to its descenders. */
function boxOf({text, role, x, y, anchor}: TextLine): Box {
  const width = METRICS.measure(text, role);
  return {
    x: anchor === 'start' ? x : x - width,
    y: y - METRICS.lineHeight[role] * 0.72,
    width,
    height: METRICS.lineHeight[role],
  };
}

interface Named {
  readonly name: string;
  readonly box: Box;
}

const labelsOf = ({marks}: Frame): Named[] =>
  marks.flatMap(({id, label}) => (label ? [{name: id, box: label.box}] : []));
const ticksOf = ({ticks}: Frame): Named[] =>
  ticks.flatMap(({tier, label}) => label.map((line) => ({name: `${tier} ${line.text}`, box: boxOf(line)})));
const nowOf = ({now}: Frame): Named[] =>
  (now?.label ?? []).map((line) => ({name: `now ${line.text}`, box: boxOf(line)}));

function overlapping(named: readonly Named[], slack = 0.01): string[] {
  const pairs: string[] = [];
  named.forEach((a, index) => {
    for (const b of named.slice(index + 1)) {
      const width = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      const height = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
      if (width > slack && height > slack) pairs.push(`${a.name} × ${b.name}`);
    }
  });
  return pairs;
}

function outside(named: readonly Named[], {width, height}: Frame, slack = 0.01): string[] {
  return named
    .filter(
      ({box}) =>
        box.x < -slack || box.y < -slack || box.x + box.width > width + slack || box.y + box.height > height + slack,
    )
    .map(({name, box}) => `${name} at ${JSON.stringify(box)}`);
}

/** Every number of a frame that is drawn, and where it stands. */
function numbersOf(frame: Frame): [path: string, value: number][] {
  const found: [string, number][] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'number') found.push([path, value]);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value))
        if (key !== 'event' && key !== 'ms') visit(inner, `${path}.${key}`);
    }
  };
  visit(frame, '');
  return found;
}

const along = (frame: Frame, box: Box): [number, number] =>
  frame.orientation === 'vertical' ? [box.y, box.y + box.height] : [box.x, box.x + box.width];

const markOf = (frame: Frame, id: string): Mark => {
  const found = frame.marks.find((mark) => mark.id === id);
  if (!found) throw new Error(`no mark ${id} among ${frame.marks.map((mark) => mark.id).join(', ')}`);
  return found;
};

const around = (points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
};

const drawnBoxes = ({cells, bars, fades, dots}: Mark): Box[] => [
  ...cells.map(({box}) => box),
  ...bars.map(({outline}) => around(outline)),
  ...fades.map(({box}) => box),
  ...dots.map(({center}) => ({...center, width: 0, height: 0})),
];

describe('the frame of the six events', () => {
  for (const [width, orientation] of [
    [1600, 'horizontal'],
    [1000, 'horizontal'],
    [700, 'horizontal'],
    [480, 'vertical'],
    [320, 'vertical'],
  ] as const) {
    it(`at ${width} px, ${orientation}, has six labels over nothing else and inside the picture`, async () => {
      const layout = layoutOf(await six(), {width, orientation});
      const frame = layout.frame(layout.home);
      expect(labelsOf(frame)).to.have.length(6);
      const all = [...labelsOf(frame), ...ticksOf(frame), ...nowOf(frame)];
      expect(overlapping(all)).to.deep.equal([]);
      expect(outside(all, frame)).to.deep.equal([]);
      expect(nowOf(frame)).to.have.length(1);
    });

    it(`at ${width} px, ${orientation}, has the words of a long reference inside of the picture`, async () => {
      const layout = layoutOf(await six(), {width, orientation, nowLabel: 'as of Wednesday, 31 December 2024'});
      const frame = layout.frame(layout.home);
      expect(outside(nowOf(frame), frame)).to.deep.equal([]);
    });

    it(`at ${width} px shows at home every mark from end to end, and reads in time order`, async () => {
      const layout = layoutOf(await six(), {width, orientation});
      const frame = layout.frame(layout.home);
      expect(frame.marks.map(({id}) => id)).to.deep.equal(layout.timeline.events.map(({id}) => id));
      for (const mark of frame.marks) {
        for (const box of drawnBoxes(mark)) {
          const [from, to] = along(frame, box);
          const start = orientation === 'vertical' ? 0 : frame.plot.x;
          expect(from, mark.id).to.be.at.least(start);
          expect(to, mark.id).to.be.at.most(start + layout.length);
        }
      }
      const begins = [...frame.marks]
        .sort((a, b) => a.event.time - b.event.time)
        .map((mark) => Math.min(...drawnBoxes(mark).map((box) => along(frame, box)[0])));
      expect(begins).to.deep.equal([...begins].sort((a, b) => a - b));
    });
  }

  it('upright has the words of a long reference in lines below each other in the labels’ column, over no label and no mark', async () => {
    const words = 'as of Wednesday, 31 December 2024, by Coordinated Universal Time';
    for (const rightToLeft of [false, true]) {
      const layout = layoutOf(await six(), {width: 320, orientation: 'vertical', nowLabel: words, rightToLeft});
      const frame = layout.frame(layout.home);
      const lines = frame.now!.label;
      expect(lines.length).to.be.above(1);
      expect(lines.map(({text}) => text).join(' ')).to.equal(words);
      const column = markOf(frame, layout.timeline.events[0]!.id).label!.lines[0]!;
      lines.forEach(({x, y, anchor}, index) => {
        expect([x, anchor]).to.deep.equal([column.x, column.anchor]);
        expect(y - lines[0]!.y).to.be.closeTo(index * METRICS.lineHeight.now, 0.01);
      });
      const marks = frame.marks.flatMap((mark) => drawnBoxes(mark).map((box) => ({name: `mark of ${mark.id}`, box})));
      for (const line of nowOf(frame))
        expect(overlapping([line, ...marks]).filter((pair) => pair.startsWith('now'))).to.deep.equal([]);
      expect(labelsOf(frame)).to.have.length(6);
      const all = [...labelsOf(frame), ...ticksOf(frame), ...nowOf(frame)];
      expect(overlapping(all)).to.deep.equal([]);
      expect(outside(all, frame)).to.deep.equal([]);
    }
  });

  it('upright keeps room for every line of the reference’s words among labels that crowd about them', () => {
    const {timeline} = createTimeline({
      reference: '2019-07-01',
      events: ['2019-01-01', '2019-06-29', '2019-06-30', '2019-07-02', '2019-07-03', '2019-12-31'].map((date) => ({
        id: date,
        title: date,
        date,
      })),
    });
    const layout = layoutOf(timeline, {
      width: 320,
      orientation: 'vertical',
      nowLabel: 'as of Wednesday, 31 December 2024, by Coordinated Universal Time',
    });
    const frame = layout.frame(layout.home);
    expect(nowOf(frame)).to.have.length.above(2);
    expect(labelsOf(frame)).to.have.length(6);
    expect(overlapping([...labelsOf(frame), ...nowOf(frame)])).to.deep.equal([]);
  });

  it('upright keeps every line of the reference’s words in the picture as long as its line is there', async () => {
    const layout = layoutOf(await six(), {
      width: 320,
      orientation: 'vertical',
      nowLabel: 'as of Wednesday, 31 December 2024, by Coordinated Universal Time',
    });
    const span = spanOf(layout.home);
    for (const part of [0.002, 0.5, 0.998]) {
      const start = layout.timeline.reference!.start.earliest - part * span;
      const frame = layout.frame(timeWindow(start, start + span));
      expect(nowOf(frame), `${part}`).to.have.length.above(2);
      expect(outside(nowOf(frame), frame), `${part}`).to.deep.equal([]);
    }
  });

  it('lying has the words of a long reference in one line', async () => {
    const words = 'as of Wednesday, 31 December 2024, by Coordinated Universal Time';
    const layout = layoutOf(await six(), {nowLabel: words});
    expect(layout.frame(layout.home).now!.label.map(({text}) => text)).to.deep.equal([words]);
  });

  it('has no label over a mark of another event', async () => {
    for (const [width, orientation] of [
      [1000, 'horizontal'],
      [320, 'vertical'],
    ] as const) {
      const layout = layoutOf(await six(), {width, orientation});
      const frame = layout.frame(layout.home);
      for (const {name, box} of labelsOf(frame)) {
        for (const mark of frame.marks.filter(({id}) => id !== name)) {
          for (const drawn of drawnBoxes(mark)) {
            expect(
              overlapping([
                {name, box},
                {name: `mark of ${mark.id}`, box: drawn},
              ]),
              `${width} px`,
            ).to.deep.equal([]);
          }
        }
      }
    }
  });

  it('mirrors from right to left, to the px', async () => {
    const timeline = await six();
    const [ltr, rtl] = [layoutOf(timeline), layoutOf(timeline, {rightToLeft: true})];
    const [one, other] = [ltr.frame(ltr.home), rtl.frame(rtl.home)];
    one.marks.forEach((mark, index) => {
      const mirrored = other.marks[index]!;
      expect(mirrored.label!.box.y).to.equal(mark.label!.box.y);
      expect(mirrored.label!.box.x).to.be.closeTo(1000 - mark.label!.box.x - mark.label!.box.width, 1e-6);
      drawnBoxes(mark).forEach((box, at) =>
        expect(drawnBoxes(mirrored)[at]!.x).to.be.closeTo(1000 - box.x - box.width, 1e-6),
      );
    });
  });

  it('is the same to the letter each time', async () => {
    const timeline = await six();
    const once = layoutOf(timeline);
    expect(JSON.stringify(layoutOf(timeline).frame(once.home))).to.equal(JSON.stringify(once.frame(once.home)));
  });
});

describe('the ends of a mark', () => {
  const cases: readonly [date: string, fades: string[], unknown: boolean[], edges: string[][], bars: number][] = [
    ['2014', [], [], [['left', 'right']], 0],
    ['2014/2016', [], [], [['left'], ['right']], 1],
    ['2014/..', ['right'], [false], [['left']], 1],
    ['../2014', ['left'], [false], [['right']], 1],
    ['2014/', ['right'], [true], [['left']], 1],
    ['/2014', ['left'], [true], [['right']], 1],
    ['before 2014', ['left'], [false], [['right']], 0],
    ['after 2014', ['right'], [false], [['left']], 0],
  ];
  for (const [date, fades, unknown, edges, bars] of cases) {
    it(`${date} ${fades.length ? `fades to the ${fades.join()}` : 'fades nowhere'}, has ${edges.map((sides) => sides.join(' and ')).join('; ') || 'no'} edges and ${bars} bars`, () => {
      const layout = layoutOf(read({date}, {date: '2000'}, {date: '2030'}));
      const mark = markOf(layout.frame(layout.home), 'e0');
      expect(mark.fades.map(({towards}) => towards)).to.deep.equal(fades);
      expect(mark.fades.map((fade) => fade.unknown)).to.deep.equal(unknown);
      expect(mark.cells.map((cell) => cell.edges)).to.deep.equal(edges);
      expect(mark.bars).to.have.length(bars);
      for (const fade of mark.fades) expect(fade.box.width).to.equal(44);
    });
  }

  for (const [date, unknown] of [
    ['2040/..', false],
    ['2040/', true],
    ['../1990', false],
    ['/1990', true],
  ] as const) {
    it(`${date} fades as ${unknown ? 'unknown' : 'open'} also where it reaches farther than all other events`, () => {
      const layout = layoutOf(read({date}, {date: '2000'}, {date: '2030'}));
      expect(markOf(layout.frame(layout.home), 'e0').fades.map((fade) => fade.unknown)).to.deep.equal([unknown]);
    });
  }

  it('that is open goes on to the reference where there is one', () => {
    const {timeline} = createTimeline({
      reference: '2019-07-01',
      events: [
        {id: 'a', date: '2014/..', title: 'x'},
        {date: '2000', title: 'y'},
      ],
    });
    expect(layoutOf(timeline).timeRangeOf('a')!.end).to.equal(Date.UTC(2019, 6, 1));
  });
});

describe('panning', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`by px moves every mark by just that and changes no row, ${orientation}`, async () => {
      const layout = layoutOf(await six(), {orientation, width: orientation === 'vertical' ? 320 : 1000});
      const window = scaleAbout(layout.home, 3, Date.UTC(2018, 6));
      const before = layout.frame(window);
      for (const px of [-7, 1, 40, 133]) {
        const after = layout.frame(translate(window, (px * spanOf(window)) / layout.length));
        let compared = 0;
        for (const mark of before.marks) {
          const moved = after.marks.find(({id}) => id === mark.id);
          if (!moved) continue;
          drawnBoxes(mark).forEach((box, index) => {
            const other = drawnBoxes(moved)[index];
            if (!other) return;
            const [across, otherAcross] = orientation === 'vertical' ? [box.x, other.x] : [box.y, other.y];
            expect(otherAcross, `row of ${mark.id}`).to.equal(across);
            const isWhole = [box, other].every(
              (each) => along(before, each)[0] > -59 && along(before, each)[1] < layout.length + 59,
            );
            if (!isWhole) return;
            compared += 1;
            expect(along(after, other)[0] - along(before, box)[0], mark.id).to.be.closeTo(-px, 0.01);
          });
        }
        expect(compared).to.be.above(0);
      }
    });
  }

  it('leaves every label in its row, and there are as many of those in view', () => {
    const timeline = createTimeline(
      Array.from({length: 60}, (_, index) => ({
        id: `${index}`,
        date: `${1900 + ((index * 37) % 100)}`,
        title: `Event number ${index}`,
      })),
    ).timeline;
    const layout = layoutOf(timeline, {height: 260});
    const window = scaleAbout(layout.home, 4, middle(layout.home));
    const rowOf = new Map<string, number>();
    let seen = 0;
    for (let step = -40; step <= 40; step += 1) {
      const frame = layout.frame(translate(window, (spanOf(layout.home) * step) / 80));
      for (const {id, label} of frame.marks) {
        if (!label) continue;
        seen += 1;
        if (!rowOf.has(id)) rowOf.set(id, label.box.y);
        expect(label.box.y, id).to.equal(rowOf.get(id));
      }
    }
    expect(rowOf.size).to.be.above(20);
    expect(seen).to.be.above(rowOf.size);
  });
});

describe('labels that stand in one column', () => {
  const crowd = createTimeline(
    Array.from({length: 60}, (_, index) => ({
      id: `${index}`,
      date: `${1950 + ((index * index * 7) % 70)}`,
      title: `Event number ${index}`,
      importance: index % 3,
    })),
  ).timeline;

  for (const height of [300, 600, 900]) {
    it(`of a crowd are inside of a picture of ${height} px at home, as many as it holds`, () => {
      const layout = layoutOf(crowd, {orientation: 'vertical', width: 360, height});
      const frame = layout.frame(layout.home);
      expect(outside(labelsOf(frame), frame)).to.deep.equal([]);
      expect(overlapping(labelsOf(frame))).to.deep.equal([]);
      const pitch = METRICS.lineHeight.title + METRICS.lineHeight.date + 14;
      expect(labelsOf(frame).length).to.be.within(
        Math.floor(height / pitch) - 2,
        Math.floor((height - METRICS.padding + 14) / pitch),
      );
    });
  }

  it('of events that all crowd at one end are inside at home, and leave most of the picture for time', () => {
    const late = createTimeline([
      {date: '1000', title: 'Long before'},
      ...Array.from({length: 8}, (_, index) => ({date: `${2010 + index}`, title: `Event number ${index}`})),
    ]).timeline;
    const layout = layoutOf(late, {orientation: 'vertical', width: 360, height: 520});
    const frame = layout.frame(layout.home);
    expect(labelsOf(frame)).to.have.length(9);
    expect(outside(labelsOf(frame), frame)).to.deep.equal([]);
    const begins = frame.marks.map(({body}) => body.y);
    expect(Math.max(...begins) - Math.min(...begins)).to.be.above(0.5 * 520);
  });

  it('with the reference’s among them are inside at home', async () => {
    for (const height of [380, 450, 700]) {
      const layout = layoutOf(await six(), {orientation: 'vertical', width: 320, height});
      const frame = layout.frame(layout.home);
      expect(outside([...labelsOf(frame), ...nowOf(frame)], frame), `${height} px`).to.deep.equal([]);
      expect(overlapping([...labelsOf(frame), ...nowOf(frame)]), `${height} px`).to.deep.equal([]);
    }
  });

  it('move along as one pans, without a jump, and leave the picture with their marks', () => {
    const layout = layoutOf(crowd, {orientation: 'vertical', width: 360, height: 600});
    let before = new Map<string, number>();
    for (let px = -700; px <= 700; px += 2) {
      const frame = layout.frame(translate(layout.home, (px * spanOf(layout.home)) / layout.length));
      expect(overlapping(labelsOf(frame))).to.deep.equal([]);
      const tops = new Map(labelsOf(frame).map(({name, box}) => [name, box.y]));
      for (const [id, top] of tops)
        if (before.has(id)) expect(Math.abs(top - before.get(id)!), `${id} at ${px}`).to.be.at.most(6 * 2 + 0.1);
      before = tops;
    }
    const gone = layout.frame(translate(layout.home, (700 * spanOf(layout.home)) / layout.length));
    expect(labelsOf(gone).filter(({box}) => box.y + box.height > 0)).to.deep.equal([]);
  });
});

const middle = ({start, end}: TimeWindow) => start + (end - start) / 2;

const events = fc
  .array(
    fc.record({
      begin: fc.integer({min: -500, max: 2500}),
      form: fc.constantFrom('year', 'month', 'day', 'years', 'since', 'until'),
      length: fc.integer({min: 1, max: 300}),
      words: fc.integer({min: 1, max: 14}),
      importance: fc.integer({min: 0, max: 3}),
    }),
    {minLength: 1, maxLength: 25},
  )
  .map((made) =>
    read(
      ...made.map(({begin, form, length, words, importance}, index) => {
        const year = (value: number) =>
          value < 0 ? `-${String(-value).padStart(4, '0')}` : String(value).padStart(4, '0');
        const month = String((length % 12) + 1).padStart(2, '0');
        const dates = {
          year: year(begin),
          month: `${year(begin)}-${month}`,
          day: `${year(begin)}-${month}-15`,
          years: `${year(begin)}/${year(begin + length)}`,
          since: `${year(begin)}/..`,
          until: `../${year(begin)}`,
        };
        return {id: `e${index}`, date: dates[form], title: Array(words).fill('word').join(' '), importance};
      }),
    ),
  );

describe('any frame', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`at home has no label over another or outside the picture; most important first, ${orientation}`, () => {
      fc.assert(
        fc.property(events, fc.constantFrom(320, 560, 1000), (timeline, width) => {
          const layout = layoutOf(timeline, {orientation, width});
          const frame = layout.frame(layout.home);
          expect(overlapping(labelsOf(frame))).to.deep.equal([]);
          const most = [...timeline.events].sort(
            (a, b) => (b.importance ?? 0) - (a.importance ?? 0) || a.given - b.given,
          )[0]!;
          expect(markOf(frame, most.id).label).to.not.equal(null);
        }),
        RUNS,
      );
    });

    if (orientation === 'vertical')
      it('at home has every label inside of the picture, upright', () => {
        fc.assert(
          fc.property(events, fc.integer({min: 300, max: 900}), (timeline, height) => {
            const layout = layoutOf(timeline, {orientation, width: 360, height});
            const frame = layout.frame(layout.home);
            expect(outside(labelsOf(frame), frame)).to.deep.equal([]);
          }),
          RUNS,
        );
      });

    it(`zoomed in only ever gains labels of events in its window, ${orientation}`, () => {
      fc.assert(
        fc.property(
          events,
          fc.double({min: 0, max: 1, noNaN: true}),
          fc.double({min: 1, max: 200, noNaN: true}),
          (timeline, at, factor) => {
            const layout = layoutOf(timeline, {
              orientation,
              width: orientation === 'vertical' ? 360 : 900,
              height: 400,
            });
            const about = layout.home.start + spanOf(layout.home) * at;
            const near = scaleAbout(layout.home, factor, about);
            const shown = new Set(labelsOf(layout.frame(near)).map(({name}) => name));
            for (const {name} of labelsOf(layout.frame(layout.home))) {
              const {start, end} = layout.timeRangeOf(name)!;
              if (start >= near.start && end <= near.end) expect(shown.has(name), name).to.equal(true);
            }
          },
        ),
        RUNS,
      );
    });

    it(`zoomed in anywhere has no label over another, only finite numbers, and shapes that end some px outside the picture, ${orientation}`, () => {
      fc.assert(
        fc.property(
          events,
          fc.double({min: 0, max: 1, noNaN: true}),
          fc.double({min: -1, max: 40, noNaN: true}),
          (timeline, at, octaves) => {
            const layout = layoutOf(timeline, {orientation, width: orientation === 'vertical' ? 360 : 900});
            const about = layout.home.start + spanOf(layout.home) * at;
            const window = scaleAbout(layout.home, Math.min(2 ** octaves, spanOf(layout.home) / 1000), about);
            const frame = layout.frame(window);
            expect(numbersOf(frame).filter(([, value]) => !Number.isFinite(value))).to.deep.equal([]);
            for (const mark of frame.marks) {
              for (const box of [...drawnBoxes(mark), mark.body]) {
                const [from, to] = along(frame, box);
                expect(box.width >= 0 && box.height >= 0).to.equal(true);
                expect(from).to.be.at.least(-120);
                expect(to).to.be.at.most(layout.length + 120);
              }
            }
            expect(overlapping(labelsOf(frame))).to.deep.equal([]);
          },
        ),
        RUNS,
      );
    });
  }
});

describe('the ticks of a frame', () => {
  const windows = fc
    .tuple(
      fc.oneof(
        fc.integer({min: -3000, max: 2100}).map((year) => civilToMs(year)),
        fc.double({min: -6e13, max: 4e12, noNaN: true}),
      ),
      fc.double({min: Math.log(20), max: Math.log(4000 * MS_PER_YEAR), noNaN: true}).map(Math.exp),
    )
    .map(([start, span]) => timeWindow(start, start + span));

  for (const orientation of ['horizontal', 'vertical'] as const) {
    for (const locale of ['en', 'de', 'ar']) {
      it(`in ${locale} never stand over one another or outside the picture, from milliseconds to millennia, ${orientation}`, () => {
        const layout = layoutOf(read({date: '2014'}), {
          orientation,
          language: languageOf(locale),
          width: orientation === 'vertical' ? 320 : 900,
          height: 400,
        });
        fc.assert(
          fc.property(windows, (window) => {
            const frame = layout.frame(window);
            // Lines of two sizes whose boxes touch share a fraction of a px.
            expect(overlapping(ticksOf(frame), 0.5)).to.deep.equal([]);
            expect(outside(ticksOf(frame), frame)).to.deep.equal([]);
          }),
          {...RUNS, numRuns: runs(400)},
        );
      });
    }
  }

  it('say where one is at any zoom: one label at least, and a major one wherever minor ones are labelled', () => {
    const layout = layoutOf(read({date: '2014'}), {height: 300});
    fc.assert(
      fc.property(windows, (window) => {
        const labelled = layout.frame(window).ticks.filter(({label}) => label.length);
        expect(labelled.length).to.be.above(0);
        expect(labelled.some(({tier}) => tier === 'major')).to.equal(true);
      }),
      RUNS,
    );
  });

  it('are bounded by px, not by time', () => {
    const layout = layoutOf(read({date: '2014'}), {height: 300});
    fc.assert(
      fc.property(windows, (window) => {
        expect(layout.frame(window).ticks.length).to.be.at.most(1000 / 6);
      }),
      RUNS,
    );
  });

  it('reach back to the beginning of the universe', () => {
    const layout = layoutOf(read({date: '13.8 billion years ago'}, {date: '66 million years ago'}, {date: '2019'}));
    const frame = layout.frame(layout.home);
    expect(numbersOf(frame).filter(([, value]) => !Number.isFinite(value))).to.deep.equal([]);
    expect(
      ticksOf(frame)
        .map(({name}) => name)
        .join(),
    ).to.match(/major 14 Ga/);
    expect(overlapping(ticksOf(frame))).to.deep.equal([]);
  });
});

describe('a layout', () => {
  it('of no events is a picture with an axis and nothing else', () => {
    const layout = layoutOf(createTimeline([]).timeline);
    const frame = layout.frame(layout.home);
    expect([frame.marks, frame.density, frame.now]).to.deep.equal([[], [], null]);
    expect(frame.height).to.be.above(0);
    expect(spanOf(layout.home)).to.be.above(0);
    expect(numbersOf(frame).filter(([, value]) => !Number.isFinite(value))).to.deep.equal([]);
  });

  it('of one event shows what lies around it: six times what is known', () => {
    for (const [date, ms] of [
      ['2014', 365 * MS_PER_DAY],
      ['2014-05-03', MS_PER_DAY],
    ] as const) {
      const layout = layoutOf(read({date}));
      const {start, end} = layout.timeRangeOf('e0')!;
      expect(spanOf(layout.home)).to.be.within(ms * 5.9, ms * 9);
      expect(layout.home.start).to.be.below(start);
      expect(layout.home.end).to.be.above(end);
    }
  });

  it('keeps to a height that is asked for, and with few rows counts what has none', () => {
    const timeline = createTimeline(
      Array.from({length: 200}, (_, index) => ({
        id: `${index}`,
        date: `${1900 + (index % 100)}`,
        title: `Event number ${index}`,
      })),
    ).timeline;
    const layout = layoutOf(timeline, {height: 200});
    const frame = layout.frame(layout.home);
    expect(frame.height).to.equal(200);
    expect(labelsOf(frame).length).to.be.within(3, 60);
    expect(outside(labelsOf(frame), frame)).to.deep.equal([]);
    const strip = frame.density[0]!;
    const {certain, possible, foot, rise} = strip;
    const heights = Array.from(possible, (strength, column) => (strength ? -reachOf(strip, column) : 0));
    // Where a year begins it rises, and where one merely goes on it is a line.
    expect(heights.filter((height) => height > 3).length).to.be.within(50, 100);
    expect(heights.filter((height) => height > 0 && height < 2).length).to.be.above(50);
    expect(Math.max(...heights)).to.be.at.most(-rise);
    possible.forEach((strength, column) => expect(certain[column]).to.be.within(0, strength));
    expect(foot + rise).to.be.at.least(0);
  });

  it('of 10,000 events draws no more than fits, at home and near by', () => {
    const timeline = createTimeline(
      Array.from({length: 10_000}, (_, index) => ({
        id: `${index}`,
        date: new Date(Date.UTC(1900, 0) + index * 4 * MS_PER_DAY),
        title: `Event number ${index}`,
      })),
    ).timeline;
    const layout = layoutOf(timeline, {height: 400});
    for (const factor of [1, 10, 100]) {
      const frame = layout.frame(scaleAbout(layout.home, factor, middle(layout.home)));
      expect(frame.marks.length, `${factor}×`).to.be.below(120);
      expect(frame.density[0]!.possible.length, `${factor}×`).to.be.at.most(502);
    }
  });

  it('puts the selected and the focused event into the frame even where they have no label', () => {
    const timeline = createTimeline(
      Array.from({length: 200}, (_, index) => ({
        id: `${index}`,
        date: `${1900 + (index % 100)}`,
        title: `Event number ${index}`,
      })),
    ).timeline;
    const layout = layoutOf(timeline, {height: 200});
    const hidden = timeline.events.filter(({id}) => !layout.frame(layout.home).marks.some((mark) => mark.id === id));
    const [selected, focused] = [hidden[0]!.id, hidden[1]!.id];
    const frame = layout.frame(layout.home, {selected, focused});
    expect([markOf(frame, selected).selected, markOf(frame, focused).selected]).to.deep.equal([true, false]);
  });

  it('has for every mark something to press of 24 px each way', async () => {
    for (const [width, orientation] of [
      [1000, 'horizontal'],
      [320, 'vertical'],
    ] as const) {
      const layout = layoutOf(await six(), {width, orientation});
      for (const {target} of layout.frame(layout.home).marks) {
        expect(target.width).to.be.at.least(24);
        expect(target.height).to.be.at.least(24);
      }
    }
  });

  it('marks as the lead the sole most important event, and none where two are', () => {
    const leads = (...importances: number[]) => {
      const layout = layoutOf(read(...importances.map((importance, index) => ({date: `${2000 + index}`, importance}))));
      return layout
        .frame(layout.home)
        .marks.filter(({lead}) => lead)
        .map(({id}) => id);
    };
    expect([leads(1, 3, 2), leads(3, 3, 2), leads(0)]).to.deep.equal([['e1'], [], []]);
  });
});

describe('what is near a point', () => {
  /** Ten days to a px of the axis. Events are handed over against time, so that the orders differ. */
  const DAYS = [480, 450, 420, 60, 20];
  const FROM = Date.UTC(2010, 0);
  const near = (x: number, reach: number, most: number, options: Partial<PictureOptions> = {}) => {
    const layout = layoutOf(read(...DAYS.map((day) => ({date: FROM + day * MS_PER_DAY}))), options);
    const window = timeWindow(FROM, FROM + 10 * 1000 * MS_PER_DAY);
    const {count, first} = layout.eventsNear(window, {x, y: 0}, reach, most);
    return [count, ...first.map(({id}) => id)];
  };

  it('is every event within so many px to either side: of those at 42, 45 and 48 px', () => {
    expect(near(45, 3.5, 9)).to.deep.equal([3, 'e0', 'e1', 'e2']);
    expect(near(45, 2.5, 9)).to.deep.equal([1, 'e1']);
    expect(near(44, 2.5, 9)).to.deep.equal([2, 'e1', 'e2']);
    expect(near(46, 2.5, 9)).to.deep.equal([2, 'e0', 'e1']);
    expect(near(25, 3.5, 9)).to.deep.equal([0]);
  });

  it('is counted whole, of which so many come as are asked for, in the order in which they were given', () => {
    expect(near(45, 3.5, 2)).to.deep.equal([3, 'e0', 'e1']);
    expect(near(45, 500, 3)).to.deep.equal([5, 'e0', 'e1', 'e2']);
  });

  it('is found from the right where time runs from right to left', () => {
    expect(near(1000 - 45, 3.5, 9, {rightToLeft: true})).to.deep.equal([3, 'e0', 'e1', 'e2']);
    expect(near(45, 3.5, 9, {rightToLeft: true})).to.deep.equal([0]);
  });
});

describe('the events of a window', () => {
  const layout = layoutOf(read({date: '2001'}, {date: '2003/2008'}, {date: '2006-05-01'}, {date: '2009/..'}));
  for (const [from, to, count] of [
    ['2000-06', '2020-06', 4],
    ['2002-06', '2002-12', 0],
    ['2004-06', '2005-06', 1],
    ['2006-02', '2007-06', 2],
    ['2006-06', '2009-06', 2],
    ['1990-06', '2000-06', 0],
  ] as const) {
    it(`from ${from} to ${to} are ${count} of 2001, 2003 to 2008, May 2006, and 2009 on: those that reach into it as well`, () => {
      expect(layout.around.countIn(timeWindow(Date.parse(from), Date.parse(to)))).to.equal(count);
    });
  }
});

describe('a picture in a time zone', () => {
  const NIGHTS = [
    {zone: 'America/New_York', back: '2025-11-02T06:00Z', forth: '2025-03-09T07:00Z'},
    {zone: 'Europe/Berlin', back: '2025-10-26T01:00Z', forth: '2025-03-30T01:00Z'},
    {zone: 'Australia/Lord_Howe', back: '2025-04-05T15:00Z', forth: '2025-10-04T15:30Z'},
  ] as const;

  for (const {zone, ...changes} of NIGHTS) {
    for (const [way, text] of Object.entries(changes)) {
      it(`has moments as far apart as they are while clocks are put ${way} in ${zone}`, () => {
        const change = Date.parse(text);
        const [before, after] = [-10, 10].map((minutes) => new Date(change + minutes * 60_000).toISOString());
        const frameOf = (...dates: string[]): Frame =>
          layoutOf(
            createTimeline(
              dates.map((date, index) => ({id: `e${index}`, date, title: 'x'})),
              {timeZone: zone},
            ).timeline,
          ).frame(timeWindow(change - 25 * 60_000, change + 25 * 60_000));
        const moments = frameOf(after!, before!);
        expect(
          ['e1', 'e0'].map((id) => Math.round(markOf(moments, id).body.x + markOf(moments, id).body.width / 2)),
        ).to.deep.equal([300, 700]);
        const {x, width} = around(markOf(frameOf(`${before}/${after}`), 'e0').bars[0]!.outline);
        expect([x, width].map(Math.round)).to.deep.equal([300, 400]);
      });
    }

    it(`has days that touch, of 24 hours but for those of the changes, in ${zone}`, () => {
      for (const change of Object.values(changes).map((text) => Date.parse(text))) {
        const local = zoneClock(zone).toLocal(change - 2 * MS_PER_HOUR);
        const first = Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
        const days = [-1, 0, 1, 2].map((day) => new Date(first + day * MS_PER_DAY).toISOString().slice(0, 10));
        const {timeline} = createTimeline(
          days.map((date) => ({id: date, date, title: 'x'})),
          {timeZone: zone},
        );
        const layout = layoutOf(timeline);
        const ranges = days.map((day) => layout.timeRangeOf(day)!);
        for (const [index, {end}] of ranges.slice(0, -1).entries()) expect(end).to.equal(ranges[index + 1]!.start);
        const lengths = ranges.map(({start, end}) => (end - start) / MS_PER_HOUR);
        const put = zoneClock(zone).toLocal(change) - zoneClock(zone).toLocal(change - 1) - 1;
        expect(lengths.filter((length) => length === 24)).to.have.length(3);
        expect(lengths).to.include(24 - put / MS_PER_HOUR);
      }
    });
  }

  it('has no labels of ticks that overlap or read alike in the nights in which clocks are changed', () => {
    const text = (ms: number) => new Date(ms).toISOString();
    for (const {zone, back, forth} of NIGHTS) {
      const {timeline} = createTimeline(
        [
          {date: back, title: 'x'},
          {date: forth, title: 'x'},
        ],
        {timeZone: zone},
      );
      for (const orientation of ['horizontal', 'vertical'] as const) {
        const layout = layoutOf(timeline, {orientation, width: orientation === 'vertical' ? 360 : 1000});
        for (const change of [back, forth].map((each) => Date.parse(each))) {
          for (let hours = 0.5; hours < 80; hours *= 1.07) {
            const half = (hours / 2) * MS_PER_HOUR;
            const frame = layout.frame(timeWindow(change - half, change + half));
            const name = `${zone} ${orientation} ${text(change)} ${hours} h`;
            expect(overlapping(ticksOf(frame), 0.5), name).to.deep.equal([]);
            expect(outside(ticksOf(frame), frame), name).to.deep.equal([]);
            const near = frame.ticks.filter(({ms, tier}) => tier === 'minor' && Math.abs(ms - change) <= MS_PER_HOUR);
            const texts = near.flatMap(({label}) => (label.length ? [label.map((line) => line.text).join(' ')] : []));
            expect(texts, name).to.deep.equal([...new Set(texts)]);
          }
        }
      }
    }
  });

  it('keeps its line at the reference to the first moment of that day', () => {
    const input = {reference: '2025-11-02', events: [{date: '2025-11-01/2025-11-04', title: 'x'}]};
    const {timeline} = createTimeline(input, {timeZone: 'America/New_York'});
    const start = Date.parse('2025-11-01T04:00Z');
    const {now} = layoutOf(timeline).frame(timeWindow(start, start + 100 * MS_PER_HOUR));
    expect(now!.line[0]!.x).to.be.closeTo(240, 1e-6);
  });
});
