import {expect} from 'chai';
import {ESTIMATED_METRICS} from '../../src/layout/index.js';

const width = (text: string) => ESTIMATED_METRICS.measure(text, 'date');

describe('the estimated width of a text', () => {
  it('is that of a wide letter for each character of Chinese, Japanese and Korean, and for each sign beyond 16 bits', () => {
    for (const text of ['年', 'ア', '월', '🗺']) expect(width(text), text).to.equal(width('W'));
  });

  it('is less for “i” than for “n”, and less for “n” than for “W”, as for Greek, Cyrillic and Arabic letters', () => {
    expect(width('i')).to.be.below(width('n'));
    expect(width('n')).to.be.below(width('W'));
    for (const text of ['λ', 'ж', 'س']) expect(width(text), text).to.equal(width('n'));
  });
});
