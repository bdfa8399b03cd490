import {expect} from 'chai';
import {createTimeline} from '../../../../src/index.js';
import {importanceSteps, type ImportanceStep} from '../../../../src/layout/labels/text/importance-step.js';

const stepsOf = (importances: readonly (number | undefined)[]): ImportanceStep[] => {
  const {timeline} = createTimeline(
    importances.map((importance, index) => ({id: `e${index}`, date: `${1900 + index}`, title: 'x', importance})),
  );
  return timeline.events.map(importanceSteps(timeline));
};

describe('importanceSteps', () => {
  it('are the same for all where no event is more important than another', () => {
    expect(stepsOf([undefined, undefined, undefined])).to.deep.equal(['usual', 'usual', 'usual']);
    expect(stepsOf([7, 7])).to.deep.equal(['usual', 'usual']);
  });

  it('go by the rank among the data, whatever the numbers are', () => {
    const expected = ['greater', 'usual', 'usual', 'lesser', 'lesser'];
    expect(stepsOf([5, 4, 3, 2, 1])).to.deep.equal(expected);
    expect(stepsOf([1e9, 4, 0.5, 0, -7])).to.deep.equal(expected);
  });

  it('are the same for events that are equally important', () => {
    expect(stepsOf([3, 2, 1, 3, 2, 1, 3, 2, 1])).to.deep.equal(
      Array.from({length: 3}, () => ['greater', 'usual', 'lesser']).flat(),
    );
  });

  it('leave most events usual where a few are more important than the rest', () => {
    const steps = stepsOf(Array.from({length: 60}, (_, index) => (index < 5 ? 5 : undefined)));
    expect(steps.slice(0, 5)).to.deep.equal(Array.from({length: 5}, () => 'greater'));
    expect(new Set(steps.slice(5))).to.deep.equal(new Set(['usual']));
  });

  it('make nothing stand out where half of all are as important as can be', () => {
    expect(stepsOf([1, 1, 0, 0])).to.deep.equal(['usual', 'usual', 'lesser', 'lesser']);
  });

  it('stay those among all events where a filter leaves some', () => {
    const {timeline} = createTimeline([
      {id: 'a', date: '1900', title: 'x', importance: 1, tags: ['t']},
      ...Array.from({length: 9}, (_, index) => ({id: `e${index}`, date: `${1901 + index}`, title: 'x', importance: 2})),
    ]);
    expect(importanceSteps(timeline)(timeline.get('a')!)).to.equal('lesser');
  });
});
