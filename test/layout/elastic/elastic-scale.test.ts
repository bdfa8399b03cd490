import {expect} from 'chai';
import fc from 'fast-check';
import {ElasticScale} from '../../../src/layout/elastic/elastic-scale.js';
import {timeWindow} from '../../../src/view/index.js';
import {runs} from '../../runs.js';

describe('an elastic scale of three knots', () => {
  const scale = new ElasticScale([
    {ms: 0, px: 0},
    {ms: 1000, px: 100},
    {ms: 1010, px: 200},
  ]);

  it('gives as much room to 10 ms as to 1000, where its knots do', () => {
    expect(scale.toPx(500)).to.equal(50);
    expect(scale.toPx(1005)).to.equal(150);
    expect(scale.toMs(150)).to.equal(1005);
  });

  it('stretches a part of the picture of everything to the length of the whole', () => {
    const part = scale.at({start: 500, end: 1005}, 400);
    expect(part.toPx(1000)).to.equal(200);
    expect(part.toMs(200)).to.equal(1000);
    expect(part.fromHome(100)).to.equal(200);
  });

  it('keeps what is under a finger where it is as one zooms about that', () => {
    const zoomed = scale.part(scale.home, 200, 75, 175);
    expect(scale.at(zoomed, 200).toPx(scale.toMs(150))).to.be.closeTo(150, 1e-9);
  });

  it('never pans beyond everything, nor zooms out beyond it', () => {
    expect(scale.part(timeWindow(0, 1000), 200, -900, -700)).to.deep.equal({start: 0, end: 1000});
    expect(scale.part(timeWindow(0, 1000), 200, -100, 900)).to.deep.equal(scale.home);
  });

  it('has room for all other time in a few px beyond its first and last knot', () => {
    expect(scale.toPx(-1e15)).to.be.within(-8, -7.9);
    expect(scale.toPx(1e15)).to.be.within(207.9, 208);
    expect(scale.toMs(scale.toPx(5000))).to.be.closeTo(5000, 1e-6);
  });
});

describe('any elastic scale', () => {
  const steps = fc.array(
    fc.tuple(fc.double({min: 1e-3, max: 1e6, noNaN: true}), fc.double({min: 1, max: 200, noNaN: true})),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  const fractions = fc.uniqueArray(fc.double({min: -1, max: 2, noNaN: true}), {minLength: 2, maxLength: 10});

  it('is strictly monotonic in both directions, in each window, and each is the way back of the other', () => {
    fc.assert(
      fc.property(steps, fractions, fc.double({min: 0, max: 0.9, noNaN: true}), (each, at, from) => {
        const knots = [{ms: -5e5, px: 0}];
        for (const [ms, px] of each) knots.push({ms: knots.at(-1)!.ms + ms, px: knots.at(-1)!.px + px});
        const scale = new ElasticScale(knots);
        const {start, end} = scale.home;
        const window = timeWindow(start + (end - start) * from, end);
        const part = scale.at(window, 500);
        const moments = at.map((fraction) => start + (end - start) * fraction).sort((a, b) => a - b);
        const places = moments.map((ms) => part.toPx(ms));
        for (let index = 1; index < moments.length; index += 1) {
          // Of what lies so near that a double no longer tells one from the other, nothing is asked.
          if (moments[index]! - moments[index - 1]! < (end - start) * 1e-9) continue;
          expect(places[index]).to.be.above(places[index - 1]!);
        }
        moments.forEach((ms, index) => expect(part.toMs(places[index]!)).to.be.closeTo(ms, (end - start) * 1e-6));
      }),
      {numRuns: runs(300)},
    );
  });
});
