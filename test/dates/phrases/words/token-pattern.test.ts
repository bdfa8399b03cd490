import {expect} from 'chai';
import {plainFigures, tokenPattern} from '../../../../src/dates/phrases/words/token-pattern.js';
import {en} from '../../../../src/i18n/vocabularies/en.js';
import type {Vocabulary} from '../../../../src/i18n/vocabulary.js';

const COMMA = {thousands: '. ', decimal: ','} as const;
const withComma: Vocabulary = {...en, figures: COMMA};
const withDottedOrdinals: Vocabulary = {...withComma, words: [{role: 'ordinalSuffix', words: ['.']}]};

const piecesOf = (text: string, vocabulary: Vocabulary): string[] =>
  [...text.matchAll(tokenPattern(vocabulary))].map(([piece]) => piece);

describe('the pieces of a phrase', () => {
  it('have thousands and decimals in the signs of the language', () => {
    expect(piecesOf('66.5 11,700', en)).to.deep.equal(['66.5', '11,700']);
    expect(piecesOf('66,5 11.700 12 000', withComma)).to.deep.equal(['66,5', '11.700', '12 000']);
  });

  it('have a time with a full stop where decimals have a comma: 14.05, but not 17.10.2018', () => {
    expect(piecesOf('14.05', withComma)).to.deep.equal(['14.05']);
    expect(piecesOf('17.10.2018', withComma)).to.deep.equal(['17.10.2018']);
  });

  it('have a number of its own for each ordinal with a full stop: 17.9.2018', () => {
    expect(piecesOf('17.9.2018', withDottedOrdinals)).to.deep.equal(['17', '.', '9', '.', '2018']);
    expect(piecesOf('17.10.', withDottedOrdinals)).to.deep.equal(['17', '.', '10', '.']);
  });

  it('have their figures as English writes them', () => {
    expect(plainFigures('11.700,5', COMMA)).to.equal('11,700.5');
    expect(plainFigures('12 000', COMMA)).to.equal('12,000');
    expect(plainFigures('11,700.5', en.figures)).to.equal('11,700.5');
  });
});
