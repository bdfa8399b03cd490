import {expect} from 'chai';
import {
  certainlyBefore,
  certainlyOverlaps,
  compareWhen,
  isBefore,
  overlaps,
  possiblyOverlaps,
  type Truth,
} from '../../src/dates/index.js';
import {parseWhen} from '../../src/dates/parse-when.js';

describe('compareWhen', () => {
  const sorted = (...texts: string[]): string[] =>
    texts
      .map((text) => parseWhen(text))
      .sort(compareWhen)
      .map(({text}) => text);

  it('sorts by the middle of the bounds: 2014, June 2014, 31 December 2014', () => {
    expect(sorted('2014-12-31', '2014-03', '2014', '2013-12-31')).to.deep.equal([
      '2013-12-31',
      '2014-03',
      '2014',
      '2014-12-31',
    ]);
  });

  it('sorts the narrower first where the middle is the same', () => {
    expect(sorted('2014~', '2014')).to.deep.equal(['2014', '2014~']);
    // By its EDTF it would come first.
    expect(sorted('2013/2015', '2014')).to.deep.equal(['2014', '2013/2015']);
  });

  it('sorts an open interval by its other side, and leaves equal dates as they came', () => {
    expect(sorted('2018', '2014/..', '2012', '../2016')).to.deep.equal(['2012', '2014/..', '../2016', '2018']);
    const [first, second] = [parseWhen('2014'), parseWhen('2014')];
    expect([first, second].sort(compareWhen)).to.have.ordered.members([first, second]);
  });

  it('holds the Big Bang and a millisecond on one line', () => {
    const inOrder = ['13.8 Ga', '66 Ma', '44 BC', '2019-06-30T14:05:30.250Z'];
    expect(sorted(...inOrder.toReversed())).to.deep.equal(inOrder);
  });
});

describe('what can be said of two dates', () => {
  const rows: readonly (readonly [a: string, b: string, before: Truth, overlap: Truth])[] = [
    ['2014', '2015', 'yes', 'no'],
    ['2014', '2014', 'maybe', 'maybe'],
    ['2014-06', '2014', 'maybe', 'maybe'],
    ['2015', '2014', 'no', 'no'],
    ['2014/2016', '2015', 'no', 'yes'],
    ['2014/2016', '2016', 'maybe', 'maybe'],
    ['2014/2016', '2017', 'yes', 'no'],
    ['2014/..', '2017', 'no', 'yes'],
    ['2014/', '2017', 'maybe', 'maybe'],
    ['../2014', '2010', 'no', 'yes'],
    ['2010/2014', '2012/2016', 'no', 'yes'],
    ['before 1850', '1850', 'yes', 'no'],
    ['before 1850', '1849', 'maybe', 'maybe'],
  ];
  for (const [a, b, before, overlap] of rows) {
    it(`${a} is before ${b}: ${before}; they overlap: ${overlap}`, () => {
      const [x, y] = [parseWhen(a), parseWhen(b)];
      expect(isBefore(x, y)).to.equal(before);
      expect(overlaps(x, y)).to.equal(overlap);
      expect(overlaps(y, x)).to.equal(overlap);
      expect(certainlyBefore(x, y)).to.equal(before === 'yes');
      expect(possiblyOverlaps(x, y)).to.equal(overlap !== 'no');
      expect(certainlyOverlaps(x, y)).to.equal(overlap === 'yes');
    });
  }
});
