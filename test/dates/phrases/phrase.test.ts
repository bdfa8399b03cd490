import {expect} from 'chai';
import {countOf, itReads} from './it-reads.js';
import {PHRASE_TABLES} from './phrase.table.js';

describe('phrases', () => {
  itReads(PHRASE_TABLES);

  it('the tables hold at least 300 phrases', () => {
    expect(countOf(PHRASE_TABLES)).to.be.at.least(300);
  });
});
