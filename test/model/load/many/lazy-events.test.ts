import {expect} from 'chai';
import fc from 'fast-check';
import {ANY_DATE} from '../../../../src/model/read/dates/any-date.js';
import {openInput, type Created} from '../../../../src/model/index.js';
import {createTimeline, loadTimeline} from '../../../../src/model/load/create-timeline.js';
import {TaskPerformer} from '../../../../src/model/load/tasks.js';
import {expectIndexed, file, filler, items, LAZY, namelessItems, REFERENCE, RUNS} from '../events.js';

describe('more than 2,000 events', () => {
  const {timeline} = createTimeline([...filler(LAZY), {date: '1066', title: 'Hastings', id: 'own'}]);

  it('finds every event by its id, and none by one that nobody has', () => {
    fc.assert(
      fc.property(fc.oneof(items, namelessItems), (some) => {
        const {timeline} = createTimeline(file([...some, ...filler(LAZY)]));
        const ids = new Set(timeline.events.map(({id}) => id));
        expect(ids.size).to.equal(timeline.events.length);
        for (const event of timeline.events) expect(timeline.get(event.id)).to.equal(event);
        for (const id of [
          '',
          'event-0',
          'event-01',
          'event-9999',
          'event-',
          'nobody',
          'toString',
          '0',
          ...some.map((_, index) => `event-${index + 1}`),
        ]) {
          if (!ids.has(id)) expect(timeline.get(id), id).to.equal(undefined);
        }
      }),
      {...RUNS, numRuns: 6},
    );
  });

  it('knows the order of time while nobody has told it yet', () => {
    const some = [
      '2014/..',
      'before 2010',
      'nonsense',
      'after:event-1',
      5,
      [1, 2],
      new Date(7),
      'this Sunday',
      'September',
      '2014',
      '2014',
    ].map((date) => ({date, title: 'x', group: 'g'}));
    const steps = loadTimeline(
      openInput({reference: REFERENCE, events: [...some, ...filler(LAZY)]}, {}, [], {dates: ANY_DATE}),
      [],
    );
    const performer = new TaskPerformer(ANY_DATE);
    let ready: Created | undefined;
    let step = steps.next();
    while (!step.done && !ready) {
      if ('ready' in step.value) ready = step.value.ready;
      else step = steps.next('task' in step.value ? performer.perform(step.value.task) : undefined);
    }
    expect(ready!.timeline.isOrdered).to.equal(false);
    expectIndexed(ready!.timeline);
    expect(ready!.timeline.isOrdered).to.equal(true);
    expect(ready!.timeline.events[0]!.time).to.be.above(2000);
  });

  it('are the same objects each time and wherever one asks', () => {
    for (const place of [0, 1000, LAZY]) {
      const event = timeline.events[place]!;
      expect(timeline.events[place]).to.equal(event);
      expect([...timeline.events][place]).to.equal(event);
      expect(timeline.get(event.id)).to.equal(event);
      expect(timeline.inOrder('time')[event.time - 1]).to.equal(event);
      expect(timeline.inOrder('given')).to.equal(timeline.events);
      expect(Object.isFrozen(event) && Object.isFrozen(event.when) && Object.isFrozen(event.when.start)).to.equal(true);
    }
    expect(timeline.inOrder('time')).to.equal(timeline.inOrder('time'));
  });

  it('that begin and end together are in given order, whatever their dates look like', () => {
    const dates = ['May 2014', '2014-05?', '2014-05', '05/2014', '2014-05'];
    const {timeline: tied} = createTimeline([...dates.map((date) => ({date, title: 'x'})), ...filler(LAZY)]);
    expect(
      tied
        .inOrder('time')
        .slice(-5)
        .map(({given}) => given),
    ).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('are those that were handed over, whatever becomes of the array that held them', () => {
    const input = filler(LAZY);
    const {timeline: kept} = createTimeline(input);
    input.reverse().pop();
    expect([kept.events[0]!.title, kept.events.at(-1)!.title]).to.deep.equal(['Filler 0', `Filler ${LAZY - 1}`]);
  });

  it('say which of them was changed so that it has no date any more', () => {
    const input = filler(LAZY);
    const {timeline: changed} = createTimeline(input);
    input[7]!.date = 'never';
    expect(() => changed.events[7]).to.throw(TypeError, /“event-8” was changed/);
    expect(changed.events[8]!.title).to.equal('Filler 8');
  });
});
