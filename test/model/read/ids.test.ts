import {expect} from 'chai';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const read = (...events: unknown[]) => createTimeline(events);

describe('the ids of events', () => {
  it('keeps every event whose id is taken, under an id of its own', () => {
    const {timeline, problems} = read(
      ...[1, 2, 3].map((number) => ({id: 'a', date: '2014', title: `${number}`})),
      {id: 'a-2', date: '2014', title: 'own'},
      {date: '2014', title: 'without'},
    );
    expect(timeline.events.map(({id}) => id)).to.deep.equal(['a', 'a-3', 'a-4', 'a-2', 'event-5']);
    expect(problems.map(({path, id}) => [path, id])).to.deep.equal([
      ['[1].id', 'a-3'],
      ['[2].id', 'a-4'],
    ]);
    expect(timeline.get('a-4')!.title).to.equal('3');
  });

  it('says of the second of two ids that it is taken, whether they are numbers or texts', () => {
    const {timeline, problems} = read(
      {id: 7, date: '2014', title: 'x'},
      {id: '7', date: '2015', title: 'y'},
      {id: ' 7 ', date: '2016', title: 'z'},
    );
    expect(timeline.events.map(({id}) => id)).to.deep.equal(['7', '7-2', '7-3']);
    expect(problems.map(({path, expected}) => [path, expected])).to.deep.equal([
      ['[1].id', 'an id of its own; the event is kept as “7-2”'],
      ['[2].id', 'an id of its own; the event is kept as “7-3”'],
    ]);
    expect(timeline.get('7-3')!.title).to.equal('z');
  });

  it('says of an id that is neither number nor text, and keeps the event under one of its own', () => {
    const {timeline, problems} = read(
      {id: {}, date: '2014', title: 'x'},
      {id: true, date: '2015', title: 'y'},
      {id: NaN, date: '2016', title: 'z'},
    );
    expect(problems.map(({path, received, expected}) => [path, received, expected])).to.deep.equal([
      ['[0].id', '{}', 'text'],
      ['[1].id', 'true', 'text'],
      ['[2].id', 'NaN', 'text'],
    ]);
    expect(timeline.events.map(({id}) => id)).to.deep.equal(['event-1', 'event-2', 'event-3']);
  });

  it('does not give an event without an id the id that another has', () => {
    const {timeline} = read({date: '2014', title: 'x'}, {id: 'event-1', date: '2015', title: 'own'});
    expect(timeline.get('event-1')!.title).to.equal('own');
    expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(2);
  });

  it('names 10,000 events of one id apart with work that grows as their number does', () => {
    const work = (count: number) => {
      let lookups = 0;
      const {has} = Set.prototype;
      Set.prototype.has = function counted(this: Set<unknown>, value: unknown) {
        lookups += 1;
        return has.call(this, value);
      };
      try {
        const {timeline, problems} = createTimeline(
          Array.from({length: count}, () => ({id: 'same', date: 1850, title: 'x'})),
        );
        expect(new Set(timeline.events.map(({id}) => id)).size).to.equal(count);
        expect(problems).to.have.length(count - 1);
      } finally {
        Set.prototype.has = has;
      }
      return lookups;
    };
    expect(work(10_000) / work(1000)).to.be.within(5, 15);
  });
});
