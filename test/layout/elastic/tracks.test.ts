import {expect} from 'chai';
import {sideOf, tracksBeside, tracksOf} from '../../../src/layout/elastic/tracks.js';

const dot = (at: number) => ({from: at - 5, to: at + 5, isDot: true});
const bar = (from: number, to: number) => ({from, to, isDot: false});

describe('the tracks of signs', () => {
  it('have a bar on the axis where nothing else is', () => {
    expect(tracksOf([dot(10), bar(40, 60), dot(90)])).to.deep.equal([0, 0, 0]);
  });

  it('have a bar beside the axis where a dot lies in its time, before it or behind it in order', () => {
    expect(tracksOf([bar(0, 60), dot(30)])).to.deep.equal([1, 0]);
    expect(tracksOf([dot(10), bar(12, 60)])).to.deep.equal([0, 1]);
  });

  it('have bars of the same time side by side, and take a track again that is free', () => {
    expect(tracksOf([bar(0, 60), bar(20, 90), bar(30, 40), bar(64, 99)])).to.deep.equal([0, 1, 2, 0]);
  });

  it('stand in turn on the side of the titles and on that of the dates', () => {
    expect([0, 1, 2, 3, 4].map(sideOf)).to.deep.equal([0, 1, -1, 2, -2]);
    expect(tracksBeside([0, 3, 1])).to.deep.equal({after: 2, before: 1});
  });
});
