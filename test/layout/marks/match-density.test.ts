import {expect} from 'chai';
import {Projection} from '../../../src/layout/projection.js';
import {EventLabels} from '../../../src/layout/labels/text/label.js';
import {ESTIMATED_METRICS, languageOf, type DensityStrip} from '../../../src/layout/index.js';
import {Density} from '../../../src/layout/marks/density.js';
import {MatchDensity} from '../../../src/layout/marks/match-density.js';
import {horizonOf} from '../../../src/layout/marks/shape.js';
import {scaleFor} from '../../../src/layout/scale.js';
import {subsetTimeline} from '../../../src/model/filter/subset.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {runSteps} from '../../../src/model/load/tasks.js';
import {type Lane} from '../../../src/model/index.js';
import {timeWindow} from '../../../src/view/index.js';

const LENGTH = 400;
const STRIP = {projection: new Projection('horizontal', LENGTH, false), length: LENGTH, foot: 100, height: 50};
const SCALE = scaleFor(timeWindow(Date.UTC(2000, 0), Date.UTC(2020, 0)), LENGTH);

/** Nine events in a day of 2005, and a tenth in 2015; those of even index in one group, the others in another. */
const {timeline} = createTimeline(
  Array.from({length: 10}, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: index < 9 ? '2005-03-01' : '2015-03-01',
    group: index % 2 ? 'odd' : 'even',
  })),
);
const labels = new EventLabels(timeline, {
  metrics: ESTIMATED_METRICS,
  language: languageOf('en'),
  lineWidth: 200,
  titleLines: 1,
});

function matchesOf(...indices: number[]): MatchDensity {
  const places = Uint32Array.from(indices);
  return new MatchDensity(runSteps(subsetTimeline(timeline, places)), places, timeline.events.length);
}

const densityOf = (lanes: readonly Lane[]) =>
  new Density(
    lanes.flatMap(({segments}) => segments),
    horizonOf(timeline),
  );

/** The strengths of the columns that there are. */
const strengths = (strips: readonly DensityStrip[]): number[] =>
  strips.flatMap(({possible}) => [...possible].filter((strength) => strength > 0));

describe('the density of matches', () => {
  const all = densityOf(timeline.lanes);

  it('has columns where matches are, and nowhere else: of two in 2005 and one in 2015, one column for each time', () => {
    const [strip] = matchesOf(0, 1, 9).density(all, undefined, SCALE, [], STRIP);
    const years = [...strip!.possible.keys()]
      .filter((column) => strip!.possible[column]! > 0)
      .map((column) => new Date(SCALE.toMs(strip!.start + strip!.step * (column + 0.5))).getUTCFullYear());
    expect(years).to.deep.equal([2005, 2015]);
  });

  it('is as high as so many events are in the density of all: one match among 1,000 by the height of one event', () => {
    const {timeline: crowd} = createTimeline(
      Array.from({length: 1000}, (_, index) => ({title: 'x', date: index ? '2005-03-01' : '2015-03-01'})),
    );
    const ofCrowd = new Density(crowd.lanes[0]!.segments, horizonOf(crowd));
    const lone = Uint32Array.of(0);
    const matches = new MatchDensity(runSteps(subsetTimeline(crowd, lone)), lone, 1000);
    const [, alone] = strengths([ofCrowd.strip(SCALE, [], STRIP)]);
    expect(strengths(matches.density(ofCrowd, undefined, SCALE, [], STRIP))).to.deep.equal([alone]);
  });

  it('is that of a lane’s own matches: of four, one even and three odd, lower in the lane of the even', () => {
    const matches = matchesOf(0, 1, 3, 5);
    const [even, odd] = timeline.lanes.map((lane) =>
      strengths(matches.density(densityOf([lane]), lane, SCALE, [], STRIP)),
    );
    expect([even!.length, odd!.length]).to.deep.equal([1, 1]);
    expect(odd![0]! / even![0]!).to.be.closeTo(Math.cbrt(3), 1e-9);
    expect(matchesOf(1, 3).density(densityOf([timeline.lanes[0]!]), timeline.lanes[0], SCALE, [], STRIP)).to.deep.equal(
      [],
    );
  });

  it('leaves out matches that are drawn one by one, and still counts those beside events that are no matches', () => {
    const matches = matchesOf(0, 1);
    const shown = (...indices: number[]) =>
      strengths(
        matches.density(
          all,
          undefined,
          SCALE,
          indices.map((index) => labels.at(index)),
          STRIP,
        ),
      );
    expect(shown(0, 1)).to.deep.equal([]);
    expect(shown(2, 3)).to.deep.equal(shown());
    expect(shown(0)[0]).to.be.below(shown()[0]!);
  });

  it('has the events that it was made of, by their index among all', () => {
    const matches = matchesOf(0, 9);
    expect([0, 1, 9].map((index) => matches.has(index))).to.deep.equal([true, false, true]);
  });
});
