import {expect} from 'chai';
import {nearestToSource} from '../../../src/dates/format/source-words.js';

/** The nearest of some ways, said in the first of the languages in which they are given. */
function nearestOf(source: string, languages: readonly (readonly string[])[]): string {
  const ways = languages[0]!.map((_, index) => (language: readonly string[]) => language[index]!);
  return nearestToSource(source, ways, languages)(languages[0]!);
}

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
      expect(nearestOf(source, [ways])).to.equal(nearest);
    });
  }

  it('in two languages, the way is nearest that has the source’s words in one of them', () => {
    const ways = [
      ['by April 1850', 'before May 1850'],
      ['avril 1850 au plus tard', 'avant mai 1850'],
    ];
    expect(nearestOf('avant mai 1850', ways)).to.equal('before May 1850');
    expect(nearestOf('au plus tard en avril 1850', ways)).to.equal('by April 1850');
    expect(nearestOf('before May 1850', ways)).to.equal('before May 1850');
  });
});
