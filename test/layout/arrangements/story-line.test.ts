import {expect} from 'chai';
import {storyCurve} from '../../../src/layout/arrangements/story-curve.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {timeWindow} from '../../../src/view/index.js';

describe('the line from one event to the next', () => {
  for (const rightToLeft of [false, true]) {
    it(`ends 120 px out of the picture where that event is far out of it, before or behind, ${rightToLeft ? 'from right to left' : 'from left to right'}`, () => {
      const {timeline} = createTimeline(
        ['2010-06-01', '2500', '2010-06-02', '1500'].map((date, index) => ({id: `e${index}`, title: 'x', date})),
      );
      const layout = new Layout(timeline, {
        width: 800,
        rightToLeft,
        orientation: 'horizontal',
        arrangement: storyCurve,
        language: languageOf('en'),
        metrics: ESTIMATED_METRICS,
      });
      const {jumps} = layout.frame(timeWindow(Date.UTC(2010, 5, 1), Date.UTC(2010, 5, 3))).storyCurve!;
      const ends = jumps.map(({line}) => line.map(({x}) => (rightToLeft ? 800 - x : x)));
      expect(ends.map((xs) => [Math.min(...xs) < -119, Math.max(...xs) > 919])).to.deep.equal([
        [false, true],
        [false, true],
        [true, false],
      ]);
      expect(Math.min(...ends.flat())).to.equal(-120);
      expect(Math.max(...ends.flat())).to.equal(920);
    });
  }
});
