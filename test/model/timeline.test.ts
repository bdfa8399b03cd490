import {expect} from 'chai';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import {filler, LAZY} from './load/events.js';

const read = (...events: unknown[]) => createTimeline(events);

describe('the orders of a timeline', () => {
  it('are the given one and that of time; events of one date keep the given one', () => {
    const {timeline} = read(
      {id: 'c', date: '2016', title: 'x'},
      {id: 'a', date: '2014', title: 'x'},
      {id: 'b1', date: '2015', title: 'x'},
      {id: 'b2', date: '2015', title: 'x'},
    );
    expect(timeline.inOrder('given').map(({id}) => id)).to.deep.equal(['c', 'a', 'b1', 'b2']);
    expect(timeline.inOrder('time').map(({id}) => id)).to.deep.equal(['a', 'b1', 'b2', 'c']);
    expect(timeline.events.map(({given, time}) => [given, time])).to.deep.equal([
      [1, 4],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  it('count only events that could be read', () => {
    const {timeline} = read({date: 'once', title: 'x'}, {id: 'a', date: '2014', title: 'x'}, null, {
      id: 'b',
      date: '2013',
      title: 'x',
    });
    expect(timeline.events.map(({id, given, time}) => [id, given, time])).to.deep.equal([
      ['a', 1, 2],
      ['b', 2, 1],
    ]);
  });

  it('have no event by an id that none has', () => {
    expect(createTimeline([]).timeline.get('a')).to.equal(undefined);
    expect(read({id: 'a', date: '2014', title: 'x'}).timeline.get('__proto__')).to.equal(undefined);
  });

  it('say where an event stands among those that could be read, by its id', () => {
    for (const more of [[], filler(LAZY)]) {
      const {timeline} = createTimeline([{date: 'once', title: 'x'}, {id: 'a', date: '2014', title: 'x'}, ...more]);
      expect([timeline.placeOf('a'), timeline.placeOf('nobody')]).to.deep.equal([0, undefined]);
    }
  });
});
