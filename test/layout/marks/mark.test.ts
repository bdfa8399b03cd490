import {expect} from 'chai';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {timeWindow} from '../../../src/view/index.js';

describe('what the focus ring surrounds', () => {
  for (const [orientation, rightToLeft] of [
    ['horizontal', false],
    ['horizontal', true],
    ['vertical', false],
  ] as const) {
    for (const date of ['1990/2030', '1990/..', '../2030']) {
      it(`of ${date} in a window of 2010 to 2011 is the picture from end to end, ${orientation}, ${rightToLeft ? 'from right to left' : 'from left to right'}`, () => {
        const {timeline} = createTimeline([
          {id: 'long', title: 'Long', date},
          {id: 'a', title: 'A', date: '1990'},
          {id: 'b', title: 'B', date: '2030'},
        ]);
        const layout = new Layout(timeline, {
          width: 400,
          height: 400,
          orientation,
          rightToLeft,
          arrangement: byOrientation,
          language: languageOf('en'),
          metrics: ESTIMATED_METRICS,
        });
        const frame = layout.frame(timeWindow(Date.UTC(2010, 0), Date.UTC(2011, 0)));
        const {body} = frame.marks.find(({id}) => id === 'long')!;
        expect(orientation === 'vertical' ? [body.y, body.height] : [body.x, body.width]).to.deep.equal([0, 400]);
      });
    }
  }
});
