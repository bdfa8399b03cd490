import {expect} from 'chai';
import {grammarOf} from '../../../src/dates/phrases/grammar.js';
import {en} from '../../../src/i18n/vocabularies/en.js';

describe('the grammar of a vocabulary', () => {
  const {dictionary} = grammarOf(en);

  it('is made once', () => {
    expect(grammarOf(en)).to.equal(grammarOf(en));
  });

  it('has an abbreviation of a word in every length down to the shortest', () => {
    for (const word of ['sep', 'sept', 'septe', 'septem', 'septemb', 'septembe', 'september'])
      expect(dictionary.get(word), word).to.deep.equal({month: 9});
    for (const word of ['s', 'se', 'septembers']) expect(dictionary.get(word)?.month, word).to.equal(undefined);
    expect(dictionary.get('approx')).to.deep.equal({qualifier: 'approximate'});
  });

  it('has all that a word can be', () => {
    expect(dictionary.get('second')).to.deep.equal({unit: 'second', ordinal: 2});
    expect(dictionary.get('c')).to.deep.equal({unit: 'century', qualifier: 'approximate'});
    expect(dictionary.get('before')).to.deep.equal({shift: -1, side: -1});
    expect(dictionary.get('-')).to.deep.equal({to: 1, dash: 1});
  });
});
