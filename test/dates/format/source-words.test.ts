import {expect} from 'chai';
import {nearestToSource} from '../../../src/dates/format/source-words.js';

describe('nearestToSource', () => {
  const ROWS: readonly (readonly [source: string, ways: readonly string[], nearest: string])[] = [
    ['before 1850', ['by 1849', 'before 1850'], 'before 1850'],
    ['no later than 1850', ['by 1850', 'before 1851'], 'by 1850'],
    ['prior to Sept. 2018', ['by August 2018', 'before September 2018'], 'before September 2018'],
    ['before 2018-09-07', ['by 6 September 2018', 'before 7 September 2018'], 'before 7 September 2018'],
    [
      'before the 17th century',
      ['before the early 17th century', 'before the 17th century'],
      'before the 17th century',
    ],
    ['avant lui', ['by 1849', 'before 1850'], 'by 1849'],
  ];
  for (const [source, ways, nearest] of ROWS) {
    it(`of ${ways.map((way) => `“${way}”`).join(' and ')}, “${nearest}” is nearest to “${source}”`, () => {
      expect(nearestToSource(source, ways, (way) => way)).to.equal(nearest);
    });
  }
});
