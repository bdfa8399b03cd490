import {expect} from 'chai';
import {parseRelation, parseWhen, relatedWhen, WhenSyntaxError} from '../../src/when/index.js';

describe('parseRelation', () => {
  it('reads what an event is after, before, between or during', () => {
    expect(parseRelation('after:verdict')).to.deep.equal({kind: 'after', ids: ['verdict']});
    expect(parseRelation('Before: the-trial')).to.deep.equal({kind: 'before', ids: ['the-trial']});
    expect(parseRelation('between:arrest and trial')).to.deep.equal({kind: 'between', ids: ['arrest', 'trial']});
    expect(parseRelation('during:war')).to.deep.equal({kind: 'during', ids: ['war']});
  });

  it('reads offsets in digits and words', () => {
    expect(parseRelation('2 days after:verdict')).to.deep.equal({kind: 'after', ids: ['verdict'], offset: {count: 2, unit: 'day'}});
    expect(parseRelation('three weeks before:verdict')).to.deep.equal({kind: 'before', ids: ['verdict'], offset: {count: 3, unit: 'week'}});
    expect(parseRelation('a year after:verdict')).to.deep.equal({kind: 'after', ids: ['verdict'], offset: {count: 1, unit: 'year'}});
  });

  it('leaves every other text alone', () => {
    for (const text of ['2014', 'after 2014', 'at 14:05', '2019-06-30T14:05:00', 'thereafter:x', '']) {
      expect(parseRelation(text)).to.equal(undefined);
    }
  });

  it('refuses one that is not finished', () => {
    const unfinished = ['after:', 'between:arrest', 'between:a and ', 'some days after:arrest', '2 after:arrest', '2 days between:a and b'];
    for (const text of unfinished) {
      expect(() => parseRelation(text), text).to.throw(WhenSyntaxError);
    }
  });
});

describe('relatedWhen', () => {
  const related = (text: string, ...dates: string[]): string | undefined =>
    relatedWhen(text, parseRelation(text)!, dates.map(date => parseWhen(date)))?.edtf;

  const rows: readonly (readonly [text: string, dates: string[], edtf: string | undefined])[] = [
    ['after:a', ['2014'], '[2014-01-01..]'],
    ['after:a', ['2014/2016'], '[2016-01-01..]'],
    ['before:a', ['2014-06'], '[..2014-06-30]'],
    ['between:a and b', ['2014', '2016'], '[2014-01-01..2016-12-31]'],
    ['between:a and b', ['2016', '2014'], undefined],
    ['during:a', ['2014/2016'], '[2014-01-01..2016-12-31]'],
    ['2 days after:a', ['2014-06-30'], '2014-07-02'],
    ['2 weeks before:a', ['2014-06-30'], '2014-06-16'],
    ['1 month after:a', ['2014-06'], '[2014-07-01..2014-07-31]'],
    ['after:a', ['2014/..'], undefined],
    ['2 hours after:a', ['2014-06-30T14:05:00Z'], '2014-06-30T16:05:00Z'],
  ];
  for (const [text, dates, edtf] of rows) {
    it(`“${text}” of ${dates.join(' and ')} is ${edtf ?? 'impossible'}`, () => {
      expect(related(text, ...dates)).to.equal(edtf);
    });
  }
});
