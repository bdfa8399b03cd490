import {expect} from 'chai';
import fc from 'fast-check';
import {storyCurve} from '../../../src/layout/arrangements/story-curve.js';
import {
  ESTIMATED_METRICS,
  fitsCurve,
  languageOf,
  Layout,
  type Box,
  type Frame,
  type Jump,
  type Mark,
  type PictureOptions,
} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {type Timeline} from '../../../src/model/index.js';
import {scaleAbout, spanOf, translate} from '../../../src/view/index.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(100)};
const METRICS = ESTIMATED_METRICS;

function curveOf(timeline: Timeline, options: Partial<PictureOptions> = {}): Layout {
  const nowLabel = timeline.reference ? 'as of 1 July 2019' : undefined;
  return new Layout(timeline, {
    width: 1000,
    orientation: 'horizontal',
    arrangement: storyCurve,
    language: languageOf('en'),
    metrics: METRICS,
    nowLabel,
    ...options,
  });
}

const read = (...dates: string[]) =>
  createTimeline(dates.map((date, index) => ({id: `e${index}`, title: `Event ${index}`, date}))).timeline;

/** Told so that every third event goes back. */
const many = (count: number) =>
  createTimeline(
    Array.from({length: count}, (_, index) => ({
      id: `e${index}`,
      date: String(1800 + ((index * 67) % 200)),
      title: `Event number ${index}`,
      importance: index % 5,
    })),
  ).timeline;

async function six(): Promise<Timeline> {
  return createTimeline(await (await fetch('/data/idlib-2019.json')).json()).timeline;
}

const rowOf = ({body}: Mark): number => body.y + body.height / 2;
const labelled = ({marks}: Frame): Mark[] => marks.filter(({label}) => label);
const jumpsOf = ({storyCurve}: Frame): readonly Jump[] => storyCurve!.jumps;

function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0.01 && height > 0.01;
}

/** The part of a label that its letters fill. */
function letters({x, y, width, height}: Box): Box {
  return {x, y: y + height / 8, width, height: (height * 3) / 4};
}

/** Labels that stand over another event's label, or with their letters over its mark. */
function collisions(frame: Frame): string[] {
  return labelled(frame).flatMap(({id, label}) =>
    frame.marks.flatMap((other) => {
      if (other.id === id) return [];
      return [
        ...(other.label && overlap(label!.box, other.label.box) ? [`label of ${id} × label of ${other.id}`] : []),
        ...(overlap(letters(label!.box), other.body) ? [`label of ${id} × mark of ${other.id}`] : []),
      ];
    }),
  );
}

function outside({marks, width, height}: Frame): string[] {
  return marks.flatMap(({id, label}) => {
    if (!label) return [];
    const {x, y, width: labelWidth, height: labelHeight} = label.box;
    return x < 0 || y < 0 || x + labelWidth > width || y + labelHeight > height
      ? [`${id} at ${JSON.stringify(label.box)}`]
      : [];
  });
}

describe('the story curve of the six events', () => {
  for (const width of [1600, 1000, 700, 480, 320]) {
    it(`at ${width} px has six rows in the order told, each with its number and its label, none of them over another or cut off`, async () => {
      const layout = curveOf(await six(), {width});
      const frame = layout.frame(layout.home);
      expect(frame.marks.map(({id}) => id)).to.deep.equal(layout.timeline.events.map(({id}) => id));
      const rows = frame.marks.map(rowOf);
      expect(new Set(rows.slice(1).map((row, index) => Math.round(row - rows[index]!))).size).to.equal(1);
      expect(rows[1]! - rows[0]!).to.be.above(24);
      expect(frame.storyCurve!.ranks.map(({text}) => text)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
      expect(labelled(frame)).to.have.length(6);
      expect(
        labelled(frame)
          .flatMap(({label}) => label!.lines)
          .filter(({text}) => text.includes('…')),
      ).to.deep.equal([]);
      expect([...collisions(frame), ...outside(frame)]).to.deep.equal([]);
      expect(frame.now).to.not.equal(null);
      expect(frame.density).to.deep.equal([]);
    });

    it(`at ${width} px keeps the numbers clear of labels at home`, async () => {
      const layout = curveOf(await six(), {width});
      const frame = layout.frame(layout.home);
      const end = Math.max(...frame.storyCurve!.ranks.map(({x}) => x));
      for (const {id, label, body} of frame.marks) expect(Math.min(label!.box.x, body.x), id).to.be.above(end);
    });
  }

  it('goes back once, from February 2018 to March 2017, over the time that certainly lies between the two', async () => {
    const layout = curveOf(await six());
    const frame = layout.frame(layout.home);
    const back = jumpsOf(frame).filter((jump) => jump.back);
    expect(back.map(({id, back: side}) => [id, side])).to.deep.equal([['mosque-strike', 'left']]);
    const {
      line: [from, , , to],
    } = back[0]!;
    const px = 1000 / spanOf(layout.home);
    expect(from.x).to.be.closeTo((Date.UTC(2018, 1) - layout.home.start) * px, 0.01);
    expect(to.x).to.be.closeTo((Date.UTC(2017, 3) - layout.home.start) * px, 0.01);
  });

  it('has its line run past no label: out of each row before it swings across', async () => {
    for (const width of [1000, 320]) {
      const layout = curveOf(await six(), {width});
      const frame = layout.frame(layout.home);
      for (const {
        id,
        line: [, out, into],
      } of jumpsOf(frame)) {
        for (const {label} of frame.marks) {
          const {y, height} = label!.box;
          const crossing = {
            x: Math.min(out.x, into.x),
            y: out.y,
            width: Math.abs(out.x - into.x),
            height: into.y - out.y,
          };
          expect(overlap(crossing, {...label!.box, y, height}), `${id} at ${width} px`).to.equal(false);
        }
      }
    }
  });

  it('mirrors from right to left, to the px', async () => {
    const timeline = await six();
    const [ltr, rtl] = [curveOf(timeline), curveOf(timeline, {rightToLeft: true})];
    const [one, other] = [ltr.frame(ltr.home), rtl.frame(rtl.home)];
    expect(jumpsOf(other).map(({back}) => back)).to.deep.equal([null, 'right', null, null, null]);
    one.marks.forEach(({label, body}, index) => {
      const mirrored = other.marks[index]!;
      expect(mirrored.body.x).to.be.closeTo(1000 - body.x - body.width, 1e-6);
      expect(mirrored.label!.box.x).to.be.closeTo(1000 - label!.box.x - label!.box.width, 1e-6);
      expect(mirrored.label!.box.y).to.equal(label!.box.y);
    });
    jumpsOf(one).forEach(({line}, index) =>
      line.forEach(({x, y}, at) => {
        expect(jumpsOf(other)[index]!.line[at]!.x).to.be.closeTo(1000 - x, 1e-6);
        expect(jumpsOf(other)[index]!.line[at]!.y).to.equal(y);
      }),
    );
  });

  it('says which lines lead to and from the selected event', async () => {
    const layout = curveOf(await six());
    const beside = (selected: string | null) =>
      jumpsOf(layout.frame(layout.home, {selected, focused: null}))
        .filter((jump) => jump.touchesSelected)
        .map(({id}) => id);
    expect(beside(null)).to.deep.equal([]);
    expect(beside('mosque-strike')).to.deep.equal(['mosque-strike', 'buffer-zone']);
    expect(beside('coalition-formed')).to.deep.equal(['hurras-al-deen']);
  });
});

describe('the line of a story curve', () => {
  const cases: readonly [from: string, to: string, leaves: string, arrives: string, back: boolean][] = [
    ['2001', '2005', '2002-01-01', '2005-01-01', false],
    ['2005', '2001', '2005-01-01', '2002-01-01', true],
    ['2001/2003', '2005', '2004-01-01', '2005-01-01', false],
    ['2005', '2001/2003', '2005-01-01', '2004-01-01', true],
    ['2001/..', '2005', '2002-01-01', '2005-01-01', false],
    ['2005', '2001/..', '2005-01-01', '2002-01-01', true],
    ['../2001', '2005', '2002-01-01', '2005-01-01', false],
    // What may be at one time is not said to be at two: straight down, in the middle of the time they share.
    ['2004', '2004', '2004-07-02', '2004-07-02', false],
    ['2001/2007', '2004', '2004-07-02', '2004-07-02', false],
    ['2004', '2001/2007', '2004-07-02', '2004-07-02', false],
  ];
  for (const [from, to, leaves, arrives, back] of cases) {
    it(`from ${from} to ${to} leaves at ${leaves} and arrives at ${arrives}, ${back ? 'back' : 'not back'}`, () => {
      const layout = curveOf(read(from, to, '1990', '2010'));
      const {
        line: [start, , , end],
        back: side,
      } = jumpsOf(layout.frame(layout.home))[0]!;
      const day = (x: number) =>
        new Date(Math.round(layout.home.start + (x / 1000) * spanOf(layout.home))).toISOString().slice(0, 10);
      expect([day(start.x), day(end.x), side !== null]).to.deep.equal([leaves, arrives, back]);
    });
  }

  it('is not said to go back to what is only known to come after something', () => {
    const layout = curveOf(
      createTimeline({
        reference: '2012-01-01',
        events: [
          {id: 'a', date: '2020', title: 'a'},
          {id: 'b', date: 'after 2008', title: 'b'},
        ],
      }).timeline,
    );
    expect(jumpsOf(layout.frame(layout.home)).map(({back}) => back)).to.deep.equal([null]);
  });

  const dates = fc.array(
    fc
      .tuple(
        fc.integer({min: 1000, max: 2000}),
        fc.integer({min: 1, max: 120}),
        fc.constantFrom('year', 'month', 'day', 'years', 'since', 'until', 'after'),
      )
      .map(
        ([year, length, form]) =>
          ({
            year: `${year}`,
            month: `${year}-05`,
            day: `${year}-05-03`,
            years: `${year}/${year + length}`,
            since: `${year}/..`,
            until: `../${year}`,
            after: `after ${year}`,
          })[form],
      ),
    {minLength: 2, maxLength: 40},
  );

  it('touches every mark from one end to the other, at home as near by, and never turns upwards', () => {
    fc.assert(
      fc.property(
        dates,
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.double({min: 0, max: 8, noNaN: true}),
        (told, at, octaves) => {
          const timeline = read(...told);
          const layout = curveOf(timeline, {width: 800});
          const window = scaleAbout(layout.home, 2 ** octaves, layout.home.start + spanOf(layout.home) * at);
          const frame = layout.frame(window);
          const marks = new Map(frame.marks.map((mark) => [mark.id, mark]));
          if (octaves === 0) expect(jumpsOf(frame)).to.have.length(told.length - 1);
          for (const {id, line} of jumpsOf(frame)) {
            line.slice(1).forEach(({y}, index) => expect(y, id).to.be.at.least(line[index]!.y - 1e-6));
            const ends = [
              [marks.get(timeline.events[timeline.get(id)!.given - 2]!.id), line[0]],
              [marks.get(id), line[3]],
            ] as const;
            for (const [mark, {x}] of ends) {
              // What is cut at the picture's ends is cut alike for mark and line.
              if (!mark || x < 0 || x > 800) continue;
              expect(x, mark.id).to.be.within(mark.body.x - 0.01, mark.body.x + mark.body.width + 0.01);
            }
          }
        },
      ),
      RUNS,
    );
  });
});

describe('the rows of a story curve', () => {
  it('are in the order told at every scale and place, and nothing moves up or down', async () => {
    for (const timeline of [await six(), many(200)]) {
      const layout = curveOf(timeline, {height: 500});
      const home = layout.frame(layout.home);
      const rows = new Map(home.marks.map((mark) => [mark.id, rowOf(mark)]));
      expect(rows.size).to.equal(timeline.events.length);
      for (const factor of [0.5, 1.3, 4, 40]) {
        for (const by of [-0.4, 0, 0.3]) {
          const window = translate(
            scaleAbout(layout.home, factor, layout.home.start + spanOf(layout.home) / 3),
            spanOf(layout.home) * by,
          );
          for (const mark of layout.frame(window).marks)
            expect(rowOf(mark), mark.id).to.be.closeTo(rows.get(mark.id)!, 1e-6);
        }
      }
      const inOrder = timeline.events.map(({id}) => rows.get(id)!);
      expect(inOrder).to.deep.equal([...inOrder].sort((a, b) => a - b));
    }
  });

  it('share the height that there is, and are only as high as they need to be where there is no such', async () => {
    const timeline = await six();
    const [natural, high] = [curveOf(timeline), curveOf(timeline, {height: 900})];
    expect(high.height).to.equal(900);
    const pitch = ({marks}: Frame) => rowOf(marks[1]!) - rowOf(marks[0]!);
    expect(pitch(high.frame(high.home))).to.be.above(2 * pitch(natural.frame(natural.home)));
    expect(natural.height).to.be.within(300, 450);
  });

  it('are low where there are 200, with numbers for some of them, and labels for the most important', () => {
    const timeline = many(200);
    const layout = curveOf(timeline);
    const frame = layout.frame(layout.home);
    expect(frame.marks).to.have.length(200);
    expect(jumpsOf(frame)).to.have.length(199);
    expect(layout.height).to.be.within(900, 1200);
    const numbers = frame.storyCurve!.ranks;
    expect(numbers.length).to.be.within(10, 100);
    numbers.slice(1).forEach(({y}, index) => expect(y - numbers[index]!.y).to.be.at.least(METRICS.lineHeight.minor));
    expect(labelled(frame).length).to.be.within(30, 150);
    const average = (marks: readonly Mark[]) =>
      marks.reduce((sum, {event}) => sum + event.importance!, 0) / marks.length;
    expect(average(labelled(frame))).to.be.above(average(frame.marks) + 0.4);
    expect([...collisions(frame), ...outside(frame)]).to.deep.equal([]);
    for (const {id, target} of frame.marks) expect(target.height, id).to.be.at.most(layout.height / 200 + 0.01);
  });

  for (const count of [17, 30, 60, 200]) {
    it(`of ${count} events only ever gain labels as one zooms in, whatever the height`, () => {
      for (const height of [undefined, 110 + count * 5]) {
        const layout = curveOf(many(count), {height});
        let before = new Set<string>();
        let most = 0;
        for (let factor = 0.6; factor < 60; factor *= 1.17) {
          // Events that stay in view at every one of these scales.
          const about = layout.timeRangeOf('e1')!.start;
          const frame = layout.frame(scaleAbout(layout.home, factor, about));
          const inView = frame.marks.filter(({body}) => body.x > 1 && body.x + body.width < 999);
          const shown = new Set(labelled(frame).map(({id}) => id));
          for (const {id} of inView) if (before.has(id)) expect(shown.has(id), `${id} at ${factor}`).to.equal(true);
          expect(collisions(frame), `at ${factor}`).to.deep.equal([]);
          before = shown;
          most = Math.max(most, shown.size);
        }
        expect(most).to.be.above(5);
      }
    });
  }

  it('say a date whole or not at all, however narrow they are', () => {
    const long = (count: number) =>
      read(...Array.from({length: count}, (_, index) => `191${9 - (index % 10)}-09-${10 + (index % 20)}`));
    const lines = (count: number) => {
      const layout = curveOf(long(count), {width: 320});
      return labelled(layout.frame(layout.home)).map(({label}) => label!.lines);
    };
    for (const label of lines(4))
      expect(
        label
          .filter(({role}) => role === 'date')
          .map(({text}) => text)
          .join(' '),
      ).to.match(/^\w+day, \d+ September 191\d$/);
    for (const label of lines(40)) expect(label.map(({role}) => role)).to.not.include('date');
  });

  it('of no events, of one and of two are a picture all the same', () => {
    for (const count of [0, 1, 2]) {
      const layout = curveOf(read(...['2014', '2010'].slice(0, count)));
      const frame = layout.frame(layout.home);
      expect(frame.marks).to.have.length(count);
      expect(jumpsOf(frame)).to.have.length(Math.max(0, count - 1));
      expect(frame.storyCurve!.ranks.map(({text}) => text)).to.deep.equal(['1', '2'].slice(0, count));
      expect(layout.height).to.be.above(0);
      expect(JSON.stringify(frame)).to.not.include('null,null');
    }
  });

  it('keep a label beside or on its mark, inside of the picture, as long as the mark is in it', async () => {
    for (const width of [1000, 320]) {
      const layout = curveOf(await six(), {width});
      for (const factor of [1, 3, 9]) {
        for (let by = -1; by <= 1; by += 0.05) {
          const near = scaleAbout(layout.home, factor, layout.home.start + spanOf(layout.home) / 2);
          const frame = layout.frame(translate(near, spanOf(near) * by * factor));
          expect(collisions(frame)).to.deep.equal([]);
          for (const {id, label, body} of frame.marks) {
            if (!label || body.x <= 0 || body.x + body.width >= width) continue;
            expect(label.box.x, `${id} at ${width} px`).to.be.at.least(0);
            expect(label.box.x + label.box.width, `${id} at ${width} px`).to.be.at.most(width);
          }
        }
      }
    }
  });
});

describe('fitsCurve', () => {
  it('is true of 1 to 200 events', () => {
    expect([0, 1, 200, 201].map((count) => fitsCurve(many(count)))).to.deep.equal([false, true, true, false]);
  });
});
