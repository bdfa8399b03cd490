import {expect} from 'chai';
import fc from 'fast-check';
import {horizontally} from '../../../src/layout/arrangements/horizontal.js';
import {densityOf} from '../../../src/layout/marks/density.js';
import {
  ESTIMATED_METRICS,
  languageOf,
  Layout,
  type Box,
  type Frame,
  type Mark,
  type PictureOptions,
} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import type {Timeline} from '../../../src/model/index.js';
import {momentAt, scaleAbout, spanOf, timeWindow, translate} from '../../../src/view/index.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(60)};

function layoutOf(timeline: Timeline, options: Partial<PictureOptions> = {}): Layout {
  return new Layout(timeline, {
    densityOf,
    width: 1000,
    orientation: 'horizontal',
    arrangement: horizontally,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
    ...options,
  });
}

const year = fc.integer({min: 1900, max: 1999});
const date = fc.oneof(
  year.map(String),
  year.map((each) => `${each}-05-12`),
  fc.tuple(year, fc.integer({min: 0, max: 30})).map(([from, years]) => `${from}/${from + years}`),
  year.map((each) => `${each}-02-03/..`),
);
const events = fc.array(
  fc.record({
    date,
    title: fc
      .integer({min: 1, max: 60})
      .map((length) => 'A title of some words, and then of others as well'.slice(0, length)),
    importance: fc.integer({min: 0, max: 2}),
    group: fc.constantFrom('one', 'two', undefined),
  }),
  {minLength: 1, maxLength: 40},
);
const timelines = events
  .map((given) => createTimeline(given.map((event, index) => ({...event, id: `e${index}`}))))
  .map(({timeline}) => timeline);

interface Named {
  readonly id: string;
  readonly box: Box;
}

const labelBoxes = ({marks}: Frame): Named[] => marks.flatMap(({id, label}) => (label ? [{id, box: label.box}] : []));

/** Labels that lie over each other, or over the mark of another event. */
function overlapping(frame: Frame): string[] {
  const labels = labelBoxes(frame);
  const things = [...labels, ...frame.marks.map(({id, body}) => ({id, box: body}))];
  return labels.flatMap(({id, box: a}) =>
    things
      .filter(({id: other, box: b}) => {
        const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        return other !== id && width > 0.01 && height > 0.01;
      })
      .map(({id: other}) => `${id} × ${other}`),
  );
}

/** px across of the line that a mark lies along. */
const lineOf = ({body}: Mark): number => body.y + body.height / 2;

/** On which side of its mark a label stands; undefined where it is in it, or nothing of the mark is in the picture. */
function sideOf(mark: Mark): 'over' | 'before' | 'after' | undefined {
  const {x, y, width, height} = mark.label!.box;
  if (lineOf(mark) > y + height) return 'over';
  const {body} = mark;
  if (!body.width) return undefined;
  return x + width <= body.x ? 'before' : x >= body.x + body.width ? 'after' : undefined;
}

describe('the labels of a lying picture', () => {
  it('are there for every event at home, whole, over no other label and over no mark', () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom(700, 1000, 1400), (timeline, width) => {
        const layout = layoutOf(timeline, {width});
        const frame = layout.frame(layout.home);
        expect(labelBoxes(frame)).to.have.length(timeline.events.length);
        expect(overlapping(frame)).to.deep.equal([]);
        const {x, width: room} = frame.plot;
        for (const {id, box} of labelBoxes(frame)) {
          expect(box.x, id).to.be.at.least(x - 0.01);
          expect(box.x + box.width, id).to.be.at.most(x + room + 0.01);
        }
      }),
      RUNS,
    );
  });

  it('keep their rows and sides as one zooms in, and go over nothing, however far one pans', () => {
    fc.assert(
      fc.property(
        timelines,
        fc.integer({min: 0, max: 60}),
        fc.integer({min: 0, max: 10}),
        fc.constantFrom(undefined, 260),
        (timeline, quarters, at, height) => {
          const layout = layoutOf(timeline, {height});
          const home = layout.frame(layout.home);
          const frame = layout.frame(scaleAbout(layout.home, 2 ** (quarters / 4), momentAt(layout.home, at / 10)));
          expect(overlapping(frame)).to.deep.equal([]);
          expect(frame.height).to.equal(home.height);
          for (const before of home.marks) {
            const {id, label} = before;
            const now = frame.marks.find((mark) => mark.id === id);
            if (!label || !now) continue;
            expect(now.label, id).to.not.equal(null);
            expect([now.label!.box.y, now.label!.box.height], id).to.deep.equal([label.box.y, label.box.height]);
            // A ring becomes a range, and a bar has another thickness than a dot: about the same line.
            expect(lineOf(now), id).to.be.closeTo(lineOf(before), 1e-9);
            const [side, sideBefore] = [sideOf(now), sideOf(before)];
            if (side && sideBefore) expect(side, id).to.equal(sideBefore);
          }
        },
      ),
      RUNS,
    );
  });

  it('are fewer as one zooms out from home, and go over no other', () => {
    fc.assert(
      fc.property(timelines, fc.integer({min: 1, max: 8}), (timeline, quarters) => {
        const layout = layoutOf(timeline);
        const middle = momentAt(layout.home, 0.5);
        const frame = layout.frame(scaleAbout(layout.home, 2 ** (-quarters / 4), middle));
        const labels = new Set(labelBoxes(frame).map(({id}) => id));
        expect(overlapping({...frame, marks: frame.marks.filter(({id}) => labels.has(id))})).to.deep.equal([]);
        const shown = new Set(labelBoxes(layout.frame(layout.home)).map(({id}) => id));
        for (const {id} of labelBoxes(frame)) expect(shown.has(id), id).to.equal(true);
      }),
      RUNS,
    );
  });

  it('over a set stand clear of the cells that its days become near by', () => {
    const window = {start: Date.UTC(1859, 4, 6), end: Date.UTC(1859, 4, 18)};
    const {timeline} = createTimeline([{date: '{1859-05-09,1859-05-13}', title: 'Two days'}]);
    const layout = layoutOf(timeline, {width: 1100, still: {window}});
    const [mark] = layout.frame(layout.home).marks;
    expect(mark!.cells).to.have.length(2);
    expect(sideOf(mark!)).to.equal('over');
    const {box} = mark!.label!;
    for (const cell of mark!.cells) expect(cell.box.y).to.be.at.least(box.y + box.height - 0.01);
  });

  it('have the date behind the title in one line, or below it where both do not fit into one', () => {
    const lines = (title: string) => {
      const layout = layoutOf(
        createTimeline([
          {date: '12 May 1850', title},
          {date: '1950', title: 'Later'},
        ]).timeline,
      );
      return layout.frame(layout.home).marks[0]!.label!.lines.map(({text, y}) => [text, y] as const);
    };
    const [short, date] = lines('A short one');
    expect([short![0], date![0]]).to.deep.equal(['A short one', '12 May 1850']);
    expect(date![1]).to.equal(short![1]);
    const long = lines('A title that goes on and on '.repeat(4).trim());
    expect(long.at(-1)![1]).to.be.above(long[0]![1]);
  });

  it('leave the year to the axis where all events lie in one', () => {
    const datesOf = (dates: readonly string[]) => {
      const layout = layoutOf(createTimeline(dates.map((date) => ({date, title: 'x'}))).timeline);
      return layout.frame(layout.home).marks.map(({label}) => label!.lines[1]!.text);
    };
    expect(datesOf(['12 May 1850', 'June 1850'])).to.deep.equal(['12 May', 'Jun']);
    expect(datesOf(['12 May 1850', 'June 1851'])).to.deep.equal(['12 May 1850', 'Jun 1851']);
  });

  it('stand over bars, and stay in sight as long as any of the bar does', () => {
    const {timeline} = createTimeline([
      {id: 'war', date: '1939-09-01/1945-09-02', title: 'The war'},
      {id: 'after', date: '1950', title: 'After it'},
    ]);
    const layout = layoutOf(timeline);
    for (const at of [1939.8, 1942, 1945.6]) {
      const window = scaleAbout(layout.home, 40, Date.UTC(1942, 0));
      const middle = Date.UTC(Math.floor(at), (at % 1) * 12) - spanOf(window) / 2;
      const {label, body} = layout.frame(translate(window, middle - window.start)).marks.find(({id}) => id === 'war')!;
      expect(label!.box.y + label!.box.height, String(at)).to.be.at.most(body.y + 0.01);
      expect(label!.box.x, String(at)).to.be.at.least(0);
      expect(label!.box.x, String(at)).to.be.below(1000);
    }
  });

  it('are fewer in little height: those of the most important events are among them', () => {
    const {timeline} = createTimeline(
      Array.from({length: 60}, (_, index) => ({
        id: `e${index}`,
        date: `${1950 + (index % 20)}`,
        title: `Some event of number ${index}`,
        importance: index % 10 === 0 ? 5 : 1,
      })),
    );
    const layout = layoutOf(timeline, {height: 260});
    const labelled = new Set(labelBoxes(layout.frame(layout.home)).map(({id}) => id));
    expect(labelled.size).to.be.within(10, 40);
    expect(timeline.events.filter(({id, importance}) => importance === 5 && !labelled.has(id))).to.deep.equal([]);
  });

  it('go to what is looked for first, whatever is more important', () => {
    const {timeline} = createTimeline(
      Array.from({length: 60}, (_, index) => ({
        id: `e${index}`,
        date: `${1950 + (index % 20)}`,
        title: `Some event of number ${index}`,
        importance: index % 10 === 0 ? 1 : 5,
      })),
    );
    const sought = {has: (index: number) => index % 10 === 0};
    const labelledBy = (layout: Layout) => new Set(labelBoxes(layout.frame(layout.home)).map(({id}) => id));
    const soughtIn = (ids: ReadonlySet<string>) => [...ids].filter((id) => sought.has(Number(id.slice(1)))).length;
    expect(soughtIn(labelledBy(layoutOf(timeline, {height: 260})))).to.be.below(6);
    expect(soughtIn(labelledBy(layoutOf(timeline, {height: 260, sought})))).to.equal(6);
  });

  it('are told as a number where their signs would overlap, with room for it', () => {
    const years = [...Array.from({length: 20}, () => 1950), 1980, 2000];
    const {timeline} = createTimeline(years.map((year) => ({date: `${year}-05-12`, title: 'A title'})));
    const layout = layoutOf(timeline, {height: 200});
    const {counts, marks} = layout.frame(layout.home);
    expect(marks.length).to.be.within(5, 20);
    expect(counts!.map(({text}) => text)).to.deep.equal([`+${timeline.events.length - marks.length}`]);
    expect(layout.frame(timeWindow(Date.UTC(1975), Date.UTC(2005))).counts).to.deep.equal([]);
  });

  it('are larger and heavier, beside larger dots, the more important their events are', () => {
    const {timeline} = createTimeline(
      [3, 2, 1, 3, 2, 1].map((importance, index) => ({date: `${1900 + 20 * index}-05-12`, title: 'x', importance})),
    );
    const layout = layoutOf(timeline);
    const {marks} = layout.frame(layout.home);
    expect(marks.slice(0, 3).map(({label, dots}) => [label!.lines[0]!.role, dots[0]!.radius])).to.deep.equal([
      ['greater', 11 * 0.625],
      ['title', 11 / 2],
      ['lesser', 11 * 0.375],
    ]);
  });

  it('take no more height with their foot than a timeline may have, unless it has a height of its own', () => {
    const {timeline} = createTimeline(
      Array.from({length: 300}, (_, index) => ({date: `19${10 + (index % 30)}`, title: `A title of number ${index}`})),
    );
    const heightWithin = (maxHeight: number, height?: number): number =>
      layoutOf(timeline, {metrics: {...ESTIMATED_METRICS, maxHeight}, height}).height;
    expect(heightWithin(500)).to.be.within(400, 450);
    expect(heightWithin(Infinity)).to.be.above(1800);
    expect(heightWithin(500, 700)).to.equal(700);
  });

  it('stand clear of their dots in a picture that stays, however near to its edge they come', () => {
    const {timeline} = createTimeline([
      {date: '1900-05-12', title: 'x'},
      {id: 'middle', date: '1950-05-12', title: 'A title in the middle'},
      {date: '2000-05-12', title: 'y'},
    ]);
    for (let width = 400; width < 700; width += 3) {
      const layout = layoutOf(timeline, {width, still: {}});
      const {label, body} = layout.frame(layout.home).marks.find(({id}) => id === 'middle')!;
      const {x, y, width: across, height} = label!.box;
      const gap = Math.max(x - body.x - body.width, body.x - x - across);
      const isBeside = gap > ESTIMATED_METRICS.labelGap - 0.01;
      expect(isBeside || y + height <= body.y + 0.01, `${width} px`).to.equal(true);
    }
  });

  it('stand before no stem: each breaks where it would run through one', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        const layout = layoutOf(timeline);
        const {marks} = layout.frame(layout.home);
        const stems = marks.flatMap(({stem}) => stem);
        const crossed = marks
          .flatMap(({label}) => label?.box ?? [])
          .filter(({x, y, width, height}) =>
            stems.some(
              ({from, to}) =>
                from.x > x && from.x < x + width && Math.min(from.y, to.y) < y + height && Math.max(from.y, to.y) > y,
            ),
          );
        expect(crossed).to.deep.equal([]);
      }),
    );
  });

  it('stand under stems in a few rows alone, where these can be followed down to the axis', () => {
    const stemsOf = (count: number) => {
      const {timeline} = createTimeline(
        Array.from({length: count}, (_, index) => ({date: `1950-05-${10 + (index % 9)}`, title: 'A title of one row'})),
      );
      const layout = layoutOf(timeline);
      return layout.frame(layout.home).marks.filter(({stem}) => stem.length).length;
    };
    expect([stemsOf(6), stemsOf(60)]).to.deep.equal([6, 0]);
  });
});
