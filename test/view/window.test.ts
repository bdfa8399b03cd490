import {expect} from 'chai';
import fc from 'fast-check';
import {
  clampWindow,
  contains,
  finestSpan,
  Glide,
  INITIAL_VIEW,
  limitsAround,
  momentAt,
  reduce,
  sameWindow,
  spanOf,
  timeWindow,
  translate,
  ViewStore,
  windowBetween,
  type ViewState,
} from '../../src/view/index.js';

const RUNS = {seed: 20190701, numRuns: 500};
const HOME = timeWindow(0, 1e12);

const ms = fc.integer({min: -1e14, max: 1e14});
const windows = fc
  .tuple(ms, fc.integer({min: 1000, max: 1e14}))
  .map(([start, span]) => timeWindow(start, start + span));

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

describe('Glide', () => {
  it('starts slowly, is half way in half its time, and never goes back', () => {
    const glide = new Glide(timeWindow(0, 100), timeWindow(1000, 1100), 5000, 400);
    const starts = Array.from({length: 41}, (_, index) => glide.windowAt(5000 + index * 10).start);
    starts.forEach((start, index) => expect(index === 0 || start >= starts[index - 1]!).to.equal(true));
    expect(starts[20]).to.be.closeTo(500, 1e-6);
    expect(starts[4]! / 1000).to.be.below(0.05);
    expect(starts[40]).to.equal(1000);
  });

  it('stands at its beginning before its time, and at its end from then on', () => {
    const glide = new Glide(timeWindow(0, 100), timeWindow(1000, 1100), 5000, 400);
    expect(glide.windowAt(4000)).to.deep.equal(glide.from);
    expect(glide.windowAt(1e9)).to.equal(glide.to);
  });

  it('of no time is over at once', () => {
    const glide = new Glide(timeWindow(0, 100), timeWindow(1000, 1100), 5000, 0);
    expect(glide.isOver(5000)).to.equal(true);
    expect(glide.windowAt(5000)).to.equal(glide.to);
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

describe('reduce', () => {
  const state: ViewState = reduce(INITIAL_VIEW, {type: 'home', home: HOME, follow: true});

  it('zooms to the finest span and no farther, about the same moment, however large the factor', () => {
    for (const factor of [1e12, 1e30, Number.MAX_VALUE]) {
      const {window} = reduce(state, {type: 'zoom', factor, at: 0.25});
      expect(contains(timeWindow(window.start - 1e-3, window.end + 1e-3), 2.5e11), `${factor}`).to.equal(true);
      expect(spanOf(window)).to.be.closeTo(finestSpan(2.5e11), 1e-3);
    }
  });

  it('zooms out to everything there may be and no farther, however small the factor', () => {
    for (const factor of [1e-3, 1e-30, Number.MIN_VALUE]) {
      const {window} = reduce(state, {type: 'zoom', factor, at: 0.5});
      expect(window.start).to.be.closeTo(-1e12, 1);
      expect(window.end).to.be.closeTo(2e12, 1);
    }
  });

  it('pans to an edge and no farther, and keeps the span', () => {
    expect(reduce(state, {type: 'pan', by: 100}).window).to.deep.equal({start: 1e12, end: 2e12});
    expect(reduce(state, {type: 'pan', by: -100}).window).to.deep.equal({start: -1e12, end: 0});
  });

  it('takes no factor of 0, below 0, Infinity or NaN, and no window that is none', () => {
    for (const factor of [0, -2, Infinity, NaN])
      expect(reduce(state, {type: 'zoom', factor, at: 0.5}), `${factor}`).to.equal(state);
    for (const by of [Infinity, NaN]) expect(reduce(state, {type: 'pan', by})).to.equal(state);
    for (const window of [
      {start: 1, end: 1},
      {start: 2, end: 1},
      {start: NaN, end: 1},
      {start: 0, end: Infinity},
    ]) {
      expect(reduce(state, {type: 'show', window})).to.equal(state);
      expect(reduce(state, {type: 'home', home: window, follow: true})).to.equal(state);
    }
  });

  it('moves the keys without opening anything, and back', () => {
    const focused = reduce(state, {type: 'focus', id: 'a'});
    expect([focused.selected, focused.focused]).to.deep.equal([null, 'a']);
    expect(reduce(focused, {type: 'focus', id: 'a'})).to.equal(focused);
    expect(reduce(focused, {type: 'focus', id: null}).focused).to.equal(null);
  });

  it('keeps the window of a reader who has moved, unless it lies outside of the new limits', () => {
    const moved = reduce(state, {type: 'show', window: timeWindow(1.5e12, 1.6e12)});
    expect(reduce(moved, {type: 'home', home: timeWindow(0, 2e12), follow: false}).window).to.equal(moved.window);
    const away = reduce(moved, {type: 'home', home: timeWindow(0, 1e11), follow: false}).window;
    expect(away.end).to.equal(2e11);
    expect(spanOf(away)).to.equal(1e11);
  });

  it('gives back the same state for the home that there is', () => {
    expect(reduce(state, {type: 'home', home: {...HOME}, follow: true})).to.equal(state);
    expect(reduce(state, {type: 'home', home: {...HOME}, follow: false})).to.equal(state);
    const moved = reduce(state, {type: 'pan', by: 0.5});
    expect(reduce(moved, {type: 'home', home: {...HOME}, follow: true}).window).to.deep.equal(HOME);
  });

  it('changes no state that it was given', () => {
    const before = JSON.stringify(state);
    for (const action of [
      {type: 'pan', by: 1},
      {type: 'zoom', factor: 2, at: 0},
      {type: 'select', id: 'a'},
      {type: 'home', home: timeWindow(5, 9e12), follow: true},
    ] as const)
      reduce(state, action);
    expect(JSON.stringify(state)).to.equal(before);
  });
});

describe('ViewStore', () => {
  it('has the new state when it tells of it, and tells of the one before', () => {
    const store = new ViewStore();
    const before = store.state;
    let told = 0;
    store.subscribe((after, old) => {
      told += 1;
      expect(store.state).to.equal(after);
      expect(old).to.equal(before);
    });
    store.dispatch({type: 'select', id: 'a'}, 'page');
    expect(told).to.equal(1);
  });

  it('tells every listener, and none that has gone', () => {
    const store = new ViewStore();
    const told: string[] = [];
    const end = store.subscribe(() => told.push('a'));
    store.subscribe(() => told.push('b'));
    store.dispatch({type: 'select', id: 'x'}, 'reader');
    end();
    end();
    store.dispatch({type: 'select', id: 'y'}, 'reader');
    expect(told).to.deep.equal(['a', 'b', 'b']);
  });
});
