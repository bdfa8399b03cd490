import {expect} from 'chai';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {de} from '../../../src/i18n/vocabularies/de.js';
import {en} from '../../../src/i18n/vocabularies/en.js';
import {es} from '../../../src/i18n/vocabularies/es.js';
import {fr} from '../../../src/i18n/vocabularies/fr.js';

const upTo = (count: number): number[] => Array.from({length: count}, (_, index) => index + 1);

for (const {locale, words} of [en, fr, de]) {
  /** The values of the rows of a role. */
  const valuesOf = (role: string): unknown[] => [
    ...new Set(words.filter((row) => row.role === role).map(({value}) => value)),
  ];

  describe(`the vocabulary of “${locale}”`, () => {
    it('is of a language that there is', () => {
      expect(Intl.getCanonicalLocales(locale)).to.deep.equal([locale]);
    });

    it('has every month, weekday, season and unit', () => {
      expect(valuesOf('month')).to.have.members(upTo(12));
      expect(valuesOf('weekday')).to.have.members(upTo(7));
      expect(valuesOf('season')).to.have.members(['spring', 'summer', 'autumn', 'winter']);
      expect(valuesOf('unit')).to.include.members(['second', 'minute', 'hour', 'day', 'weekend', 'week']);
      expect(valuesOf('unit')).to.include.members(['month', 'quarter', 'year', 'decade', 'century', 'millennium']);
    });

    it('has the numbers to 19 and the tens, as cardinals and as ordinals', () => {
      expect(valuesOf('number')).to.include.members([...upTo(19), 20, 30, 40, 50, 60, 70, 80, 90]);
      expect(valuesOf('ordinal')).to.include.members([-1, ...upTo(20)]);
    });

    it('has its words in lower case, or in capitals alone, and without full stops, as they are looked up', () => {
      for (const word of words.flatMap((row) => row.words)) {
        expect(word).to.be.oneOf([word.toLowerCase(), word.toUpperCase()]);
        if (word !== '.') expect(word).to.not.match(/\w\./);
      }
    });

    it('says of no word two things in one role', () => {
      const said = new Set<string>();
      for (const {role, words: spellings} of words) {
        for (const word of new Set(spellings)) {
          expect(said.has(`${role} ${word}`), `${role} ${word}`).to.equal(false);
          said.add(`${role} ${word}`);
        }
      }
    });

    it('abbreviates by the beginning of a word', () => {
      for (const row of words)
        if (row.shortest !== undefined) expect(row.words[0]?.startsWith(row.shortest), row.shortest).to.equal(true);
    });
  });
}

describe('the examples of a vocabulary', () => {
  for (const vocabulary of [en, fr, de, es]) {
    const [day, part] = vocabulary.examples;
    it(`“${day}” and “${part}” are read, and named to who has written something else`, () => {
      const edtf = (text: string): string => parseWhen(text, {vocabulary}).edtf;
      expect([edtf(day), edtf(part)]).to.deep.equal(['2019-06-30', '[2019-04-21..2019-04-30]']);
      expect(() => edtf('xyz')).to.throw(`a date such as “${day}” or “${part}”`);
    });
  }
});
