import {expect} from 'chai';
import fc from 'fast-check';
import {
  clampWindow,
  finestSpan,
  Glide,
  INITIAL_VIEW,
  limitsAround,
  middleOf,
  reduce,
  scaleAbout,
  spanOf,
  timeWindow,
  translate,
  ViewStore,
  windowBetween,
} from '../../src/view/index.js';

fc.configureGlobal({seed: 20190701});

const moment = fc.double({min: -4e17, max: 4e17, noNaN: true});
const span = fc.double({min: 1e4, max: 4e17, noNaN: true});
const windows = fc
  .tuple(moment, span)
  .map(([start, length]) => timeWindow(start, start + length))
  .filter((window) => spanOf(window) > 0);
const factor = fc.double({min: 0.01, max: 100, noNaN: true});

describe('a window', () => {
  it('scaled about a moment keeps that moment at its place', () => {
    fc.assert(
      fc.property(windows, factor, fc.double({min: 0, max: 1, noNaN: true}), (window, by, at) => {
        const about = window.start + spanOf(window) * at;
        const scaled = scaleAbout(window, by, about);
        const slack = Math.max(Math.abs(window.start), Math.abs(window.end)) * 1e-12 + 1e-6;
        expect(Math.abs(scaled.start + spanOf(scaled) * at - about)).to.be.at.most(slack + spanOf(scaled) * 1e-9);
      }),
    );
  });

  it('clamped lies within its limits, and is left alone where it already does', () => {
    fc.assert(
      fc.property(windows, windows, (home, window) => {
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

  it('gliding is under way until its time is over, and then exactly there', () => {
    const glide = new Glide(timeWindow(0, 10), timeWindow(3, 7), 100, 200);
    expect(glide.windowAt(100)).to.deep.equal({start: 0, end: 10});
    expect(glide.isOver(299)).to.equal(false);
    expect(glide.windowAt(200).start).to.be.within(0.5, 2.5);
    expect(glide.isOver(300)).to.equal(true);
    expect(glide.windowAt(300)).to.equal(glide.to);
  });
});

describe('reduce', () => {
  const home = timeWindow(0, 1e9);
  const state = reduce(INITIAL_VIEW, {type: 'home', home, follow: true});

  it('goes home, and keeps a window that does not follow', () => {
    expect(state.window).to.deep.equal(home);
    const zoomed = reduce(state, {type: 'zoom', factor: 4, at: 0});
    const wider = reduce(zoomed, {type: 'home', home: timeWindow(0, 2e9), follow: false});
    expect(wider.window).to.equal(zoomed.window);
  });

  it('pans by a fraction of the window and zooms about one', () => {
    expect(reduce(state, {type: 'pan', by: 0.25}).window).to.deep.equal({start: 2.5e8, end: 1.25e9});
    expect(reduce(state, {type: 'zoom', factor: 2, at: 1}).window).to.deep.equal({start: 5e8, end: 1e9});
  });

  it('gives back the same state where nothing changes', () => {
    expect(reduce(state, {type: 'pan', by: 0})).to.equal(state);
    expect(reduce(state, {type: 'zoom', factor: 1, at: 0.3})).to.equal(state);
    expect(reduce(state, {type: 'select', id: null})).to.equal(state);
    expect(reduce(state, {type: 'show', window: home})).to.equal(state);
  });

  const hostile = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 0, -1, 1e308, -1e308, 5e-324), fc.double());
  it('never leaves a window that is none, whatever numbers come in', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        for (const action of [
          {type: 'pan', by: a},
          {type: 'zoom', factor: a, at: b},
          {type: 'show', window: {start: a, end: b}},
          {type: 'home', home: {start: a, end: b}, follow: false},
        ] as const) {
          const {window} = reduce(state, action);
          expect(
            Number.isFinite(window.start) && Number.isFinite(window.end) && window.end > window.start,
            JSON.stringify([action, window]),
          ).to.equal(true);
        }
      }),
    );
  });

  it('puts the keys on an event that is opened, and leaves them there when it is closed', () => {
    const open = reduce(state, {type: 'select', id: 'a'});
    expect([open.selected, open.focused]).to.deep.equal(['a', 'a']);
    const closed = reduce(open, {type: 'select', id: null});
    expect([closed.selected, closed.focused]).to.deep.equal([null, 'a']);
  });
});

describe('ViewStore', () => {
  it('tells each listener once of a state that differs, and by whom; of none that does not', () => {
    const store = new ViewStore();
    const told: unknown[] = [];
    const end = store.subscribe((after, before, origin) =>
      told.push([middleOf(after.window) > middleOf(before.window), origin]),
    );
    store.dispatch({type: 'pan', by: 0.1}, 'reader');
    store.dispatch({type: 'pan', by: 0}, 'reader');
    store.dispatch({type: 'pan', by: -0.1}, 'page');
    end();
    store.dispatch({type: 'pan', by: 0.1}, 'reader');
    expect(told).to.deep.equal([
      [true, 'reader'],
      [false, 'page'],
    ]);
  });
});
