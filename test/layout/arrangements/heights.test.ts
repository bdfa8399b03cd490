import {expect} from 'chai';
import {horizontally} from '../../../src/layout/arrangements/horizontal.js';
import {densityOf} from '../../../src/layout/marks/density.js';
import {ESTIMATED_METRICS, languageOf, Layout, type Metrics} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

/** px of the legend and the buttons below a picture, in one line where both fit */
const FOOT = 46;

/** Texts in Inter are so many times as wide as they are estimated. */
const OF_ESTIMATE = 0.93;
const metrics: Metrics = {
  ...ESTIMATED_METRICS,
  measure: (text, role) => OF_ESTIMATE * ESTIMATED_METRICS.measure(text, role),
};

/**
 * How many events of a file have a label with title and date in how many px of the whole element.
 */
const CASES = [
  {file: 'war-1939', width: 1280, labelled: 61, within: 680},
  {file: 'war-1939', width: 768, labelled: 61, within: 960},
  {file: 'computing', width: 1280, labelled: 26, within: 620},
  {file: 'computing', width: 768, labelled: 26, within: 820},
  {file: 'space', width: 1280, labelled: 110, within: 1800},
  {file: 'endurance', width: 1280, labelled: 16, within: 400},
];

describe('a lying picture', () => {
  for (const {file, width, labelled, within} of CASES) {
    it(`has ${labelled} labels of ${file}.json in ${within} px at a width of ${width} px`, async () => {
      const {timeline} = createTimeline(await (await fetch(`/data/${file}.json`)).json());
      const layout = new Layout(timeline, {
        width,
        orientation: 'horizontal',
        arrangement: horizontally,
        language: languageOf('en'),
        metrics,
        densityOf,
      });
      const labels = layout.frame(layout.home).marks.flatMap(({label}) => label ?? []);
      expect(labels.filter(({lines}) => lines.length > 1)).to.have.length.at.least(labelled);
      expect(layout.height + FOOT).to.be.at.most(within);
    });
  }
});
