import {expect} from 'chai';
import fc from 'fast-check';
import {horizontally} from '../../../src/layout/arrangements/horizontal.js';
import {densityOf} from '../../../src/layout/marks/density.js';
import {ESTIMATED_METRICS, languageOf, Layout, type Frame, type Mark} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import type {Timeline} from '../../../src/model/index.js';
import {runs} from '../../runs.js';
import {mostPlaced, type Item} from '../labels/few/unhurried-packer.js';

/** px that a label keeps free behind it, and its mark before that */
const [LABEL_SPACE, MARK_SPACE] = [14, 5];
/** px below a label over a bar, above and below the rows of each lane, and for signs without labels in a lane */
const [BAR, LANE_SPACE, STRIP] = [7, 5, 16];
const {labelGap, rowGap} = ESTIMATED_METRICS;
/** random orders that are tried */
const ORDERS = 40;

function homeFrame(timeline: Timeline, width: number, height?: number): Frame {
  const layout = new Layout(timeline, {
    width,
    height,
    orientation: 'horizontal',
    arrangement: horizontally,
    language: languageOf('en'),
    metrics: {...ESTIMATED_METRICS, maxHeight: Infinity},
    densityOf,
  });
  return layout.frame(layout.home);
}

/** What a mark takes up with its label where all have one, at each of its places that are in the picture. */
function itemOf({body, form, label}: Mark, {plot}: Frame): Item {
  const {width, height} = label!.box;
  const [from, to] = [body.x, body.x + body.width];
  const over = [
    [from, from + width],
    [to - width, to],
  ] as const;
  const beside = [
    [from - MARK_SPACE, to + labelGap + width],
    [from - labelGap - width, to + MARK_SPACE],
  ] as const;
  const isIn = ([begin, end]: readonly [number, number]): boolean =>
    begin >= plot.x - MARK_SPACE && end <= plot.x + plot.width + MARK_SPACE;
  const isOver = form === 'span' || !beside.some(isIn);
  const places = isOver ? over : beside;
  return {
    places: (places.some(isIn) ? places.filter(isIn) : places).map(([begin, end]) => [
      Math.min(begin, from),
      Math.max(end + LABEL_SPACE, to),
    ]),
    height: height + (isOver ? BAR : 0),
  };
}

/** How many labels there are in a height, and how many an unhurried packer finds room for in that. */
function counted(timeline: Timeline, width: number, height: number, orders: number): {shown: number; possible: number} {
  const limited = homeFrame(timeline, width, height);
  const whole = homeFrame(timeline, width);
  const rowsHeight = limited.axis.from.y - (2 * LANE_SPACE + STRIP + rowGap) * timeline.lanes.length;
  const items = timeline.lanes.map(({group}) =>
    whole.marks.filter(({event}) => event.group === group?.id).map((mark) => itemOf(mark, whole)),
  );
  return {
    shown: limited.marks.filter(({label}) => label).length,
    possible: mostInLanes(items, rowsHeight, orders),
  };
}

/** The height of all lanes goes to each by how many events it has. */
function mostInLanes(lanes: readonly (readonly Item[])[], height: number, orders: number): number {
  const count = lanes.reduce((sum, items) => sum + items.length, 0);
  return lanes.reduce(
    (sum, items) => sum + mostPlaced(items, {height: (height * items.length) / count, gap: rowGap}, orders),
    0,
  );
}

const DAY = 86_400_000;
const dayOf = (days: number): string => new Date(Date.UTC(1900, 0) + days * DAY).toISOString().slice(0, 10);

/** Days from 1900: all over a century, in bursts, or ever denser. */
const days = {
  even: fc.integer({min: 0, max: 36_500}),
  bursts: fc
    .tuple(fc.integer({min: 0, max: 4}), fc.integer({min: 0, max: 300}))
    .map(([burst, day]) => burst * 9000 + day),
  denser: fc.integer({min: 0, max: 1000}).map((part) => Math.round(36_500 * (1 - (part / 1000) ** 3))),
};
const title = {
  short: fc.integer({min: 4, max: 24}),
  long: fc.integer({min: 20, max: 90}),
};
const WORDS =
  'The council of all cities meets and agrees to what had been refused by each of them for so many years ago';

const shapes = fc.record({
  when: fc.constantFrom<keyof typeof days>('even', 'bursts', 'denser'),
  titles: fc.constantFrom<keyof typeof title>('short', 'long'),
  spans: fc.constantFrom('none', 'short', 'long'),
  lanes: fc.constantFrom(1, 4),
  width: fc.constantFrom(600, 1280),
  height: fc.constantFrom(300, 700, 1750),
  count: fc.oneof(fc.integer({min: 10, max: 150}), fc.integer({min: 150, max: 1000})),
});

const cases = shapes.chain((shape) =>
  fc
    .array(fc.tuple(days[shape.when], title[shape.titles], fc.integer({min: 0, max: 99})), {
      minLength: shape.count,
      maxLength: shape.count,
    })
    .map((all) => ({
      shape,
      timeline: createTimeline(
        all.map(([day, length, chance]) => {
          const span = shape.spans === 'none' || chance % 3 ? 0 : shape.spans === 'short' ? chance : chance * 80;
          return {
            date: span ? `${dayOf(day)}/${dayOf(day + span)}` : chance % 2 ? dayOf(day) : dayOf(day).slice(0, 7),
            title: WORDS.slice(0, length).trim(),
            ...(shape.lanes > 1 ? {group: `lane ${chance % shape.lanes}`} : {}),
          };
        }),
      ).timeline,
    })),
);

describe('a lying picture', () => {
  it('has at least nine tenths of the labels that an unhurried packer gets into the same height', () => {
    fc.assert(
      fc.property(cases, ({shape, timeline}) => {
        const {shown, possible} = counted(timeline, shape.width, shape.height, ORDERS);
        expect(shown, `${shown} of ${possible} labels of ${JSON.stringify(shape)}`).to.be.at.least(0.9 * possible);
      }),
      {seed: 20190701, numRuns: runs(60)},
    );
  });
});
