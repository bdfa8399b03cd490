import {expect} from 'chai';
import {plural} from '../../../src/i18n/grammar/plural.js';

describe('plural', () => {
  it('takes the form that the rules of the language ask for', () => {
    const days = plural('pl', {one: '{0} dzień', few: '{0} dni', many: '{0} dni (5)', other: '{0} dnia'});
    expect([1, 3, 5, 22, 1.5].map((count) => days(String(count), count))).to.deep.equal([
      '1 dzień',
      '3 dni',
      '5 dni (5)',
      '22 dni',
      '1.5 dnia',
    ]);
  });

  it('takes “other” for a form that is not given', () => {
    const events = plural('ar', {one: 'one', other: '{0} others'});
    expect([1, 2, 5].map((count) => events(String(count), count))).to.deep.equal(['one', '2 others', '5 others']);
  });

  it('writes the digits that it is given', () => {
    expect(plural('en', {one: '{0} day', other: '{0} days'})('٣', 3)).to.equal('٣ days');
  });
});
