import {expect} from 'chai';
import fc from 'fast-check';
import {byOrientation} from '../../../../src/layout/arrangements/by-orientation.js';
import {
  ESTIMATED_METRICS,
  languageOf,
  Layout,
  type Box,
  type DensityStrip,
  type Frame,
  type PictureOptions,
} from '../../../../src/layout/index.js';
import {densityOf, reachOf} from '../../../../src/layout/marks/density.js';
import {LABELS_OF_MANY} from '../../../../src/layout/labels/many/labels-of-many.js';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';
import {type Timeline} from '../../../../src/model/index.js';
import {momentAt, scaleAbout} from '../../../../src/view/index.js';
import {runs} from '../../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(80)};

function layoutOf(timeline: Timeline, options: Partial<PictureOptions> = {}): Layout {
  return new Layout(timeline, {
    width: 900,
    orientation: 'horizontal',
    arrangement: byOrientation,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
    labelsOfMany: LABELS_OF_MANY,
    densityOf,
    ...options,
  });
}

const atHome = (layout: Layout): Frame => layout.frame(layout.home);

/** Events in years, each with the group that stands in its place. */
const read = (groups: readonly (string | undefined)[], listed: readonly unknown[] = []) =>
  createTimeline({
    groups: listed,
    events: groups.map((group, index) => ({
      id: `e${index}`,
      date: `${1900 + ((index * 37) % 100)}`,
      title: `Event ${index}`,
      group,
      importance: index % 3,
    })),
  }).timeline;

const group = fc.constantFrom(undefined, 'a', 'b', 'c', 'd');
const timeline = fc
  .record({
    groups: fc.array(group, {minLength: 2, maxLength: 40}),
    listed: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'without events']),
  })
  .map(({groups, listed}) => read(groups, listed))
  .filter(({lanes}) => lanes.length > 1);
/** More events than are weighed against each other. */
const many = (laneCount: number) =>
  read(Array.from({length: 1100}, (_, index) => (index % (laneCount + 1) ? `g${index % (laneCount + 1)}` : undefined)));

type Lane = Frame['lanes'][number];

const bottomOf = ({y, height}: Box) => y + height;

/** Lanes one below the other, the last standing on the axis. */
function expectStacked({lanes, axis, height}: Frame, top = 0): void {
  lanes.forEach(({box}, index) => {
    expect(box.y, `lane ${index}`).to.be.closeTo(index ? bottomOf(lanes[index - 1]!.box) : box.y, 1e-6);
    expect(box.height).to.be.above(0);
  });
  expect(lanes[0]!.box.y).to.be.at.least(top);
  expect(bottomOf(lanes.at(-1)!.box)).to.be.closeTo(axis.from.y, 1e-6);
  expect(axis.from.y).to.be.below(height);
}

/** The columns of a strip that lies. */
function boxesOf(strip: DensityStrip): Box[] {
  return Array.from(strip.possible, (strength, column) => {
    const height = -reachOf(strip, column);
    return strength ? [{x: strip.start + column * strip.step, y: strip.foot - height, width: strip.step, height}] : [];
  }).flat();
}

/** What of a lane stands out of it: a label, a mark, a column of its density, its own label. */
function astray({marks, density, lanes, plot}: Frame): string[] {
  const slack = 0.01;
  // Beside the picture they are cut off from what moves.
  const areNamesInPicture = plot.x === 0;
  const laneOf = (id: string | null): Lane => lanes.find((lane) => lane.id === id)!;
  const isOut = (box: Box, {box: lane}: Lane) => box.y < lane.y - slack || bottomOf(box) > bottomOf(lane) + slack;
  return [
    ...marks
      .filter(({event, body, label}) =>
        [body, ...(label ? [label.box] : [])].some((box) => isOut(box, laneOf(event.group ?? null))),
      )
      .map(({id}) => id),
    ...marks
      .filter(
        ({event, label}) => areNamesInPicture && label && label.box.y < laneOf(event.group ?? null).text.y - slack,
      )
      .map(({id}) => `${id} over its lane’s label`),
    ...lanes
      .filter((lane) =>
        isOut(
          {
            x: 0,
            y: lane.text.y - ESTIMATED_METRICS.lineHeight.major * 0.72,
            width: 0,
            height: ESTIMATED_METRICS.lineHeight.major,
          },
          lane,
        ),
      )
      .map(({id}) => `label of ${id}`),
    ...density
      .flatMap(boxesOf)
      .filter((box) => lanes.every((lane) => isOut(box, lane)))
      .map(({x}) => `density at ${x}`),
  ];
}

/** No two marks of a lane touch. */
function expectApart(marks: Frame['marks']): void {
  for (const a of marks) {
    for (const b of marks) {
      if (a === b || a.event.group !== b.event.group) continue;
      expect(a.body.x + a.body.width <= b.body.x || b.body.x + b.body.width <= a.body.x, `${a.id} × ${b.id}`).to.equal(
        true,
      );
    }
  }
}

function overlapping({marks}: Frame): string[] {
  const boxes = marks.flatMap(({id, label}) => (label ? [{id, box: label.box}] : []));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const width = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      const height = Math.min(bottomOf(a.box), bottomOf(b.box)) - Math.max(a.box.y, b.box.y);
      return width > 0.01 && height > 0.01 ? [`${a.id} × ${b.id}`] : [];
    }),
  );
}

describe('the lanes of a frame', () => {
  it('are one for each group that has events, in the order of the data, and last one for events without a group', () => {
    const of = read(
      ['b', undefined, 'new', 'a', 'a', undefined, 'b'],
      [{id: 'a', title: 'Ay'}, 'unused', {id: 'b', title: 'Bee'}],
    );
    const {lanes} = atHome(layoutOf(of));
    expect(lanes.map(({id, text, count}) => [id, text.text, count])).to.deep.equal([
      ['a', 'Ay', 2],
      ['b', 'Bee', 2],
      ['new', 'new', 1],
      [null, '', 2],
    ]);
  });

  it('are none where all events are in one group, or in none, or where time runs down', () => {
    for (const groups of [
      ['a', 'a', 'a'],
      [undefined, undefined],
    ])
      expect(atHome(layoutOf(read(groups, ['a', 'b']))).lanes).to.deep.equal([]);
    expect(atHome(layoutOf(read(['a', 'b', undefined]), {orientation: 'vertical', width: 360})).lanes).to.deep.equal(
      [],
    );
    expect(atHome(layoutOf(createTimeline({groups: ['a', 'b'], events: []}).timeline)).lanes).to.deep.equal([]);
  });

  it('of a still picture have their names in the first rows where these are free there, over them where not', () => {
    const rightmost = createTimeline(
      ['Early', 'Late'].flatMap((group) =>
        [1900, 1990].slice(group === 'Late' ? 1 : 0).map((year) => ({date: `${year}`, title: 'Title', group})),
      ),
    ).timeline;
    const {lanes, marks} = atHome(layoutOf(rightmost, {width: 500, still: {}}));
    const firstRow = (id: string) => marks.find(({event, label}) => event.group === id && label)!.label!.lines[0]!.y;
    const [early, late] = lanes;
    expect(late!.text.y).to.be.closeTo(firstRow('Late'), 0.01);
    expect(early!.text.y).to.be.below(firstRow('Early') - 10);
    expect(early!.box.height - late!.box.height).to.be.closeTo(ESTIMATED_METRICS.lineHeight.major, 0.01);
  });

  it('have their names in no row where it can be panned, since labels would come under them', () => {
    const {timeline: alone} = createTimeline([
      {date: '1990', title: 'Title', group: 'Late'},
      {date: '1900', title: 'x'},
    ]);
    const {lanes, marks} = atHome(layoutOf(alone, {width: 500}));
    const label = marks.find(({event}) => event.group === 'Late')!.label!;
    expect(lanes.find(({id}) => id === 'Late')!.text.y).to.be.below(label.lines[0]!.y - 10);
  });

  it('stand one below the other, from the top down to the axis, with all that is theirs', () => {
    fc.assert(
      fc.property(
        timeline,
        fc.constantFrom(undefined, 600, 800, 1500),
        fc.integer({min: 0, max: 6}),
        (of, height, octaves) => {
          const layout = layoutOf(of, {height});
          const frame = layout.frame(scaleAbout(layout.home, 2 ** octaves, momentAt(layout.home, 0.3)));
          expectStacked(frame);
          expect(astray(frame)).to.deep.equal([]);
          expect(overlapping(frame)).to.deep.equal([]);
          if (height) expect(frame.height).to.equal(height);
        },
      ),
      RUNS,
    );
  });

  it('stay where they are while one pans and zooms', () => {
    fc.assert(
      fc.property(timeline, fc.integer({min: -1, max: 6}), fc.integer({min: 0, max: 10}), (of, octaves, at) => {
        const layout = layoutOf(of);
        expect(layout.frame(scaleAbout(layout.home, 2 ** octaves, momentAt(layout.home, at / 10))).lanes).to.deep.equal(
          atHome(layout).lanes,
        );
      }),
      RUNS,
    );
  });

  it('have at home every label, where the height is their own and events are few', () => {
    const frame = atHome(layoutOf(read(['a', 'b', undefined, 'a', 'b', 'c', 'c', 'a'])));
    expect(frame.marks.filter(({label}) => label)).to.have.length(8);
    expect(frame.density).to.deep.equal([]);
  });

  it('stand so too where events are many', () => {
    for (const laneCount of [2, 5, 12]) {
      const of = many(laneCount);
      for (const height of [undefined, 900]) {
        const layout = layoutOf(of, {height});
        for (const zoom of [1, 20]) {
          const frame = layout.frame(scaleAbout(layout.home, zoom, momentAt(layout.home, 0.4)));
          expect(frame.lanes.map(({id}) => id)).to.deep.equal([
            ...Array.from({length: laneCount}, (_, index) => `g${index + 1}`),
            null,
          ]);
          expectStacked(frame);
          expect([astray(frame), overlapping(frame)]).to.deep.equal([[], []]);
        }
      }
    }
  });
});

describe('a collapsed lane', () => {
  it('has no labels: its events are signs where these stand clear of each other, and counted where not', () => {
    fc.assert(
      fc.property(timeline, fc.subarray(['a', 'b', 'c', 'd']), fc.constantFrom(undefined, 600), (of, ids, height) => {
        const collapsed = new Set(ids);
        const frame = atHome(layoutOf(of, {collapsed, height}));
        const inCollapsed = frame.marks.filter(({event}) => collapsed.has(event.group ?? ''));
        expect(inCollapsed.filter(({label}) => label)).to.deep.equal([]);
        expectApart(inCollapsed);
        expectStacked(frame);
        expect(astray(frame)).to.deep.equal([]);
        for (const lane of frame.lanes) {
          expect(lane.collapsed).to.equal(collapsed.has(lane.id ?? ''));
          const columns = frame.density
            .flatMap(boxesOf)
            .filter((box) => box.y >= lane.box.y && bottomOf(box) <= bottomOf(lane.box) + 0.01);
          const signs = inCollapsed.filter(({event}) => event.group === lane.id).length;
          if (lane.collapsed) expect(columns.length > 0, `lane ${lane.id}`).to.equal(signs < lane.count);
        }
      }),
      RUNS,
    );
  });

  it('takes less height than one that is not', () => {
    const of = read(Array.from({length: 60}, (_, index) => (index < 55 ? 'a' : 'b')));
    const [open, shut] = [undefined, new Set(['a'])].map((collapsed) => atHome(layoutOf(of, {collapsed}))) as [
      Frame,
      Frame,
    ];
    expect(shut.lanes[0]!.box.height).to.be.below(open.lanes[0]!.box.height);
    expect(shut.height).to.be.below(open.height);
    expect(shut.lanes[1]!.box.height).to.equal(open.lanes[1]!.box.height);
  });

  it('shows the selected event without a label, inside of it, though others are in its place', () => {
    const of = createTimeline({
      groups: ['a', 'b'],
      events: ['1 May 1850', '2 May 1850', '3 May 1850', '1900'].map((date, index) => ({
        id: `e${index}`,
        date,
        title: `Event ${index}`,
        group: index < 3 ? 'a' : 'b',
      })),
    }).timeline;
    const frame = layoutOf(of, {collapsed: new Set(['a'])});
    const shown = (selected: string | null) =>
      frame
        .frame(frame.home, {selected, focused: null})
        .marks.filter(({event}) => event.group === 'a')
        .map((mark) => [mark.id, mark.label, mark.selected]);
    expect(shown(null)).to.deep.equal([]);
    expect(shown('e1')).to.deep.equal([['e1', null, true]]);
    expect(astray(frame.frame(frame.home, {selected: 'e1', focused: null}))).to.deep.equal([]);
  });

  it('cannot be that of events without a group, nor one that is not there', () => {
    const of = read(['a', 'b', undefined, undefined]);
    expect(atHome(layoutOf(of, {collapsed: new Set(['', 'null', 'undefined', 'nobody'])}))).to.deep.equal(
      atHome(layoutOf(of)),
    );
  });

  it('leaves but strips where all are, still down to the axis', () => {
    for (const height of [undefined, 500]) {
      const frame = atHome(layoutOf(read(['a', 'b', 'a', 'c']), {collapsed: new Set(['a', 'b', 'c']), height}));
      expectStacked(frame);
      expect(frame.marks.filter(({label}) => label)).to.deep.equal([]);
    }
  });
});

describe('lanes in too little height', () => {
  it('have fewer rows and labels rather than any over another or over the axis', () => {
    fc.assert(
      fc.property(timeline, fc.integer({min: 260, max: 900}), (of, height) => {
        const frame = atHome(layoutOf(of, {height}));
        expectStacked(frame);
        expect(astray(frame)).to.deep.equal([]);
        expect(overlapping(frame)).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('keep to the height that a still picture may have, though some have no row beside their names', () => {
    const of = read(Array.from({length: 60}, (_, index) => 'abcd'[index % 4]));
    for (let maxHeight = 200; maxHeight < 420; maxHeight += 1)
      expect(layoutOf(of, {still: {maxHeight}}).height).to.be.at.most(maxHeight);
  });

  it('have the more labels the more height there is, and what has none is counted', () => {
    const of = read(Array.from({length: 60}, (_, index) => ['a', 'b', 'c'][index % 3]));
    const counts = [160, 220, 280, 600].map((height) => {
      const {marks, density} = atHome(layoutOf(of, {height}));
      const labelled = marks.filter(({label}) => label).length;
      expect(density.length > 0, `${height} px`).to.equal(marks.length < 60);
      return labelled;
    });
    expect(counts).to.deep.equal([...counts].sort((a, b) => a - b));
    expect([counts[0]! < 55, counts.at(-1)]).to.deep.equal([true, 60]);
  });

  it('share it: none has two rows while another that wants one has none', () => {
    const of = read([...Array.from({length: 30}, () => 'a'), 'b', 'c']);
    for (const height of [380, 420, 500, 700]) {
      const {lanes, marks} = atHome(layoutOf(of, {height}));
      const rows = lanes.map(
        ({id}) => new Set(marks.filter(({event}) => event.group === id).map(({body}) => body.y)).size,
      );
      if (rows[0]! > 1) expect(rows.slice(1), `${height} px`).to.deep.equal([1, 1]);
    }
  });
});

describe('a lane in more height than it needs', () => {
  it('has its rows half as far apart again as they need at most, and stands no farther from the axis in twice that height', () => {
    const {timeline} = createTimeline(
      Array.from({length: 3}, (_, index) => ({id: `e${index}`, title: 'x', date: `${2000 + index}/2010`})),
    );
    const rowsIn = (height: number | undefined) => {
      const {marks, axis} = atHome(layoutOf(timeline, {height}));
      return marks.map(({body}) => axis.from.y - body.y).sort((a, b) => a - b);
    };
    const pitchOf = ([first, second]: readonly number[]) => second! - first!;
    const needed = pitchOf(rowsIn(undefined));
    expect(rowsIn(900)).to.have.length(3);
    expect(pitchOf(rowsIn(900))).to.be.closeTo(1.5 * needed, 0.01);
    expect(rowsIn(1800)).to.deep.equal(rowsIn(900));
  });
});
