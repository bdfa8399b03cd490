import {expect} from 'chai';
import {EventLabels} from '../../../../src/layout/labels/text/label.js';
import {ESTIMATED_METRICS, languageOf} from '../../../../src/layout/index.js';
import {subsetTimeline} from '../../../../src/model/filter/subset.js';
import {type Timeline} from '../../../../src/model/index.js';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';
import {runSteps} from '../../../../src/model/load/tasks.js';

const labelsOf = (timeline: Timeline) =>
  new EventLabels(timeline, {metrics: ESTIMATED_METRICS, language: languageOf('en'), lineWidth: 200, titleLines: 1});

describe('the lead among some of the events of a timeline', () => {
  const {timeline} = createTimeline(
    [1, 5, 3, 1].map((importance, index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      date: `${2000 + index}`,
      importance,
    })),
  );
  const leadsOf = (...indices: number[]) =>
    labelsOf(runSteps(subsetTimeline(timeline, Uint32Array.from(indices))))
      .all()
      .filter(({lead}) => lead)
      .map(({event}) => event.id);

  it('is the one that leads among all', () => {
    expect(leadsOf(1, 2)).to.deep.equal(['e1']);
    expect(leadsOf(0, 1, 2, 3)).to.deep.equal(['e1']);
  });

  it('is none where that is not one of them, though one of them is the most important', () => {
    expect(leadsOf(0, 2, 3)).to.deep.equal([]);
  });
});

describe('the labels of a timeline', () => {
  it('are in the order in which their marks begin, those of one beginning in time order', () => {
    const {timeline} = createTimeline(
      ['2003', '2001/2004', '2001', '2001-01-01'].map((date, index) => ({id: `e${index}`, title: 'x', date})),
    );
    const ids = labelsOf(timeline)
      .all()
      .map(({event}) => event.id);
    expect(ids.at(-1)).to.equal('e0');
    expect(ids.slice(0, 3)).to.deep.equal(
      timeline
        .inOrder('time')
        .slice(0, 3)
        .map(({id}) => id),
    );
  });
});

describe('a date behind its title', () => {
  const {timeline} = createTimeline([{date: '12 May 1850', title: 'A title of thirty-two characters'}]);
  const linesOf = (datedWidth?: number) =>
    new EventLabels(timeline, {
      metrics: {...ESTIMATED_METRICS, measure: (text) => 10 * text.length},
      language: languageOf('en'),
      lineWidth: 400,
      titleLines: 2,
      dateBeside: true,
      ...(datedWidth ? {datedWidth} : {}),
    })
      .at(0)
      .lines.map(({beside}) => (beside === undefined ? 'own line' : 'behind'));

  it('has a line of its own where both are wider than a line: 320 px, a gap of 8 and 110 px in 400', () => {
    expect(linesOf()).to.deep.equal(['own line', 'own line']);
  });

  it('may make the line wider than others: up to 438 px, and not up to 437', () => {
    expect(linesOf(438)).to.deep.equal(['own line', 'behind']);
    expect(linesOf(437)).to.deep.equal(['own line', 'own line']);
  });
});
