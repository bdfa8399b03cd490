import {expect} from 'chai';
import {grammarOf} from '../../../../src/dates/phrases/words/grammar.js';
import {parseWhen} from '../../../../src/dates/parse-when.js';
import type {Roles} from '../../../../src/dates/phrases/words/roles.js';
import {en} from '../../../../src/i18n/vocabularies/en.js';
import type {Vocabulary} from '../../../../src/i18n/vocabulary.js';

describe('the grammar of a vocabulary', () => {
  const {dictionary} = grammarOf(en);
  const rolesOf = (word: string): Roles | undefined => dictionary.get(word)?.roles;

  it('is made once', () => {
    expect(grammarOf(en)).to.equal(grammarOf(en));
  });

  it('has an abbreviation of a word in every length down to the shortest', () => {
    for (const word of ['sep', 'sept', 'septe', 'septem', 'septemb', 'septembe', 'september'])
      expect(rolesOf(word), word).to.deep.equal({month: 9});
    for (const word of ['s', 'se', 'septembers']) expect(rolesOf(word)?.month, word).to.equal(undefined);
    expect(rolesOf('approx')).to.deep.equal({qualifier: 'approximate'});
  });

  it('has all that a word can be', () => {
    expect(rolesOf('second')).to.deep.equal({unit: 'second', ordinal: 2});
    expect(rolesOf('c')).to.deep.equal({unit: 'century', qualifier: 'approximate'});
    expect(rolesOf('before')).to.deep.equal({shift: -1, side: -1});
    expect(rolesOf('-')).to.deep.equal({to: 1, dash: 1});
  });
});

describe('a word that is read as others', () => {
  const vocabulary: Vocabulary = {...en, readAs: {aprilhälfte: 'half april', heuer: 'this year'}};
  const edtf = (text: string): string => parseWhen(text, {reference: '2019-07-01', vocabulary}).edtf;

  it('is one of them after the other, however it is written', () => {
    for (const text of ['second Aprilhälfte 2019', 'second APRILHALFTE 2019', 'second half April 2019'])
      expect(edtf(text), text).to.equal('[2019-04-16..2019-04-30]');
    expect(edtf('heuer')).to.equal('2019');
    expect(edtf('May 1850, heuer')).to.equal('{1850-05,2019}');
  });
});

describe('a word of several pieces', () => {
  it('may begin with a number', () => {
    const words: Vocabulary['words'] = [
      ...en.words,
      {role: 'holiday', value: [{sundaysBeforeChristmas: 4}], words: ['1 . advent']},
    ];
    expect(parseWhen('1. Advent 2018', {vocabulary: {...en, words}}).edtf).to.equal('2018-12-02');
    expect(parseWhen('1 May 2018', {vocabulary: {...en, words}}).edtf).to.equal('2018-05-01');
  });
});
