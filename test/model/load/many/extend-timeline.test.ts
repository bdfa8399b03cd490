import {expect} from 'chai';
import fc from 'fast-check';
import {ANY_DATE} from '../../../../src/model/read/dates/any-date.js';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';
import {extendTimeline} from '../../../../src/model/load/many/extend-timeline.js';
import {runSteps} from '../../../../src/model/load/tasks.js';
import {expectIndexed, file, filler, LAZY, namelessItems, RUNS, untimed} from '../events.js';

describe('extendTimeline', () => {
  it('reads more events that are added behind as it reads all at once', () => {
    fc.assert(
      fc.property(namelessItems, fc.array(namelessItems, {minLength: 1, maxLength: 3}), (some, batches) => {
        const first = [...filler(LAZY, {group: 'g'}), ...some];
        let {timeline} = createTimeline(file(first));
        const problems: unknown[] = [];
        for (const batch of batches) {
          const more = runSteps(extendTimeline(timeline, batch, 'events')!, ANY_DATE);
          timeline = more.timeline;
          problems.push(...more.problems);
        }
        const {timeline: whole, problems: all} = createTimeline(file([...first, ...batches.flat()]));
        expect(timeline.events.map(untimed)).to.deep.equal(whole.events.map(untimed));
        expect(timeline.groups).to.deep.equal(whole.groups);
        expectIndexed(timeline);
        const early = createTimeline(file(first)).problems;
        expect([...early, ...problems].map((of) => JSON.stringify(of)).sort()).to.deep.equal(
          all.map((of) => JSON.stringify(of)).sort(),
        );
      }),
      {...RUNS, numRuns: 5},
    );
  });

  it('leaves a timeline of few events to be read anew', () => {
    expect(extendTimeline(createTimeline([{date: '2014', title: 'x'}]).timeline, [], '')).to.equal(undefined);
  });

  it('keeps the eras', () => {
    const file = {events: new Array<object>(LAZY).fill({date: '2014', title: 'x'}), eras: [{date: '2014', title: 'E'}]};
    const {timeline} = createTimeline(file);
    const more = runSteps(extendTimeline(timeline, [{date: '2015', title: 'y'}], 'events')!).timeline;
    expect(more.eras.map(({title}) => title)).to.deep.equal(['E']);
    expect(more.eras).to.equal(timeline.eras);
  });

  it('knows of signs that only the new events have, or only the old ones', () => {
    const [instant, span, open] = ['2014', '2014/2016', '2014/..'].map((date) => ({date, title: 'x'}));
    const signs = (old: object, more: object) =>
      runSteps(
        extendTimeline(createTimeline(new Array<object>(LAZY).fill(old)).timeline, [more], '')!,
      ).timeline.signs.join(' ');
    expect(signs(instant!, span!)).to.equal('stretch taper');
    expect(signs(span!, instant!)).to.equal('stretch taper');
    expect(signs(open!, instant!)).to.equal('stretch taper open');
    expect(signs(instant!, open!)).to.equal('stretch taper open');
  });
});
