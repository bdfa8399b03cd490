import {expect} from 'chai';
import {EventLabels} from '../../../src/layout/labels/text/label.js';
import {LabelColumn} from '../../../src/layout/labels/label-column.js';
import {ESTIMATED_METRICS, languageOf} from '../../../src/layout/index.js';
import {Projection} from '../../../src/layout/projection.js';
import {scaleFor} from '../../../src/layout/scale.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {timeWindow} from '../../../src/view/index.js';

const METRICS = ESTIMATED_METRICS;
const LENGTH = 400;
const AT = Date.UTC(2000, 0);
const MARGIN = METRICS.padding / 2;

/** A column with the label of one moment, `px` from the top of a picture of 400 px. */
function topOf(px: number): {top: number; height: number} {
  const {timeline} = createTimeline([{id: 'a', title: 'Title', date: AT}]);
  const language = languageOf('en');
  const [label] = new EventLabels(timeline, {metrics: METRICS, language, lineWidth: 200, titleLines: 1}).all();
  const options = {width: 400, orientation: 'vertical', metrics: METRICS, language} as const;
  const column = new LabelColumn(timeline, options, new Projection('vertical', 400, false), 100);
  const start = AT + 0.5 - px * 10;
  const tops = column.tops([label!], scaleFor(timeWindow(start, start + LENGTH * 10), LENGTH), LENGTH);
  return {top: tops.get(label!)!, height: label!.height};
}

describe('a label of a column', () => {
  it('is level with its mark in the midst of the picture', () => {
    expect(topOf(200).top).to.be.closeTo(200 - METRICS.lineHeight.title / 2, 0.1);
  });

  it('stays whole in the picture as long as its mark is there, at either end', () => {
    expect(topOf(0.5).top).to.equal(MARGIN);
    const {top, height} = topOf(LENGTH - 0.5);
    expect(top + height).to.equal(LENGTH - MARGIN);
  });

  it('leaves the picture with its mark, level with it, at either end', () => {
    for (const px of [-10, -60, LENGTH + 10, LENGTH + 60])
      expect(topOf(px).top).to.be.closeTo(px - METRICS.lineHeight.title / 2, 0.1);
  });
});
