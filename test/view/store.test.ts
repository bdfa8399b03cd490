import {expect} from 'chai';
import {middleOf, ViewStore} from '../../src/view/index.js';

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
