import {expect} from 'chai';
import fc from 'fast-check';
import {brokenLine} from '../../../src/layout/labels/broken-line.js';
import type {Box} from '../../../src/layout/index.js';
import {runs} from '../../runs.js';

const box = (x: number, y: number, width = 40, height = 20): Box => ({x, y, width, height});
const upright = (x: number, from: number, to: number) => ({from: {x, y: from}, to: {x, y: to}});

describe('a line that breaks behind texts', () => {
  it('is whole where there is none', () => {
    expect(brokenLine(upright(10, 0, 100), [])).to.deep.equal([upright(10, 0, 100)]);
    expect(brokenLine(upright(10, 0, 100), [box(60, 20)])).to.deep.equal([upright(10, 0, 100)]);
  });

  it('leaves free each text that it would run through, and a little beside it', () => {
    const pieces = [upright(30, 0, 20), upright(30, 40, 100)];
    expect(brokenLine(upright(30, 0, 100), [box(0, 20)])).to.deep.equal(pieces);
    expect(brokenLine(upright(42, 0, 100), [box(0, 20)])).to.have.length(2);
    expect(brokenLine(upright(44, 0, 100), [box(0, 20)])).to.have.length(1);
  });

  it('stays broken behind a wide text in which a small one ends', () => {
    const texts = [box(0, 20, 40, 60), box(0, 30, 40, 10)];
    expect(brokenLine(upright(30, 0, 100), texts)).to.deep.equal([upright(30, 0, 20), upright(30, 80, 100)]);
  });

  it('keeps its direction, and what else belongs to it', () => {
    expect(brokenLine({...upright(30, 100, 0), ms: 5}, [box(0, 20)])).to.deep.equal([
      {...upright(30, 20, 0), ms: 5},
      {...upright(30, 100, 40), ms: 5},
    ]);
  });

  it('breaks likewise where it lies', () => {
    const line = {from: {x: 0, y: 30}, to: {x: 100, y: 30}};
    expect(brokenLine(line, [box(20, 20)])).to.deep.equal([
      {from: {x: 0, y: 30}, to: {x: 20, y: 30}},
      {from: {x: 60, y: 30}, to: {x: 100, y: 30}},
    ]);
  });

  it('runs through no text, and leaves nothing out that is longer than two px and behind none', () => {
    const px = fc.integer({min: -50, max: 250});
    const boxes = fc.array(
      fc.tuple(px, px, fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 40})).map((each) => box(...each)),
    );
    fc.assert(
      fc.property(px, px, fc.integer({min: 1, max: 200}), boxes, (x, y, length, texts) => {
        const pieces = brokenLine(upright(x, y, y + length), texts);
        const isBehind = (at: number) =>
          texts.some(
            (text) => x > text.x - 3 && x < text.x + text.width + 3 && at > text.y && at < text.y + text.height,
          );
        for (let at = y + 0.5; at < y + length; at += 1) {
          const isDrawn = pieces.some(({from, to}) => at > from.y && at < to.y);
          if (isBehind(at)) expect(isDrawn, `at ${at}`).to.equal(false);
          else if (![-2, -1, 1, 2].some((by) => isBehind(at + by)) && at > y + 2 && at < y + length - 2)
            expect(isDrawn, `at ${at}`).to.equal(true);
        }
      }),
      {seed: 20190701, numRuns: runs(200)},
    );
  });
});
