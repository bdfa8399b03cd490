import {expect} from 'chai';
import {orientationFor} from '../../src/draw/index.js';

describe('orientationFor', () => {
  it('is vertical below 560 px, and horizontal from there', () => {
    expect([559, 560].map((width) => orientationFor('auto', width))).to.deep.equal(['vertical', 'horizontal']);
    expect([559, 560].map((width) => orientationFor(undefined, width))).to.deep.equal(['vertical', 'horizontal']);
  });

  it('is the one asked for at any width', () => {
    expect(orientationFor('horizontal', 100)).to.equal('horizontal');
    expect(orientationFor('vertical', 2000)).to.equal('vertical');
  });
});
