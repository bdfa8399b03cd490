import {expect} from 'chai';
import {parseWhen} from '../../../../src/dates/parse-when.js';
import {en} from '../../../../src/i18n/vocabularies/en.js';
import type {Vocabulary} from '../../../../src/i18n/vocabulary.js';

/** English with two German words. */
const vocabulary: Vocabulary = {
  ...en,
  words: [
    ...en.words,
    {role: 'side', value: -1, words: ['vor']},
    {role: 'since', words: ['seit']},
    {role: 'agoAhead', words: ['vor', 'seit']},
  ],
};

const edtf = (text: string): string => parseWhen(text, {reference: '2019-07-01', vocabulary}).edtf;

describe('a word that counts back, before its count', () => {
  for (const [before, behind] of [
    ['vor two years', 'two years ago'],
    ['vor a year', 'a year ago'],
    ['vor about three weeks', 'about three weeks ago'],
    ['vor almost four years', 'almost four years ago'],
    ['vor more than four years', 'more than four years ago'],
    ['vor a few days', 'a few days ago'],
    ['vor 1850 years', '1850 years ago'],
    ['vor 72 to 66 million years', '72 to 66 million years ago'],
    ['seit two years', 'since two years ago'],
    ['seit vor two years', 'since two years ago'],
    ['between vor three years and vor two years', 'between three years ago and two years ago'],
  ] as const) {
    it(`“${before}” is “${behind}”`, () => {
      expect(edtf(before)).to.equal(edtf(behind));
    });
  }

  it('is a limit where no count of units follows: “vor 1850”', () => {
    expect(edtf('vor 1850')).to.equal('[..1849]');
    expect(edtf('vor the 17th century')).to.equal('[..1599]');
    expect(edtf('seit 1850')).to.equal('1850/..');
  });
});
