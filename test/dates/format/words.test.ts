import {expect} from 'chai';
import {formatWhen} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {en} from '../../../src/i18n/en.js';
import {es} from '../../../src/i18n/es.js';
import {fr} from '../../../src/i18n/fr.js';
import type {Vocabulary} from '../../../src/i18n/vocabulary.js';
import {engine} from '../../support.js';
import {plainSpaces} from './plain-spaces.js';
import {OTHER_LANGUAGES} from './words-of-languages.table.js';
import {type WordsRow, WORDS_TABLES} from './words.table.js';

/**
 * In the order of the table's columns. WebKit writes Spanish hours and Arabic dates by an older edition of the words
 * that engines share (CLDR): there they are not held against the table.
 */
const LANGUAGES = engine === 'webkit' ? [en, fr, de] : [en, fr, de, es, ar];

/** @param vocabulary of the language in which the dates are written */
function itSays(rows: readonly WordsRow[], vocabulary?: Vocabulary): void {
  for (const [written, ...expected] of rows) {
    it(`“${written}” is “${expected[0]}”, and the same in other languages`, () => {
      const when = parseWhen(written, {reference: '2019-07-01', vocabulary});
      expect(LANGUAGES.map((messages) => plainSpaces(formatWhen(when, {messages})))).to.deep.equal(
        expected.slice(0, LANGUAGES.length),
      );
    });
  }
}

describe('dates in words', () => {
  for (const {title, rows} of WORDS_TABLES) {
    describe(title, () => {
      itSays(rows);
    });
  }

  for (const {locale, vocabulary} of [fr, de, es]) {
    describe(`written in the language “${locale}”`, () => {
      itSays(OTHER_LANGUAGES[locale as keyof typeof OTHER_LANGUAGES], vocabulary);
    });
  }

  it('the tables hold at least 120 dates', () => {
    expect(WORDS_TABLES.flatMap(({rows}) => rows)).to.have.lengthOf.at.least(120);
  });
});
