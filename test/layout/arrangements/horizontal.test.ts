import {expect} from 'chai';
import {horizontally} from '../../../src/layout/arrangements/horizontal.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {spanOf, translate} from '../../../src/view/index.js';

describe('a label that runs out of the picture behind its mark', () => {
  it('does not stand before it over the bar of another event, as of one that goes on to the reference shortly before', () => {
    const {timeline} = createTimeline({
      reference: '2010-01-01',
      events: [
        {id: 'bar', title: 'Bar', date: '2000/..'},
        {id: 'dot', title: 'A label of some length', date: '2012-01-01'},
      ],
    });
    const width = 1000;
    const layout = new Layout(timeline, {
      width,
      orientation: 'horizontal',
      arrangement: horizontally,
      language: languageOf('en'),
      metrics: ESTIMATED_METRICS,
    });
    const {home} = layout;
    const at = home.start + 0.98 * spanOf(home);
    const {marks} = layout.frame(translate(home, Date.UTC(2012, 0) - at));
    const [bar, dot] = ['bar', 'dot'].map((id) => marks.find((mark) => mark.id === id)!);
    expect(dot!.body.y).to.equal(bar!.body.y);
    expect(dot!.body.x).to.be.within(width - 50, width);
    expect(dot!.label!.box.x).to.be.above(bar!.body.x + bar!.body.width);
  });
});
