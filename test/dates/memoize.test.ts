import {expect} from 'chai';
import {memoize} from '../../src/dates/memoize.js';

describe('memoize', () => {
  it('makes once what is made of the same values, and anew what is made of others', () => {
    let made = 0;
    const pair = memoize((name: string, size: number) => ({name, size, number: ++made}));
    expect(pair('a', 1)).to.deep.equal({name: 'a', size: 1, number: 1});
    expect(pair('a', 1)).to.equal(pair('a', 1));
    expect(pair('a', 2).number).to.equal(2);
    expect(pair('a,1', 2).number).to.equal(3);
    expect(made).to.equal(3);
  });

  it('tells values apart by a key, if there is one', () => {
    const wrapped = memoize(
      (list: readonly number[]) => ({list}),
      (list) => list,
    );
    const list = [1];
    expect(wrapped(list)).to.equal(wrapped(list));
    expect(wrapped([1])).to.not.equal(wrapped(list));
  });

  it('remembers nothing of what could not be made', () => {
    const format = memoize((locale: string) => new Intl.NumberFormat(locale));
    for (let time = 0; time < 2; time++) expect(() => format('no locale')).to.throw(RangeError);
  });

  it('forgets the oldest of very many', () => {
    let made = 0;
    const numbered = memoize((value: number) => ({value, number: ++made}));
    for (let value = 0; value < 1000; value++) numbered(value);
    expect(numbered(999).number).to.equal(1000);
    expect(numbered(0).number).to.equal(1001);
  });
});
