import {expect} from 'chai';
import {stemNodes} from '../../../src/draw/scene/marks.js';
import {SceneCache} from '../../../src/draw/scene/scene-cache.js';
import {home} from './scene-fixture.js';

describe('stemNodes', () => {
  const at = (x: number) => ({from: {x, y: 10}, to: {x, y: 100}});
  const marks = [3.2, 20, 60.9].map((x, index) => ({
    ...home.marks[0]!,
    id: `m${index}`,
    leader: null,
    stem: [at(x)],
  }));

  it('draws all stems as one path of hairlines, each within the px in which its mark begins', () => {
    const nodes = stemNodes({...home, marks}, new SceneCache(), true);
    expect(nodes.map(({attributes}) => attributes['d'])).to.deep.equal([
      'M3.5 10.5L3.5 100.5M20.5 10.5L20.5 100.5M60.5 10.5L60.5 100.5',
    ]);
  });

  it('draws a line each in a picture that stands by itself, and none for a mark without one', () => {
    const [first, ...rest] = marks;
    const nodes = stemNodes({...home, marks: [{...first!, stem: []}, ...rest]}, new SceneCache(), false);
    expect(nodes.map(({name, key}) => [name, key])).to.deep.equal([
      ['line', 'stem m1 0'],
      ['line', 'stem m2 0'],
    ]);
  });
});
