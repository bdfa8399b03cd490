import {expect} from 'chai';
import fc from 'fast-check';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {storyCurve} from '../../../src/layout/arrangements/story-curve.js';
import {ANY_ERAS} from '../../../src/layout/eras/any-eras.js';
import {ESTIMATED_METRICS, languageOf, Layout, type EraBand, type LayoutOptions} from '../../../src/layout/index.js';
import type {EraInput} from '../../../src/model/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {timeWindow} from '../../../src/view/index.js';

const CENTURY = [
  {date: '1900-01-01', title: 'Begin'},
  {date: '2000-01-01', title: 'End'},
];
const WARS: readonly EraInput[] = [
  {date: '1914-07-28/1918-11-11', title: 'First World War'},
  {date: '1939-09-01/1945-09-02', title: 'Second World War'},
  {date: '1947-03-12/1991-12-26', title: 'Cold War'},
];
const year = (of: number) => Date.UTC(of, 0);

function layoutOf(
  eras: readonly EraInput[],
  options: Partial<LayoutOptions> & {readonly events?: unknown} = {},
): Layout {
  const {events = CENTURY, ...more} = options;
  const {timeline} = createTimeline({eras, events});
  return new Layout(timeline, {
    width: 1000,
    orientation: 'horizontal',
    arrangement: byOrientation,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
    eras: ANY_ERAS,
    ...more,
  });
}
const bandsIn = (layout: Layout, from: number, to: number): readonly EraBand[] =>
  layout.frame(timeWindow(year(from), year(to))).eras;
const titles = (bands: readonly EraBand[]) => bands.map(({label}) => label?.text ?? null);

/** px along the axis from the beginning of a title to its end. */
const reachOf = ({label}: EraBand, vertical = false): [number, number] => {
  const width = ESTIMATED_METRICS.measure(label!.text, 'minor');
  return vertical ? [label!.y, label!.y + width] : [label!.x, label!.x + width];
};

describe('the bands of eras', () => {
  it('lie from when each began to when it ended, over the whole height above the axis, titled where they begin', () => {
    const layout = layoutOf(WARS);
    const frame = layout.frame(timeWindow(year(1900), year(2000)));
    const [first, second, cold] = frame.eras;
    expect(titles(frame.eras)).to.deep.equal(['First World War', 'Second World War', 'Cold War']);
    expect(first!.box.x).to.be.closeTo(145.7, 0.5);
    expect(first!.box.width).to.be.closeTo(42.9, 0.5);
    expect(cold!.box.x + cold!.box.width).to.be.closeTo(919.8, 0.5);
    for (const {box, label} of frame.eras) {
      expect([box.y, box.height]).to.deep.equal([0, frame.axis.from.y]);
      expect(label!.x - box.x).to.be.within(1, 12);
    }
    expect(second!.stops.map(({strength}) => strength)).to.deep.equal([1, 1, 1, 1]);
  });

  it('leave the height of a timeline without eras as it is, and add lines of titles at the top where there are some', () => {
    const [without, one, two] = [[], [WARS[0]!, WARS[2]!], WARS].map((eras) => layoutOf(eras).height);
    const line = ESTIMATED_METRICS.lineHeight.minor;
    expect(one! - without!).to.be.within(line, 2 * line);
    expect(two! - one!).to.equal(line);
  });

  it('are cut at the edges of the window, with as much of a fade as is in it', () => {
    const layout = layoutOf([{date: '1950/1960', title: 'Fifties'}]);
    const fade = bandsIn(layout, 1940, 1970)[0]!.stops;
    expect(fade.map(({strength}) => strength)).to.deep.equal([0, 1, 1, 0]);
    const [inFade] = layout.frame(timeWindow(Date.UTC(1950, 6, 2, 12), year(1955))).eras;
    expect([inFade!.box.x, inFade!.box.width]).to.deep.equal([0, 1000]);
    expect(inFade!.stops[0]!.strength).to.be.closeTo(0.5, 0.01);
    expect(inFade!.stops.map(({at}) => at)[0]).to.equal(0);
    expect(inFade!.stops.at(-1)).to.deep.equal({at: 1, strength: 1});
    const [inside] = bandsIn(layout, 1952, 1954);
    expect(inside!.stops).to.deep.equal([
      {at: 0, strength: 1},
      {at: 1, strength: 1},
    ]);
    expect(bandsIn(layout, 1970, 1980)).to.deep.equal([]);
  });

  it('keep their title in the picture as long as they go on in it, and take it out with their end', () => {
    const layout = layoutOf([{date: '1950-01-01/1959-12-31', title: 'Fifties'}]);
    const at = (from: number) => bandsIn(layout, from, from + 10)[0]!.label?.x;
    expect(at(1949)).to.be.closeTo(106, 1);
    expect(at(1952)).to.equal(6);
    expect(at(1958)).to.equal(6);
    const [last] = layout.frame(timeWindow(Date.UTC(1959, 8), Date.UTC(1969, 8))).eras;
    expect(last!.box.width).to.be.above(10);
    expect(last!.label).to.equal(null);
  });

  it('have their titles in two lines where they lie over each other, and in one where they only meet', () => {
    const lines = (...dates: string[]) => {
      const eras = dates.map((date) => ({date, title: date}));
      return bandsIn(layoutOf(eras), 1900, 2000).map(({label}) => label!.y);
    };
    const [a, b] = lines('1900/1950', '1950/2000');
    expect(a).to.equal(b);
    const [c, d] = lines('1900/1951', '1950/2000');
    expect(d! - c!).to.equal(ESTIMATED_METRICS.lineHeight.minor);
  });

  it('differ in fill from those that they meet or lie over', () => {
    const tones = bandsIn(
      layoutOf([
        {date: '1900/1920', title: 'A'},
        {date: '1920/1940', title: 'B'},
        {date: '1940/1960', title: 'C'},
        {date: '1970/1980', title: 'D'},
      ]),
      1900,
      2000,
    ).map(({tone}) => tone);
    expect(tones).to.deep.equal([0, 1, 0, 0]);
  });

  it('cut a title with an ellipsis where the next begins, and leave it out where only a few letters have room', () => {
    const eras = [1900, 1902, 1906, 1907].map((from) => ({
      date: `${from}-01-01/${from + 90}-01-01`,
      title: `From ${from} on, said at length`,
    }));
    const [first, second, third, fourth] = titles(bandsIn(layoutOf(eras), 1900, 2000));
    expect(first).to.match(/^From.*…$/);
    expect(second).to.equal(null);
    expect([third, fourth]).to.deep.equal(eras.slice(2).map(({title}) => title));
    expect(titles(bandsIn(layoutOf(eras), 1900, 1910))).to.deep.equal(eras.map(({title}) => title));
  });

  it('run out behind the events where no end is given', () => {
    const [band] = bandsIn(layoutOf([{date: '1990-01-01/..', title: 'Since'}]), 1900, 2100);
    const end = (100 / 200) * 1000;
    expect(band!.box.x + band!.box.width).to.be.closeTo(end + 50, 1);
    expect(band!.stops.slice(-2).map(({strength}) => strength)).to.deep.equal([1, 0]);
    expect(band!.stops.at(-2)!.at).to.be.closeTo((end - band!.box.x) / band!.box.width, 0.02);
  });

  it('are there from end to end where both are open and the window lies between', () => {
    const bands = bandsIn(layoutOf([{date: 'before 2000', title: 'Before'}]), 1910, 1920);
    expect(bands.map(({box, stops}) => [box.x, box.width, stops.length])).to.deep.equal([[0, 1000, 2]]);
  });

  it('do not move the home window; without events they are what it shows', () => {
    const far = [{date: '1500/1600', title: 'Far'}];
    expect(layoutOf(far).home).to.deep.equal(layoutOf([]).home);
    for (const orientation of ['horizontal', 'vertical'] as const) {
      const {home} = layoutOf(far, {events: [], orientation});
      expect(home.start).to.be.within(year(1480), year(1500));
      expect(home.end).to.be.within(year(1601), year(1620));
    }
  });

  it('do not count as events', () => {
    const layout = layoutOf(WARS);
    expect(layout.around.countIn(layout.home)).to.equal(2);
    expect(layout.frame(layout.home).marks).to.have.length(2);
  });

  it('lie across an upright picture, with their titles down its far side, clear of the labels', () => {
    for (const rightToLeft of [false, true]) {
      const layout = layoutOf(WARS, {orientation: 'vertical', width: 360, rightToLeft});
      const frame = layout.frame(layout.home);
      expect(titles(frame.eras)).to.deep.equal(['First World War', 'Second World War', 'Cold War']);
      for (const {box, label} of frame.eras) {
        expect(box.x + (rightToLeft ? box.width : 0)).to.equal(frame.axis.from.x);
        expect(rightToLeft ? box.x : box.x + box.width).to.equal(rightToLeft ? 0 : 360);
        expect(label!.y).to.be.within(box.y, box.y + 12);
        expect(rightToLeft ? label!.x : 360 - label!.x).to.be.within(0, 40);
      }
      for (const {label} of frame.marks) {
        const {x, width} = label!.box;
        if (rightToLeft) expect(x).to.be.above(40);
        else expect(x + width).to.be.below(320);
      }
    }
  });

  it('lie behind a story curve as behind all else', () => {
    const layout = layoutOf(WARS, {arrangement: storyCurve});
    const frame = layout.frame(layout.home);
    expect(frame.storyCurve).to.not.equal(undefined);
    expect(frame.eras.map(({box}) => [box.y, box.height])[0]).to.deep.equal([0, frame.axis.from.y]);
    expect(titles(frame.eras)).to.deep.equal(['First World War', 'Second World War', 'Cold War']);
    for (const {label} of frame.marks) expect(label!.box.y).to.be.above(20);
  });

  it('run from the right where time does, fades included', () => {
    const [left] = bandsIn(layoutOf([{date: '1950/1990-01-01', title: 'E'}]), 1900, 2000);
    const [right] = bandsIn(layoutOf([{date: '1950/1990-01-01', title: 'E'}], {rightToLeft: true}), 1900, 2000);
    expect(right!.box.x).to.be.closeTo(1000 - left!.box.x - left!.box.width, 1e-6);
    expect(right!.stops.map(({at}) => at)).to.deep.equal(left!.stops.map(({at}) => 1 - at).reverse());
    expect([left!.label!.anchor, right!.label!.anchor]).to.deep.equal(['start', 'end']);
  });

  it('never have two titles over each other, nor one beyond the picture, whatever they are and the window', () => {
    const eras = fc.array(
      fc.record({
        from: fc.integer({min: 1850, max: 2050}),
        years: fc.integer({min: 0, max: 80}),
        open: fc.constantFrom('', 'from', 'to'),
        title: fc
          .string({minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'W', ' ', 'i')})
          .map((text) => `E${text}`),
      }),
      {minLength: 1, maxLength: 12},
    );
    const window = fc.tuple(fc.integer({min: 1850, max: 2050}), fc.integer({min: 1, max: 150}));
    fc.assert(
      fc.property(eras, window, fc.boolean(), (given, [from, span], vertical) => {
        const inputs = given.map(({from: begin, years, open, title}) => ({
          date: open === 'from' ? `../${begin}` : open === 'to' ? `${begin}/..` : `${begin}/${begin + years}`,
          title,
        }));
        const layout = layoutOf(inputs, vertical ? {orientation: 'vertical', width: 400} : {});
        const labelled = bandsIn(layout, from, from + span).filter(({label}) => label);
        for (const band of labelled) {
          const [begin, end] = reachOf(band, vertical);
          expect(begin).to.be.at.least(0);
          expect(end).to.be.at.most(layout.length);
          for (const other of labelled) {
            const isSameLine = vertical ? other.label!.x === band.label!.x : other.label!.y === band.label!.y;
            if (other === band || !isSameLine) continue;
            const [otherBegin, otherEnd] = reachOf(other, vertical);
            expect(Math.min(end, otherEnd) - Math.max(begin, otherBegin)).to.be.at.most(0);
          }
        }
      }),
      {numRuns: 60},
    );
  });
});
