import {expect} from 'chai';
import {type Grammar, grammarOf} from '../../../../src/dates/phrases/words/grammar.js';
import {tokensOf} from '../../../../src/dates/phrases/words/tokenizer.js';
import {END_CLASS, type Starts, type WordClass} from '../../../../src/dates/phrases/words/word-class.js';
import {de} from '../../../../src/i18n/vocabularies/de.js';
import {en} from '../../../../src/i18n/vocabularies/en.js';
import {es} from '../../../../src/i18n/vocabularies/es.js';
import {fr} from '../../../../src/i18n/vocabularies/fr.js';
import type {OrderPart} from '../../../../src/i18n/vocabulary.js';

const startsOf = (text: string, grammar: Grammar): Starts => {
  const [first, second] = tokensOf(text, grammar);
  return first!.wordClass.startsBefore(second?.wordClass ?? END_CLASS);
};

/** The parts of each order, by their names. */
const namesOf = (orders: Starts[keyof Starts]): readonly string[] =>
  orders.map(({parts}) => parts.map(({name}) => name).join(' '));

const datesIn = (text: string): readonly string[] => namesOf(startsOf(text, grammarOf(en)).dates);

describe('the orders that may begin with a word', () => {
  it('are those that go on with the word behind it, or end before it', () => {
    expect(datesIn('September 2018')).to.deep.equal(['month year', 'month ofMonth monthday year', 'month']);
    expect(datesIn('September Sunday')).to.deep.equal(['month']);
    expect(datesIn('September')).to.deep.equal(['month']);
    expect(datesIn('yesterday 2018')).to.deep.equal(['day']);
    expect(namesOf(startsOf('since September', grammarOf(en)).ties)).to.deep.equal(['since']);
  });

  it('are those of numbers too, whose own words may go on', () => {
    for (const [text, names] of [
      ['twenty first century', 'nth dash unit era'],
      ['twenty-first century', 'nth dash unit era'],
      ['21 st century', 'nth dash unit era'],
      ['66 million years ago', 'count dash unit ago'],
      ['two hundred years ago', 'count dash unit ago'],
      ['nineteen oh five', 'yearInWords'],
      ['September of the year 1850', 'month year'],
      ['September year 1850', 'month year'],
      ['September last year', 'month year'],
      ['September AD 79', 'month year'],
      ['AD 79 spring', 'year season'],
      ['1931 AD spring', 'year season'],
    ] as const)
      expect(datesIn(text), text).to.include(names);
  });

  for (const vocabulary of [en, de, es, fr]) {
    const grammar = grammarOf(vocabulary);
    /** What each role may be written as, and each number. */
    const classesOf = (part: OrderPart): readonly WordClass[] => {
      const role = part.replace('?', '').replace(/.*:/, '');
      const words = vocabulary.words.filter((row) => row.role === role).flatMap((row) => row.words.slice(0, 2));
      const texts: Readonly<Record<string, readonly string[]>> = {
        digits: ['1850'],
        time: ['14:05'],
        edtf: ['1850-06'],
        digitDate: ['17/9/2018'],
        roman: ['XX'],
        count: ['12'],
        nth: ['XX'],
        monthday: ['12'],
        monthNumber: ['IV'],
        year: ['1850'],
        hyphen: ['1-1'],
      };
      return (texts[role] ?? words)
        .map((text) => tokensOf(text, grammar))
        .filter((tokens) => tokens.length === 1 || role === 'hyphen')
        .map((tokens) => tokens.at(role === 'hyphen' ? 1 : 0)!.wordClass);
    };

    it(`are all that begin with two words of their own, in the language “${vocabulary.locale}”`, () => {
      let tried = 0;
      for (const kind of ['dates', 'parts', 'ties', 'limits'] as const)
        for (const [index, {order}] of vocabulary.orders[kind].entries()) {
          const needed = order.filter((part) => !part.endsWith('?'));
          for (const first of classesOf(needed[0]!))
            for (const second of needed[1] === undefined ? [END_CLASS] : classesOf(needed[1])) {
              const names = order.map((part) => part.replace('?', '').replace(/:.*/, '')).join(' ');
              expect(namesOf(first.startsBefore(second)[kind]), `${kind} ${index}`).to.include(names);
              tried++;
            }
        }
      expect(tried).to.be.greaterThan(200);
    });
  }
});
