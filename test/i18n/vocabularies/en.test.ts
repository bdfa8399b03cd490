import {expect} from 'chai';
import {en} from '../../../src/i18n/vocabularies/en.js';

/** The values of the rows of a role. */
const valuesOf = (role: string): unknown[] => [
  ...new Set(en.words.filter((row) => row.role === role).map(({value}) => value)),
];

const upTo = (count: number): number[] => Array.from({length: count}, (_, index) => index + 1);

describe('the English vocabulary', () => {
  it('has every month, weekday, season and unit', () => {
    expect(valuesOf('month')).to.have.members(upTo(12));
    expect(valuesOf('weekday')).to.have.members(upTo(7));
    expect(valuesOf('season')).to.have.members(['spring', 'summer', 'autumn', 'winter']);
    expect(valuesOf('unit')).to.have.lengthOf(12);
  });

  it('has the numbers to 19 and the tens, as cardinals and as ordinals', () => {
    const numbers = [...upTo(19), 20, 30, 40, 50, 60, 70, 80, 90];
    expect(valuesOf('number')).to.have.members(numbers);
    expect(valuesOf('ordinal')).to.have.members([-1, ...numbers]);
  });

  it('has its words in lower case, or in capitals alone, and without full stops, as they are looked up', () => {
    for (const word of en.words.flatMap(({words}) => words)) {
      expect(word).to.be.oneOf([word.toLowerCase(), word.toUpperCase()]);
      if (word !== '.') expect(word).to.not.include('.');
    }
  });

  it('says of no word two things in one role', () => {
    const said = new Set<string>();
    for (const {role, words} of en.words) {
      for (const word of words) {
        expect(said.has(`${role} ${word}`), `${role} ${word}`).to.equal(false);
        said.add(`${role} ${word}`);
      }
    }
  });

  it('abbreviates by the beginning of a word', () => {
    for (const {words, shortest} of en.words)
      if (shortest !== undefined) expect(words[0]).to.match(RegExp(`^${shortest}.`));
  });
});
