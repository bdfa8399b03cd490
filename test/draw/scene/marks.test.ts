import {expect} from 'chai';
import {stemNodes} from '../../../src/draw/scene/marks.js';
import {SceneCache} from '../../../src/draw/scene/scene-cache.js';
import type {Box} from '../../../src/layout/index.js';
import {home} from './scene-fixture.js';

describe('stemNodes', () => {
  /** How many stems each path has. */
  function stemsOfPaths(boxes: readonly Box[], strengths: readonly number[] = []): number[] {
    const marks = boxes.map((box, index) => ({
      ...home.marks[0]!,
      id: `m${index}`,
      leader: null,
      stem: {box, strength: strengths[index] ?? 1},
    }));
    return stemNodes({...home, marks}, new SceneCache(), true).map(
      ({attributes}) => String(attributes['d']).split('M').length - 1,
    );
  }

  const at = (x: number): Box => ({x, y: 0, width: 20, height: 100});

  it('draws stems that lie apart as one path', () => {
    expect(stemsOfPaths([at(0), at(20), at(60)])).to.deep.equal([3]);
  });

  it('draws stems that lie over each other as two paths, so that both are seen where they do', () => {
    expect(stemsOfPaths([at(0), at(10), at(60)])).to.deep.equal([2, 1]);
  });

  it('draws stems of different strengths as a path each', () => {
    expect(stemsOfPaths([at(0), at(20), at(60)], [1, 0.5, 1])).to.deep.equal([2, 1]);
  });
});
