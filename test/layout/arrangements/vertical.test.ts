import {expect} from 'chai';
import {vertically} from '../../../src/layout/arrangements/vertical.js';
import {densityOf} from '../../../src/layout/marks/density.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {timeWindow} from '../../../src/view/index.js';

describe('an event out of an upright picture', () => {
  const {timeline} = createTimeline(
    ['1990', '2010', '2050'].map((date) => ({id: date, title: `In ${date}`, date: `${date}-06-01`})),
  );
  const layout = new Layout(timeline, {
    densityOf,
    width: 400,
    height: 600,
    orientation: 'vertical',
    arrangement: vertically,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
  });
  const idsWith = (selected: string | null, focused: string | null) =>
    layout.frame(timeWindow(Date.UTC(2009, 0), Date.UTC(2012, 0)), {selected, focused}).marks.map(({id}) => id);

  it('has no mark', () => {
    expect(idsWith(null, null)).to.deep.equal(['2010']);
  });

  it('keeps its mark while it is in focus, so that the focus stays where it is, and while it is selected', () => {
    expect(idsWith(null, '1990')).to.deep.equal(['1990', '2010']);
    expect(idsWith(null, '2050')).to.deep.equal(['2010', '2050']);
    expect(idsWith('2050', '1990')).to.deep.equal(['1990', '2010', '2050']);
  });
});
