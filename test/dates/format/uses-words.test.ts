import {expect} from 'chai';
import {usesWords} from '../../../src/dates/format/uses-words.js';
import {parseWhen} from '../../../src/dates/parse-when.js';

describe('usesWords', () => {
  for (const text of ['2018', 'May 2018', '3 May 2018', '2014/2016', '2018-05-03T10:05', '1989 or 1990']) {
    it(`“${text}” is written without any`, () => {
      expect(usesWords(parseWhen(text), {locale: 'he'})).to.equal(false);
    });
  }

  for (const text of [
    'about 1850',
    'since May 2018',
    'late April 2019',
    '44 BC',
    '19th century',
    '66 Ma',
    '[1990..1993]',
  ]) {
    it(`“${text}” is written with some`, () => {
      expect(usesWords(parseWhen(text), {locale: 'he'})).to.equal(true);
    });
  }
});
