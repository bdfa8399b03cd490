import {expect} from 'chai';
import {romanNumeral, romanYear} from '../../../../src/dates/phrases/words/roman-numeral.js';

const isSuffix = (ending: string): boolean => ['th', 'e', 'er', 'ème'].includes(ending);

describe('romanNumeral', () => {
  for (const [word, value] of [
    ['I', 1],
    ['V.', 5],
    ['XVI', 16],
    ['xvi', 16],
    ['XIX.', 19],
    ['XIXth', 19],
    ['XIXE', 19],
    ['xixe', 19],
    ['ve', 5],
    ['Ier', 1],
    ['XXème', 20],
    ['XLIX', 49],
    ['LXXXVIII', 88],
    ['XCIX', 99],
  ] as const) {
    it(`“${word}” is ${value}`, () => {
      expect(romanNumeral(word, isSuffix)).to.equal(value);
    });
  }

  it('a small letter alone is an abbreviation, and a word of large and small ones a word', () => {
    for (const word of ['c', 'v.', 'l', 'Vi', 'Xi', 'viE'])
      expect(romanNumeral(word, isSuffix), word).to.equal(undefined);
  });

  it('what is written in another way, or has something else behind it, is none', () => {
    for (const word of ['IIII', 'VIX', 'IC', 'XXXX', 'MDCCC', 'C', 'XIXst', 'mix', 'e', '', '.'])
      expect(romanNumeral(word, isSuffix), word).to.equal(undefined);
  });
});

describe('romanYear', () => {
  for (const [word, year] of [
    ['MDCCCXLVIII', 1848],
    ['M.DCC.LXXXIX.', 1789],
    ['MDCCCCX', 1910],
    ['MCMXCIX', 1999],
    ['MDC', 1600],
    ['MMXIX', 2019],
  ] as const) {
    it(`“${word}” is ${year}`, () => {
      expect(romanYear(word)).to.equal(year);
    });
  }

  it('a word, a numeral of two letters, and what is no year of a printed book are none', () => {
    for (const word of ['MIX', 'MM', 'MD', 'MMM', 'MC', 'M.', 'mdccc', 'Mdccc', 'MDCCCM', 'MCIVX', 'XIX', 'MAY'])
      expect(romanYear(word), word).to.equal(undefined);
  });
});
