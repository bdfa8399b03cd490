import {expect} from 'chai';
import {roman} from '../../../src/i18n/grammar/roman-numerals.js';

describe('roman', () => {
  for (const [value, numeral] of [
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [19, 'XIX'],
    [21, 'XXI'],
    [38, 'XXXVIII'],
    [43, 'XLIII'],
    [59, 'LIX'],
    [99, 'XCIX'],
  ] as const) {
    it(`${value} is ${numeral}`, () => {
      expect(roman(value)).to.equal(numeral);
    });
  }
});
