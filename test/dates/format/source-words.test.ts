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
    ['avant 1850', ['by 1849', 'before 1850'], 'before 1850'],
    ['avant lui', ['by 1849', 'before 1850'], 'by 1849'],
  ];
  for (const [source, ways, nearest] of ROWS) {
    it(`of ${ways.map((way) => `“${way}”`).join(' and ')}, “${nearest}” is nearest to “${source}”`, () => {
      expect(nearestToSource(source, ways, (way) => [way])).to.equal(nearest);
    });
  }

  it('in two languages, the way is nearest that has the source’s words in one of them', () => {
    const ways = [
      ['by April 1850', 'avril 1850 au plus tard'],
      ['before May 1850', 'avant mai 1850'],
    ];
    expect(nearestToSource('avant mai 1850', ways, (way) => way)).to.equal(ways[1]);
    expect(nearestToSource('au plus tard en avril 1850', ways, (way) => way)).to.equal(ways[0]);
    expect(nearestToSource('before May 1850', ways, (way) => way)).to.equal(ways[1]);
  });
});
