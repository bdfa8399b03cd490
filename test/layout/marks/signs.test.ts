import {expect} from 'chai';
import fc from 'fast-check';
import {MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR} from '../../../src/dates/calendar/calendar.js';
import {drawnReach, extentAt, NARROWEST_MARK} from '../../../src/layout/marks/mark-extent.js';
import {shapeOf} from '../../../src/layout/marks/shape.js';
import {signsOf, type Signs} from '../../../src/layout/marks/signs.js';
import {Projection} from '../../../src/layout/projection.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {runs} from '../../runs.js';

const DOT = 11;
const THICKNESS = 18;
const BAR = 8;

/** px per ms at which one sees years, weeks and hours */
const SCALES = {years: 20 / MS_PER_YEAR, weeks: 20 / (7 * MS_PER_DAY), hours: 20 / MS_PER_HOUR};
type Scale = keyof typeof SCALES;

/** The sign of a date about the middle of a picture that is so many px long. */
function draw(date: string, pxPerMs: number, length = 1e9, timeZone?: string) {
  const {timeline, problems} = createTimeline({events: [{id: 'a', title: 'x', date}]}, {timeZone});
  expect(problems, date).to.deep.equal([]);
  const shape = shapeOf(timeline.events[0]!.when, timeline);
  const middle = (shape.begin + shape.end) / 2;
  const toPx = (ms: number): number => length / 2 + (ms - middle) * pxPerMs;
  const extent = extentAt(shape, toPx, DOT);
  const projection = new Projection('horizontal', length, false);
  const position = {projection, length, across: 100, axisAt: 200, thickness: THICKNESS, dot: DOT};
  return {shape, extent, toPx, signs: signsOf(shape, extent, position), reach: drawnReach(shape, extent, DOT)};
}

/** A sign in words: what it is made of, from the beginning on. */
function inWords({dots, cells, bars, fades, joints}: Signs): string {
  const qualified = ({approximate, uncertain}: {approximate: boolean; uncertain: boolean}, word: string): string =>
    [uncertain && 'dotted', approximate && 'uncapped', word].filter(Boolean).join(' ');
  return [
    ...fades.filter(({towards}) => towards === 'left').map(({unknown}) => (unknown ? '?' : '<')),
    ...dots.map((dot) => (dot.certain ? 'dot' : qualified(dot, 'ring'))),
    ...cells.map((cell) => (cell.certain ? 'cell' : qualified(cell, 'range'))),
    ...bars.map(({outline, uncertain}) => `${uncertain ? 'dotted ' : ''}${endsOf(outline)}`),
    ...joints.map(() => 'joint'),
    ...fades.filter(({towards}) => towards === 'right').map(({unknown}) => (unknown ? '?' : '>')),
  ].join(' ');
}

/** A bar by its ends: "|=|" is full from end to end, "<=>" tapers at both. */
function endsOf(outline: readonly {readonly x: number; readonly y: number}[]): string {
  const xs = outline.map(({x}) => x);
  const heightAt = (at: number): number => {
    const ys = outline.filter(({x}) => x === at).map(({y}) => y);
    return Math.max(...ys) - Math.min(...ys);
  };
  const [start, end] = [heightAt(Math.min(...xs)), heightAt(Math.max(...xs))];
  return `${start > 0 ? '|' : '<'}=${end > 0 ? '|' : '>'}`;
}

const signs: readonly [date: string, years: string, weeks: string, hours: string][] = [
  // One day or finer: never dashed.
  ['6 June 1944', 'dot', 'dot', 'cell'],
  ['1850-05-12', 'dot', 'dot', 'cell'],
  ['2019-06-30T14', 'dot', 'dot', 'cell'],
  ['2019-06-30T14:05:07', 'dot', 'dot', 'dot'],
  // More than a day: open.
  ['June 1944', 'ring', 'range', 'range'],
  ['1944', 'range', 'range', 'range'],
  ['summer 1944', 'ring', 'range', 'range'],
  ['1940s', 'range', 'range', 'range'],
  ['early June 1944', 'ring', 'range', 'range'],
  ['week of 17 June 2019', 'ring', 'range', 'range'],
  ['between 3 June 1944 and 8 June 1944', 'ring', 'range', 'range'],
  ['19XX-06-12', 'range', 'range', 'range'],
  ['the night of 30 June 2019', 'ring', 'ring', 'range'],
  // On one side nothing bounds it.
  ['before 12 May 1850', '< range', '< range', '< range'],
  ['after 1850', 'range >', 'range >', 'range >'],
  ['by 1850', '< range', '< range', '< range'],
  // About and perhaps.
  ['1944-06-06~', 'uncapped ring', 'uncapped range', 'uncapped range'],
  ['about 1944', 'uncapped range', 'uncapped range', 'uncapped range'],
  ['6 June 1944?', 'dotted ring', 'dotted ring', 'dotted range'],
  ['perhaps 1944', 'dotted range', 'dotted range', 'dotted range'],
  ['1944-06-06%', 'dotted uncapped ring', 'dotted uncapped range', 'dotted uncapped range'],
  // Intervals: around a long taper there is the outline of where they began or ended.
  ['1941-09-08/1944-01-27', '|=|', '|=|', '|=|'],
  ['2019-06-30T14:05/2019-06-30T15:10', '|=|', '|=|', '|=|'],
  ['1944-06-06/1944-06-06', '|=|', '|=|', '|=|'],
  ['1939/1945', '<=>', 'range range <=>', 'range range <=>'],
  ['1941-09-08/1944', '|=>', 'range |=>', 'range |=>'],
  ['1941/1944-01-27', '<=|', 'range <=|', 'range <=|'],
  ['1941-09-08~/1944-01-27', '<=|', '<=|', 'uncapped range <=|'],
  ['1420/1420', '<=>', 'range <=>', 'range <=>'],
  ['1866?/1879', 'dotted <=>', 'dotted <=>', 'dotted <=>'],
  // Ends that are open, and ends that nobody knows.
  ['1858/..', '<=| >', 'range <=| >', 'range <=| >'],
  ['1858-05-12/..', '|=| >', '|=| >', '|=| >'],
  ['../1858', '< |=>', '< range |=>', '< range |=>'],
  ['1858/', '<=| ?', 'range <=| ?', 'range <=| ?'],
  ['1858-05-12/', '|=| ?', '|=| ?', '|=| ?'],
  ['/1858-05-12', '? |=|', '? |=|', '? |=|'],
  // Sets: the time between is left free.
  ['1851 or 1858', 'range range joint', 'range range joint', 'range range joint'],
  ['1963 and 1980', 'range range joint', 'range range joint', 'range range joint'],
  ['{1963-05-12,1980-06-03}', 'dot dot joint', 'dot dot joint', 'cell cell joint'],
  ['[1963-05-12,1980-06-03]', 'ring ring joint', 'ring ring joint', 'range range joint'],
  ['{1960..1962,1970}', 'range <=> joint', 'range range range <=> joint', 'range range range <=> joint'],
  ['12 or 14 May 1859', 'ring', 'ring', 'range range joint'],
  ['{1963-05-12,1963-05-20}', 'dot', 'dot dot joint', 'cell cell joint'],
  ['[1963-05-12,1963-05-20]', 'ring', 'ring ring joint', 'range range joint'],
];

/** Dates of a day or finer, written in every way. */
const DAYS = [
  '6 June 1944',
  '1850-05-12',
  '0044-03-15',
  '2019-06-30T14',
  '2019-06-30T14:05+03:00',
  '{1963-05-12,1980-06-03}',
];

const widthOf = (outline: readonly {readonly x: number}[]): [from: number, to: number] => {
  const xs = outline.map(({x}) => x);
  return [Math.min(...xs), Math.max(...xs)];
};

describe('the sign of a date', () => {
  for (const [date, ...expected] of signs) {
    (Object.keys(SCALES) as Scale[]).forEach((scale, index) => {
      it(`${date}, where one sees ${scale}, is ${expected[index]}`, () => {
        // As long as it takes: nothing of a sign is cut off.
        expect(inWords(draw(date, SCALES[scale], 1e12).signs)).to.equal(expected[index]);
      });
    });
  }

  const scales = fc.double({min: -11, max: 0, noNaN: true}).map((exponent) => 10 ** exponent);
  const config = {seed: 18590512, numRuns: runs(200)};

  it('is never broken where the date is a day or finer, at any scale', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), scales, (date, scale) => {
        const {dots, cells} = draw(date, scale, 1e13).signs;
        expect(dots.length + cells.length).to.be.above(0);
        for (const {certain} of [...dots, ...cells]) expect(certain).to.equal(true);
      }),
      config,
    );
  });

  it('is one or the other by the zone’s own midnights: a day of 25 hours is a cell as wide as these', () => {
    const {signs: drawn, shape} = draw('2019-10-27', 10 / MS_PER_HOUR, 1e6, 'Europe/Berlin');
    expect(shape.end - shape.begin).to.equal(25 * MS_PER_HOUR);
    expect(drawn.cells.map(({certain, box}) => [certain, Math.round(box.width)])).to.deep.equal([[true, 250]]);
  });

  it('covers the bounds to the px where it is wider than a dot, or than the narrowest bar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...signs.map(([date]) => date)), scales, (date, scale) => {
        const {signs: drawn, shape, toPx} = draw(date, scale, 1e15);
        const [from, to] = [toPx(shape.begin), toPx(shape.end)];
        if (to - from < 25 || drawn.joints.length) return;
        // Those of an interval lie around its tapers, and no farther out.
        for (const {box} of drawn.cells) {
          if (drawn.bars.length) {
            expect(box.x).to.be.at.least(from - 1e-6 * to);
            expect(box.x + box.width).to.be.at.most(to + 1e-6 * to);
            continue;
          }
          expect(box.x).to.be.closeTo(from, 1e-6 * to);
          expect(box.x + box.width).to.be.closeTo(to, 1e-6 * to);
        }
        for (const {outline} of drawn.bars) {
          expect(widthOf(outline)[0]).to.be.closeTo(from, 1e-6 * to);
          expect(widthOf(outline)[1]).to.be.closeTo(to, 1e-6 * to);
        }
      }),
      config,
    );
  });

  it('grows, and never shrinks, as one zooms in', () => {
    for (const [date] of signs) {
      let before = 0;
      for (let scale = SCALES.years / 1000; scale < SCALES.hours * 10; scale *= 1.3) {
        const {reach} = draw(date, scale, 0);
        const width = reach[1] - reach[0];
        expect(width, `${date} at ${scale} px/ms`).to.be.at.least(before - 1e-6);
        before = width;
      }
    }
  });

  it('is as wide as a dot at least, or 6 px of a bar, however small the scale', () => {
    for (const [date] of signs) {
      const {reach, signs: drawn} = draw(date, 1e-15, 1000);
      expect(reach[1] - reach[0], date).to.be.at.least(drawn.bars.length ? NARROWEST_MARK : DOT);
    }
  });

  it('leaves the time between the parts of a set free', () => {
    const {signs: drawn, toPx} = draw('1851 or 1858', SCALES.years);
    const [first, second] = drawn.cells.map(({box}) => box);
    expect(first!.x + first!.width).to.be.closeTo(toPx(Date.UTC(1852, 0)), 0.01);
    expect(second!.x).to.be.closeTo(toPx(Date.UTC(1858, 0)), 0.01);
    expect(drawn.joints.map(({from, to}) => [from.x, to.x])).to.deep.equal([[first!.x + first!.width, second!.x]]);
  });

  it('narrows over the time in which it may have begun or ended, and is full between', () => {
    const {signs: drawn, toPx} = draw('1939/1945', SCALES.years);
    const corners = drawn.bars[0]!.outline.map(({x, y}) => [Math.round(x - toPx(Date.UTC(1939, 0))), y - 100]);
    const half = BAR / 2;
    expect(corners).to.deep.equal([
      [0, 0],
      [20, -half],
      [120, -half],
      [140, 0],
      [140, 0],
      [120, half],
      [20, half],
      [0, 0],
    ]);
  });

  it('is cut off 60 px out of the picture, with the taper as thick there as it would be', () => {
    const {signs: drawn} = draw('1800/2000', SCALES.years, 1000);
    const [from, to] = widthOf(drawn.bars[0]!.outline);
    expect([from, to]).to.deep.equal([-60, 1060]);
    const taper = draw('19XX/2500', 1000 / (50 * MS_PER_YEAR), 1000).signs.bars[0]!.outline;
    expect(taper.length).to.be.above(0);
  });
});
