import {expect} from 'chai';
import {byOrientation} from '../../../../src/layout/arrangements/by-orientation.js';
import {densityOf} from '../../../../src/layout/marks/density.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../../src/layout/index.js';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';

describe('marks of an upright picture that find no row', () => {
  it('stand in the first one beside the axis, as of six that go on at once beside four rows', () => {
    const {timeline} = createTimeline(
      Array.from({length: 6}, (_, index) => ({id: `e${index}`, title: 'x', date: `${1900 + index}/${1990 + index}`})),
    );
    const layout = new Layout(timeline, {
      densityOf,
      width: 400,
      height: 600,
      orientation: 'vertical',
      arrangement: byOrientation,
      language: languageOf('en'),
      metrics: ESTIMATED_METRICS,
    });
    const {marks, axis} = layout.frame(layout.home);
    const at = marks.map(({body}) => body.x);
    expect(marks).to.have.length(6);
    expect(new Set(at).size).to.equal(4);
    expect(at.filter((x) => x === Math.min(...at))).to.have.length(3);
    expect(Math.min(...at)).to.be.above(axis.from.x);
  });
});
