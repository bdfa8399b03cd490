import {expect} from 'chai';
import {grammarOf} from '../../../../src/dates/phrases/words/grammar.js';
import type {Roles} from '../../../../src/dates/phrases/words/grammar.js';
import {en} from '../../../../src/i18n/vocabularies/en.js';

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
