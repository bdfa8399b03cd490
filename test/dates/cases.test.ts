import {expect} from 'chai';
import {check, readCases, sentenceOf} from './case-table.js';

const cases = await readCases('cases.tsv');

describe('the cases of cases.tsv', () => {
  for (const row of cases) it(sentenceOf(row), () => check(row));

  it('are all there', () => {
    expect(cases.length).to.be.at.least(85);
  });
});
