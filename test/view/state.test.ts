import {expect} from 'chai';
import fc from 'fast-check';
import {contains, finestSpan, INITIAL_VIEW, reduce, spanOf, timeWindow, type ViewState} from '../../src/view/index.js';

fc.configureGlobal({seed: 20190701});

const HOME = timeWindow(0, 1e12);

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

describe('reduce of a view of some thirty years', () => {
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

  it('takes a new home, and how far one may go from it, also where the window stays', () => {
    const moved = reduce(state, {type: 'show', window: timeWindow(4e11, 5e11)});
    const home = timeWindow(0, 2e12);
    const after = reduce(moved, {type: 'home', home, follow: false});
    expect([after.window, after.home, after.limits.within]).to.deep.equal([
      moved.window,
      home,
      {start: -2e12, end: 4e12},
    ]);
  });

  it('closes a lane, opens it again, and leaves the others as they are', () => {
    const lanes = (...ids: readonly string[]) => [
      ...ids.reduce((before, id) => reduce(before, {type: 'lane', id}), state).collapsed,
    ];
    expect([lanes('a'), lanes('a', 'b'), lanes('a', 'b', 'a'), lanes('a', 'a')]).to.deep.equal([
      ['a'],
      ['a', 'b'],
      ['b'],
      [],
    ]);
    expect(state.collapsed.size, 'the state before').to.equal(0);
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
