import {expect} from 'chai';
import {WhenSyntaxError} from '../../src/dates/index.js';
import {parseWhen} from '../../src/dates/parse-when.js';
import {type Case, check, readCases, sentenceOf} from './case-table.js';

/** Dates that are refused, though they say when. Each must be: one that is read is taken off the list. */
const REFUSED: readonly string[] = [
  // The day is doubtful alone, and not the month.
  '28 (?) Feb 1824',
  'Election Day 2016',
  'JFM 1890',
];

/** One date of so many may be refused. */
const DATES_FOR_ONE_REFUSED = 12;

const wordings = await readCases('wordings.tsv');
const dates = wordings.filter(({outcome}) => outcome !== 'refused');

/** Wordings of museums, archives, genealogists, newspapers and spreadsheets, with what each means. */
describe('the wordings of wordings.tsv', () => {
  for (const row of wordings) {
    const isRefused = REFUSED.includes(row.title);
    it(isRefused ? `${sentenceOf(row)}, and is refused` : sentenceOf(row), () => {
      if (isRefused) checkRefused(row);
      else check(row);
    });
  }

  it('are at least 300 dates, of which less than one in twelve is refused', () => {
    expect(dates.length).to.be.at.least(300);
    expect(REFUSED.length * DATES_FOR_ONE_REFUSED).to.be.below(dates.length);
    expect(REFUSED.filter((title) => !dates.some((row) => row.title === title))).to.deep.equal([]);
  });
});

function checkRefused({text, options}: Case): void {
  expect(() => parseWhen(text, options), 'it is read: take it off the list').to.throw(WhenSyntaxError);
}
