import {expect} from 'chai';
import * as functions from '../../cdn/functions.js';
import * as everything from '../../src/index.js';

describe('the file of functions for pages without a bundler', () => {
  it('has every function of the package, and its errors', () => {
    const wanted = Object.keys(everything).filter((name) => !name.startsWith('Circa') && name !== 'Timeline');
    expect(Object.keys(functions).sort()).to.deep.equal(wanted.sort());
  });
});
