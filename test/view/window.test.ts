import {expect} from 'chai';
import fc from 'fast-check';
import {
  clampWindow,
  contains,
  finestSpan,
  limitsAround,
  middleOf,
  momentAt,
  sameWindow,
  scaleAbout,
  spanOf,
  timeWindow,
  translate,
  windowBetween,
} from '../../src/view/index.js';

fc.configureGlobal({seed: 20190701});

const RUNS = {seed: 20190701, numRuns: 500};
const HOME = timeWindow(0, 1e12);

const ms = fc.integer({min: -1e14, max: 1e14});
const windows = fc
  .tuple(ms, fc.integer({min: 1000, max: 1e14}))
  .map(([start, span]) => timeWindow(start, start + span));

const widestMoment = fc.double({min: -4e17, max: 4e17, noNaN: true});
const span = fc.double({min: 1e4, max: 4e17, noNaN: true});
const widestWindows = fc
  .tuple(widestMoment, span)
  .map(([start, length]) => timeWindow(start, start + length))
  .filter((window) => spanOf(window) > 0);
const factor = fc.double({min: 0.01, max: 100, noNaN: true});

describe('limitsAround', () => {
  it('gives as much again on either side, and nothing longer than that', () => {
    expect(limitsAround(HOME)).to.deep.equal({within: {start: -1e12, end: 2e12}, maxSpan: 3e12});
  });

  it('gives a short home some hours on either side, and still nothing longer than that', () => {
    const {within, maxSpan} = limitsAround(timeWindow(0, 1000));
    expect(-within.start).to.be.within(8 * 3.6e6, 9 * 3.6e6);
    expect(maxSpan).to.equal(spanOf(within));
  });
});

describe('clampWindow', () => {
  const limits = limitsAround(HOME);
  const cases: readonly [
    what: string,
    start: number,
    end: number,
    about: number | undefined,
    expected: [number, number],
  ][] = [
    ['the home', 0, 1e12, undefined, [0, 1e12]],
    ['one that ends where its limits do', 1e12, 2e12, undefined, [1e12, 2e12]],
    ['one that begins too early, moved on', -1.5e12, -0.5e12, undefined, [-1e12, 0]],
    ['one that ends too late, moved back', 1.5e12, 2.5e12, undefined, [1e12, 2e12]],
    ['one that is too long, which is all there is', -5e12, 5e12, undefined, [-1e12, 2e12]],
    ['one that is too short, at 10 ms about its middle', 100, 102, undefined, [96, 106]],
    ['one that is too short, at 10 ms about a moment that stays', 100, 102, 100, [100, 110]],
  ];
  for (const [what, start, end, about, expected] of cases) {
    it(`of ${start} … ${end} gives ${expected.join(' … ')}: ${what}`, () => {
      const clamped = clampWindow(timeWindow(start, end), limits, about);
      expect(clamped.start).to.be.closeTo(expected[0], 1e-3);
      expect(clamped.end).to.be.closeTo(expected[1], 1e-3);
    });
  }

  it('keeps both limits, and the span of what is neither too long nor too short', () => {
    fc.assert(
      fc.property(windows, windows, (home, window) => {
        const around = limitsAround(home);
        const clamped = clampWindow(window, around);
        const slack = (Math.abs(around.within.start) + Math.abs(around.within.end)) * 1e-14 + 1e-3;
        expect(clamped.start).to.be.at.least(around.within.start - slack);
        expect(clamped.end).to.be.at.most(around.within.end + slack);
        expect(spanOf(clamped)).to.be.closeTo(Math.min(spanOf(window), around.maxSpan), slack * 2);
      }),
      RUNS,
    );
  });

  it('is done once: clamping again changes nothing that is seen', () => {
    fc.assert(
      fc.property(windows, windows, (home, window) => {
        const around = limitsAround(home);
        const once = clampWindow(window, around);
        const twice = clampWindow(once, around);
        expect(Math.abs(twice.start - once.start) + Math.abs(twice.end - once.end)).to.be.at.most(spanOf(once) * 1e-9);
      }),
      RUNS,
    );
  });
});

describe('finestSpan', () => {
  it('is 10 ms today, and as much as a double can tell apart in deep time', () => {
    expect(finestSpan(Date.UTC(2019, 0))).to.equal(10);
    const deep = -13.8e9 * 3.15576e10;
    expect(deep + finestSpan(deep) / 1000).to.be.above(deep);
    expect(finestSpan(deep)).to.be.above(1e5);
  });
});

describe('windowBetween', () => {
  it('begins exactly at the one window and ends at the other', () => {
    fc.assert(
      fc.property(windows, windows, (from, to) => {
        expect(windowBetween(from, to, 0)).to.deep.equal(from);
        const end = windowBetween(from, to, 1);
        const slack = (Math.abs(from.start) + Math.abs(to.start) + spanOf(from) + spanOf(to)) * 1e-12;
        expect(Math.abs(end.start - to.start)).to.be.at.most(slack);
        expect(Math.abs(end.end - to.end)).to.be.at.most(slack);
      }),
      RUNS,
    );
  });

  it('keeps the one moment in place that both have at the same fraction', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({min: 0.05, max: 20, noNaN: true}).filter((factor) => Math.abs(factor - 1) > 0.01),
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.double({min: 0, max: 1, noNaN: true}),
        (from, factor, at, fraction) => {
          const moment = momentAt(from, at);
          const to = timeWindow(moment - (spanOf(from) / factor) * at, moment + (spanOf(from) / factor) * (1 - at));
          const between = windowBetween(from, to, fraction);
          const slack = (Math.abs(from.start) + spanOf(from) + spanOf(to)) * 1e-11;
          expect(Math.abs(momentAt(between, at) - moment)).to.be.at.most(slack);
        },
      ),
      RUNS,
    );
  });

  it('goes by equal ratios in equal times', () => {
    const spans = [0, 0.25, 0.5, 0.75, 1].map((fraction) =>
      spanOf(windowBetween(timeWindow(0, 1600), timeWindow(0, 100), fraction)),
    );
    spans.forEach((span, index) => expect(span).to.be.closeTo(1600 / 2 ** index, 1e-6));
  });
});

describe('windows', () => {
  it('are frozen, half-open, and the same where both their ends are', () => {
    const window = timeWindow(5, 10);
    expect(Object.isFrozen(window) && Object.isFrozen(translate(window, 1))).to.equal(true);
    expect([4, 5, 9.9, 10].map((moment) => contains(window, moment))).to.deep.equal([false, true, true, false]);
    expect([
      sameWindow(window, timeWindow(5, 10)),
      sameWindow(window, timeWindow(5, 11)),
      sameWindow(window, timeWindow(4, 10)),
    ]).to.deep.equal([true, false, false]);
    expect([momentAt(window, 0), momentAt(window, 0.5), momentAt(window, 1)]).to.deep.equal([5, 7.5, 10]);
  });
});

describe('a window', () => {
  it('scaled about a moment keeps that moment at its place', () => {
    fc.assert(
      fc.property(widestWindows, factor, fc.double({min: 0, max: 1, noNaN: true}), (window, by, at) => {
        const about = window.start + spanOf(window) * at;
        const scaled = scaleAbout(window, by, about);
        const slack = Math.max(Math.abs(window.start), Math.abs(window.end)) * 1e-12 + 1e-6;
        expect(Math.abs(scaled.start + spanOf(scaled) * at - about)).to.be.at.most(slack + spanOf(scaled) * 1e-9);
      }),
    );
  });

  it('clamped lies within its limits, and is left alone where it already does', () => {
    fc.assert(
      fc.property(widestWindows, widestWindows, (home, window) => {
        fc.pre(spanOf(home) > finestSpan(middleOf(home)) * 1.01);
        const limits = limitsAround(home);
        const clamped = clampWindow(window, limits);
        const slack = (Math.abs(limits.within.start) + Math.abs(limits.within.end)) * 1e-9;
        expect(spanOf(clamped)).to.be.at.most(Math.max(limits.maxSpan, 4000) + slack);
        expect(clamped.start).to.be.at.least(limits.within.start - slack - spanOf(clamped) * 1e-9);
        expect(clampWindow(home, limits)).to.equal(home);
      }),
    );
  });

  it('on its way to another begins at the one, ends at the other, and keeps the moment that both share in place', () => {
    const from = timeWindow(0, 1000);
    const to = scaleAbout(from, 8, 250);
    expect(windowBetween(from, to, 0)).to.deep.equal(from);
    for (const fraction of [0.25, 0.5, 0.75]) {
      const between = windowBetween(from, to, fraction);
      expect((250 - between.start) / spanOf(between)).to.be.closeTo(0.25, 1e-9);
      expect(spanOf(between)).to.be.closeTo(1000 / 8 ** fraction, 1e-6);
    }
    expect(windowBetween(from, translate(from, 500), 0.5).start).to.be.closeTo(250, 1e-6);
  });
});
