import {expect} from 'chai';
import {
  jumpKind,
  lineKind,
  markKind,
  nowKind,
  pointsKind,
  textKind,
  tickKind,
  type Kind,
} from '../../../src/draw/scene/translate.js';
import {storyCurve} from '../../../src/layout/arrangements/story-curve.js';
import {densityOf} from '../../../src/layout/marks/density.js';
import {vertically} from '../../../src/layout/arrangements/vertical.js';
import {ESTIMATED_METRICS, languageOf, Layout, type Frame} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const {timeline} = createTimeline({
  reference: '2016-01-01',
  events: [
    {id: 'year', date: '2014', title: 'In a year', importance: 2},
    {id: 'about', date: '2015~', title: 'About a year'},
    {id: 'interval', date: '2013-05/2016', title: 'From a month to a year'},
    {id: 'since', date: '2017/..', title: 'Since a year'},
    {id: 'lost', date: '2011/', title: 'Until nobody knows when'},
    {id: 'set', date: '2012 or 2014', title: 'In one of two years'},
    {id: 'day', date: '2018-05-03', title: 'On a day'},
    {id: 'same', date: '2018-05-04', title: 'On the next day'},
    {id: 'third', date: '2018-05-05', title: 'On the third day'},
    {id: 'back', date: '2012-05-05', title: 'Told late'},
  ],
});
const shared = {densityOf, width: 1000, language: languageOf('en'), metrics: ESTIMATED_METRICS, nowLabel: 'as of 2016'};
const layouts = [
  new Layout(timeline, {...shared, orientation: 'horizontal', arrangement: storyCurve}),
  new Layout(timeline, {...shared, width: 300, orientation: 'vertical', arrangement: vertically}),
];
const frames = layouts.map((layout) => layout.frame(layout.home, {selected: 'day', focused: null}));
const from = <T>(things: (frame: Frame) => readonly T[]): T[] => frames.flatMap(things);

/** A kind with things of it, and what of them need not be compared, since it does not change or is not drawn. */
interface Case {
  readonly name: string;
  readonly kind: Kind<object>;
  readonly things: readonly object[];
  readonly ignored?: readonly string[];
}

function kindCase<T extends object>(
  name: string,
  kind: Kind<T>,
  things: readonly T[],
  ignored: readonly string[] = [],
): Case {
  return {name, kind: kind, things, ignored};
}

const cases = [
  kindCase(
    'mark',
    markKind,
    from(({marks}) => marks),
    // The whole text of a label is drawn where nothing is ever moved.
    ['id', 'event', 'stem', 'leader', 'wholeText'],
  ),
  kindCase(
    'stem',
    lineKind,
    from(({marks}) => marks).flatMap(({stem}) => stem),
  ),
  kindCase(
    'leader',
    pointsKind,
    from(({marks}) => marks).flatMap(({leader}) => (leader ? [leader] : [])),
  ),
  kindCase(
    'tick',
    tickKind,
    from(({ticks}) => ticks),
    ['ms', 'tier'],
  ),
  kindCase(
    'line',
    lineKind,
    from(({axis}) => [axis]),
  ),
  kindCase(
    'text',
    textKind,
    from(({ticks}) => ticks).flatMap(({label}) => label),
  ),
  kindCase(
    'reference line',
    nowKind,
    from(({now}) => (now ? [now] : [])),
  ),
  kindCase(
    'jump',
    jumpKind,
    from(({storyCurve}) => storyCurve?.jumps ?? []),
    ['id'],
  ),
];

/** Everything called x or y moved, wherever it stands; but not in an event, nor what a kind does not move. */
function moveAnything(thing: unknown, x: number, y: number, kept: readonly string[]): unknown {
  if (Array.isArray(thing)) return thing.map((part: unknown) => moveAnything(part, x, y, kept));
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]: [string, unknown]) => {
      if (kept.includes(key)) return [key, value];
      if (typeof value === 'number') return [key, key === 'x' ? value + x : key === 'y' ? value + y : value];
      return [key, moveAnything(value, x, y, kept)];
    }),
  );
}

/** The thing once for each value in it, with that value changed. */
function* changed(
  thing: object,
  ignored: readonly string[],
): Generator<{readonly path: string; readonly copy: object}> {
  for (const [key, value] of Object.entries(thing) as [string, unknown][]) {
    if (ignored.includes(key)) continue;
    const put = (other: unknown) =>
      Array.isArray(thing)
        ? thing.map((part: unknown, index) => (String(index) === key ? other : part))
        : {...thing, [key]: other};
    if (typeof value === 'object' && value !== null) {
      for (const {path, copy} of changed(value, ignored)) yield {path: `${key}.${path}`, copy: put(copy)};
    } else {
      const other = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}?`;
      yield {path: key, copy: put(other)};
    }
  }
}

describe('a kind of thing in a frame', () => {
  for (const {name, kind, things, ignored = []} of cases) {
    it(`${name}: moves every place in it, and nothing else`, () => {
      expect(things.length).to.be.above(0);
      const kept = ['event', 'stem', 'leader'];
      for (const thing of things)
        expect(kind.translate(thing, 30, -7)).to.deep.equal(moveAnything(thing, 30, -7, kept));
    });

    it(`${name}: is seen to have moved by as much as it has, and by no other`, () => {
      for (const thing of things) {
        const moved = kind.translate(thing, 30, -7);
        expect(kind.isMoved(thing, moved, 30, -7)).to.equal(true);
        expect(kind.isMoved(thing, moved, 30.005, -7.005), 'less than one sees').to.equal(true);
        expect(kind.isMoved(thing, moved, 30, 0)).to.equal(false);
        expect(kind.isMoved(thing, moved, 0, -7)).to.equal(false);
      }
    });

    it(`${name}: is not the same where anything that is drawn differs`, () => {
      for (const thing of things) {
        for (const {path, copy} of changed(thing, ignored))
          expect(kind.isMoved(thing, copy, 0, 0), path).to.equal(false);
      }
    });
  }

  it('is another where it has more parts, or a part that was not there', () => {
    const mark = frames[0]!.marks.find(({cells, label}) => cells.length > 0 && label)!;
    expect(markKind.isMoved(mark, {...mark, cells: []}, 0, 0)).to.equal(false);
    expect(markKind.isMoved(mark, {...mark, label: null}, 0, 0)).to.equal(false);
    expect(markKind.isMoved({...mark, label: null}, mark, 0, 0)).to.equal(false);
  });
});
